namespace Recording.Analysis.Language;

/// <summary>Totals of tables: a row "Total" under figures, a column "Total" beside them.</summary>
internal static class TableTotals
{
    private const int LongestLabel = 6, LongestFigure = 8;

    private enum RowKind { Figures, Total, Subtotal, Taken }

    private static readonly WordSet Sums = new("total totals altogether"), Subtotals = new("sub subtotal subtotals");
    private static readonly WordSet Rates = new("rate rates per each average mean price unit date dates age share");
    private static readonly WordSet Taken = new("less minus deduct deducted deduction deductions income contribution paid balance remaining left owed owing difference surplus shortfall");
    private static readonly WordSet Nothing = new("nil none n/a na no"), Hours = new("hours hrs");
    private static readonly WordSet Days = new("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");

    public static IEnumerable<Total> Of(Reading reading) =>
        Grid.Of(reading).Where(grid => grid.Columns > 1 && grid.Rows > 1).SelectMany(grid => Rows(reading, grid).Concat(Columns(reading, grid)));

    private static IEnumerable<Total> Rows(Reading reading, Grid grid)
    {
        for (var row = 2; row < grid.Rows; row++)
            for (var column = 1; column < grid.Columns && KindOf(grid, row) is RowKind.Total or RowKind.Subtotal; column++)
                if (!IsHeadedBy(grid, column, Rates) && Figure(reading, grid, row, column) is { } stated && Above(reading, grid, row, column, stated) is { } parts)
                    yield return new(grid.Only(row, column)!, stated, parts);
    }

    /// <summary>The figures above a total that they do not make; null where the rows just above make it, or the subtotals, or something above cannot be read.</summary>
    private static List<decimal>? Above(Reading reading, Grid grid, int total, int column, Quantity stated)
    {
        var (parts, subtotals) = (new List<decimal>(), new List<decimal>());
        var isPartial = KindOf(grid, total) == RowKind.Subtotal;
        for (var row = total - 1; row >= (grid.HasHeads ? 1 : 0); row--)
        {
            var kind = KindOf(grid, row);
            if (isPartial && kind is RowKind.Total or RowKind.Subtotal) break;
            if (kind == RowKind.Taken) return null;
            if (!TryRead(reading, grid, row, column, stated, out var value))
                if (row == 0 && IsHead(grid, column)) break;
                else return null;
            if (value is not { } part) continue;
            if (kind == RowKind.Figures) parts.Insert(0, part);
            else subtotals.Insert(0, part);
            if (Agrees(parts, stated.Value) || Agrees(subtotals, stated.Value)) return null;
        }
        return IsWorthSaying(parts, stated.Value) ? parts : null;
    }

    /// <summary>A column "Total" is believed where the others are days of the week, or where it is right in another row.</summary>
    private static IEnumerable<Total> Columns(Reading reading, Grid grid)
    {
        var total = grid.Columns - 1;
        if (total < 2 || !grid.HasHeads || !IsHeadedBy(grid, total, Sums)) yield break;
        var (right, wrong) = (0, new List<Total>());
        for (var row = 1; row < grid.Rows; row++)
        {
            if (Figure(reading, grid, row, total) is not { } stated || Beside(reading, grid, row, total, stated) is not { } parts) continue;
            if (Agrees(parts, stated.Value)) right++;
            else if (IsWorthSaying(parts, stated.Value)) wrong.Add(new(grid.Only(row, total)!, stated, parts));
        }
        var isWeek = Enumerable.Range(0, total).Count(column => IsHeadedBy(grid, column, Days)) > 1;
        if (!isWeek && right <= wrong.Count) yield break;
        foreach (var one in wrong) yield return one;
    }

    private static List<decimal>? Beside(Reading reading, Grid grid, int row, int total, Quantity stated)
    {
        var parts = new List<decimal>();
        for (var column = 1; column < total; column++)
        {
            if (IsHeadedBy(grid, column, Rates) || !TryRead(reading, grid, row, column, stated, out var value)) return null;
            if (value is { } part) parts.Add(part);
        }
        return parts;
    }

    private static bool IsWorthSaying(List<decimal> parts, decimal stated) => parts.Count > 1 && parts.TrueForAll(part => part <= stated || part == 0) && parts.Exists(part => part != stated);

    /// <summary>To the penny, or as a whole number where the parts have fractions.</summary>
    private static bool Agrees(List<decimal> parts, decimal stated)
    {
        var sum = parts.Sum();
        return parts.Count > 0 && (sum == stated || (stated == decimal.Truncate(stated) && sum != decimal.Truncate(sum) && Math.Abs(sum - stated) < 1));
    }

    /// <summary>The figure of a cell in the measure of the total; none where the cell is blank. False where it holds anything else.</summary>
    private static bool TryRead(Reading reading, Grid grid, int row, int column, Quantity stated, out decimal? value)
    {
        value = null;
        if (grid.IsBlank(row, column) || (grid.Only(row, column) is { } cell && (Nothing.Contains(cell.Tokens[0]) || !cell.Tokens.Any(t => t.IsWord || t.Kind == TokenKind.Number)))) return true;
        if (Figure(reading, grid, row, column) is not { } figure) return false;
        if (figure.Measure != stated.Measure) return false;
        value = figure.Value;
        return true;
    }

    /// <summary>The amount that is all a cell says; a bare number is of hours where the head of its column says so.</summary>
    private static Quantity? Figure(Reading reading, Grid grid, int row, int column)
    {
        if (grid.Only(row, column) is not { } cell || cell.Tokens.Count > LongestFigure || cell.IsQuoted(0, cell.Text.Length)) return null;
        if (Quantities.In(reading, cell, 0, cell.Tokens.Count) is not [{ FirstToken: <= 1 } only] || cell.Tokens.Count - only.EndToken > 2) return null;
        if (only.FirstToken == 1 && cell.Tokens[0].IsWord) return null;
        return only is { Measure: Measure.Count, Noun: 0 } && IsHeadedBy(grid, column, Hours) ? only with { Measure = Measure.Minutes, Value = only.Value * 60 } : only;
    }

    private static bool IsHeadedBy(Grid grid, int column, WordSet words) => grid.HasHeads && grid.Only(0, column) is { } head && head.Tokens.Any(words.Contains);

    private static bool IsHead(Grid grid, int column) => grid.Only(0, column) is { } head && !head.Text.AsSpan().ContainsAnyInRange('0', '9');

    private static RowKind KindOf(Grid grid, int row)
    {
        if (grid.Only(row, 0) is not { Tokens.Count: <= LongestLabel } label) return RowKind.Figures;
        if (label.Tokens.Any(Taken.Contains)) return RowKind.Taken;
        if (label.Tokens.Any(Subtotals.Contains)) return RowKind.Subtotal;
        return label.Tokens.Any(Sums.Contains) || label.Text.StartsWith("In all", StringComparison.OrdinalIgnoreCase) ? RowKind.Total : RowKind.Figures;
    }
}
