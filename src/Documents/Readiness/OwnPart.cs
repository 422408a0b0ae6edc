using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>Nothing that Recording keeps with a document is left in it.</summary>
internal static class OwnPart
{
    public static ReadinessItem? Check(ReadinessReading reading) => ReadinessChecks.Where(reading.Plan.RecordingPart ? 1 : 0, () => new("recording-part", Severity.Problem,
        "The file still holds what Recording keeps with it while you work: the reasons for which findings were left.",
        "Your reasons are working notes, and anyone who opens the file’s parts can read them.",
        1, [], new("Remove it in a clean copy", CleanCopyStep.RecordingPart)));
}
