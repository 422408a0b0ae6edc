using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Recording.Templates.Fields;

/// <summary>Checks values against a form's schema and says of each wrong one in plain words what is wrong.</summary>
public sealed class ValueCheck
{
    private const int MostWrong = 200;

    private readonly List<WrongField> _wrong = [];
    private readonly bool _complete;

    private ValueCheck(bool complete) => _complete = complete;

    /// <param name="complete">Whether every required field must have a value; a draft need not.</param>
    public static IReadOnlyList<WrongField> Of(JsonObject values, JsonObject schema, bool complete = false)
    {
        var check = new ValueCheck(complete);
        check.Object("", values, schema);
        return check._wrong;
    }

    private void Object(string path, JsonObject values, JsonObject schema)
    {
        var properties = (JsonObject)schema["properties"]!;
        foreach (var (name, value) in values)
        {
            if (properties[name] is JsonObject property) Value(Join(path, name), value, property);
            else Add(Join(path, name), $"The document has no field “{Short(name)}”.");
        }
        if (!_complete) return;
        foreach (var name in schema["required"]?.AsArray().Select(n => (string)n!) ?? [])
        {
            if (IsEmpty(values[name])) Add(Join(path, name), $"“{Title(properties[name], name)}” must be filled in.");
        }
        foreach (var (name, property) in properties)
        {
            if (property is JsonObject inner && (string?)inner["type"] == "object" && inner["properties"] is not null && inner[FormSchema.Own] is null && values[name] is null)
                Object(Join(path, name), [], inner);
        }
    }

    private void Value(string path, JsonNode? value, JsonObject schema)
    {
        if (value is null || _wrong.Count >= MostWrong) return;
        var title = Title(schema, path);
        var message = (Kind(schema), value) switch
        {
            ("object", JsonObject inner) => Into(() => Object(path, inner, schema)),
            ("array", JsonArray list) when list.Count <= FormSchema.MostItems => Into(() => Items(path, title, list, (JsonObject)schema["items"]!)),
            ("array", JsonArray) => string.Create(CultureInfo.InvariantCulture, $"“{title}” takes at most {FormSchema.MostItems:N0} items."),
            ("array", _) => $"“{title}” takes a list of items.",
            ("object", _) => $"“{title}” holds several fields, not one value.",
            ("checkbox" or "condition", _) => value.GetValueKind() is JsonValueKind.True or JsonValueKind.False ? null : $"“{title}” is yes or no (true or false).",
            ("picture", _) => Picture.Problem(value, title),
            ("rich-text", JsonArray paragraphs) => Rich(paragraphs, title),
            (var kind, JsonValue single) when single.GetValueKind() == JsonValueKind.String => Text(kind, Words(single), title, schema),
            _ => $"“{title}” takes text.",
        };
        if (message is not null) Add(path, message);
    }

    private static string? Into(Action check)
    {
        check();
        return null;
    }

    private void Items(string path, string title, JsonArray list, JsonObject item)
    {
        for (var i = 0; i < list.Count && _wrong.Count < MostWrong; i++)
        {
            var at = string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]");
            if (list[i] is JsonObject values) Object(at, values, item);
            else Add(at, $"Item {i + 1} of “{title}” must hold fields by name.");
        }
    }

    private static string? Text(string kind, string text, string title, JsonObject schema)
    {
        if (text.Length > FormSchema.LongestText) return string.Create(CultureInfo.InvariantCulture, $"“{title}” is longer than {FormSchema.LongestText:N0} characters.");
        if (!IsPrintable(text)) return $"“{title}” holds a character that a Word document cannot keep. Type the text anew, without what was pasted.";
        if (text.Length == 0) return null;
        return kind switch
        {
            "date" when DateText.Of(text) is null => $"“{title}” takes a date that exists, written as 2026-05-03; this is “{Short(text)}”.",
            "dropdown" when !Choices(schema).Any(c => c.Value == text || c.Title == text) =>
                $"“{title}” does not offer “{Short(text)}”. It offers: {string.Join("; ", Choices(schema).Select(c => c.Title).Take(20))}.",
            _ => null,
        };
    }

    private static string? Rich(JsonArray paragraphs, string title)
    {
        var length = 0L;
        foreach (var paragraph in paragraphs)
        {
            if (paragraph is not JsonObject whole || whole["runs"] is not JsonArray runs || whole.Any(p => p.Key is not ("runs" or "list"))
                || whole["list"] is { } list && !(list is JsonValue single && single.TryGetValue<string>(out var kind) && kind is "bullet" or "number")) return Shape();
            foreach (var run in runs)
            {
                if (run is not JsonObject stretch || stretch["text"]?.GetValueKind() != JsonValueKind.String
                    || stretch.Any(p => p.Key is not ("text" or "bold" or "italic") || p.Key != "text" && p.Value?.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False))) return Shape();
                var text = Words(stretch["text"]!);
                if (!IsPrintable(text)) return $"“{title}” holds a character that a Word document cannot keep. Type the text anew, without what was pasted.";
                length += text.Length;
            }
        }
        return length > FormSchema.LongestText ? string.Create(CultureInfo.InvariantCulture, $"“{title}” is longer than {FormSchema.LongestText:N0} characters.") : null;

        string Shape() => $"“{title}” takes text, or paragraphs of runs, each with text and if need be bold, italic and a list.";
    }

    private static IEnumerable<FieldOption> Choices(JsonObject schema) => schema["enum"] is JsonArray simple
        ? simple.Select(c => new FieldOption((string)c!, (string)c!))
        : schema["oneOf"]?.AsArray().Select(c => new FieldOption((string)c!["const"]!, (string)c["title"]!)) ?? [];

    /// <summary>A JSON text; where it escapes half a character, that half.</summary>
    private static string Words(JsonNode value)
    {
        try
        {
            return value.GetValue<string>();
        }
        catch (InvalidOperationException)
        {
            return "\uD800";
        }
    }

    /// <summary>Whether XML can hold every character.</summary>
    private static bool IsPrintable(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if (!System.Xml.XmlConvert.IsXmlChar(text[i])) return false;
        }
        return true;
    }

    private static string Kind(JsonObject schema) => (string?)schema[FormSchema.Own]?["control"] is { } control && control != "list" ? control : (string?)schema["type"] ?? "string";

    internal static bool IsEmpty(JsonNode? value) => value is null or JsonArray { Count: 0 } || value is JsonValue text && text.TryGetValue<string>(out var words) && words.Trim().Length == 0;

    private static string Title(JsonNode? schema, string name) => (string?)schema?["title"] ?? name;

    private static string Short(string text) => text.Length <= 60 ? text : text[..57] + "…";

    private static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private void Add(string path, string message)
    {
        if (_wrong.Count < MostWrong) _wrong.Add(new(path, message));
    }
}

/// <summary>A value that a document cannot take.</summary>
/// <param name="Path">The field, with the item's number from 0 within lists.</param>
/// <param name="Message">What is wrong, in a sentence.</param>
public sealed record WrongField(string Path, string Message);
