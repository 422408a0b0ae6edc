using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>No resolved comment is left in the file.</summary>
internal static class ResolvedComments
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var resolved = reading.Digest.Comments.Where(comment => comment.Resolved).ToList();
        return ReadinessChecks.Where(resolved.Count, () => new("resolved-comments", Severity.Problem,
            ReadinessChecks.Counted(resolved.Count, "One resolved comment is still in the file.", "resolved comments are still in the file."),
            "A resolved comment is only folded away: whoever gets the file can read it with its answers.",
            resolved.Count, [.. resolved.Select(comment => comment.Target!).Where(target => target is not null)],
            new("Remove the resolved comments in a clean copy", CleanCopyStep.Comments)));
    }
}
