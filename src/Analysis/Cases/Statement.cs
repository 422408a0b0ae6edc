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

    private static readonly Lexicon Unfinished = Signs("open");
    private static readonly Lexicon Ends = Signs("end");
    private static readonly Lexicon Fulfilments = Signs("kept");
    private static readonly WordSet Said = new("asked asks agreed promised undertook offered wanted needed arranged"), Relative = new("that which as what like"), Telling = new("said told says hoped");
    private static readonly WordSet Asking = new("asked asking"), Turns = new("but though although however whereas while yet except"), Joins = new("and nobody nothing no not neither"), Nothing = new("no nothing neither nobody none without"), Writers = new("i we my our me us");
    private static readonly Lexicon Received = Lexicon.Of("(thank you|thanks) for [your|the|this] (referral|referring|sending {1-4} to|letter about|asking us to)", "(your|this) referral", "(referred|refer) {0-4} to (us|me|our)");
    private static readonly WordSet Future = new("will would shall should must if whether might could plans hopes intends wants asks agreed promised undertook offered intended meant hoping");

    /// <summary>Whether it says what it is about: "about the step".</summary>
    public bool HasMatter { get; init; }

    /// <summary>Whether its subject is another than who writes: "She rang", "The school rang".</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>The relative who has or does what it tells, as a stem: "Her brother has a bus pass".</summary>
    public ulong? Owner { get; init; }

    private static readonly WordSet Others = new("he she they it her his their the"), Kin = new("brother sister mother father mum dad son daughter husband wife partner aunt uncle cousin nan gran grandmother grandfather grandad friend neighbour"), Their = new("his her their my"), Having = new("has had is was uses wears goes got went"), Matters = new("about re regarding concerning");

    private static ulong? OwnerOf(Sentence sentence)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        return first + 3 < sentence.EndToken && Their.Contains(tokens[first]) && Kin.Contains(tokens[first + 1]) && Having.Contains(tokens[first + 2]) ? Gist.Stem(tokens[first + 1].In(sentence.Paragraph.Text)) : null;
    }

    private static Lexicon Signs(string what) => new(Csv.ReadEmbedded("lexicons/task-ends.csv").Where(row => row["says"] == what));

    public static IEnumerable<Statement> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Of(record, sentence) is { } statement) yield return statement;
    }

    private static Statement? Of(RecordReading record, Sentence sentence)
    {
        if (TaskTick.IsOn(sentence)) return new(record.Quote(sentence), Gist.Of(sentence), true, true) { Author = record.Record.Author };
        if (!IsFinite(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) && !Ends.Any(sentence)) return null;
        Gist? gist = null;
        var (first, isEnd, isKept, isAsking) = (sentence.FirstToken, false, false, false);
        var isPlain = !Unfinished.Any(sentence) && !Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Select(i => sentence.Paragraph.Tokens[i]).Any(token => Future.Contains(token) || Nothing.Contains(token) || token.Folded == May);
        while (first < sentence.EndToken)
        {
            var end = isPlain ? sentence.EndToken : EndOfClause(sentence, first);
            if (isPlain || IsTold(sentence, first, end))
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
        return gist is null || gist.Words.Count == 0 && gist.Names.Count == 0 ? null : new(record.Quote(sentence), WithReceiver(record, sentence, gist), isEnd, isKept) { Days = [.. Dates.Of(record.Reading).In(sentence).Select(date => date.Date).OfType<DateOnly>()], Author = record.Record.Author, IsWriters = sentence.Tokens.Any(Writers.Contains), IsAsking = isAsking, HasMatter = sentence.Tokens.Any(Matters.Contains), Owner = OwnerOf(sentence), IsOfAnother = Others.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) };
    }

    /// <summary>Where what is told next may turn into its opposite: "it came, but nobody has fitted it", "he goes now and has not missed a day".</summary>
    private static int EndOfClause(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first + 1; i < sentence.EndToken; i++)
            if (tokens[i].Is(';') || (tokens[i].Is(':') && i > first + 2) || tokens[i].Is('–') || tokens[i].Is('—') || (Turns.Contains(tokens[i]) && i > first + 1)
                || (tokens[i].Is(',') && i + 1 < sentence.EndToken && Joins.Contains(tokens[i + 1]))
                || ((tokens[i].Is(',') || tokens[i].Folded == And) && IsFinite(sentence.Paragraph, first, i) && IsFinite(sentence.Paragraph, i + 1, Math.Min(sentence.EndToken, i + LongestSubject)))) return i;
        return sentence.EndToken;
    }

    private const int LongestSubject = 5;

    private static readonly ulong And = WordHash.Folded("and");

    /// <summary>Whether words tell that something is or was so.</summary>
    private static bool IsFinite(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Being.Contains(paragraph.Tokens[i]) || PastVerbs.IsAt(paragraph, i)) return true;
        return false;
    }

    private static readonly WordSet Being = new("is are has have 's 've am does do goes holds knows wears uses comes lives works attends sees will would shall can could may might must should needs wants gets takes says asks rings");

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
            if (!(Future.Contains(tokens[i]) || (tokens[i] is { IsCapitalised: false } && tokens[i].Folded == May)) || sentence.Paragraph.IsQuoted(tokens[i]) || IsRelative(sentence, i) || (i > first && Passive.Contains(tokens[i - 1])) || IsHow(sentence, first, i)) continue;
            if (!isAsked) return true;
        }
        return false;
    }

    /// <summary>"She showed us how she would do it".</summary>
    private static bool IsHow(Sentence sentence, int first, int verb) => verb - 2 > first && How.Contains(sentence.Paragraph.Tokens[verb - 2]) && IsFinite(sentence.Paragraph, first, verb - 2);

    private static readonly ulong May = WordHash.Folded("may");

    private static readonly WordSet Passive = new("was were been is are");
    private static readonly WordSet How = new("how what where");

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
