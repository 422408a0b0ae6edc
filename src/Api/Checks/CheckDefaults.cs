using Microsoft.Extensions.Options;
using Recording.Analysis.Checks;
using Recording.Api.Glossaries;

namespace Recording.Api.Checks;

/// <summary>The configuration section <c>Checks</c>.</summary>
public sealed record CheckSettings
{
    /// <summary>Whose bank holidays are no working days.</summary>
    public Nation Nation { get; init; } = Nation.England;

    /// <summary>How many working days after an event its record may be written without saying why.</summary>
    public int RecordWithinWorkingDays { get; init; } = 2;
}

/// <summary>How this organisation checks a document today, before a request asks for anything of its own.</summary>
internal sealed class CheckDefaults(TimeProvider time, IOptions<CheckSettings> settings, OrganisationGlossary glossary)
{
    public CheckOptions Today() => new()
    {
        Today = DateOnly.FromDateTime(time.GetLocalNow().Date),
        Nation = settings.Value.Nation,
        RecordWithinWorkingDays = settings.Value.RecordWithinWorkingDays,
        Glossary = glossary.Current(),
    };
}
