using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recording.Analysis.Practice;

/// <summary>The scenarios that come with Recording.</summary>
public static class ScenarioLibrary
{
    private static readonly Assembly Own = typeof(ScenarioLibrary).Assembly;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Lazy<IReadOnlyList<Scenario>> Loaded = new(() =>
        [.. Own.GetManifestResourceNames().Where(n => n.StartsWith("scenarios/", StringComparison.Ordinal)).Select(Read).OrderBy(s => s.Setting, StringComparer.Ordinal)]);

    /// <summary>Every scenario, by setting.</summary>
    public static IReadOnlyList<Scenario> All => Loaded.Value;

    /// <summary>The scenario of an id; null where there is none.</summary>
    public static Scenario? Find(string id) => All.FirstOrDefault(s => s.Id == id);

    private static Scenario Read(string resource)
    {
        using var stream = Own.GetManifestResourceStream(resource)!;
        return JsonSerializer.Deserialize<Scenario>(stream, Json) ?? throw new InvalidDataException($"{resource} is empty.");
    }
}
