namespace Recording.Analysis.Language;

/// <summary>Searches what is in order by halves, so that the cost does not grow with the length of a paragraph.</summary>
internal static class Order
{
    /// <summary>The first item of which something holds that holds of all after it; the number of items where it holds of none.</summary>
    public static int First<T>(IReadOnlyList<T> items, Func<T, bool> holds)
    {
        var (from, to) = (0, items.Count);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (holds(items[middle])) to = middle;
            else from = middle + 1;
        }
        return from;
    }
}
