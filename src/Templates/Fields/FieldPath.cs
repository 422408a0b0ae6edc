using System.Globalization;

namespace Recording.Templates.Fields;

/// <summary>A tag as a path: names between dots, <c>[]</c> after that of a list, <c>?</c> after that of a condition.</summary>
public static class FieldPath
{
    /// <summary>What ends the name of a list, and that of a condition.</summary>
    public const string List = "[]", Condition = "?";

    /// <summary>The names along a path, each list's with its <c>[]</c>. A tag that is no path is one name, within its list too.</summary>
    public static IReadOnlyList<string> Names(string path)
    {
        var names = path.TrimEnd('?').Split('.');
        if (Array.TrueForAll(names, IsName)) return names;
        return ListAround(path) is { Length: > 2 } list && Within(path, list) is { Length: > 0 } inner ? [.. Names(list), .. Names(inner)] : [path];
    }

    /// <summary>The path of the innermost list around a path, with its <c>[]</c>; null outside lists.</summary>
    public static string? ListAround(string path)
    {
        var end = path.LastIndexOf("[].", StringComparison.Ordinal);
        return end < 0 ? null : path[..(end + List.Length)];
    }

    /// <summary>The path as it is seen from within an item of a list; null where it lies outside.</summary>
    public static string? Within(string path, string list) =>
        path.StartsWith(list + ".", StringComparison.Ordinal) ? path[(list.Length + 1)..] : null;

    /// <summary>Whether it names a list as a whole.</summary>
    public static bool IsList(string path) => path.EndsWith(List, StringComparison.Ordinal);

    /// <summary>Whether it names what a part is kept or removed by.</summary>
    public static bool IsCondition(string path) => path.EndsWith(Condition, StringComparison.Ordinal) && path.Length > 1;

    /// <summary>A path with the numbers of its items: <c>children[2].name</c>.</summary>
    /// <param name="items">The lists around, the outermost first, each with the number of its item from 0.</param>
    public static string Numbered(string path, IReadOnlyList<(string List, int Item)> items)
    {
        foreach (var (list, item) in items.Reverse())
        {
            if (path.StartsWith(list + ".", StringComparison.Ordinal))
                path = string.Create(CultureInfo.InvariantCulture, $"{list[..^FieldPath.List.Length]}[{item}]{path[list.Length..]}");
        }
        return path;
    }

    private static readonly System.Buffers.SearchValues<char> NotOfNames = System.Buffers.SearchValues.Create("[]?{} ");

    private static bool IsName(string name)
    {
        var bare = IsList(name) ? name[..^List.Length] : name;
        return bare.Length > 0 && !bare.AsSpan().ContainsAny(NotOfNames);
    }
}
