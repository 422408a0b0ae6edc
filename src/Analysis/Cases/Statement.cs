using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A statement that something is done, to be held against earlier undertakings.</summary>
/// <param name="IsEnd">Whether it says that a thing is there or finished: "in use", "sorted".</param>
/// <param name="IsFulfilment">Whether it says that somebody kept their word.</param>
internal sealed record Statement(RecordQuotation Quotation, Gist Gist, bool IsEnd, bool IsFulfilment)
{
    /// <summary>The days that it names.</summary>
    public IReadOnlyList<DateOnly> Days { get; init; } = [];

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Whether its writer speaks of themselves.</summary>
    public bool IsWriters { get; init; }

    /// <summary>Whether it says that somebody asked, which is the end of an undertaking to ask alone.</summary>
    public bool IsAsking { get; init; }

    private static readonly Lexicon Completions = Lexicon.Load("completions");
    private static readonly Lexicon Unfinished = Lexicon.Of(
        "(not|never) [yet] {0-4} (had|has|have|got|received|heard|seen|come|arrived|done|sent|been|happened|rung|rang|spoken|found|booked)",
        "(has|have|had|is|are|was|were|did|does|do) (not|never)", "(hasn't|haven't|hadn't|isn't|wasn't|aren't|weren't|didn't|don't|doesn't|won't|couldn't|can't)", "(still|yet) (waiting|to|on|not|outstanding|no|waits|has to|have to|needs)", "(was|were|is|are) to [have|be] ", "(has|have|had|is|was|are|were|with|there is|there was) [still|as yet] no {word}", "(is|are|was|were|sits|stands|lies) still", "(in hand|on order|pending|in a drawer|gathering dust|out of stock|on (my|his|her|the) desk|come to nothing|came to nothing|fell through|forgotten|slipped|has yet|have yet|had yet|not (discussed|raised|mentioned))", "(outstanding|overdue|nobody has|no one has|nothing has|nothing came|nothing (from|of)|is waiting|are waiting|was waiting|waiting (for|on|to)|wait for|waits for|awaiting|awaits|chased|chasing)",
        "(no|nor any) {1-3} (has|have|had|came|comes|arrived|reached|is|was|were|are|seen|given|sent)", "(no|without) (date|answer|reply|sign|trace|news|word|progress|response|result|letter|sight)", "(forgot|meant to|was to have|were to have|put off|postponed|cancelled|called off|deferred|rearranged|mislaid|lost in|refused|turned down|too late)", "(is|are) (coming|being|going|on its way|on their way|about) ", "(was|were) missed", "going to (be|have|get|do) ", "{word} (none|nothing|nobody) ", "asked [me|us|him|her] (where|when|why|again|what had|what has|what became)", "(had|has) yet to", "(unable|could not|couldn't|cannot) ", "(wonders|wondered) (where|why|when) ", "(hanging off|out of order|broken|was asked for|were asked for|to be (done|sent|made|found|booked|fitted|arranged))", "(slow in coming|no nearer|drifted|on the back burner|round in circles|a dead letter|going nowhere|got nowhere|not a peep|not a word|silence)");
    private static readonly Lexicon Ends = Lexicon.Of(
        "(in use|in place|in and working|up and running|in working order|on file|on the file|sorted|dealt with|done|finished|delivered|received|arrived|came|has come|fitted|installed|mended|repaired|fixed|changed|replaced|granted|approved|signed|posted|sent|handed over|through|settled|paid|booked|registered|issued|tabled|enclosed|attached|cleared|set up)",
        "(is|are|was|were) (up|there|ready|here|back|complete|done) [now|again|at last] (and|,|since)", "(has|have|had) (had|carried|been over|gone over|been through|gone through) ", "(now|at last|finally) {word}", "{word} now", "(thanks to|thank you for|thanks for|enclose|enclosed|attached|pinned|reached|live|carries|awarded|accepted)",
        "(went|has gone|have gone|had gone) (in|off|out|through|up|live|ahead)", "(has|have|had|holds|got|received) (the|his|her|their|its|my|two|three) ", "(has|have) {word} {0-6} since", "(is|are) [now|both|all|already|safely] (in|on|up|there|here|back|down|off|out) [now|since|and|the]", "(has|have|had) (now|already) ", "(did the trick|did its work|paid off)",
        "(uses|using|wears|wearing|wore|sitting on|sits on|sat on|sleeps in|slept in|rides|rode) ", "(works|working|in her hand|in his hand|round her neck|round his neck|on the door|in the post)");
    private static readonly Lexicon Fulfilments = Lexicon.Of("as good as (his|her|their|my|its) word", "true to (his|her|their|my) word", "(kept|has kept|have kept) (his|her|their|my) (word|promise)", "(as|just as) [{word}] (promised|agreed|undertaken|arranged|he said|she said|they said|I said)", "did (as|what) (he|she|they|I) (promised|said|undertook|agreed)", "duly", "(as|like) (he|she|they|I|we|{name}) (said|promised|agreed|undertook)", "did (its|his|her|their) work", "did (look|go|ring|write|speak|see|send|make|find|come|bring|put|take|ask|arrange|get)");
    private static readonly WordSet Said = new("asked asks agreed promised undertook offered wanted needed arranged"), Relative = new("that which as what like"), Telling = new("said told says hoped");
    private static readonly WordSet Asking = new("asked asking"), Turns = new("but though although however whereas while yet except"), Joins = new("and nobody nothing no not neither"), Nothing = new("no nothing neither nobody none without"), Writers = new("i we my our me us");
    private static readonly Lexicon Received = Lexicon.Of("(thank you|thanks) for [your|the|this] (referral|referring)", "(your|this) referral", "(referred|refer) {0-4} to (us|me|our)");
    private static readonly WordSet Future = new("will would shall should must if whether might could plans hopes intends wants asks agreed promised undertook offered intended meant hoping");

    public static IEnumerable<Statement> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Of(record, sentence) is { } statement) yield return statement;
    }

    private static Statement? Of(RecordReading record, Sentence sentence)
    {
        if (!Completions.Any(sentence)) return null;
        Gist? gist = null;
        var (first, isEnd, isKept, isAsking) = (sentence.FirstToken, false, false, false);
        while (first < sentence.EndToken)
        {
            var end = EndOfClause(sentence, first);
            if (IsTold(sentence, first, end))
            {
                var about = Gist.Of(sentence.Paragraph, first, end);
                if (gist is null) gist = about;
                else { gist.Words.UnionWith(about.Words); gist.Names.UnionWith(about.Names); }
                isEnd |= Ends.Find(sentence.Paragraph, first, end).Any();
                isKept |= Fulfilments.Find(sentence.Paragraph, first, end).Any();
                isAsking |= Enumerable.Range(first, end - first).Any(i => Asking.Contains(sentence.Paragraph.Tokens[i]) && !IsRelative(sentence, i));
            }
            first = end;
        }
        return gist is null || gist.Words.Count == 0 && gist.Names.Count == 0 ? null : new(record.Quote(sentence), WithReceiver(record, sentence, gist), isEnd, isKept) { Days = [.. Dates.Of(record.Reading).In(sentence).Select(date => date.Date).OfType<DateOnly>()], Author = record.Record.Author, IsWriters = sentence.Tokens.Any(Writers.Contains), IsAsking = isAsking };
    }

    /// <summary>Where what is told next may turn into its opposite: "it came, but nobody has fitted it".</summary>
    private static int EndOfClause(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first + 1; i < sentence.EndToken; i++)
            if (tokens[i].Is(';') || (tokens[i].Is(':') && i > first + 2) || tokens[i].Is('–') || tokens[i].Is('—') || (Turns.Contains(tokens[i]) && i > first + 1) || (tokens[i].Is(',') && i + 1 < sentence.EndToken && Joins.Contains(tokens[i + 1]))) return i;
        return sentence.EndToken;
    }

    private static bool IsTold(Sentence sentence, int first, int end) =>
        !Unfinished.Find(sentence.Paragraph, first, end).Any() && !IsNothing(sentence, first) && !IsFuture(sentence, first, end);

    /// <summary>"Thank you for your referral" is about what its author does.</summary>
    private static Gist WithReceiver(RecordReading record, Sentence sentence, Gist gist)
    {
        if (record.Record.Author?.Split(',', 2) is [_, var role] && Received.Any(sentence))
            foreach (var word in role.Split(' ', StringSplitOptions.RemoveEmptyEntries)) gist.Words.Add(Gist.Stem(word));
        return gist;
    }

    /// <summary>"No rota is on file".</summary>
    private static bool IsNothing(Sentence sentence, int first) => Nothing.Contains(sentence.Paragraph.Tokens[first]);

    /// <summary>What lies ahead, or was only promised; "the rail that he promised" and "as he said he would" are there, and "I asked whether he would" was asked.</summary>
    private static bool IsFuture(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        var isAsked = false;
        for (var i = first; i < end; i++)
        {
            if (Asking.Contains(tokens[i])) isAsked = true;
            if (!Future.Contains(tokens[i]) || sentence.Paragraph.IsQuoted(tokens[i]) || IsRelative(sentence, i)) continue;
            if (!isAsked) return true;
        }
        return false;
    }

    private static bool IsRelative(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 5; i--)
            if (Relative.Contains(sentence.Paragraph.Tokens[i])) return Said.Contains(sentence.Paragraph.Tokens[verb]) || (i > sentence.FirstToken && IsSaidBetween(sentence, i, verb));
        return false;
    }

    private static bool IsSaidBetween(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Said.Contains(sentence.Paragraph.Tokens[i]) || Telling.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }
}
