using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Whether words tell of what was: not of what lies ahead, nor of what was only wondered about.</summary>
internal static class EventTense
{
    private const int FurthestRuling = 12, Beyond = 4, LongestSubject = 3;

    private static readonly WordSet Future = new("will would shall due plans planned next must should needs hopes hoped intends intend expected expects if booked arranged invited unless wants want");
    /// <summary>What comes before everything that is missed: "was booked in and was not brought".</summary>
    private static readonly WordSet Arranged = new("due plans planned expected booked arranged invited");

    private static readonly WordSet Deciding = new("agreed decided ordered ruled resolved concluded directed unanimous favour determined recommended");
    private static readonly WordSet Deciders = new("court judge tribunal magistrates panel board council authority manager conference committee governors bench");
    private static readonly WordSet Doubt = new("wondered wonders whether rumour suspects suspected unclear unsure"), Possible = new("may might perhaps possibly maybe could");
    private static readonly WordSet Denied = new("not n't"), Denying = new("did do does had has have");
    private static readonly WordSet Being = new("is are am be being");
    private static readonly WordSet Whither = new("the a an his her their my our bed school town work church hospital college");
    private static readonly ulong You = WordHash.Folded("you"), As = WordHash.Folded("as"), Going = WordHash.Folded("going"), Next = WordHash.Folded("next");
    private static readonly WordSet After = new("day morning evening night afternoon door to minute moment room house flat bed table street ward village town building");

    public static bool IsPast(Sentence sentence, int first, int end, When day) => !IsAhead(sentence, first, end, day) && IsTold(sentence, first, end);

    /// <summary>Whether a verb in the past, and not "is signed for", or a noun or short form that stands for one, tells something.</summary>
    public static bool IsTold(Sentence sentence, int first, int end) => Enumerable.Range(first, end - first).Any(i => IsPastVerb(sentence, i)) || EventSigns.Named.Find(sentence.Paragraph, first, end).Any();

    /// <summary>The same of what was done, and not only left undone: "I did not ask".</summary>
    public static bool IsDone(Sentence sentence, int first, int end) => Enumerable.Range(first, end - first).Any(i => IsPastVerb(sentence, i) && !(i + 1 < end && Denied.Contains(sentence.Paragraph.Tokens[i + 1]) && Denying.Contains(sentence.Paragraph.Tokens[i])))
        || EventSigns.Named.Find(sentence.Paragraph, first, end).Any();

    private static bool IsPastVerb(Sentence sentence, int i) => PastVerbs.IsAt(sentence.Paragraph, i) && !(i > sentence.FirstToken && Being.Contains(sentence.Paragraph.Tokens[i - 1]));

    /// <summary>Whether a month belongs to what something is compared with, or to a thing that somebody has now: "better than she did in March", "has a place on a course in September".</summary>
    public static bool IsBeside(Sentence sentence, int first, When month)
    {
        for (var i = month.FirstToken - 1; i >= first; i--)
            if (Comparing.Contains(sentence.Paragraph.Tokens[i])) return true;
            else if (PastVerbs.IsAt(sentence.Paragraph, i)) return i > first && (Having.Contains(sentence.Paragraph.Tokens[i - 1]) || Enumerable.Range(Math.Max(first, i - LongestSubject), Math.Min(LongestSubject, i - first)).Any(k => Comparing.Contains(sentence.Paragraph.Tokens[k])));
        return false;
    }

    private static readonly WordSet Comparing = new("than what one as"), Having = new("has have 's 've");

    /// <summary>Whether what words tell lies ahead.</summary>
    /// <param name="told">What tells of an event, in which what was threatened lies ahead.</param>
    public static bool IsAhead(Sentence sentence, int first, int end, When day, LexiconMatch? told = null)
    {
        for (var i = first; i < end && !IsDecided(sentence, i, day) && !IsReported(sentence, i, told); i++)
            if (!(i >= day.FirstToken && i < day.EndToken) && !(IsPattern(told) && i >= told?.FirstToken && i < told?.EndToken) && !(i < told?.EndToken + Beyond && Arranged.Contains(sentence.Paragraph.Tokens[i]) && told?.Entry["pattern"] is "missed-visit" or "missed-medication") && IsFuture(sentence, i)) return true;
        return false;
    }

    private static bool IsPattern(LexiconMatch? told) => told?.Entry["pattern"] is { Length: > 0 };

    /// <summary>"The optician said that he needs glasses": what was said lies ahead, and that it was said does not.</summary>
    private static bool IsReported(Sentence sentence, int i, LexiconMatch? told) =>
        told is { } match && match.Entry["kind"] is "health" or "decision" or "meeting" && i >= match.EndToken && i > sentence.FirstToken && Reports.Contains(sentence.Paragraph.Tokens[i]) && PastVerbs.AnyIn(sentence, match.FirstToken, i);

    private static readonly WordSet Reports = new("that how what why");

    /// <summary>What was only wondered about, or may have been; "May" is a month.</summary>
    public static bool IsDoubted(Sentence sentence, int first, int end) => sentence.Tokens.Any(Doubt.Contains) || EventSigns.Rumours.Any(sentence)
        || Enumerable.Range(first, end - first).TakeWhile(i => !IsRuling(sentence, i)).Any(i => Possible.Contains(sentence.Paragraph.Tokens[i]) && !sentence.Paragraph.Tokens[i].IsCapitalised && !IsDenied(sentence, i));

    /// <summary>"could not be found", "would not take his tablets": so it was.</summary>
    private static bool IsDenied(Sentence sentence, int i) => i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "could" or "would" && sentence.Paragraph.Tokens[i + 1].In(sentence.Paragraph.Text) is "not";

    private static bool IsFuture(Sentence sentence, int i) => (Future.Contains(sentence.Paragraph.Tokens[i]) && !IsNextDay(sentence, i) && !IsAsArranged(sentence, i) && !IsDenied(sentence, i) && !IsToKnow(sentence, i) && !IsThwarted(sentence, i) && !(i > sentence.FirstToken && sentence.Paragraph.Tokens[i - 1].Folded == You))
        || (i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i].Folded == Going && sentence.Paragraph.Tokens[i + 1].In(sentence.Paragraph.Text) is "to" && !(i + 2 < sentence.EndToken && Whither.Contains(sentence.Paragraph.Tokens[i + 2])));

    /// <summary>"Next day he fell", "the man next door".</summary>
    private static bool IsNextDay(Sentence sentence, int i) => i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i].Folded == Next && (After.Contains(sentence.Paragraph.Tokens[i + 1]));

    private static bool IsToKnow(Sentence sentence, int i) => EventSigns.ToKnow.At(sentence.Paragraph, i, sentence.EndToken) is not null;

    private static bool IsThwarted(Sentence sentence, int i) => EventSigns.Thwarted.Find(sentence.Paragraph, i + 1, sentence.EndToken).Any();

    /// <summary>"They agreed that he should …": what was decided lies ahead, and the decision does not, where its day was named before.</summary>
    private static bool IsDecided(Sentence sentence, int i, When day) => (day.FirstToken < i && IsRuling(sentence, i)) || (day.FirstToken <= i && i > sentence.FirstToken && Deciding.Contains(sentence.Paragraph.Tokens[i]) && Deciders.Contains(sentence.Paragraph.Tokens[i - 1]));

    /// <summary>"The court agreed that she may …", "It was agreed, with one against, that …".</summary>
    private static bool IsRuling(Sentence sentence, int i)
    {
        if (sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is not "that") return false;
        for (var k = i - 1; k >= sentence.FirstToken && k >= i - FurthestRuling; k--)
            if (Deciding.Contains(sentence.Paragraph.Tokens[k])) return true;
        return false;
    }

    /// <summary>"as we had arranged", "as planned".</summary>
    private static bool IsAsArranged(Sentence sentence, int i)
    {
        for (var k = i - 1; k >= sentence.FirstToken && k >= i - 3; k--)
            if (sentence.Paragraph.Tokens[k].Folded == As) return true;
        return false;
    }
}
