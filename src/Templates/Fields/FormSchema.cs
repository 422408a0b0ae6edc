using System.Text.Json.Nodes;

namespace Recording.Templates.Fields;

/// <summary>The JSON Schema (2020-12) of a form's values, its properties in form order.</summary>
public static class FormSchema
{
    /// <summary>The version of JSON Schema, and the name under which a field says what a form needs beyond it.</summary>
    public const string Dialect = "https://json-schema.org/draft/2020-12/schema", Own = "x-recording";

    /// <summary>The longest text that a field takes, in UTF-16 units.</summary>
    public const int LongestText = 2_000_000;

    /// <summary>How many items a list takes.</summary>
    public const int MostItems = 5_000;

    /// <summary>The schema of a form.</summary>
    /// <param name="fields">In form order; of a list first itself and then what is in its items.</param>
    public static JsonObject Of(string title, IEnumerable<FormField> fields)
    {
        var root = Object();
        root["$schema"] = Dialect;
        root["title"] = title;
        foreach (var field in fields) Add(root, field);
        return root;
    }

    private static void Add(JsonObject holder, FormField field)
    {
        var names = FieldPath.Names(field.Path);
        foreach (var name in names.SkipLast(1)) holder = Inner(holder, name);
        var last = names[^1];
        if (field.Type == FieldType.List)
        {
            Inner(holder, last);
            var list = (JsonObject)Properties(holder)[Bare(last)]!;
            list["title"] = field.Label;
            list[Own] = Form(field);
            return;
        }
        Properties(holder)[Bare(last)] = Value(field);
        if (field.Required) Required(holder).Add(Bare(last));
    }

    /// <summary>The object that a name leads to: itself, or the item of its list.</summary>
    private static JsonObject Inner(JsonObject holder, string name)
    {
        var properties = Properties(holder);
        if (FieldPath.IsList(name))
        {
            if (properties[Bare(name)] is not JsonObject list) properties[Bare(name)] = list = new() { ["type"] = "array", ["maxItems"] = MostItems, ["items"] = Object() };
            return (JsonObject)list["items"]!;
        }
        if (properties[name] is not JsonObject inner) properties[name] = inner = Object();
        return inner;
    }

    private static JsonObject Value(FormField field)
    {
        var value = Shape(field);
        value["title"] = field.Label;
        if (field.Guidance is not null) value["description"] = field.Guidance;
        if (field.IsLocked) value["readOnly"] = true;
        value[Own] = Form(field);
        return value;
    }

    private static JsonObject Shape(FormField field) => field.Type switch
    {
        FieldType.Checkbox or FieldType.Condition => new() { ["type"] = "boolean" },
        FieldType.Date => new() { ["type"] = "string", ["format"] = "date" },
        FieldType.Dropdown when field.Options.All(o => o.Value == o.Title) => new() { ["type"] = "string", ["enum"] = new JsonArray([.. field.Options.Select(o => (JsonNode)o.Value)]) },
        FieldType.Dropdown => new() { ["oneOf"] = new JsonArray([.. field.Options.Select(o => new JsonObject { ["const"] = o.Value, ["title"] = o.Title })]) },
        FieldType.RichText => RichShape(),
        FieldType.Picture => new()
        {
            ["type"] = "object", ["required"] = new JsonArray("data", "alt"), ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["data"] = new JsonObject { ["type"] = "string", ["contentEncoding"] = "base64", ["title"] = "The picture (PNG, JPEG or GIF)" },
                ["alt"] = new JsonObject { ["type"] = "string", ["minLength"] = 1, ["title"] = "What the picture shows, for who cannot see it" },
            },
        },
        _ => new() { ["type"] = "string", ["maxLength"] = LongestText },
    };

    private static JsonObject RichShape() => new()
    {
        ["oneOf"] = new JsonArray(
            new JsonObject { ["type"] = "string", ["maxLength"] = LongestText },
            new JsonObject
            {
                ["type"] = "array", ["items"] = new JsonObject
                {
                    ["type"] = "object", ["required"] = new JsonArray("runs"), ["additionalProperties"] = false,
                    ["properties"] = new JsonObject
                    {
                        ["list"] = new JsonObject { ["enum"] = new JsonArray("bullet", "number") },
                        ["runs"] = new JsonObject
                        {
                            ["type"] = "array", ["items"] = new JsonObject
                            {
                                ["type"] = "object", ["required"] = new JsonArray("text"), ["additionalProperties"] = false,
                                ["properties"] = new JsonObject
                                {
                                    ["text"] = new JsonObject { ["type"] = "string" },
                                    ["bold"] = new JsonObject { ["type"] = "boolean" },
                                    ["italic"] = new JsonObject { ["type"] = "boolean" },
                                },
                            }
                        },
                    },
                }
            }),
    };

    private static JsonObject Form(FormField field)
    {
        var form = new JsonObject { ["path"] = field.Path, ["control"] = System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(field.Type.ToString()) };
        if (field.Section is not null) form["section"] = field.Section;
        if (field.Condition is not null) form["condition"] = field.Condition;
        if (field.Type == FieldType.ComboBox) form["choices"] = new JsonArray([.. field.Options.Select(o => (JsonNode)o.Title)]);
        return form;
    }

    private static JsonObject Object() => new() { ["type"] = "object", ["properties"] = new JsonObject(), ["additionalProperties"] = false };

    private static JsonObject Properties(JsonObject holder) => (JsonObject)holder["properties"]!;

    private static JsonArray Required(JsonObject holder)
    {
        if (holder["required"] is not JsonArray required) holder["required"] = required = [];
        return required;
    }

    private static string Bare(string name) => FieldPath.IsList(name) ? name[..^FieldPath.List.Length] : name;
}
