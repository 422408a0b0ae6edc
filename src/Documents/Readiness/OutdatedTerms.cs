namespace Recording.Documents.Readiness;

/// <summary>No term, body or form is named that the law has replaced.</summary>
internal static class OutdatedTerms
{
    public static ReadinessItem? Check(ReadinessReading reading) => RuleFindings.Item(reading, "outdated",
        "One term has been replaced by law.", "terms have been replaced by law.", new("Use the term that is in force, or give the date at which it was"));
}
