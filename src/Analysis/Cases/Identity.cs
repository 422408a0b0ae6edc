using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Where a sentence sets out who somebody is, so that what follows is theirs: "Child: Ada Lowe, born 3 May 2019, of 4 Elm Road", "Ada Lowe, born …; Ben Lowe, born …", "The adult is Ada Lowe".</summary>
/// <param name="Named">Whom it sets out, in order.</param>
/// <param name="IsOpened">Whether words before the name say that this is whom it is about.</param>
/// <param name="IsOfChildren">Whether those words may stand for several children.</param>
internal sealed record Identity(IReadOnlyList<NameRun> Named, bool IsOpened, bool IsOfChildren)
{
    private const int FarthestName = 10, FarthestDate = 6, LongestGap = 40, LongestLabel = 7, OldestAge = 115;

    private static readonly Lexicon Openings = Lexicon.Of(
        "(the|this) [subject] (child|young person|person|adult|patient|client|resident|pupil|applicant|tenant|boy|girl|baby) [concerned|in question] (is|named is|is named|is called)", "(this|the) (note|report|statement|letter|referral|assessment|form|record|plan|review|enquiry) (is about|concerns|relates to|is for|is on)",
        "[subject|name of|the|our|your] (pt|patient|pupil|client|resident|re|regarding|student|young person|service user|child|adult|person|name|full name|adult at risk|applicant|tenant|customer|concerning|about|subject|baby|learner) [name|details|concerned|in question] [:]", "[for] the (front sheet|file|record|records|case file) :",
        "(plan|report|assessment|letter|note|record|review|care plan|support plan|referral|statement|summary|minutes|visit) (for|on|about|of|concerning|to) [the|our] [child|adult|patient|tenant]", "this is {0-5} (about|concerning|regarding|for|on)", "(I write|I am writing|writing|write) {0-3} (about|to you about|concerning|regarding|in respect of|on behalf of|to confirm that|in support of)", "(in respect of|regarding|concerning|re|this is to confirm that|I confirm that|we confirm that)"),
        Plurals = Lexicon.Of("[subject|names of|the|our|your] (children|child|siblings|subjects|re|regarding|young people|twins|pupils|names|applicants|tenants|family|household|couple|concerning) [names|details] :");

    private static readonly Lexicon Subjects = Lexicon.Load("subject");

    private static readonly WordSet Births = new("born dob"), Callings = new("known called"), Whom = new("whom who"), Everyone = new("everyone everybody people staff friends most all family"), References = new("reference ref"), Years = new("year"), Being = new("is was"), Aged = new("aged age"), Numbers = new("NHS Mosaic"), Joins = new("and & ;"), OfChildren = new("children child siblings subjects re regarding people twins pupils names concerning");

    private static readonly WordSet Stops = new("he she they it i we you his her their my our who which that is are was were has have had lives live lived came come went go goes said says told asked with");

    /// <summary>Null where it sets out nobody.</summary>
    public static Identity? Of(RecordReading record, Sentence sentence)
    {
        sentence = AfterGreeting(sentence);
        var label = LabelEnd(sentence);
        var runs = People.Of(record.Reading).RunsIn(sentence).Where(run => !run.IsPlace && run.FirstToken >= label).ToList();
        if (runs.Count == 0 || runs[0].FirstToken > sentence.FirstToken + FarthestName) return null;
        var start = StartOf(runs[0], sentence.FirstToken);
        var isPlural = start == label && PluralsAt(sentence) is { } plural && plural.EndToken == label;
        var isOpened = isPlural || (start > sentence.FirstToken && OpensWith(sentence, start));
        isOpened |= start == sentence.FirstToken && runs[0].Length > 1 && IsList(record, sentence, runs[0].EndToken);
        if (!isOpened && ((start > sentence.FirstToken && start != label) || runs[0].Length < 2 || !IsToldOf(record, sentence, runs[0].EndToken))) return null;
        List<NameRun> named = [runs[0]];
        foreach (var run in runs.Skip(1))
            if (run.Length > 1 && run.FirstToken - named[^1].EndToken < LongestGap && StartOf(run, sentence.FirstToken) is var first && IsJoined(sentence.Paragraph.Tokens, first) && (isPlural || BirthAfter(record, sentence, run.EndToken, isOpened: true) > 0)) named.Add(run);
        return new(named, isOpened && !isPlural, isPlural && IsOfChildrenAt(sentence));
    }

    /// <summary>"Dear Ms Lowe, I write about …".</summary>
    private static Sentence AfterGreeting(Sentence sentence)
    {
        if (sentence.Paragraph.Tokens[sentence.FirstToken].Folded != Dear) return sentence;
        for (var i = sentence.FirstToken + 2; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestLabel); i++)
            if (sentence.Paragraph.Tokens[i].Is(',')) return sentence with { FirstToken = i + 1 };
        return sentence;
    }

    private static readonly ulong Dear = WordHash.Folded("dear");

    /// <summary>Where a label at the beginning ends, after its colon; the beginning where there is none.</summary>
    private static int LabelEnd(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestLabel); i++)
            if (sentence.Paragraph.Tokens[i].Is(':')) return i + 1;
        return sentence.FirstToken;
    }

    private static bool IsOfChildrenAt(Sentence sentence)
    {
        for (var i = sentence.FirstToken; !sentence.Paragraph.Tokens[i].Is(':'); i++)
            if (OfChildren.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    private static LexiconMatch? PluralsAt(Sentence sentence) => Plurals.At(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + FarthestName));

    private static bool OpensWith(Sentence sentence, int name)
    {
        if (Subjects.At(sentence.Paragraph, sentence.FirstToken, name) is { } label && label.EndToken == name - 1 && sentence.Paragraph.Tokens[name - 1].Is(':')) return true;
        foreach (var match in Openings.Find(sentence.Paragraph, sentence.FirstToken, name))
            if (match.FirstToken == sentence.FirstToken && match.EndToken >= name - 1 && (match.EndToken == name || sentence.Paragraph.Tokens[name - 1].Is(':'))) return true;
        return false;
    }

    /// <summary>Where the name begins with its title.</summary>
    private static int StartOf(NameRun run, int least)
    {
        if (!run.HasTitle) return run.FirstToken;
        return Math.Max(least, run.FirstToken - (run.FirstToken > 1 && run.Paragraph.Tokens[run.FirstToken - 1].Is('.') ? 2 : 1));
    }

    private static bool IsJoined(List<Token> tokens, int first) => OfChildren.Contains(tokens[first - 1]) || tokens[first - 1].Is(';') || tokens[first - 1].Is(',') || Joins.Contains(tokens[first - 1]);

    /// <summary>Whether what stands right after a name tells who that is: ", born …", "(known as …", ", whom everyone calls …".</summary>
    private static bool IsToldOf(RecordReading record, Sentence sentence, int after)
    {
        if (BirthAfter(record, sentence, after, isOpened: false) > 0) return true;
        var at = AfterMarks(sentence, after);
        if (at + 1 < sentence.EndToken && (Aged.Contains(sentence.Paragraph.Tokens[at]) || (at == after && Being.Contains(sentence.Paragraph.Tokens[at]))) && Quantities.Number(sentence.Paragraph, at + 1, sentence.EndToken).Value is > 0 and < OldestAge) return true;
        if (at == after && at + 2 < sentence.EndToken && Being.Contains(sentence.Paragraph.Tokens[at]) && Callings.Contains(sentence.Paragraph.Tokens[at + 1])) return true;
        if (at == after || at + 1 >= sentence.EndToken) return false;
        var (tokens, next) = (sentence.Paragraph.Tokens, sentence.Paragraph.Tokens[at + 1]);
        if (AddressShape.IsAt(sentence, at) || (Living.Contains(tokens[at]) && AddressShape.IsAt(sentence, at + 1)) || (Years.Contains(tokens[at]) && next.Kind == TokenKind.Number) || (Numbers.Contains(tokens[at]) && at + 2 < sentence.EndToken)) return true;
        return (Callings.Contains(tokens[at]) && tokens[at + 1] is { IsWord: true }) || (Whom.Contains(tokens[at]) && Everyone.Contains(next)) || (References.Contains(tokens[at]) && (next.Kind == TokenKind.Number || next.IsCapitalised));
    }

    /// <summary>"Ada Lowe, 3 May 1951, 4 Elm Road": a list without a verb, with a birth date, an address or a number in it.</summary>
    private static bool IsList(RecordReading record, Sentence sentence, int after)
    {
        var (tokens, isTold) = (sentence.Paragraph.Tokens, false);
        if (sentence.EndToken - after > LongestList || after >= sentence.EndToken || !tokens[after].Is(',')) return false;
        for (var i = after; i < sentence.EndToken - 1; i++)
            if (Stops.Contains(tokens[i]) || (PastVerbs.IsAt(sentence.Paragraph, i) && !tokens[i].IsCapitalised)) return false;
            else if (!isTold && tokens[i].Is(',')) isTold = AddressShape.IsAt(sentence, i + 1) || IsBirth(record, sentence, i + 1);
        return isTold;
    }

    private const int LongestList = 30;

    /// <summary>A day some years before the record was written.</summary>
    public static bool IsBirth(RecordReading record, Sentence sentence, int at) =>
        at + 2 < sentence.EndToken && Dates.Of(record.Reading).At(sentence.Paragraph, at) is { HasYear: true, IsDay: true, Date: { } given } && given.AddYears(LeastYears) < record.Record.Date;

    /// <summary>"I am writing about …": it is about them, and sets out nothing.</summary>
    private static bool IsWriting(Sentence sentence) => sentence.Tokens.Take(Opener).Any(token => Writing.Contains(token));

    private const int Opener = 4;

    private static readonly WordSet Writing = new("writing write");

    private static int AfterMarks(Sentence sentence, int at)
    {
        while (at < sentence.EndToken && sentence.Paragraph.Tokens[at] is var token && (token.Is(',') || token.Is('(') || token.Is('–') || token is { IsHyphen: true, IsGlued: false })) at++;
        return at;
    }

    /// <summary>Where the date begins in ", born 3 May 2019", "(DOB 3 May 2019)", ", date of birth 3 May 2019" and "(3 May 2019)"; else 0.</summary>
    public static int BirthAfter(RecordReading record, Sentence sentence, int after, bool isOpened)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, AfterMarks(sentence, after));
        if (at + 4 < sentence.EndToken && tokens[at + 1].Is('.') && tokens[at + 3].Is('.') && sentence.Paragraph.Text.AsSpan(tokens[at].Start).StartsWith("d.o.b", StringComparison.OrdinalIgnoreCase)) return AfterStops(sentence, at + 5);
        if (at < sentence.EndToken && Births.Contains(tokens[at])) return AfterStops(sentence, at + 1);
        if (at + 3 < sentence.EndToken && tokens[at].Folded == Date && tokens[at + 2].Folded == Birth) return AfterStops(sentence, at + 3);
        if (FartherBirth(sentence, after) is > 0 and var far) return far;
        if (isOpened && at > after && tokens[at - 1].Is(',') && IsBirth(record, sentence, at)) return at;
        if (at == after || !tokens[at - 1].Is('(') || at + 2 >= sentence.EndToken || tokens[at].Kind != TokenKind.Number) return 0;
        return Calendar.MonthOf(tokens[at + 1]) > 0 || (isOpened && Dates.Of(record.Reading).At(sentence.Paragraph, at) is { HasYear: true, Date: { } day } && day < record.Record.Date) ? at : 0;
    }

    private static readonly WordSet Living = new("of at");

    private const int LeastYears = 3, FarthestBirth = 10;

    private static readonly WordSet Another = new("whose gave his their my our partner friend friends carer baby");

    /// <summary>"Ada Lowe, who likes to be called Addie, was born on …", "Ada Lowe, Addie to her friends, born …": where nobody else comes between.</summary>
    private static int FartherBirth(Sentence sentence, int after)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (after >= sentence.EndToken || !tokens[after].Is(',')) return 0;
        var isCalled = false;
        for (var i = after + 1; i < Math.Min(sentence.EndToken - 1, after + FarthestBirth); i++)
        {
            isCalled |= Callings.Contains(tokens[i]) || tokens[i].Folded == To;
            if (Births.Contains(tokens[i]) && isCalled) return AfterStops(sentence, tokens[i + 1].Folded == On ? i + 2 : i + 1);
            if (Holder.IsKin(tokens[i]) || (Another.Contains(tokens[i]) && !(isCalled && tokens[i].In(sentence.Paragraph.Text) is "friends" or "his"))) return 0;
        }
        return 0;
    }

    private static readonly ulong To = WordHash.Folded("to"), On = WordHash.Folded("on");

    private static readonly ulong Date = WordHash.Folded("date"), Birth = WordHash.Folded("birth");

    private static int AfterStops(Sentence sentence, int at)
    {
        while (at < sentence.EndToken && (sentence.Paragraph.Tokens[at].Is('.') || sentence.Paragraph.Tokens[at].Is(':'))) at++;
        return at;
    }

    /// <summary>Whose words are that stand in the list after a name; null where another sentence has begun within it.</summary>
    public NameRun? OwnerOf(int token)
    {
        NameRun? owner = null;
        foreach (var run in Named)
            if (run.EndToken <= token) owner = run;
        for (var i = owner?.EndToken ?? token; i < token; i++)
            if (Stops.Contains(owner!.Paragraph.Tokens[i]) || Holder.IsKin(owner.Paragraph.Tokens[i])) return null;
        return owner;
    }

    public static FactHolder HolderOf(NameRun run) => new(GivenNames.Fold(run.Paragraph.Tokens[run.FirstToken].In(run.Paragraph.Text).ToString()), null);

    /// <summary>The full names and the birth dates that it gives.</summary>
    public IEnumerable<FactMention> Facts(RecordReading record, Sentence sentence)
    {
        foreach (var run in Named)
        {
            var birth = BirthAfter(record, sentence, run.EndToken, IsOpened || IsOfChildren);
            if (run.Length > 1 && (!run.HasTitle || birth > 0 || IsOpened) && (birth > 0 || !IsWriting(sentence)) && FactMention.Of(record, FactKind.Name, sentence.Paragraph, run.FirstToken, run.EndToken, sentence.Span) is { } name) yield return name with { Holder = HolderOf(run) };
            if (birth > 0 && FactMention.Of(record, FactKind.DateOfBirth, sentence.Paragraph, birth, Math.Min(sentence.EndToken, birth + FarthestDate), sentence.Span) is { } born) yield return born with { Holder = HolderOf(run) };
        }
    }
}
