using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.ReviewReports;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Digests;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Tests.ReviewReports;

public sealed class ReviewReportTests
{
    private static byte[] Make(byte[] file, ReportFormat format)
    {
        Assert.False(DocumentReviewReport.Make(file, format, ReviewOf.Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var report), refusal?.Sentence);
        return report!.File;
    }

    private static string[][] Rows(byte[] file) =>
        [.. Encoding.UTF8.GetString(Make(file, ReportFormat.Csv)).TrimStart('\uFEFF').Split("\r\n").SkipLast(1).Select(line => line.Trim('"').Split("\",\""))];

    /// <summary>A document in which one comment is answered and resolved, one is open, and one change is pending.</summary>
    private static byte[] Reviewed()
    {
        var file = Docx.Of(Para(R("Health"), "Heading1"), P("He is lazy and rude."), Para(R("Home"), "Heading1"), P("He did not engage."))
            .Styles(Style("Normal", "Normal") + Style("Heading1", "heading 1")).ToBytes();
        file = ReviewOf.Written(file, ReviewOf.Comment(file, "lazy", "What was seen?"), ReviewOf.Comment(file, "engage", "With whom?\nAnd when?"), ReviewOf.Replace(file, "did not engage", "did not answer the door"));
        Assert.False(Digesting.Read(file).IsRefused(out _, out var digest));
        Assert.False(DocumentReview.Write(file, new("Owen Price", [new(About: digest!.Comments[0].Id, Comment: "He slept at two visits.", Action: ReviewAction.Resolve)]), ReviewOf.Time.AddDays(1), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var answered));
        return answered!.File;
    }

    [Fact]
    public void The_table_tells_what_was_raised_by_whom_what_was_answered_and_what_is_open()
    {
        var rows = Rows(Reviewed());
        Assert.Equal(["No", "State", "Kind", "Where", "Words", "What was raised", "By", "When", "Answers"], rows[0]);
        Assert.Equal(["1", "Resolved", "Comment", "Health", "lazy", "What was seen?", "Priya Shah", "2026-03-12 15:30", "Owen Price, 13 March 2026: He slept at two visits."], rows[1]);
        Assert.Contains(rows, row => row[1] == "Open" && row[3] == "Home" && row[5] == "With whom?\nAnd when?");
        Assert.Contains(rows, row => row[1] == "Open, not accepted or rejected" && row[5] == "Replaced “engage” by “answer the door”.");
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData(" =1")]
    [InlineData("＝1")]
    public void A_spreadsheet_runs_nothing_that_somebody_wrote_into_a_comment(string words)
    {
        var file = Docx.Of(P("He is lazy.")).ToBytes();
        var csv = Encoding.UTF8.GetString(Make(ReviewOf.Written(file, ReviewOf.Comment(file, "lazy", words)), ReportFormat.Csv));
        Assert.Contains($"\"'{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", csv, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_is_a_sound_word_document_in_british_english()
    {
        var report = Make(Reviewed(), ReportFormat.Word);
        Assert.Empty(WordSafety.Problems(report));
        Assert.Equal("Review report", ReadingOf.Read(report).Properties.Title);
        Assert.Contains("en-GB", Xml.Part(report, "word/styles.xml").ToString(), StringComparison.Ordinal);
        Assert.Equal(["Review report", "2 people have reviewed this document. 1 of 2 comments is open, and one tracked change waits to be accepted or rejected. This report was made on 12 March 2026."],
            ReviewOf.Texts(report)[..2]);
    }

    [Fact]
    public void Each_table_has_a_title_a_description_and_a_header_row_that_repeats()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Make(Reviewed(), ReportFormat.Word)), isEditable: false);
        var tables = document.MainDocumentPart!.Document!.Descendants<W.Table>().ToList();
        Assert.Equal(3, tables.Count);
        Assert.All(tables, table =>
        {
            Assert.NotEmpty(table.Descendants<W.TableCaption>().Single().Val!.Value!);
            Assert.NotEmpty(table.Descendants<W.TableDescription>().Single().Val!.Value!);
            Assert.NotNull(table.Elements<W.TableRow>().First().TableRowProperties!.GetFirstChild<W.TableHeader>());
            Assert.All(table.Elements<W.TableRow>(), row => Assert.NotNull(row.TableRowProperties!.GetFirstChild<W.CantSplit>()));
        });
    }

    [Theory]
    [InlineData(1, 0, "One person has reviewed this document. Its one comment is open, and no tracked change waits to be accepted or rejected.")]
    [InlineData(2, 0, "One person has reviewed this document. 2 of 2 comments are open, and no tracked change waits to be accepted or rejected.")]
    [InlineData(0, 1, "One person has reviewed this document. There are no comments, and one tracked change waits to be accepted or rejected.")]
    [InlineData(0, 2, "One person has reviewed this document. There are no comments, and 2 tracked changes wait to be accepted or rejected.")]
    public void The_report_begins_with_what_is_open(int comments, int changes, string expected)
    {
        var file = Docx.Of(P("He is lazy and rude.")).ToBytes();
        string[] words = ["lazy", "rude"];
        var made = ReviewOf.Written(file, [.. words.Take(comments).Select(word => ReviewOf.Comment(file, word, "What was seen?")), .. words.Take(changes).Select(word => ReviewOf.Replace(file, word, ""))]);
        Assert.StartsWith(expected, ReviewOf.Texts(Make(made, ReportFormat.Word))[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_that_nobody_reviewed_gets_a_report_that_says_so()
    {
        var file = Docx.Of(P("She walked home.")).ToBytes();
        Assert.Contains("Nobody has commented on this document or changed it with tracking. This report was made on 12 March 2026.", ReviewOf.Texts(Make(file, ReportFormat.Word)));
        Assert.Single(Rows(file));
    }

    [Fact]
    public void Every_kind_of_change_is_told_in_a_sentence()
    {
        string By(string kind, string content, int id) => $"""<w:{kind} w:id="{id}" w:author="Jo Hart">{content}</w:{kind}>""";
        var row = Row("3 May").Replace("<w:tr>", $"<w:tr><w:trPr>{By("ins", "", 5)}</w:trPr>", StringComparison.Ordinal);
        var file = Docx.Of(Para(R("a") + Del("b")), Para(Ins(R("c")) + R("d")), Para(R("e", "<w:b/>" + By("rPrChange", "<w:rPr/>", 6))), Para(R("f"), null, MarkOf("ins")), P("g"), Table(Row("kept"), row), P("h")).ToBytes();
        Assert.Equal(["Struck out “b”.", "Added “c”.", "Changed how the words look.", "Began a new paragraph here.", "Added to the table: “3 May”."], Rows(file).Skip(1).Select(r => r[5]));
    }
}
