using System.Diagnostics;
using Recording.Documents.Digests;
using Recording.Documents.ReviewReports;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reviews;

/// <summary>A document that three invented people review in turn. Where RECORDING_PICTURES gives the full path of the README’s folder of pictures, it is written there,
/// with LibreOffice's drawings of it and of its report: RECORDING_PICTURES="$PWD/docs/images" dotnet run --project tests/Documents.Tests -- -class '*ThreeReviewersTests'.</summary>
public sealed class ThreeReviewersTests
{
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("RECORDING_PICTURES");

    private static readonly DateTimeOffset Start = new(2026, 3, 9, 10, 0, 0, TimeSpan.Zero);

    private static byte[] Draft => Docx.Of(
            Para(R("Review of care and support: Mr Daniel Okoro"), "Title"),
            Para(R("How he is"), "Heading1"),
            P("Mr Okoro is non-compliant with his exercises. His flat was in a terrible state at the visit on 3 March 2026."),
            Para(R("What he wants"), "Heading1"),
            P("He said, “I want to walk to the shop by myself again.” His daughter Ruth has concerns."),
            Para(R("What happens next"), "Heading1"),
            P("The physiotherapist will visit soon. Ruth will be asked about the weekend."))
        .Styles(Style("Normal", "Normal", """<w:pPr><w:spacing w:after="160" w:line="276" w:lineRule="auto"/></w:pPr><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans"/><w:sz w:val="23"/><w:lang w:val="en-GB"/></w:rPr>""")
            + Style("Title", "Title", """<w:basedOn w:val="Normal"/><w:rPr><w:b/><w:sz w:val="32"/></w:rPr>""")
            + Style("Heading1", "heading 1", """<w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="26"/></w:rPr>"""))
        .ToBytes();

    private static byte[] Reviewed()
    {
        var file = Draft;
        file = By("Priya Shah", 0, file,
            new(ReviewOf.At(file, "non-compliant with"), "What did he say about them?", "not doing"),
            new(ReviewOf.At(file, "in a terrible state"), "What was seen?"));
        file = By("Owen Price", 1, file,
            new(About: Comment(file, "What was seen?"), Comment: "Six bags of rubbish in the hall; the kitchen was clean."),
            new(ReviewOf.At(file, "in a terrible state"), null, "cluttered: six bags of rubbish stood in the hall"),
            new(ReviewOf.At(file, "has concerns"), "Which? Her own words, please."));
        return By("Grace Hall", 2, file,
            new(About: Comment(file, "What was seen?"), Comment: "Thank you.", Action: ReviewAction.Resolve),
            new(About: Digest(file).Revisions.Single(change => change.Author == "Priya Shah").Id, Action: ReviewAction.Accept),
            new(ReviewOf.At(file, "soon"), null, "on 17 March 2026"));
    }

    private static byte[] By(string author, int days, byte[] file, params IReadOnlyList<ReviewItem> items)
    {
        Assert.False(DocumentReview.Write(file, new(author, items), Start.AddDays(days), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var reviewed), refusal?.Sentence);
        Assert.All(reviewed!.Items, item => Assert.True(item.Written, item.Reason));
        Assert.Empty(WordSafety.NewProblems(file, reviewed.File));
        return reviewed.File;
    }

    private static Digest Digest(byte[] file)
    {
        Assert.False(DocumentDigest.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var digest), refusal?.Sentence);
        return digest!;
    }

    private static string Comment(byte[] file, string text) => Digest(file).Comments.Single(comment => comment.Text == text).Id;

    [Fact]
    public void The_digest_tells_what_each_said_and_changed_and_what_is_open()
    {
        var digest = Digest(Reviewed());
        Assert.Equal([("What did he say about them?", false, 0), ("What was seen?", true, 2), ("Which? Her own words, please.", false, 0)],
            digest.Comments.Select(comment => (comment.Text, comment.Resolved, comment.Replies.Count)));
        Assert.Equal([("Owen Price", "in a terrible state", "cluttered: six bags of rubbish stood in the hall"), ("Grace Hall", "soon", "on 17 March 2026")],
            digest.Revisions.Select(change => (change.Author, change.Was, change.Text)));
        Assert.Equal([("Owen Price", 2, 1, 1), ("Grace Hall", 1, 0, 1), ("Priya Shah", 2, 1, 0)], digest.Authors.Select(author => (author.Name, author.Comments, author.Open, author.Revisions)));
    }

    [Fact]
    public void The_document_and_its_picture_are_written_where_asked()
    {
        Assert.SkipWhen(string.IsNullOrEmpty(Pictures), "Set RECORDING_PICTURES to the full path of a folder to have the document and its picture written there.");
        var document = Path.Combine(Path.GetFullPath(Pictures!), "review.docx");
        File.WriteAllBytes(document, Reviewed());
        Draw(document, Path.ChangeExtension(document, null), "-r", "110", "-x", "90", "-y", "95", "-W", "760", "-H", "320");
        var work = Directory.CreateTempSubdirectory().FullName;
        var report = Path.Combine(work, "report.docx");
        Assert.False(DocumentReviewReport.Make(Reviewed(), ReportFormat.Word, Start.AddDays(3), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var made));
        File.WriteAllBytes(report, made!.File);
        Draw(report, Path.Combine(Path.GetFullPath(Pictures!), "review-report"), "-r", "80", "-x", "30", "-y", "35", "-W", "880", "-H", "460");
        Directory.Delete(work, recursive: true);
    }

    /// <summary>Draws a part of a document's first page, with LibreOffice.</summary>
    private static void Draw(string document, string picture, params string[] part)
    {
        var work = Directory.CreateTempSubdirectory().FullName;
        Run("soffice", "--headless", $"-env:UserInstallation=file://{work}/profile", "--convert-to", """pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"}}""", "--outdir", work, document);
        Run("pdftoppm", [.. part, "-f", "1", "-l", "1", "-singlefile", "-png", Path.Combine(work, Path.GetFileNameWithoutExtension(document) + ".pdf"), picture]);
        Directory.Delete(work, recursive: true);
        Assert.True(File.Exists(picture + ".png"), "no picture was drawn");
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
