using Recording.Analysis.Rules;
using static Recording.Documents.Readiness.ReadinessChecks;

namespace Recording.Documents.Readiness;

/// <summary>No tracked change is pending, wherever in the file.</summary>
internal static class PendingChanges
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var (shown, count) = (reading.Digest.Revisions, reading.Plan.Changes.Sum(author => author.Count));
        return Where(count, () => new("tracked-changes", Severity.Problem,
            $"{Counted(count, "One tracked change", "tracked changes")} by {Counted(reading.Plan.Changes.Count, "one author", "authors")} {(count == 1 ? "is" : "are")} neither accepted nor rejected.{Elsewhere(count - shown.Count, count)}",
            "A pending change shows what the record said before, and nobody can tell which version holds.",
            count, [.. shown.Select(change => change.Target)],
            new("Accept the changes in a clean copy, or settle each", CleanCopyStep.Accept)));
    }

    private static string Elsewhere(int unseen, int count)
    {
        if (unseen == 0) return "";
        var who = unseen < count ? Counted(unseen, "One of them", "of them") : count == 1 ? "It" : "They";
        return $" {who} {(unseen == 1 ? "stands where the text does not show it" : "stand where the text does not show them")}: in comments, styles or building blocks.";
    }
}
