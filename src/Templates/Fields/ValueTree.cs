using System.Text.Json.Nodes;

namespace Recording.Templates.Fields;

/// <summary>Values as seen from a place: those of the document, and within lists those of the item on which the place stands.</summary>
internal sealed record ValueTree(JsonObject Own, string? List = null, ValueTree? Outer = null)
{
    /// <summary>The values as an item of a list within sees them.</summary>
    public ValueTree Within(string list, JsonObject item) => new(item, list, this);

    /// <summary>Finds a value; false where none was given.</summary>
    public bool TryFind(string path, out JsonNode? value)
    {
        value = null;
        if (Relative(path) is not { } relative) return Outer!.TryFind(path, out value);
        var names = FieldPath.Names(relative);
        var holder = Own;
        foreach (var name in names.SkipLast(1))
        {
            if (FieldPath.IsList(name) || holder[name] is not JsonObject inner) return false;
            holder = inner;
        }
        return holder.TryGetPropertyValue(Bare(names[^1]), out value);
    }

    /// <summary>Puts a value where its path leads, unless one stands there.</summary>
    public void Put(string path, JsonNode? value)
    {
        if (Relative(path) is not { } relative)
        {
            Outer!.Put(path, value);
            return;
        }
        var names = FieldPath.Names(relative);
        var holder = Own;
        foreach (var name in names.SkipLast(1))
        {
            if (holder[Bare(name)] is not JsonObject inner) holder[Bare(name)] = inner = [];
            holder = inner;
        }
        if (value is not null || !holder.ContainsKey(Bare(names[^1]))) holder[Bare(names[^1])] = value;
    }

    private string? Relative(string path) => List is null ? path : FieldPath.Within(path, List);

    private static string Bare(string name) => FieldPath.IsList(name) ? name[..^FieldPath.List.Length] : name;
}
