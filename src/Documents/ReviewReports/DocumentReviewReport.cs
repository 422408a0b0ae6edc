using Recording.Analysis.Text;
using Recording.Documents.Digests;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;

namespace Recording.Documents.ReviewReports;

/// <summary>Tells in a document to print what was raised in the review of another, and what became of it.</summary>
public static class DocumentReviewReport
{
    /// <summary>Makes the report, or refuses the file.</summary>
    /// <param name="made">When the report is made, on the reader's clock.</param>
    public static Outcome<ReportFile> Make(ReadOnlyMemory<byte> file, ReportFormat format, DateTimeOffset made, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.Open(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<ReportFile>(() =>
            {
                var map = DocumentMap.Of(opened.Document, View.Final, cancellation);
                var report = ReviewReport.Of(map.Text, DocumentDigest.Of(map), made);
                return new ReportFile(format == ReportFormat.Csv ? ReportCsv.Of(report) : ReportDocument.Of(report));
            });
        }
    }
}

/// <summary>A Word document, or a table for a spreadsheet.</summary>
public enum ReportFormat { Word, Csv }

/// <summary>A report.</summary>
/// <param name="File">The whole file.</param>
public sealed record ReportFile(byte[] File);
