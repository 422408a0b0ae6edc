using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Digests;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.ReviewReports;

/// <summary>A report as a Word document to print or to file.</summary>
internal static class ReportDocument
{
    private static readonly (string Name, int Width)[] People = [("Name", 4600), ("Comments and answers", 2700), ("Comments open", 2400), ("Tracked changes", 2400), ("Last on", 2900)];
    private static readonly (string Name, int Width)[] Items = [("No.", 700), ("Where and what", 3300), ("What was raised", 4100), ("By and when", 2100), ("What was answered", 2900), ("State", 1900)];

    public static byte[] Of(ReviewReport report)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            ReportStyles.AddTo(main);
            main.Document = new(new W.Body(Body(report)));
            main.Document.Body!.AppendChild(ReportStyles.Page(main));
            document.PackageProperties.Title = "Review report" + (report.Title is { Length: > 0 } title ? $": {title}" : "");
            document.PackageProperties.Creator = "Recording";
            document.PackageProperties.Language = "en-GB";
            document.PackageProperties.Created = report.Made.UtcDateTime;
        }
        return bytes.ToArray();
    }

    private static IEnumerable<OpenXmlElement> Body(ReviewReport report)
    {
        yield return ReportTable.Paragraph("Review report", "Title");
        if (report.Title is { Length: > 0 } title) yield return ReportTable.Paragraph(title, "Subtitle");
        yield return ReportTable.Paragraph($"{Summary(report)} This report was made on {ReviewReport.Day(report.Made)}.");
        if (report.Authors.Count > 0)
        {
            yield return ReportTable.Paragraph("Who took part", "Heading1");
            yield return ReportTable.Of("Who took part", "Each person with the number of comments and tracked changes", People, report.Authors.Select(Person));
        }
        yield return ReportTable.Paragraph("What is open", "Heading1");
        foreach (var element in Rows(report.Open.ToList(), "What is open", "Nothing is open.")) yield return element;
        yield return ReportTable.Paragraph("What is resolved", "Heading1");
        foreach (var element in Rows(report.Done.ToList(), "What is resolved", "Nothing has been resolved.")) yield return element;
        yield return ReportTable.Paragraph("");
    }

    private static IEnumerable<OpenXmlElement> Rows(List<ReportRow> rows, string title, string none)
    {
        if (rows.Count == 0) yield return ReportTable.Paragraph(none);
        else yield return ReportTable.Of(title, "Each comment or tracked change with who raised it, what was answered and how it stands", Items, rows.Select(Item));
    }

    private static string Summary(ReviewReport report)
    {
        var comments = report.Rows.Count(row => row.Kind == "Comment");
        var open = report.Open.Count(row => row.Kind == "Comment");
        var changes = report.Rows.Count - comments;
        return report.Rows.Count == 0 ? "Nobody has commented on this document or changed it with tracking."
            : $"{Counted(report.Authors.Count, "One person has", "people have")} reviewed this document. {Comments(comments, open)}, and {(changes == 0 ? "no tracked change waits" : Counted(changes, "one tracked change waits", "tracked changes wait"))} to be accepted or rejected.";
    }

    private static string Comments(int all, int open) => all switch
    {
        0 => "There are no comments",
        1 => $"Its one comment is {(open == 1 ? "open" : "resolved")}",
        _ => $"{open} of {all} comments {(open == 1 ? "is" : "are")} open",
    };

    private static string Counted(int count, string one, string many) => count == 1 ? one : $"{count} {many}";

    private static string[][] Person(DigestAuthor author) =>
        [[author.Name], [$"{author.Comments}"], [$"{author.Open}"], [$"{author.Revisions}"], [author.Latest is { } date ? ReviewReport.Day(date) : ""]];

    private static string[][] Item(ReportRow row) =>
    [
        [$"{row.Number}"], Lines(row.Where, row.Words.Length > 0 ? $"“{row.Words}”" : row.Kind == "Comment" ? "(words that are no longer there)" : ""),
        row.Raised.Split('\n'), Lines(row.By, row.When is { } date ? ReviewReport.Day(date) : ""), row.Answers.Split('\n'), [row.State],
    ];

    private static string[] Lines(params string[] lines) => [.. lines.Where(line => line.Length > 0).DefaultIfEmpty("")];
}
