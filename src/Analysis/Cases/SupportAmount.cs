using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>An amount of support over time, however it is written: "14 hours a week", "2 x 45 min daily", "four calls a day of half an hour", "two nights a month".</summary>
/// <param name="Value">In a week; where no period is said, as it stands.</param>
/// <param name="Unit">Null for a bare number, which takes the unit of the amount or of the service beside it.</param>
/// <param name="IsBefore">Whether it is said only as what was before: "down from 14", "(was 14)".</param>
internal sealed record SupportAmount(int FirstToken, int EndToken, decimal Value, StrandUnit? Unit, bool HasPeriod, bool IsBefore)
{
    /// <summary>By what a bare number beside it is multiplied to stand for a week.</summary>
    private decimal Each { get; init; } = 1;

    private const int FarthestFiller = 5, FarthestPeriod = 8, FarthestCue = 3;

    private static readonly WordSet Fillers = new("of each for about around approximately approx roughly at least some with one two carer carers person care support help unpaid visit visits call calls lasting long on in the and x time session sessions sits sit sitting night hours hour apiece respite"),
        Froms = new("from between"), Befores = new("was were previously formerly originally before had used instead than until"), Tos = new("to"), Changes = new("by"), Abouts = new("about around approximately of at be been only just a the another roughly"), Now = new("now currently");

    /// <summary>The amounts in a range of tokens: what is given now, and what is said to have been before.</summary>
    public static List<SupportAmount> In(Reading reading, ParagraphReading paragraph, int first, int end)
    {
        var found = new List<SupportAmount>();
        var group = new List<AmountTerm>();
        for (var i = first; i < end; i++)
        {
            if (AmountTerm.At(reading, paragraph, i, end) is not { } term) continue;
            if (group.Count > 0 && !Takes(paragraph, group, term)) Close(paragraph, first, group, found);
            group.Add(term);
            i = term.EndToken - 1;
        }
        Close(paragraph, first, group, found);
        return Resolved(paragraph, first, found);
    }

    /// <summary>Whether a term belongs to the amount before it.</summary>
    private static bool Takes(ParagraphReading paragraph, List<AmountTerm> group, AmountTerm term)
    {
        bool Has(TermSort sort) => group.Exists(other => other.Sort == sort);
        var (isTimed, hasSize) = (Has(TermSort.Period), Has(TermSort.Duration) || Has(TermSort.Money));
        var isWhole = isTimed && hasSize && !group.Exists(other => other.Sort == TermSort.Period && SupportPeriod.IsOfDay(other.Value));
        if (!AreNear(paragraph, group[^1], term, isLoose: term.Sort == TermSort.Period && !isTimed)) return false;
        return term.Sort switch
        {
            TermSort.Money => false,
            TermSort.Duration => !hasSize && !(Has(TermSort.Bare) && !isTimed && group[^1].EndToken != term.FirstToken),
            TermSort.Bare => false,
            TermSort.Period => !(isTimed && hasSize && isWhole) && !(isTimed && !SupportPeriod.IsOfDay(term.Value) && group[^1].Sort == TermSort.Period),
            TermSort.Days or TermSort.Nights => hasSize && !isWhole && !Has(TermSort.Days) && !Has(TermSort.Nights) && !Has(TermSort.Times),
            _ => hasSize && !isTimed && !Has(TermSort.Times) && !Has(TermSort.Visits),
        };
    }

    private static bool AreNear(ParagraphReading paragraph, AmountTerm a, AmountTerm b, bool isLoose)
    {
        if (b.FirstToken - a.EndToken > (isLoose ? FarthestPeriod : FarthestFiller)) return false;
        for (var i = a.EndToken; i < b.FirstToken; i++)
            if (!Fillers.Contains(paragraph.Tokens[i]) && !(i == b.FirstToken - 1 && b.IsClock && Froms.Contains(paragraph.Tokens[i])) && !(paragraph.Tokens[i] is { Length: 1, First: ',' or '\'' or '’' or '(' or ')' or '–' or '-' or ':' }) && !(isLoose && (paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false } || paragraph.Tokens[i].In(paragraph.Text).Contains(':')))) return false;
        return true;
    }

    private static void Close(ParagraphReading paragraph, int first, List<AmountTerm> group, List<SupportAmount> found)
    {
        if (group.Count > 0 && !IsAtWeekends(paragraph, group) && Of(group) is { } amount) found.Add(amount with { IsBefore = !group[0].IsClock && IsSaidBefore(paragraph, first, amount.FirstToken, isBare: amount is { Unit: null, HasPeriod: false }) });
        group.Clear();
    }

    /// <summary>"Somebody at weekends": when, and not how much.</summary>
    private static bool IsAtWeekends(ParagraphReading paragraph, List<AmountTerm> group) => group is [{ Sort: TermSort.Period } only] && paragraph.Tokens[only.FirstToken].Folded == Weekends;

    private static readonly ulong Weekends = WordHash.Folded("weekends");

    private static SupportAmount? Of(List<AmountTerm> group)
    {
        AmountTerm? One(TermSort sort) => group.Exists(term => term.Sort == sort) ? group.First(term => term.Sort == sort) : null;
        var (money, duration, days) = (One(TermSort.Money), One(TermSort.Duration), One(TermSort.Days) ?? One(TermSort.Nights));
        var times = One(TermSort.Times) ?? One(TermSort.Visits) ?? (group.Count > 1 ? One(TermSort.Bare) : null);
        var periods = group.Where(term => term.Sort == TermSort.Period).Select(term => term.Value).ToList();
        var (first, end, hasPeriod) = (group[0].FirstToken, group[^1].EndToken, periods.Count > 0);
        if (money is { } pounds) return new(first, end, pounds.Value * Factor(periods), StrandUnit.PoundsAWeek, hasPeriod, false);
        if (duration is { } minutes)
        {
            var count = (days?.Value ?? 1) * (times?.Value ?? 1);
            return new(first, end, minutes.Value / 60 * count * (days is null ? Factor(periods) : periods.Where(p => !SupportPeriod.IsOfDay(p)).Append(1).First()), StrandUnit.HoursAWeek, hasPeriod || days is not null, false) { Each = days is null ? Factor(periods) : 1 };
        }
        var unit = One(TermSort.Nights) is not null ? StrandUnit.NightsAWeek : days is not null ? StrandUnit.DaysAWeek : One(TermSort.Visits) is not null ? StrandUnit.VisitsAWeek : (StrandUnit?)null;
        return new(first, end, (days ?? times ?? One(TermSort.Bare))?.Value * Factor(periods) ?? Factor(periods), unit, hasPeriod, false);
    }

    /// <summary>"every morning, Monday to Friday", "on Tuesdays and Thursdays, each day": the narrower of two.</summary>
    private static decimal Factor(List<decimal> periods) => periods.Count == 0 ? 1 : periods.Count > 1 && periods.Exists(SupportPeriod.IsOfDay) ? periods.Min() : periods[0];

    /// <summary>The bare number of "Sheila for six", "two from the nursing team": of hours, in a list that gives hours; null where it counts something else.</summary>
    public static SupportAmount? Bare(Sentence part)
    {
        var tokens = part.Paragraph.Tokens;
        for (var i = part.FirstToken; i < part.EndToken; i++)
            if ((i <= part.FirstToken + 1 || tokens[i - 1].Folded == For) && Quantities.Number(part.Paragraph, i, part.EndToken) is ({ } value and > 0, var next) && (next == part.EndToken || Takers.Contains(tokens[next]) || !tokens[next].IsWord)) return new(i, next, value, StrandUnit.HoursAWeek, false, false);
        return null;
    }

    private static readonly ulong For = WordHash.Folded("for");

    private static readonly WordSet Takers = new("from with by under through of");

    /// <summary>"from 14 to", "was 14", "instead of 14", "not the 14".</summary>
    private static bool IsSaidBefore(ParagraphReading paragraph, int least, int amount, bool isBare)
    {
        var tokens = paragraph.Tokens;
        var at = amount - 1;
        while (at > least && amount - at <= FarthestCue && Abouts.Contains(tokens[at])) at--;
        return at >= least && (Befores.Contains(tokens[at]) || tokens[at].Folded == Not || (Froms.Contains(tokens[at]) && IsChanging(tokens, least, at, amount, isBare)));
    }

    private static readonly WordSet Changing = new("down up cut reduced reduce reduces reduction increased increase raised raise gone went go changed change dropped drop fell fallen risen rose rise lowered moved come came extended brought halved doubled fall");

    private static bool IsChanging(List<Token> tokens, int least, int from, int amount, bool isBare)
    {
        for (var i = from - 1; i >= least && i >= from - 6; i--)
            if (Changing.Contains(tokens[i])) return true;
        for (var i = amount + 1; !isBare && i < tokens.Count && i < amount + 6; i++)
            if (Tos.Contains(tokens[i])) return true;
        return false;
    }

    private static readonly ulong Not = WordHash.Folded("not");

    /// <summary>A bare number that stands for what was before or is now takes the unit and the period of the amount beside it; one that only says by how much it changed is left out.</summary>
    private static List<SupportAmount> Resolved(ParagraphReading paragraph, int first, List<SupportAmount> found)
    {
        var resolved = new List<SupportAmount>();
        foreach (var amount in found)
        {
            if (resolved is [.., { Unit: StrandUnit.HoursAWeek } last] && AreDaysOfOneWeek(paragraph, last, amount))
            {
                resolved[^1] = last with { EndToken = amount.EndToken, Value = last.Value + amount.Value };
                continue;
            }
            if (amount.FirstToken > first && Changes.Contains(paragraph.Tokens[amount.FirstToken - 1])) continue;
            var isToOrNow = amount.FirstToken > first && (Tos.Contains(paragraph.Tokens[amount.FirstToken - 1]) || Now.Contains(paragraph.Tokens[amount.FirstToken - 1]) || paragraph.Tokens[amount.FirstToken - 1].In(paragraph.Text) is "buys" or "is" or "gives");
            var model = found.Find(other => other != amount && other is { Unit: not null, HasPeriod: true } && (amount.IsBefore ? !other.IsBefore : other.IsBefore));
            if (amount.Unit is null && !amount.HasPeriod)
            {
                if (model is null || !(amount.IsBefore || isToOrNow) || CountsOthers(paragraph, amount.EndToken)) continue;
                resolved.Add(amount with { Value = amount.Value * model.Each, Unit = model.Unit, HasPeriod = true });
            }
            else if (!amount.HasPeriod && model is not null && amount.Unit == model.Unit) resolved.Add(amount with { Value = amount.Value * model.Each, HasPeriod = true });
            else resolved.Add(amount);
        }
        return resolved;
    }

    /// <summary>"two hours on Mondays and two on Wednesdays".</summary>
    private static bool AreDaysOfOneWeek(ParagraphReading paragraph, SupportAmount a, SupportAmount b)
    {
        if (a.IsBefore || b.IsBefore || b.Unit is not (null or StrandUnit.HoursAWeek) || !SupportPeriod.IsDay(paragraph, a.EndToken - 1) || !SupportPeriod.IsDay(paragraph, b.EndToken - 1)) return false;
        for (var i = a.EndToken; i < b.FirstToken; i++)
            if (!paragraph.Tokens[i].Is(',') && paragraph.Tokens[i].Folded != And) return false;
        return b.FirstToken > a.EndToken;
    }

    private static readonly ulong And = WordHash.Folded("and");

    /// <summary>"two seizures": a number of something else.</summary>
    private static bool CountsOthers(ParagraphReading paragraph, int after) =>
        after < paragraph.Tokens.Count && paragraph.Tokens[after] is { IsWord: true, IsGlued: false } next && !Next.Contains(next);

    private static readonly WordSet Next = new("to from now before and or but as because since when in on for at by until so if with after that which last this a each per every");
}
