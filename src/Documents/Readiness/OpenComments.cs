using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>No comment is open.</summary>
internal static class OpenComments
{
    public static ReadinessItem? Check(ReadinessReading reading)
    {
        var open = reading.Digest.Comments.Where(comment => !comment.Resolved).ToList();
        return ReadinessChecks.Where(open.Count, () => new("open-comments", Severity.Problem,
            ReadinessChecks.Counted(open.Count, "One comment is still open.", "comments are still open."),
            "A question that was asked of the record and not answered stays with it, for everyone to read.",
            open.Count, [.. open.Select(comment => comment.Target!).Where(target => target is not null)],
            new("Answer or resolve each comment")));
    }
}
