namespace Recording.Analysis.Language;

/// <summary>Bare numbers that take their unit from an amount beside them: "three hours on Monday, four on Tuesday", "45, 30 and 20 minutes".</summary>
internal static class SharedUnits
{
    private static readonly WordSet NoAmounts = new("at on by until till to from since before after no number year aged age is was for");
    private static readonly WordSet Joins = new("and , &");

    public static void Give(ParagraphReading paragraph, List<Quantity> amounts)
    {
        for (var i = 1; i < amounts.Count; i++)
            if (IsBare(amounts[i]) && amounts[i - 1].Measure == Measure.Minutes && TakesUnitBefore(paragraph, amounts[i - 1], amounts[i]))
                amounts[i] = InUnitOf(paragraph, amounts[i], amounts[i - 1]);
        for (var i = amounts.Count - 2; i >= 0; i--)
            if (IsBare(amounts[i]) && amounts[i + 1].Measure == Measure.Minutes && AreJoined(paragraph, amounts[i].EndToken, amounts[i + 1].FirstToken))
                amounts[i] = InUnitOf(paragraph, amounts[i], amounts[i + 1]);
    }

    /// <summary>"he had 12, 13 and 4, which makes 27 hours": numbers without any unit are of the total's.</summary>
    public static List<Quantity> OfTotal(ParagraphReading paragraph, List<Quantity> parts, Quantity stated)
    {
        if (stated.Measure != Measure.Minutes || parts.Count < 2 || !parts.TrueForAll(IsBare)) return parts;
        for (var i = 1; i < parts.Count; i++)
            if (!AreJoined(paragraph, parts[i - 1].EndToken, parts[i].FirstToken)) return parts;
        return [.. parts.Select(part => InUnitOf(paragraph, part, stated))];
    }

    private static bool IsBare(Quantity amount) => amount is { Measure: Measure.Count, Noun: 0 };

    private static Quantity InUnitOf(ParagraphReading paragraph, Quantity amount, Quantity unit) =>
        amount with { Measure = Measure.Minutes, Value = amount.Value * (Quantities.IsHours(paragraph, unit) ? 60 : 1) };

    private static bool TakesUnitBefore(ParagraphReading paragraph, Quantity unit, Quantity here)
    {
        var tokens = paragraph.Tokens;
        if (NoAmounts.Contains(tokens[here.FirstToken - 1]) && !AreAlike(paragraph, unit, here)) return false;
        return here.EndToken >= tokens.Count || tokens[here.EndToken].In(paragraph.Text) is not "of";
    }

    /// <summary>"for nine hours … and for six".</summary>
    private static bool AreAlike(ParagraphReading paragraph, Quantity unit, Quantity here) =>
        unit.FirstToken > 0 && paragraph.Tokens[here.FirstToken - 1].In(paragraph.Text) is "for" && paragraph.Tokens[unit.FirstToken - 1].Folded == paragraph.Tokens[here.FirstToken - 1].Folded;

    private static bool AreJoined(ParagraphReading paragraph, int first, int end)
    {
        if (end - first > 2) return false;
        for (var i = first; i < end; i++)
            if (!Joins.Contains(paragraph.Tokens[i]) && !paragraph.Tokens[i].Is(',')) return false;
        return true;
    }
}
