using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A statement that something is done, to be held against earlier undertakings.</summary>
internal sealed record Statement(RecordQuotation Quotation, Gist Gist)
{
    private static readonly Lexicon Completions = Lexicon.Load("completions");
    private static readonly Lexicon Unfinished = Lexicon.Of(
        "(not|never) [yet] {0-4} (had|has|have|got|received|heard|seen|come|arrived|done|sent|been|happened|rung|rang|spoken|found|booked)",
        "(has|have|had|is|are|was|were|did|does|do) (not|never)", "(hasn't|haven't|isn't|wasn't|didn't|don't|doesn't)", "(still|yet) (waiting|to|on|not|outstanding|no|waits|has to|have to|needs)", "(outstanding|overdue|nobody has|no one has|nothing has|is waiting|awaiting|awaits|chased|chasing)");
    private static readonly Lexicon Received = Lexicon.Of("(thank you|thanks) for [your|the|this] (referral|referring)", "(your|this) referral", "(referred|refer) {0-4} to (us|me|our)");
    private static readonly WordSet Future = new("will would shall should must if whether might could plans hopes intends going wants asked asks agreed promised undertook offered");

    public static IEnumerable<Statement> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Is(sentence)) yield return new(record.Quote(sentence), AboutIn(record, sentence));
    }

    /// <summary>"Thank you for your referral" is about what its author does.</summary>
    private static Gist AboutIn(RecordReading record, Sentence sentence)
    {
        var gist = Gist.Of(sentence);
        if (record.Record.Author?.Split(',', 2) is [_, var role] && Received.Any(sentence))
            foreach (var word in role.Split(' ', StringSplitOptions.RemoveEmptyEntries)) gist.Words.Add(Gist.Stem(word));
        return gist;
    }

    private static bool Is(Sentence sentence) => Completions.Any(sentence) && !Unfinished.Any(sentence) && !IsFuture(sentence);

    private static bool IsFuture(Sentence sentence)
    {
        foreach (var token in sentence.Tokens)
            if (Future.Contains(token) && !sentence.Paragraph.IsQuoted(token)) return true;
        return false;
    }
}
