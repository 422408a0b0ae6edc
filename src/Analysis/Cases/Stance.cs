using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>How a statement means what it says, by the words for it: asked, needed, guessed, reported, denied, now and then, always, no more, only if.</summary>
internal sealed class Stance
{
    /// <summary>From here on "often" is most of the times: 1 is once, 2 rarely, 3 sometimes, 4 usually, 5 always.</summary>
    public const int Usual = 4;

    private static readonly Lexicon Markers = Lexicon.OfFamilies("stances");

    private readonly HashSet<string> _says = [];

    private Stance(Sentence sentence, bool isReported)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (isPast, isThen) = (false, sentence.Tokens.Any(Past.Contains));
        if (isReported || 2 * sentence.Tokens.Count(sentence.Paragraph.IsQuoted) >= sentence.EndToken - sentence.FirstToken) _says.Add("said");
        foreach (var match in Markers.Find(sentence.Paragraph, sentence.FirstToken, sentence.EndToken))
        {
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) { _says.Add("said"); continue; }
            if (match.EndToken == match.FirstToken + 1 && tokens[match.FirstToken].IsCapitalised && Calendar.MonthOf(tokens[match.FirstToken]) > 0) continue;
            Marks.Add(match);
            foreach (var says in match.Entry["says"].Split(' ')) Take(says == "when" && !isThen ? "limit" : says, match.FirstToken);
        }
        From = Marks.Find(mark => mark.Entry["says"] is "said" or "denied" || Thinking.Contains(tokens[mark.FirstToken])) is { Entry: not null } sayer && sayer.FirstToken - sentence.FirstToken <= LongestSayer && sentence.EndToken - sayer.EndToken > 2 ? sayer.EndToken : sentence.FirstToken;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++) isPast |= Past.Contains(tokens[i]) || Habit.IsPast(tokens[i], sentence.Paragraph.Text);
        IsPresent = !isPast || sentence.Tokens.Any(Present.Contains);
        IsHabit = !Main(sentence).Any(i => Past.Contains(tokens[i]) || State.Contains(tokens[i]) || Habit.IsPast(tokens[i], sentence.Paragraph.Text));
    }

    /// <summary>What stands before "when he is told".</summary>
    private static IEnumerable<int> Main(Sentence sentence) =>
        Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).TakeWhile(i => i < sentence.FirstToken + 2 || !Whens.Contains(sentence.Paragraph.Tokens[i]));

    private static readonly WordSet Whens = new("when whenever if while");

    private void Take(string says, int at)
    {
        _says.Add(says);
        if (says is "not" or "denied") Negators.Add(at);
        else if (says is "limit") { LimitAt ??= at; Limits++; }
        else if (says[^1] is >= '1' and <= '5') Often = Math.Max(Often, says[^1] - '0');
    }

    private static readonly WordSet Past = new("was were had did"), Present = new("is are has does can cannot gets lives keeps have do");

    private const int LongestSayer = 6;

    private static readonly WordSet Thinking = new("thinks thought think believes believed believe feels felt reckons suspects suspected wonders wondered fears feared worries worried");

    private static readonly WordSet State = new("is are am has have been be can could may might will would should");

    /// <param name="isReported">Whether the words before it say that somebody said it.</param>
    public static Stance Of(Sentence sentence, bool isReported) => new(sentence, isReported);

    /// <summary>The words that say how, and nothing of the matter.</summary>
    public List<LexiconMatch> Marks { get; } = [];

    /// <summary>Where a word stands that turns round what is said.</summary>
    public HashSet<int> Negators { get; } = [];

    /// <summary>Where the first limit of what is said begins.</summary>
    public int? LimitAt { get; private set; }

    /// <summary>By how many words what is said is limited.</summary>
    public int Limits { get; private set; }

    /// <summary>Where what is said begins, after who says or thinks it.</summary>
    public int From { get; private set; }

    /// <summary>How often or of how many, where it says so; else 0.</summary>
    public int Often { get; private set; }

    public bool IsPresent { get; }

    /// <summary>Whether it tells what somebody does: "he swears at teachers".</summary>
    public bool IsHabit { get; }

    public bool Asks => _says.Contains("asks");
    public bool Needs => _says.Contains("needs");
    public bool IsHedged => _says.Contains("maybe");
    public bool IsReported => _says.Contains("said") || _says.Contains("denied");
    public bool IsEnded => _says.Contains("ended");
    public bool IsNowAndThen => _says.Contains("often2") || _says.Contains("often3");
    public bool IsLimited => _says.Contains("limit") || _says.Contains("aided");
    /// <summary>"He does not walk far": how much, and not whether.</summary>
    public bool IsOfDegree => _says.Contains("degree");

    /// <summary>"So far": it was to change.</summary>
    public bool IsPassing => _says.Contains("passing");

    public bool IsExcepting => _says.Contains("except");
    public bool IsAided => LimitAt is not null || _says.Contains("aided");
    public bool IsAlone => _says.Contains("alone");
}
