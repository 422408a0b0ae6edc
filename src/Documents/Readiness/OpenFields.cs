namespace Recording.Documents.Readiness;

/// <summary>Nothing is left to be filled in.</summary>
internal static class OpenFields
{
    public static ReadinessItem? Check(ReadinessReading reading) => RuleFindings.Item(reading, "placeholder",
        "One place is still to be filled in.", "places are still to be filled in.", new("Fill each in, or say why it is empty"));
}
