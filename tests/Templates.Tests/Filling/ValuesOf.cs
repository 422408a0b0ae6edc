using System.Globalization;
using System.Text.Json.Nodes;

namespace Recording.Templates.Tests.Filling;

/// <summary>Makes values of the right type for a schema.</summary>
internal sealed class ValuesOf(int seed, int items = 2)
{
    private readonly Random _random = new(seed);

    public JsonObject Object(JsonObject schema) =>
        new(((JsonObject)schema["properties"]!).Where(p => (bool?)p.Value!["readOnly"] is not true).Select(p => KeyValuePair.Create(p.Key, Value((JsonObject)p.Value!))).Where(p => p.Value is not null));

    private JsonNode? Value(JsonObject schema) => (string?)schema["x-recording"]?["control"] switch
    {
        "checkbox" => _random.Next(2) == 0,
        "condition" => true,
        "date" => new DateOnly(2026, 1 + _random.Next(12), 1 + _random.Next(28)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        "dropdown" => Choices(schema) is { Count: > 0 } choices ? choices[_random.Next(choices.Count)] : null,
        "rich-text" => Rich(),
        "picture" => null,
        "list" => new JsonArray([.. Enumerable.Range(0, items).Select(_ => Object((JsonObject)schema["items"]!))]),
        null => Object(schema),
        _ => Words(),
    };

    private static List<string> Choices(JsonObject schema) => schema["enum"] is JsonArray simple
        ? [.. simple.Select(c => (string)c!)] : [.. schema["oneOf"]?.AsArray().Select(c => (string)c!["const"]!) ?? []];

    private JsonNode Rich() => _random.Next(2) == 0 ? Words() : new JsonArray(
        new JsonObject { ["runs"] = new JsonArray(new JsonObject { ["text"] = "Plain " }, new JsonObject { ["text"] = Words(), ["bold"] = true }) },
        new JsonObject { ["list"] = "bullet", ["runs"] = new JsonArray(new JsonObject { ["text"] = Words(), ["italic"] = true }) },
        new JsonObject { ["list"] = "number", ["runs"] = new JsonArray(new JsonObject { ["text"] = Words() }) });

    private string Words() => _random.Next(5) switch
    {
        0 => "Ama said: “I’d like to go home” & <then>\tsmiled",
        1 => "أمل تحب المدرسة",
        2 => "=SUM(A1:A9)",
        3 => "one\u2011two 😀 end",
        _ => $"words {_random.Next(1000)}",
    };
}
