namespace Recording.Analysis.Language;

/// <summary>A visit, call or meeting that a sentence says took place on a day.</summary>
/// <param name="Verb">The token of its verb.</param>
/// <param name="IsWriters">Whether the writer took part ("I rang", "met me").</param>
internal sealed record PastEvent(Sentence Sentence, int Verb, DateMention Date, bool IsWriters);

/// <summary>Finds visits, calls and meetings in the past tense with their day, each date taken with the verb of its own clause.</summary>
internal sealed class PastEvents
{
    private const int Reach = 24;

    private static readonly WordSet Verbs = new("visited met saw rang phoned telephoned called spoke attended interviewed observed contacted happened occurred revisited");
    private static readonly WordSet Own = new("went took drove collected accompanied supervised emailed texted wrote delivered joined helped sat walked called cooked shopped");
    private static readonly WordSet Topics = new("about regarding"), Happenings = new("visit visits meeting appointment incident call fall review hearing conference assessment event interview row argument fight party contact session move panel plan plans place bus train discharge admission operation");
    private static readonly WordSet TwoWords = new("took was were"), Seconds = new("place held seen visited interviewed");
    private static readonly WordSet Blocks = new(
        "will would should could may might can shall by until till before due dated letter report since after born next planned booked expected scheduled invited arranged "
        + "offered appointment offering inviting agreed asked plans planning about regarding who which that because when while whether if last previously first had has have not never "
        + "says said stating showing bring returns starts start begins from between referral notes note record records hearing deadline booking ready");
    private static readonly WordSet Self = new("i we"), Me = new("me us"), Articles = new("the a an his her their my our your this that its each both all");

    private PastEvents(Reading reading)
    {
        var dates = Dates.Of(reading);
        var found = new List<PastEvent>();
        foreach (var sentence in reading.Prose)
        {
            if (dates.In(sentence.Paragraph.Index).Count == 0) continue;
            foreach (var date in dates.In(sentence))
                if (date.Date is not null && (Back(sentence, date) ?? Forward(sentence, date)) is { } verb)
                    found.Add(new(sentence, verb, date, IsWriters(sentence, verb)));
        }
        All = found;
    }

    public IReadOnlyList<PastEvent> All { get; }

    public static PastEvents Of(Reading reading) => reading.Understand(r => new PastEvents(r));

    /// <summary>The verb before a date: "I met the father on 3 May and the mother on 5 May".</summary>
    private static int? Back(Sentence sentence, DateMention date)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = date.FirstToken - 1; i >= sentence.FirstToken && i >= date.FirstToken - Reach; i--)
        {
            if (IsEvent(tokens, i, sentence.EndToken)) return IsPlain(tokens, i, sentence.FirstToken) ? i : null;
            if (Topics.Contains(tokens[i]) && date.FirstToken - i > 3 && tokens[date.FirstToken - 1].IsWord && !Happenings.Contains(tokens[date.FirstToken - 2])) continue;
            if (tokens[i].Is(';') || tokens[i].Is(':') || tokens[i].Is('(') || Blocks.Contains(tokens[i]) || IsPurpose(tokens, i)) return null;
        }
        return null;
    }

    /// <summary>The verb after a date that opens its sentence: "On 3 May I rang".</summary>
    private static int? Forward(Sentence sentence, DateMention date)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (date.FirstToken - sentence.FirstToken > 1) return null;
        for (var i = date.EndToken; i < sentence.EndToken && i < date.EndToken + 8; i++)
        {
            if (IsEvent(tokens, i, sentence.EndToken)) return i;
            if (Blocks.Contains(tokens[i]) || tokens[i].Is(';') || tokens[i].Is(':')) return null;
        }
        return null;
    }

    private static bool IsEvent(List<Token> tokens, int i, int end) =>
        Verbs.Contains(tokens[i]) || (i > 0 && Own.Contains(tokens[i]) && Self.Contains(tokens[i - 1])) || (TwoWords.Contains(tokens[i]) && i + 1 < end && Seconds.Contains(tokens[i + 1]));

    /// <summary>"I had seen", "who saw", "when I visited" tell of something further back.</summary>
    private static bool IsPlain(List<Token> tokens, int verb, int first)
    {
        for (var i = verb - 1; i >= first && i >= verb - 3; i--)
            if (Blocks.Contains(tokens[i])) return false;
        return true;
    }

    /// <summary>"to arrange …", but not "to the nurse" or "to Mrs Shah".</summary>
    private static bool IsPurpose(List<Token> tokens, int i) =>
        tokens[i].Folded == To && i + 1 < tokens.Count && tokens[i + 1] is { IsCapitalised: false, IsWord: true } next && !Articles.Contains(next) && !Me.Contains(next);

    private static readonly ulong To = WordHash.Folded("to");

    private static bool IsWriters(Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - 2; i--)
            if (Self.Contains(tokens[i])) return true;
        return verb + 1 < sentence.EndToken && Me.Contains(tokens[verb + 1]);
    }
}
