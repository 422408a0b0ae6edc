using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A statement by what it is about and how it means it, whatever its words: to tell whether a later one that shares few of them tells it again, and whether it still means it.</summary>
internal sealed class Retelling
{
    private const double LeastOfLater = 0.5, LeastOfEarlier = 0.3, LeastTogether = 1, LeastStrength = 0.5, Strictness = 0.4;
    private const int LongestApart = 24, Before = 7, After = 4;

    private readonly Stance _stance;

    private Retelling(Sentence sentence, Sentence whole, bool isReported, IReadOnlySet<ulong> subject)
    {
        (Sentence, Whole) = (sentence, whole);
        _stance = Stance.Of(sentence, isReported);
        Matter = Matter.Of(sentence, _stance, subject);
    }

    /// <param name="subject">By which names the case means its own person.</param>
    public static Retelling Of(Sentence sentence, IReadOnlySet<ulong> subject) => new(sentence, sentence, false, subject);

    /// <summary>The statements that stand side by side in a long sentence: "He slept on the floor and he would not say why".</summary>
    public IEnumerable<Retelling> Parts(IReadOnlySet<ulong> subject)
    {
        var (tokens, first) = (Sentence.Paragraph.Tokens, Sentence.FirstToken);
        for (var i = first + LeastPart; i <= Sentence.EndToken; i++)
        {
            if (i < Sentence.EndToken && !(Sentence.EndToken - i > LeastPart && IsBetween(tokens, i))) continue;
            if (i == Sentence.EndToken && first == Sentence.FirstToken) yield break;
            yield return new(Sentence with { FirstToken = first, EndToken = i }, Sentence, _stance.From > Sentence.FirstToken && _stance.IsReported, subject);
            first = Math.Min(i + 1, Sentence.EndToken);
            i = first + LeastPart - 1;
        }
    }

    private const int LeastPart = 4;

    private static readonly WordSet Subjects = new("he she they it his her their there the i we this that mr mrs ms dr no nobody");

    private static bool IsBetween(List<Token> tokens, int i) => tokens[i].Is(';') || tokens[i].Is('–') || (tokens[i].Folded == And && i + 1 < tokens.Count && (Subjects.Contains(tokens[i + 1]) || tokens[i - 1].Is(',')));

    private static readonly ulong And = WordHash.Folded("and");

    public Sentence Sentence { get; }

    /// <summary>The sentence in which it stands.</summary>
    public Sentence Whole { get; }

    public Matter Matter { get; }

    /// <summary>How close a later statement is to being this one in other words; 0 where it is not.</summary>
    /// <param name="rarity">How much it says that two statements share a matter: 1 where few do.</param>
    /// <param name="least">How much they must share at the least: more where there are many statements to be alike by chance.</param>
    public double LikenessTo(Retelling later, Func<ulong, double> rarity, Func<ulong, double> rarityOfRoot, double least)
    {
        if (later.Sentence.EndToken - later.Sentence.FirstToken > LongestApart || Matter.IsOfAnother(later.Matter)) return 0;
        var (shared, limiting, strength) = (0.0, 0.0, 0.0);
        foreach (var (sense, place) in later.Matter.Senses)
        {
            if (!Matter.Has(sense)) continue;
            var isSameWord = Matter.Senses.TryGetValue(sense, out var here) && here.Root == place.Root;
            strength += place.Weight * (isSameWord ? Math.Max(rarity(sense), rarityOfRoot(place.Root)) : rarity(sense));
            if (Matter.Senses.ContainsKey(sense)) shared += place.Weight;
            else limiting += place.Weight;
        }
        var (ofLater, ofEarlier) = ((shared + limiting) / Math.Max(1, later.Matter.Weight), shared / Math.Max(1, Matter.Weight));
        return strength >= least && ofLater >= LeastOfLater && ofEarlier >= LeastOfEarlier && ofLater + ofEarlier >= LeastTogether + (least - LeastStrength) * Strictness ? ofLater + ofEarlier : 0;
    }

    /// <summary>What changed on the way to a later statement; null where it means the same.</summary>
    public Drift? To(Retelling later)
    {
        var (was, now) = (_stance, later._stance);
        if (was.Asks && now.Needs && !now.Asks && !was.Needs) return Drift.RequestToNeed;
        if (now.Asks != was.Asks) return null;
        var isOpposite = IsNegative(later) != later.IsNegative(this);
        if (was.IsEnded || now.IsEnded) return was.IsEnded && !now.IsEnded && now.IsPresent && !isOpposite ? Drift.Negation : null;
        if (now.Often >= Stance.Usual && was.Often > 0 && now.Often > was.Often) return Drift.OnceToAlways;
        if (isOpposite && (was.Negators.Count > 1 || now.Negators.Count > 1 || was.IsPassing)) return null;
        if (was.IsHedged && isOpposite) return later.IsNegative(this) ? null : Drift.HedgeLost;
        if (isOpposite) return Drift.Negation;
        if (NumberChanged(later)) return Drift.Number;
        if (was is { Often: 1, IsHabit: false } && now is { Often: 0, IsHabit: true } && IsMadeHabit(later)) return Drift.OnceToAlways;
        if (was.IsNowAndThen && now is { Often: 0, IsPresent: true }) return Drift.OnceToAlways;
        if (!now.IsHedged && (was.IsReported || !now.IsReported) && LimitIsLost(later)) return Drift.WordsCut;
        if (was.Asks) return null;
        if (was.IsHedged && !now.IsHedged && !now.IsReported) return Drift.HedgeLost;
        return was.IsReported && !now.IsHedged && !now.IsReported ? Drift.SaidToIs : null;
    }

    /// <summary>Whether what both share is said not to be so: by an odd number of words that turn it round.</summary>
    private bool IsNegative(Retelling other) => TurnsIn(other) % 2 != 0;

    private int TurnsIn(Retelling other)
    {
        var (first, last, turns) = (int.MaxValue, -1, 0);
        foreach (var (sense, place) in Matter.Senses)
            if (other.Matter.Senses.ContainsKey(sense))
            {
                (first, last) = (Math.Min(first, place.FirstToken), Math.Max(last, place.EndToken));
                if (place.IsTurned) turns++;
            }
        return turns + _stance.Negators.Count(at => at >= first - Before && at < last + After && !(at > _stance.LimitAt) && !Matter.Senses.Values.Any(place => place.IsTurned && at >= place.FirstToken && at < place.EndToken));
    }

    private bool NumberChanged(Retelling later)
    {
        var (was, now) = (Matter.Figures, later.Matter.Figures);
        return was.Count is > 0 and <= 2 && now.Count == was.Count && !was.SetEquals(now)
            || was.Count == 0 && now is { Count: 1 } && Matter.Single && !later.Matter.Single && !now.Contains(1)
            || now.Count == 0 && was is { Count: 1 } && later.Matter.Single && !Matter.Single && !was.Contains(1)
            || was.SetEquals(now) && Matter.Counted.Count > 0 && later.Matter.Counted.Count == Matter.Counted.Count && !Matter.Counted.SetEquals(later.Matter.Counted)
            || was.SetEquals(now) && was.Count > 0 && Matter.Periods.Count > 0 && later.Matter.Periods.Count > 0 && !Matter.Periods.SetEquals(later.Matter.Periods);
    }

    /// <summary>Whether what was done is told as what is done: "swore", "swears".</summary>
    private bool IsMadeHabit(Retelling later) => Matter.Senses.Any(sense => sense.Key != Liking && later.Matter.Senses.TryGetValue(sense.Key, out var place)
        && Habit.IsPast(Sentence.Paragraph.Tokens[sense.Value.FirstToken], Sentence.Paragraph.Text) && !Habit.IsPast(later.Sentence.Paragraph.Tokens[place.FirstToken], later.Sentence.Paragraph.Text));

    private static readonly ulong Liking = WordHash.Folded("enjoy");

    private bool LimitIsLost(Retelling later)
    {
        if (_stance.IsPassing) return false;
        if ((_stance.IsAided && later._stance.IsAlone) || (_stance.IsOfDegree && IsNegative(later) && !later._stance.IsOfDegree)) return true;
        if (_stance.LimitAt == Sentence.FirstToken) return !later._stance.IsLimited;
        if (Matter.Limit.Count == 0) return false;
        return later._stance.IsLimited ? _stance.Limits > later._stance.Limits && later.Matter.Limit.Count > 0 && later.Matter.Limit.IsProperSubsetOf(Matter.Limit) : _stance.IsExcepting || !Matter.Limit.Any(later.Matter.Has);
    }

    /// <summary>Whether another statement, beside the later one, gives what limits this.</summary>
    public bool IsLimitedIn(Retelling other) => Matter.Limit.Any(other.Matter.Has);

    /// <summary>Whether both say that it is so, or both that it is not.</summary>
    public bool AgreesInSign(Retelling later) => IsNegative(later) == later.IsNegative(this);
}
