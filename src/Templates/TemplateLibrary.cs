using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Recording.Templates;

/// <summary>The templates that come with Recording: a data file and a Word file each.</summary>
public static class TemplateLibrary
{
    private const string Statements = "statements-of-truth";

    private static readonly Assembly Own = typeof(TemplateLibrary).Assembly;

    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Lazy<IReadOnlyList<Template>> Loaded = new(() =>
        [.. Names().Where(n => n != Statements).Select(Read<Template>).OrderBy(t => t.Kind).ThenBy(t => t.Title, StringComparer.Ordinal)]);

    private static readonly Lazy<IReadOnlyList<StatementOfTruth>> LoadedStatements = new(() => Read<IReadOnlyList<StatementOfTruth>>(Statements));

    /// <summary>Every template, by kind and then by title.</summary>
    public static IReadOnlyList<Template> All => Loaded.Value;

    /// <summary>The statement of truth of each court.</summary>
    public static IReadOnlyList<StatementOfTruth> StatementsOfTruth => LoadedStatements.Value;

    /// <summary>The template of an id; null where there is none.</summary>
    public static Template? Find(string id) => All.FirstOrDefault(t => t.Id == id);

    /// <summary>The blank Word file of a template of the library.</summary>
    /// <exception cref="FileNotFoundException">It is of an authority's own.</exception>
    public static byte[] ReadFile(Template template)
    {
        using var file = Open($"{template.Id}.docx");
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static IEnumerable<string> Names() => Own.GetManifestResourceNames()
        .Where(n => n.StartsWith("library/", StringComparison.Ordinal) && n.EndsWith(".json", StringComparison.Ordinal))
        .Select(n => n["library/".Length..^".json".Length]);

    private static T Read<T>(string name)
    {
        using var stream = Open($"{name}.json");
        return JsonSerializer.Deserialize<T>(stream, Json) ?? throw new InvalidDataException($"{name}.json is empty.");
    }

    private static Stream Open(string file) => Own.GetManifestResourceStream($"library/{file}")
        ?? throw new FileNotFoundException($"The template library has no {file}.");
}
