using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recording.Templates.Tests.Filling;

/// <summary>The values of the invented case of each template.</summary>
internal static class Examples
{
    public static JsonObject Complete(string id)
    {
        using var stream = typeof(Examples).Assembly.GetManifestResourceStream($"{id}.example.json");
        Assert.NotNull(stream);
        return JsonNode.Parse(stream)!.AsObject();
    }

    /// <summary>What is required of a case, and one item of each list.</summary>
    public static JsonObject Minimal(string id) => Required(Complete(id), Filled.Read(Filled.Blank(id)).Schema);

    /// <summary>Those of some values that others have too.</summary>
    public static JsonObject Only(JsonObject values, JsonObject wanted) => new(wanted.Where(p => p.Value is not null).Select(p => KeyValuePair.Create(p.Key, (values[p.Key], p.Value) switch
    {
        (JsonObject inner, JsonObject other) => Only(inner, other),
        (JsonArray items, JsonArray others) when items.Count == others.Count && others.All(o => o is JsonObject && o["runs"] is null) =>
            new JsonArray([.. items.Zip(others, (i, o) => Only(i!.AsObject(), o!.AsObject()))]),
        var (value, _) => value?.DeepClone(),
    })));

    /// <summary>Values without the answers that took a part out of the document: nothing is left of it to read.</summary>
    public static JsonObject Left(JsonObject values, JsonObject read) => new(values.Where(p => read.ContainsKey(p.Key) || p.Value?.GetValueKind() != JsonValueKind.False)
        .Select(p => KeyValuePair.Create(p.Key, (p.Value, read[p.Key]) switch
        {
            (JsonObject inner, JsonObject other) => Left(inner, other),
            (JsonArray items, JsonArray others) when items.Count == others.Count => new JsonArray([.. items.Zip(others, (i, o) => Left(i!.AsObject(), o!.AsObject()))]),
            var (value, _) => value?.DeepClone(),
        })));

    private static JsonObject Required(JsonObject values, JsonObject schema)
    {
        var required = schema["required"]?.AsArray().Select(n => (string)n!).ToHashSet() ?? [];
        var kept = new JsonObject();
        foreach (var (name, property) in schema["properties"]!.AsObject())
        {
            if (values[name] is JsonArray { Count: > 0 } items && (string?)property!["type"] == "array")
            {
                if (Required(items[0]!.AsObject(), property["items"]!.AsObject()) is { Count: > 0 } item) kept[name] = new JsonArray(item);
            }
            else if (values[name] is JsonObject inner && property!["x-recording"] is null)
            {
                if (Required(inner, property.AsObject()) is { Count: > 0 } group) kept[name] = group;
            }
            else if (required.Contains(name)) kept[name] = values[name]?.DeepClone();
        }
        return kept;
    }
}
