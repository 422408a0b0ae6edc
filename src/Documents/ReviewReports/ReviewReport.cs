using System.Globalization;
using Recording.Analysis.Text;
using Recording.Documents.Digests;

namespace Recording.Documents.ReviewReports;

/// <summary>What was raised in the review of a document, what became of it, and what is open.</summary>
/// <param name="Title">The title of the document; null where it has none.</param>
/// <param name="Made">When the report was made.</param>
internal sealed record ReviewReport(string? Title, DateTimeOffset Made, IReadOnlyList<DigestAuthor> Authors, IReadOnlyList<ReportRow> Rows)
{
    public static ReviewReport Of(DocumentText document, Digest digest, DateTimeOffset made)
    {
        var places = new Headings(document);
        var comments = digest.Comments.Select(comment => (comment.Target, Row: new ReportRow(0, ReportState.Of(comment), "Comment", places.Of(comment.Target), Words(comment.Target), comment.Text,
            comment.Author, comment.Date, string.Join('\n', comment.Replies.Select(reply => $"{reply.Author}{(reply.Date is { } date ? ", " + Day(date) : "")}: {reply.Text}")))));
        var changes = digest.Revisions.Select(change => ((Target?)change.Target, Row: new ReportRow(0, ReportState.Pending, Changed.Kind(change), places.Of(change.Target), Words(change.Target), Changed.Sentence(change),
            change.Author, change.Date, "")));
        return new(document.Properties.Title, made, digest.Authors,
            [.. comments.Concat(changes).OrderBy(item => places.Position(item.Item1)).Select((item, i) => item.Row with { Number = i + 1 })]);
    }

    public IEnumerable<ReportRow> Open => Rows.Where(row => row.State != ReportState.Resolved);

    public IEnumerable<ReportRow> Done => Rows.Where(row => row.State == ReportState.Resolved);

    public static string Day(DateTimeOffset date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static string Words(Target? target) => target is null ? "" : target.Quote.Tail is { } tail ? $"{target.Quote.Exact} … {tail}" : target.Quote.Exact;
}

/// <summary>One thing that was raised.</summary>
/// <param name="Where">The heading above it, or the part that it stands in.</param>
/// <param name="Words">The words that it is about, or that are there now.</param>
/// <param name="Answers">Each on its line.</param>
internal sealed record ReportRow(int Number, string State, string Kind, string Where, string Words, string Raised, string By, DateTimeOffset? When, string Answers);

/// <summary>How things stand with what was raised.</summary>
internal static class ReportState
{
    public const string Open = "Open", Answered = "Open, answered", Resolved = "Resolved", Pending = "Open, not accepted or rejected";

    public static string Of(DigestComment comment) => comment.Resolved ? Resolved : comment.Replies.Count > 0 ? Answered : Open;
}

/// <summary>A tracked change in words.</summary>
internal static class Changed
{
    public static string Kind(DigestRevision change) => change.Kind switch
    {
        RevisionKind.Insertion => "Insertion",
        RevisionKind.Deletion => "Deletion",
        RevisionKind.Replacement => "Replacement",
        RevisionKind.Move => "Move",
        RevisionKind.Formatting => "Formatting",
        RevisionKind.Paragraph => "Paragraph",
        RevisionKind.Row => "Table row",
        _ => "Table cell",
    };

    public static string Sentence(DigestRevision change) => (change.Kind, HasCome: change.Text.Length > 0) switch
    {
        (RevisionKind.Insertion, _) => $"Added “{Shown(change.Text)}”.",
        (RevisionKind.Deletion, _) => $"Struck out “{Shown(change.Was)}”.",
        (RevisionKind.Replacement, _) => $"Replaced “{Shown(change.Was)}” by “{Shown(change.Text)}”.",
        (RevisionKind.Move, _) => $"Moved “{Shown(change.Text)}” here.",
        (RevisionKind.Formatting, _) => "Changed how the words look.",
        (RevisionKind.Paragraph, true) => "Began a new paragraph here.",
        (RevisionKind.Paragraph, _) => "Joined two paragraphs here.",
        (RevisionKind.Row, true) => $"Added to the table: “{Shown(change.Text)}”.",
        (RevisionKind.Row, _) => $"Took out of the table: “{Shown(change.Was)}”.",
        (_, true) => $"Added a cell: “{Shown(change.Text)}”.",
        _ => change.Was.Length > 0 ? $"Took out a cell: “{Shown(change.Was)}”." : "Changed the cells of the table.",
    };

    private static string Shown(string words) => words.Trim('\n').Replace("\uFFFC", "[picture or note]", StringComparison.Ordinal);
}
