using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>No tracked change is pending.</summary>
internal static class PendingChanges
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var changes = reading.Digest.Revisions;
        var authors = changes.Select(change => change.Author).Distinct().Count();
        return ReadinessChecks.Where(changes.Count, () => new("tracked-changes", Severity.Problem,
            $"{ReadinessChecks.Counted(changes.Count, "One tracked change", "tracked changes")} by {ReadinessChecks.Counted(authors, "one author", "authors")} {(changes.Count == 1 ? "is" : "are")} neither accepted nor rejected.",
            "A pending change shows what the record said before, and nobody can tell which version holds.",
            changes.Count, [.. changes.Select(change => change.Target)],
            new("Accept the changes in a clean copy, or settle each", CleanCopyStep.Accept)));
    }
}
