using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recording.Templates.Fields;

/// <summary>A paragraph of rich text.</summary>
internal sealed record RichParagraph(IReadOnlyList<RichRun> Runs, ListStyle List = ListStyle.None)
{
    /// <summary>A value as paragraphs: a text, each line a paragraph; or paragraphs of runs.</summary>
    public static IReadOnlyList<RichParagraph> Read(JsonNode? value) => value switch
    {
        JsonArray paragraphs => [.. paragraphs.OfType<JsonObject>().Select(Of)],
        JsonValue text when text.GetValueKind() == JsonValueKind.String => [.. Lines(text.GetValue<string>()).Select(l => new RichParagraph([new(l)]))],
        _ => [],
    };

    /// <summary>Paragraphs as a value: a text where nothing is formatted.</summary>
    public static JsonNode? Write(IReadOnlyList<RichParagraph> paragraphs)
    {
        if (paragraphs.All(p => p.Runs.All(r => r.Text.Length == 0))) return null;
        if (paragraphs.All(p => p.List == ListStyle.None && p.Runs.All(r => !r.Bold && !r.Italic)))
            return string.Join('\n', paragraphs.Select(p => string.Concat(p.Runs.Select(r => r.Text))));
        return new JsonArray([.. paragraphs.Select(p => p.Json())]);
    }

    public static IEnumerable<string> Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static RichParagraph Of(JsonObject paragraph) => new(
        [.. paragraph["runs"]!.AsArray().OfType<JsonObject>().Select(r => new RichRun((string)r["text"]!, (bool?)r["bold"] ?? false, (bool?)r["italic"] ?? false))],
        (string?)paragraph["list"] switch { "bullet" => ListStyle.Bullet, "number" => ListStyle.Number, _ => ListStyle.None });

    private JsonObject Json()
    {
        var json = new JsonObject();
        if (List != ListStyle.None) json["list"] = List == ListStyle.Bullet ? "bullet" : "number";
        json["runs"] = new JsonArray([.. Runs.Select(r => r.Json())]);
        return json;
    }
}

/// <summary>A stretch of one look.</summary>
internal sealed record RichRun(string Text, bool Bold = false, bool Italic = false)
{
    public JsonObject Json()
    {
        var json = new JsonObject { ["text"] = Text };
        if (Bold) json["bold"] = true;
        if (Italic) json["italic"] = true;
        return json;
    }
}

/// <summary>Whether a paragraph is an item of a list.</summary>
internal enum ListStyle { None, Bullet, Number }
