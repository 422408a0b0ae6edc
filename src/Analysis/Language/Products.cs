namespace Recording.Analysis.Language;

/// <summary>Amounts that a text multiplies: "three visits of 45 minutes", "£30 a week for 13 weeks", "26 hours at £16 an hour", "2 hours on Mondays and Fridays".</summary>
internal static class Products
{
    private static readonly WordSet Of = new("of at lasting costing"), For = new("for over times x");
    private static readonly WordSet Weekdays = new("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays");
    private static readonly WordSet Between = new("and to , & each on every"), Hour = new("hour hr"), Multiplies = new("each twice every per double doubled thrice apiece daily nightly"), Articles = new("a an the his her their");

    /// <summary>The parts that a stretch of text adds, products worked out; null where something multiplies in a way that is not understood.</summary>
    public static IReadOnlyList<decimal>? Parts(ParagraphReading paragraph, IReadOnlyList<Quantity> amounts, Quantity stated, int first, int end)
    {
        var (parts, understood) = (new List<decimal>(), new HashSet<int>());
        for (var i = 0; i < amounts.Count; i++)
        {
            var here = amounts[i];
            understood.Add(here.FirstToken);
            if (i + 1 < amounts.Count && Product(paragraph, here, amounts[i + 1], stated, understood) is { } product) { parts.Add(product); i++; }
            else if (here.Measure == stated.Measure && EachWay(paragraph, here, amounts, ref i, understood) is { } ways) parts.Add(ways);
            else if (here.Measure == stated.Measure && here.Period != 0 && stated.Period != 0 && here.Period != stated.Period) return null;
            else if (here.Measure == stated.Measure) parts.Add(here.Value * Days(paragraph, here, stated, end, understood));
            else if (here.Measure != Measure.Count) return null;
        }
        for (var i = first; i < end; i++)
            if (Multiplies.Contains(paragraph.Tokens[i]) && !understood.Contains(i) && !IsPeriodOf(paragraph, i, stated)) return null;
        return parts;
    }

    /// <summary>"2 hours at a sewing group each week", where the total is a week's too.</summary>
    private static bool IsPeriodOf(ParagraphReading paragraph, int each, Quantity stated)
    {
        if (each + 1 >= paragraph.Tokens.Count || !Periods.Contains(paragraph.Tokens[each + 1])) return false;
        return stated.Period == 0 || stated.Period == paragraph.Tokens[each + 1].Folded;
    }

    private static readonly WordSet Periods = new("week fortnight month quarter year");

    private static decimal? Product(ParagraphReading paragraph, Quantity here, Quantity next, Quantity stated, HashSet<int> understood)
    {
        var tokens = paragraph.Tokens;
        if (next.FirstToken - here.EndToken > 3) return null;
        var joins = (Of: false, For: false);
        for (var i = here.EndToken; i < next.FirstToken; i++)
        {
            if (Of.Contains(tokens[i])) joins.Of = true;
            else if (For.Contains(tokens[i])) joins.For = true;
            else if (here.Period == 0 && !tokens[i].Is(',')) return null;
        }
        if (joins.Of && next.Measure == stated.Measure && here.Measure == Measure.Count && here.Noun != 0) { Understand(tokens, next, understood); return here.Value * next.Value; }
        if (joins.Of && here.Measure == Measure.Minutes && next.Measure == Measure.Money && stated.Measure == Measure.Money && PeriodIs(paragraph, next, Hour)) { Understand(tokens, next, understood); return here.Value / 60 * next.Value; }
        if (joins.For && here.Measure == stated.Measure && here.Period != 0 && next.Measure == Measure.Count && next.Noun == here.Period) { Understand(tokens, here, understood); return here.Value * next.Value; }
        return joins.For && here.Measure == Measure.Money && PeriodIs(paragraph, here, Hour) && next.Measure == Measure.Minutes && stated.Measure == Measure.Money ? here.Value * next.Value / 60 : null;
    }

    /// <summary>"£9 each way on five days": there and back on each.</summary>
    private static decimal? EachWay(ParagraphReading paragraph, Quantity here, IReadOnlyList<Quantity> amounts, ref int i, HashSet<int> understood)
    {
        var (tokens, text) = (paragraph.Tokens, paragraph.Text);
        if (here.EndToken + 1 >= tokens.Count || tokens[here.EndToken].In(text) is not "each" || tokens[here.EndToken + 1].In(text) is not "way") return null;
        understood.Add(here.EndToken);
        if (i + 1 >= amounts.Count || amounts[i + 1] is not { Measure: Measure.Count, Noun: not 0 } days || days.FirstToken > here.EndToken + 3) return 2 * here.Value;
        i++;
        return 2 * here.Value * days.Value;
    }

    private static bool PeriodIs(ParagraphReading paragraph, Quantity amount, WordSet words) =>
        amount.Period != 0 && amount.EndToken + 1 < paragraph.Tokens.Count && words.Contains(paragraph.Tokens[amount.EndToken + 1]);

    private static void Understand(List<Token> tokens, Quantity amount, HashSet<int> understood)
    {
        for (var i = amount.FirstToken; i < tokens.Count && i < amount.EndToken + 2; i++) understood.Add(i);
    }

    /// <summary>On how many days of the week an amount is given: "on Mondays, Wednesdays and Fridays" is three, "a day" seven where the total is a week's.</summary>
    private static int Days(ParagraphReading paragraph, Quantity here, Quantity stated, int end, HashSet<int> understood)
    {
        var tokens = paragraph.Tokens;
        var days = 0;
        for (var i = here.EndToken; i < end; i++)
        {
            if (Weekdays.Contains(tokens[i])) { days++; understood.Add(i); }
            else if (tokens[i].Folded == To && days > 0) return 1;
            else if (tokens[i].Is(',') || Between.Contains(tokens[i])) { if (days > 0 || Weekdays.Contains(tokens[Math.Min(i + 1, end - 1)])) understood.Add(i); else if (tokens[i].Is(',')) break; }
            else if (days > 0 || i > here.EndToken + 2 || !tokens[i].IsWord || Articles.Contains(tokens[i])) break;
        }
        return Math.Max(1, days);
    }

    private static readonly ulong To = WordHash.Folded("to");
}
