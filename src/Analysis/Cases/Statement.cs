using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A statement that something is done, to be held against earlier undertakings.</summary>
/// <param name="IsEnd">Whether it says that a thing is there or finished: "in use", "sorted".</param>
/// <param name="IsFulfilment">Whether it says that somebody kept their word.</param>
internal sealed record Statement(RecordQuotation Quotation, Gist Gist, bool IsEnd, bool IsFulfilment)
{
    private static readonly Lexicon Completions = Lexicon.Load("completions");
    private static readonly Lexicon Unfinished = Lexicon.Of(
        "(not|never) [yet] {0-4} (had|has|have|got|received|heard|seen|come|arrived|done|sent|been|happened|rung|rang|spoken|found|booked)",
        "(has|have|had|is|are|was|were|did|does|do) (not|never)", "(hasn't|haven't|isn't|wasn't|didn't|don't|doesn't)", "(still|yet) (waiting|to|on|not|outstanding|no|waits|has to|have to|needs)", "(was|were|is|are) to [have|be] ", "(has|have|had|is|was|are|were|with|there is|there was) [still|as yet] no {word}", "(is|are|was|were|sits|stands|lies) still", "(in hand|on order|pending|in a drawer|gathering dust|out of stock|on (my|his|her|the) desk|come to nothing|came to nothing|fell through|forgotten|slipped|has yet|have yet|had yet|not (discussed|raised|mentioned))", "(outstanding|overdue|nobody has|no one has|nothing has|is waiting|awaiting|awaits|chased|chasing)");
    private static readonly Lexicon Ends = Lexicon.Of(
        "(in use|in place|in and working|up and running|in working order|on file|on the file|sorted|dealt with|done|finished|delivered|received|arrived|came|has come|fitted|installed|mended|repaired|fixed|changed|replaced|granted|approved|signed|posted|sent|handed over|through|settled|paid|booked|registered|issued|tabled|enclosed|attached|cleared|set up)",
        "(is|are|was|were) (up|there|ready|here|back|complete|done) [now|again|at last] (and|,|since)", "(has|have|had) (had|carried|been over|gone over|been through|gone through) ", "(now|at last|finally) (has|have|holds|hold|works|runs|goes)",
        "(works|working|in her hand|in his hand|round her neck|round his neck|on the wall|on the door|in the post|on the shelf)");
    private static readonly Lexicon Fulfilments = Lexicon.Of("as good as (his|her|their|my|its) word", "true to (his|her|their|my) word", "(kept|has kept|have kept) (his|her|their|my) (word|promise)", "(as|just as) [{word}] (promised|agreed|undertaken|arranged|he said|she said|they said|I said)", "did (as|what) (he|she|they|I) (promised|said|undertook|agreed)", "duly", "did (look|go|ring|write|speak|see|send|make|find|come|bring|put|take|ask|arrange|get)");
    private static readonly WordSet Said = new("asked asks agreed promised undertook offered wanted"), Relative = new("that which as what");
    private static readonly Lexicon Received = Lexicon.Of("(thank you|thanks) for [your|the|this] (referral|referring)", "(your|this) referral", "(referred|refer) {0-4} to (us|me|our)");
    private static readonly WordSet Future = new("will would shall should must if whether might could plans hopes intends going wants asked asks agreed promised undertook offered");

    public static IEnumerable<Statement> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Is(sentence)) yield return new(record.Quote(sentence), AboutIn(record, sentence), Ends.Any(sentence), Fulfilments.Any(sentence));
    }

    /// <summary>"Thank you for your referral" is about what its author does.</summary>
    private static Gist AboutIn(RecordReading record, Sentence sentence)
    {
        var gist = Gist.Of(sentence);
        if (record.Record.Author?.Split(',', 2) is [_, var role] && Received.Any(sentence))
            foreach (var word in role.Split(' ', StringSplitOptions.RemoveEmptyEntries)) gist.Words.Add(Gist.Stem(word));
        return gist;
    }

    private static bool Is(Sentence sentence) => Completions.Any(sentence) && !Unfinished.Any(sentence) && !IsNothing(sentence) && !IsFuture(sentence);

    /// <summary>"No rota is on file".</summary>
    private static bool IsNothing(Sentence sentence) => sentence.Paragraph.Tokens[sentence.FirstToken].In(sentence.Paragraph.Text) is "No" or "Nothing" or "Neither" or "Nobody" or "Without";

    /// <summary>What lies ahead, or was only asked and promised; "the rail that he promised" is there.</summary>
    private static bool IsFuture(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Future.Contains(tokens[i]) && !sentence.Paragraph.IsQuoted(tokens[i]) && !(Said.Contains(tokens[i]) && IsRelative(sentence, i))) return true;
        return false;
    }

    private static bool IsRelative(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 3; i--)
            if (Relative.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }
}
