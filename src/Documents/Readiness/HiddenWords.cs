using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>No text is hidden.</summary>
internal static class HiddenWords
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var count = reading.Plan.HiddenText.Count;
        return ReadinessChecks.Where(count, () => new("hidden-text", Severity.Problem,
            ReadinessChecks.Counted(count, "Text in one place is formatted as hidden.", "places hold text that is formatted as hidden."),
            "Word does not show hidden text on paper, but anyone who gets the file can.",
            count, reading.Hidden, new("Remove the hidden text in a clean copy", CleanCopyStep.HiddenText)));
    }
}
