using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>How a sentence means what it says: as a request, a need, a report, a guess; and what it says, apart from that.</summary>
internal sealed class Meaning
{
    private static readonly Lexicon Markers = Lexicon.Load("drift");

    private readonly HashSet<string> _kinds = [];

    private Meaning(Sentence sentence)
    {
        Sentence = sentence;
        var (marks, from, because) = (new HashSet<int>(), sentence.FirstToken, ReasonIn(sentence));
        foreach (var match in Markers.Find(sentence))
        {
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) { IsReported = true; continue; }
            if (match.EndToken == match.FirstToken + 1 && Calendar.MonthOf(sentence.Paragraph.Tokens[match.FirstToken]) > 0) continue;
            if (match.FirstToken > because && match.Entry["kind"] is "request" or "need") continue;
            _kinds.Add(match.Entry["kind"]);
            for (var i = match.FirstToken; i < match.EndToken; i++)
                if (!Gist.IsTimes(sentence.Paragraph.Tokens[i])) marks.Add(i);
            if (match.Entry["kind"] is "report" or "hedge" && match.FirstToken - sentence.FirstToken <= LongestSayer && OpensClause(sentence, match.EndToken)) from = match.EndToken;
        }
        IsReported |= _kinds.Contains("report");
        Gist = Gist.Of(sentence.Paragraph, from, Math.Max(from, because), marks.Contains);
        if (Gist.Words.Count < FewestBeforeReason) Gist = Gist.Of(sentence.Paragraph, sentence.FirstToken, sentence.EndToken, marks.Contains);
        IsNegative = Gist.Of(sentence).IsNegative;
    }

    private const int LongestSayer = 6;

    /// <summary>"… told me that": what comes before says only who said it.</summary>
    private static bool OpensClause(Sentence sentence, int at) => at < sentence.EndToken && (Conjunctions.Contains(sentence.Paragraph.Tokens[at]) || Conjunctions.Contains(sentence.Paragraph.Tokens[at - 1]));

    private static readonly WordSet Conjunctions = new("that if whether");

    /// <summary>Where a reason begins: what somebody likes is there no request.</summary>
    private static int ReasonIn(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i].Folded == Because) return i;
        return sentence.EndToken;
    }

    private static readonly ulong Because = WordHash.Folded("because");

    private const int FewestBeforeReason = 2;

    public static Meaning Of(Sentence sentence) => new(sentence);

    public Sentence Sentence { get; }
    public Gist Gist { get; }
    public bool IsNegative { get; }
    public bool IsReported { get; }
    public bool IsRequest => _kinds.Contains("request");
    public bool IsNeed => _kinds.Contains("need");
    public bool IsHedged => IsLeaning || _kinds.Contains("hedge");
    public bool IsSometimes => _kinds.Contains("sometimes");
    public bool IsAlways => _kinds.Contains("always");

    /// <summary>"might want": a wish that is only leaned to.</summary>
    public bool IsLeaning => _kinds.Contains("leaning");

    /// <summary>Whether it says the same of the same, with the same figures.</summary>
    public bool AgreesWith(Meaning other) => IsNegative == other.IsNegative && Gist.Figures.SetEquals(other.Gist.Figures) && Gist.Closeness(other.Gist) >= Close;

    /// <summary>What changed on the way to a later sentence; null where its meaning is the same, or only its words are.</summary>
    public Drift? To(Meaning later)
    {
        if (IsOfAnother(later)) return null;
        var likeness = Gist.Closeness(later.Gist);
        if (IsRequest && later.IsNeed && !later.IsRequest && !IsNeed) return Drift.RequestToNeed;
        if (IsLeaning && !later.IsLeaning && !later.IsHedged && !later.IsReported && likeness >= Close) return Drift.HedgeLost;
        if (IsHedged && !IsRequest && !later.IsHedged && !later.IsReported) return Drift.HedgeLost;
        if (IsModal && !IsRequest && !later.IsHedged && later.IsReported && likeness >= Close) return Drift.HedgeLost;
        if ((IsSometimes || !IsAlways && IsOnce) && later.IsAlways) return Drift.OnceToAlways;
        if (likeness >= Likely && IsNegative == later.IsNegative && Habit.IsMadeOf(Sentence, later.Sentence)) return Drift.OnceToAlways;
        if (likeness >= Close && IsNegative != later.IsNegative && (!IsHedged || (!IsModal && DeniesThought))) return Drift.Negation;
        if (IsRequest == later.IsRequest && NumberChanged(later) && (likeness >= Close || IsLikeBesideNumbers(later))) return Drift.Number;
        if (likeness >= Close && IsReported && !later.IsReported && !later.IsHedged && !IsRequest && !later.IsRequest) return Drift.SaidToIs;
        if (IsSometimes && !later.IsSometimes && likeness >= Close && !Habit.IsToldAsDone(Sentence, later.Sentence)) return Drift.OnceToAlways;
        return !later.IsReported && CutWords.IsBetween(Sentence, later.Sentence) ? Drift.WordsCut : null;
    }

    private const double Close = 0.75, Likely = 0.65;

    /// <summary>"He …" and "She …" are two people.</summary>
    private bool IsOfAnother(Meaning later) => (First, later.First) is ("He" or "His", "She" or "Her") or ("She" or "Her", "He" or "His");

    private string First => Sentence.Paragraph.Tokens[Sentence.FirstToken].In(Sentence.Paragraph.Text).ToString();

    /// <summary>"may be making": a guess by the verb, whoever says it.</summary>
    private bool IsModal => Sentence.Tokens.Any(Modals.Contains);

    private static readonly WordSet Modals = new("might may perhaps possibly possible");

    /// <summary>"I do not think that …": it is denied, and not guessed.</summary>
    private bool DeniesThought => Enumerable.Range(Sentence.FirstToken, Sentence.EndToken - Sentence.FirstToken - 1).Any(i => Sentence.Paragraph.Tokens[i].Folded == Not && Thoughts.Contains(Sentence.Paragraph.Tokens[i + 1]));

    private static readonly WordSet Thoughts = new("think believe feel");

    private static readonly ulong Not = WordHash.Folded("not");

    private bool IsOnce => Sentence.Tokens.Any(token => token.Folded == Once);

    private static readonly ulong Once = WordHash.Folded("once");

    /// <summary>"two biscuits" and "twelve biscuits": numbers in words left out of the likeness.</summary>
    private bool IsLikeBesideNumbers(Meaning later) => Gist.ClosenessBesideNumbers(later.Gist) >= Close;

    /// <summary>"one hour": counted only where another number stands for it.</summary>
    private bool HasOne => Enumerable.Range(Sentence.FirstToken, Sentence.EndToken - Sentence.FirstToken - 1).Any(i => Sentence.Paragraph.Tokens[i].Folded == One && Units.Contains(Sentence.Paragraph.Tokens[i + 1]));

    private static readonly ulong One = WordHash.Folded("one");

    private static readonly WordSet Units = new("hour day night week month lesson meal call visit drink can bottle glass tablet dose cigarette pint biscuit evening morning afternoon session fall mile metre pound time child bedroom");

    /// <summary>One figure became another, the rest being the same.</summary>
    private bool NumberChanged(Meaning later) => (Gist.FigureCount == 0 && HasOne && later is { Gist.FigureCount: 1, HasOne: false } && !later.Gist.Figures.Contains(1)) || (later is { Gist.FigureCount: 0, HasOne: true } && Gist.FigureCount == 1 && !HasOne && !Gist.Figures.Contains(1))
        || Gist.FigureCount is > 0 and <= 2 && later.Gist.FigureCount == Gist.FigureCount && !Gist.Figures.SetEquals(later.Gist.Figures);
}

/// <summary>How a statement changed its meaning from record to record.</summary>
internal enum Drift { RequestToNeed, SaidToIs, HedgeLost, Negation, Number, OnceToAlways, WordsCut }
