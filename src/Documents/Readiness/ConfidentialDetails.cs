namespace Recording.Documents.Readiness;

/// <summary>No address or number that not every reader should have goes out unseen.</summary>
internal static class ConfidentialDetails
{
    public static ReadinessItem? Check(ReadinessReading reading) => RuleFindings.Item(reading, "confidential",
        "One address or number may not be for every reader.", "addresses or numbers may not be for every reader.",
        new("Decide on each: take it out, or dismiss the finding with your reason"));
}
