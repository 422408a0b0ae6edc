using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>The file's properties name nobody but its author.</summary>
internal static class PersonalDetails
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var found = reading.Plan.Properties;
        return ReadinessChecks.Where(found.Count, () => new("personal-properties", Severity.Problem,
            $"The file’s properties say more than who wrote it: {string.Join(", ", found.Select(property => property.Name).Take(8))}{(found.Count > 8 ? " and more" : "")}.",
            "Properties go with the file and can name colleagues, places and cases that the text does not.",
            found.Count, [], new("Remove them in a clean copy", CleanCopyStep.Properties)));
    }
}
