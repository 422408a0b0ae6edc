using System.Text;
using System.Text.Json.Nodes;
using Recording.Documents.Reviews;
using Recording.Templates.Fields;
using Recording.Templates.Places;

namespace Recording.Templates.Filling;

/// <summary>Tells which items of a list differ in the words of their plain fields alone.</summary>
/// <param name="list">The path of the list.</param>
/// <param name="places">Those of an item that is still to be filled.</param>
internal sealed class ItemShapes(string list, Scope places)
{
    private readonly Dictionary<string, FieldType> _plain = places.All.OfType<FieldPlace>().GroupBy(p => p.Path, StringComparer.Ordinal)
        .Where(g => g.All(IsPlain)).ToDictionary(g => g.Key, g => g.First().Type, StringComparer.Ordinal);

    /// <summary>All that an item says but for the words of its plain fields, and those words in their order, as they are shown.</summary>
    public (string Shape, IReadOnlyList<string> Words) Of(JsonObject item)
    {
        var (shape, words) = (new StringBuilder(), new List<string>());
        Add(item, list, shape, words);
        return (shape.ToString(), words);
    }

    /// <summary>The item with something else in the place of each of those words.</summary>
    /// <param name="slot">What stands for the words of that number.</param>
    public JsonObject Model(JsonObject item, Func<int, string> slot) => Model(item, list, slot, [0]);

    private void Add(JsonObject values, string path, StringBuilder shape, List<string> words)
    {
        foreach (var (name, value) in values)
        {
            shape.Append(name).Append('\0');
            if (value is JsonObject inner)
            {
                Add(inner, $"{path}.{name}", shape, words);
                shape.Append('\0');
            }
            else if (Shown($"{path}.{name}", value) is { } text) words.Add(text);
            else shape.Append(value?.ToJsonString() ?? "null").Append('\0');
        }
    }

    private JsonObject Model(JsonObject values, string path, Func<int, string> slot, int[] next)
    {
        var model = new JsonObject();
        foreach (var (name, value) in values)
        {
            model[name] = value is JsonObject inner ? Model(inner, $"{path}.{name}", slot, next)
                : Shown($"{path}.{name}", value) is null ? value?.DeepClone() : (JsonNode)slot(next[0]++);
        }
        return model;
    }

    /// <summary>The words that a plain field shows, where they are one run of text; null otherwise.</summary>
    private string? Shown(string path, JsonNode? value) =>
        !_plain.TryGetValue(path, out var type) || ValueCheck.IsEmpty(value) || !value!.AsValue().TryGetValue<string>(out var text) || !WrittenText.IsPlain(text) ? null
            : type == FieldType.Date && DateText.Of(text) is { } date ? DateText.Shown(date, null) : text;

    private static bool IsPlain(FieldPlace place) =>
        place is ControlPlace { Type: FieldType.Text or FieldType.Multiline or FieldType.Date, Date: null, ReasonAgainst: null };
}
