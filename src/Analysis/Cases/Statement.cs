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

    /// <summary>The names of whom it speaks to: those after "Dear" where it says "you".</summary>
    public HashSet<ulong> Addressed { get; init; } = [];

    /// <summary>The words with which it begins, or a clause of it, before its verb: what it is about.</summary>
    public HashSet<ulong> Topic { get; init; } = [];

    /// <summary>Where it says that somebody was: "at the <b>cookery course</b>".</summary>
    public IReadOnlySet<ulong> Attended { get; init; } = NoWords;

    /// <summary>Whether its author says that they were asked or sent something: "thank you for asking us to see him".</summary>
    public bool IsReceived { get; init; }

    /// <summary>From whom it says that something came.</summary>
    public IReadOnlySet<ulong> Senders { get; init; } = NoWords;

    /// <summary>Whether it tells that one of those turned to its author, whatever it was about: "rang me about a tablet that had not been given".</summary>
    public bool IsCall { get; init; }

    private static readonly HashSet<ulong> NoWords = [];

    /// <summary>Whether it tells of something new or of a first time: "her first morning at the club".</summary>
    public bool IsNew { get; init; }

    /// <summary>Who wrote it.</summary>
    public string? Author { get; init; }

    /// <summary>Whether its writer speaks of themselves.</summary>
    public bool IsWriters { get; init; }

    /// <summary>Whether it says that somebody asked, which is the end of an undertaking to ask alone.</summary>
    public bool IsAsking { get; init; }

    /// <summary>Whether it says what it is about: "about the step".</summary>
    public bool HasMatter { get; init; }

    /// <summary>Whether it says without a verb where something is: "Key safe by the door".</summary>
    public bool IsPlace { get; init; }

    /// <summary>Whether what it tells of is only drafted, chosen or measured.</summary>
    public bool IsBegun { get; init; }

    /// <summary>Whether it says where something stands or hangs.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Whether it only tells what somebody answered, which may be a no: "told me that she may not".</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether its subject is another than who writes: "She rang", "The school rang".</summary>
    public bool IsOfAnother { get; init; }

    /// <summary>The relative who has or does what it tells, as a stem: "Her brother has a bus pass".</summary>
    public ulong? Owner { get; init; }

    /// <summary>Words beside which another stands, so that they are not what it tells of: "assessment" of "the assessment form", "glasses" of "her old glasses".</summary>
    public IReadOnlyList<(ulong Word, ulong Beside)> Beside { get; init; } = [];

    /// <summary>To whom and by which titles.</summary>
    public TaskParties Parties { get; init; } = TaskParties.None;

    private static readonly Lexicon Ends = Signs("end"), Fulfilments = Signs("kept"), Bare = Signs("bare"), Places = Signs("place"), Begun = Signs("begun"), Standings = Signs("stands"), Answers = Signs("answer");
    private static readonly Lexicon Thanks = Lexicon.Of("(thank you|thanks) for");
    private static readonly Lexicon Received = Lexicon.Of("(thank you|thanks) for [your|the|this] [kind] (referral|referring|sending {1-4} to|letter about|asking (us|me) to|inviting (us|me)|requesting)", "(your|this) referral", "(referred|refer|sent|nominated) {0-4} to (us|me|our)", "(referral|nomination|request|application|email|letter|form) {0-6} (reached|came to|arrived|has reached|was received|received)", "(asked|invited) (us|me) to (see|assess|visit|look|review|meet)");
    private static readonly WordSet Writers = TaskWords.Of("writer"), Matters = TaskWords.Of("matter"), Others = TaskWords.Of("other-subject"), Kin = TaskWords.Of("kin"), Their = TaskWords.Of("possessive"), Having = TaskWords.Of("having"), Around = TaskWords.Of("around"), Newly = TaskWords.Of("newly"), Former = TaskWords.Of("former");

    private static Lexicon Signs(string what) => new(Csv.ReadEmbedded("lexicons/task-ends.csv").Where(row => row["says"] == what));

    public static IEnumerable<Statement> In(RecordReading record)
    {
        HashSet<ulong> addressee = [];
        foreach (var sentence in record.Sentences)
            if (IsSalutation(sentence)) addressee = [.. sentence.Tokens.Skip(1).Where(token => token.IsCapitalised).Select(token => token.Folded)];
            else if (Of(record, sentence) is { } statement) yield return addressee.Count > 0 && Has(sentence, Yours) ? statement with { Addressed = addressee } : statement;
    }

    private static readonly WordSet Doctors = new("dr");
    private static readonly ulong Doctor = Gist.Stem("doctor");
    private static readonly WordSet Yours = new("you your yourself");
    private const int LongestSalutation = 8;

    /// <summary>"Dear Ms Webb".</summary>
    private static bool IsSalutation(Sentence sentence) => sentence.Paragraph.Tokens[sentence.FirstToken].In(sentence.Paragraph.Text) is "Dear" && sentence.EndToken - sentence.FirstToken <= LongestSalutation;

    private static Statement? Of(RecordReading record, Sentence sentence)
    {
        if (TaskTick.IsOn(sentence)) return new(record.Quote(sentence), Gist.Of(sentence), true, true) { Author = record.Record.Author };
        var (paragraph, first) = (sentence.Paragraph, sentence.FirstToken);
        var isBare = !StatementClause.IsFinite(paragraph, first, sentence.EndToken);
        var isPlace = isBare && Places.Any(sentence);
        if (isBare && !isPlace && !Ends.Any(sentence) && !Bare.Any(sentence)) return null;
        var (isTold, isAllTold) = (true, true);
        Gist? gist = null;
        var (isEnd, isKept, isAsking, isBegun, isAnswer, isPlain) = (false, false, false, false, false, !isBare && StatementClause.IsPlain(sentence));
        for (var end = first; first < sentence.EndToken; first = end)
        {
            end = isPlain ? sentence.EndToken : StatementClause.EndOf(sentence, first);
            if (first > sentence.FirstToken && !isTold && StatementClause.GoesOn(sentence, first)) continue;
            isTold = isPlain || StatementClause.IsTold(sentence, first, end) || Thanks.At(paragraph, first, end) is not null;
            isAllTold &= isTold;
            if (!isTold)
            {
                if (!Answers.Find(paragraph, first, end).Any()) continue;
                isAnswer = true;
            }
            var about = TaskMatter.WithThings(record, sentence, TaskMatter.WithAcronyms(Gist.Of(paragraph, first, end), paragraph, first, end), first, end);
            if (gist is null) gist = about;
            else { gist.Words.UnionWith(about.Words); gist.Names.UnionWith(about.Names); }
            isEnd = isEnd || Ends.Find(paragraph, first, end).Any() || (isBare && Bare.Find(paragraph, first, end).Any());
            isBegun = isBegun || Begun.Find(paragraph, first, end).Any();
            isKept = isKept || Fulfilments.Find(paragraph, first, end).Any();
            isAsking = isAsking || StatementClause.IsAsking(sentence, first, end);
        }
        var senders = SentMessage.SendersIn(sentence, out var isCall);
        isCall &= !isAllTold;
        if (isCall) gist = Gist.Of(sentence);
        if (gist is null || gist.Words.Count + gist.Names.Count == 0) return null;
        if (Has(sentence, Doctors)) gist.Words.Add(Doctor);
        return new Statement(record.Quote(sentence), WithReceiver(record, sentence, gist), isEnd, isKept) { Author = record.Record.Author, IsAsking = isAsking, IsPlace = isPlace && !isEnd, IsBegun = isBegun, IsAnswer = isAnswer, IsStanding = Standings.Any(sentence), Senders = senders, IsCall = isCall }.Beyond(record, sentence);
    }

    /// <summary>With what its words say beside that.</summary>
    private Statement Beyond(RecordReading record, Sentence sentence) => this with
    {
        Topic = TopicOf(sentence),
        Attended = AttendedIn(sentence),
        IsReceived = Received.Any(sentence),
        Days = [.. Dates.Of(record.Reading).In(sentence).Select(date => date.Date).OfType<DateOnly>()],
        IsNew = Has(sentence, Newly),
        IsWriters = Has(sentence, Writers),
        HasMatter = Has(sentence, Matters),
        Owner = OwnerOf(sentence),
        IsOfAnother = Others.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]),
        Beside = WordsBeside(sentence) ?? (IReadOnlyList<(ulong, ulong)>)[],
        Parties = TaskParties.In(sentence, sentence.FirstToken, sentence.EndToken),
    };

    private static HashSet<ulong> TopicOf(Sentence sentence)
    {
        var (topic, tokens) = (new HashSet<ulong>(), sentence.Paragraph.Tokens);
        for (var first = sentence.FirstToken; first < sentence.EndToken; first++)
        {
            if (first > sentence.FirstToken && !(Joins.Contains(tokens[first - 1]) && Determiners.Contains(tokens[first]))) continue;
            var end = first;
            while (end < sentence.EndToken && end < first + LongestTopic && !StatementClause.IsFinite(sentence.Paragraph, end, end + 1)) end++;
            if (end == sentence.EndToken || end >= first + LongestTopic) continue;
            var about = Gist.Of(sentence.Paragraph, first, end);
            topic.UnionWith(about.Words);
            topic.UnionWith(about.Names);
            for (var i = first; i < end; i++)
                if (Doctors.Contains(tokens[i])) topic.Add(Doctor);
        }
        return topic;
    }

    private static HashSet<ulong> AttendedIn(Sentence sentence)
    {
        HashSet<ulong>? attended = null;
        for (var i = sentence.FirstToken + 1; i + 1 < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i].Folded == At && Determiners.Contains(sentence.Paragraph.Tokens[i + 1]))
            {
                var end = i + 2;
                while (end < sentence.EndToken && end < i + LongestPlace && sentence.Paragraph.Tokens[end].IsWord && !Ending.Contains(sentence.Paragraph.Tokens[end])) end++;
                (attended ??= []).UnionWith(Gist.Of(sentence.Paragraph, i + 1, end).Words);
            }
        return attended ?? NoWords;
    }

    private const int LongestPlace = 6;
    private static readonly ulong At = WordHash.Folded("at");
    private static readonly WordSet Ending = new("on last this in and with by to for from yesterday today when where who which");

    private static readonly WordSet Joins = new("and ; , :"), Determiners = new("the a an his her their two three new both");

    private const int LongestTopic = 8;

    private static bool Has(Sentence sentence, WordSet words)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (words.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    private static ulong? OwnerOf(Sentence sentence)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        return first + 3 < sentence.EndToken && Their.Contains(tokens[first]) && Kin.Contains(tokens[first + 1]) && Having.Contains(tokens[first + 2]) ? Gist.Stem(tokens[first + 1].In(sentence.Paragraph.Text)) : null;
    }

    private static List<(ulong, ulong)>? WordsBeside(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        List<(ulong, ulong)>? found = null;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
            if (Former.Contains(tokens[i]) || Around.Contains(tokens[i + 1]))
            {
                if (!tokens[i].IsWord || !tokens[i + 1].IsWord) continue;
                var (a, b) = (Gist.Stem(tokens[i].In(sentence.Paragraph.Text)), Gist.Stem(tokens[i + 1].In(sentence.Paragraph.Text)));
                (found ??= []).Add(Around.Contains(tokens[i + 1]) ? (a, b) : (b, a));
            }
        return found;
    }

    /// <summary>"Thank you for your referral" is about what its author does.</summary>
    private static Gist WithReceiver(RecordReading record, Sentence sentence, Gist gist)
    {
        if (record.Record.Author?.Split(',', 2) is [_, var role] && Received.Any(sentence))
            foreach (var word in role.Split(' ', StringSplitOptions.RemoveEmptyEntries)) gist.Words.Add(Gist.Stem(word));
        return gist;
    }
}
