namespace Recording.Documents.Digests;

/// <summary>Which comments and changes of a digest are wanted. A thread passes with all its answers where one of them passes.</summary>
/// <param name="Authors">Whose; everyone's where it is not given.</param>
/// <param name="Kinds">Which changes; all where it is not given, none where it is empty.</param>
/// <param name="Comments">Whether comments are wanted at all.</param>
/// <param name="From">The first day, on the clock of those who wrote.</param>
/// <param name="To">The last day.</param>
/// <param name="Since">Only what is later than this time, on the clock of those who wrote.</param>
/// <param name="Open">Only comments that are not resolved; tracked changes are always open.</param>
public sealed record DigestFilter(
    IReadOnlyList<string>? Authors = null, IReadOnlyList<RevisionKind>? Kinds = null, bool Comments = true,
    DateOnly? From = null, DateOnly? To = null, DateTimeOffset? Since = null, bool Open = false)
{
    internal bool Passes(DigestComment comment) => Comments && !(Open && comment.Resolved)
        && (Passes(comment.Author, comment.Date) || comment.Replies.Any(reply => Passes(reply.Author, reply.Date)));

    internal bool Passes(DigestRevision revision) => Kinds?.Contains(revision.Kind) != false && Passes(revision.Author, revision.Date);

    /// <summary>Where a time is asked for, what has none does not pass.</summary>
    private bool Passes(string author, DateTimeOffset? date) =>
        Authors?.Contains(author) != false
        && (Since is null || date > Since)
        && (From is null || Day(date) >= From)
        && (To is null || Day(date) <= To);

    private static DateOnly? Day(DateTimeOffset? date) => date is { } time ? DateOnly.FromDateTime(time.DateTime) : null;
}
