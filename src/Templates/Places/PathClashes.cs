using Recording.Templates.Fields;

namespace Recording.Templates.Places;

/// <summary>Where one tag stands for a value and another reaches through it, the longer one becomes a single name, so that both can be filled.</summary>
internal static class PathClashes
{
    public static void Settle(Scope scope)
    {
        var all = scope.All.ToList();
        var values = all.OfType<FieldPlace>().Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        var groups = all.Where(p => p is not FieldPlace).Select(p => string.Join('.', FieldPath.Names(p.Path)).TrimEnd('[', ']')).ToHashSet(StringComparer.Ordinal);
        var lists = all.OfType<ListPlace>().Select(p => p.Path[..^FieldPath.List.Length]).ToHashSet(StringComparer.Ordinal);
        foreach (var place in all.OfType<FieldPlace>())
        {
            if (Prefixes(place.Path).Any(lists.Contains)) place.Path = Flat(place.Path);
            else if (groups.Contains(place.Path) && place.Type != FieldType.Checkbox) place.Path += "_value";
            else if (Prefixes(place.Path).Any(values.Contains)) place.Path = Flat(place.Path);
        }
    }

    private static IEnumerable<string> Prefixes(string path)
    {
        for (var dot = path.IndexOf('.', StringComparison.Ordinal); dot > 0; dot = path.IndexOf('.', dot + 1)) yield return path[..dot];
    }

    private static string Flat(string path)
    {
        var own = FieldPath.ListAround(path) is { } list ? list.Length + 1 : 0;
        return path[..own] + path[own..].Replace('.', '_');
    }
}
