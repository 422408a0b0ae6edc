namespace Recording.Documents.Readiness;

/// <summary>No guidance of the template is left.</summary>
internal static class LeftoverGuidance
{
    public static ReadinessItem? Check(ReadinessReading reading) => RuleFindings.Item(reading, "guidance",
        "The template’s guidance is left in one place.", "places still hold the template’s guidance.", new("Delete the guidance"));
}
