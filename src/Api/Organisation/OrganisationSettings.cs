using System.Text.Json;
using System.Text.Json.Serialization;
using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Templates;

namespace Recording.Api.Organisation;

/// <summary>How an organisation wants its documents checked. What is not given is as Recording has it.</summary>
internal sealed record OrganisationSettings
{
    private const int MostTerms = 1000, LongestTerm = 100, MostDays = 60, MostPages = 1000;

    /// <summary>Rules by id that are off, or whose findings are all advice or all problems.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>();

    /// <summary>Whose bank holidays are no working days.</summary>
    public Nation Nation { get; init; } = Nation.England;

    /// <summary>How many working days after an event its record may be written without saying why.</summary>
    public int RecordWithinWorkingDays { get; init; } = 2;

    /// <summary>Terms and acronyms that everybody who reads these documents knows.</summary>
    public IReadOnlyList<string> TermsAllowed { get; init; } = [];

    /// <summary>How many pages a report may have, by the id of its template.</summary>
    public IReadOnlyDictionary<string, int> PageLimits { get; init; } = new Dictionary<string, int>();

    /// <summary>What is wrong with them, in a sentence that names it; null where nothing is.</summary>
    public string? Problem() =>
        Rules.Keys.FirstOrDefault(id => RuleBook.Rules.All(rule => rule.Id != id)) is { } rule ? $"There is no rule “{rule}”. The page of rules lists their ids."
        : PageLimits.Keys.FirstOrDefault(id => TemplateLibrary.Find(id) is null && !id.StartsWith("own-", StringComparison.Ordinal)) is { } template ? $"There is no template “{template}”. The list of templates has their ids."
        : PageLimits.FirstOrDefault(limit => limit.Value is < 1 or > MostPages) is { Key: { } long_ } ? $"The page limit of “{long_}” must be between 1 and {MostPages} pages."
        : RecordWithinWorkingDays is < 0 or > MostDays ? $"The days until a record is late must be between 0 and {MostDays}."
        : TermsAllowed.Count > MostTerms ? $"At most {MostTerms} terms can be allowed."
        : TermsAllowed.Any(term => string.IsNullOrWhiteSpace(term) || term.Length > LongestTerm) ? $"An allowed term must have between 1 and {LongestTerm} characters."
        : null;

    /// <summary>Reads settings strictly: what is misspelt is told, and not passed over. Comments and trailing commas may stand in a file.</summary>
    /// <returns>The settings, or a sentence that says what is wrong and where.</returns>
    public static (OrganisationSettings? Settings, string? Problem) Read(ReadOnlySpan<byte> json)
    {
        try
        {
            if (JsonSerializer.Deserialize<OrganisationSettings>(json, Strict) is not { } settings) return (null, "The settings are empty.");
            return settings.Problem() is { } problem ? (null, problem) : (settings, null);
        }
        catch (JsonException e)
        {
            var at = e.Path is { Length: > 2 } path ? $"“{path[2..]}”" : $"line {(e.LineNumber ?? 0) + 1}";
            var what = e.InnerException is JsonException ? "A bracket, comma or quotation mark is missing there, or is one too many." : "A setting that Recording does not know, or a value of the wrong kind, stands there.";
            return (null, $"The settings cannot be read at {at}. {what}");
        }
    }

    public byte[] ToJson() => JsonSerializer.SerializeToUtf8Bytes(this, Strict);

    private static readonly JsonSerializerOptions Strict = Made();

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web)
        {
            WriteIndented = true, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow, AllowDuplicateProperties = false,
            ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true,
        };
        RecordingApi.Configure(options);
        return options;
    }
}

/// <summary>What an organisation makes of a rule.</summary>
internal enum RuleSetting { Off, Advice, Problem }
