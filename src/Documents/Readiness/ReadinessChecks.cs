namespace Recording.Documents.Readiness;

/// <summary>Every check of readiness, in the order in which they are told.</summary>
internal static class ReadinessChecks
{
    public static readonly IReadOnlyList<Func<ReadinessReading, ReadinessItem?>> All =
    [
        OpenComments.Check, ResolvedComments.Check, PendingChanges.Check, HiddenWords.Check, OpenFields.Check, LeftoverGuidance.Check, ConfidentialDetails.Check,
        OutdatedTerms.Check, UnaccessibleContent.Check, OwnPart.Check, PersonalDetails.Check, OutsideContent.Check, LongDocument.Check,
    ];

    /// <summary>The item where something was found; none where nothing was.</summary>
    public static ReadinessItem? Where(int count, Func<ReadinessItem> item) => count == 0 ? null : item();

    /// <summary>“one comment”, “3 comments”.</summary>
    public static string Counted(int count, string one, string many) => count == 1 ? one : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{count} {many}");
}
