using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Documents.Readiness;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Readiness;

public sealed class ReadinessTests
{
    private const string ExtendedType = "application/vnd.openxmlformats-officedocument.extended-properties+xml";
    private const string CoreType = "application/vnd.openxmlformats-package.core-properties+xml";

    private static readonly string Long = string.Join(' ', Enumerable.Repeat("She walked to the shop and back.", 200));

    private static ReadinessReport Report(Docx docx, PageAllowance? allowance = null, DocumentKind? kind = null)
    {
        var options = new CheckOptions { Today = new(2026, 3, 12), Kind = kind };
        Assert.False(DocumentReadiness.Check(docx.ToBytes(), options, _ => allowance, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var report), refusal?.Sentence);
        Assert.All(report!.Items, item => Assert.All([item.Message, item.Why], sentence => Assert.Matches(@"^\S.{15,}[.]$", sentence)));
        Assert.All(report.Items, item => Assert.NotEmpty(item.Fix.Title));
        Assert.Equal(report.Ready, report.Items.All(item => item.Severity != Severity.Problem));
        return report;
    }

    private static string[] Ids(Docx docx, DocumentKind? kind = null) => [.. Report(docx, null, kind).Items.Select(item => item.Id)];

    private static Docx WithComment(string done) => Docx.Of(Para("""<w:commentRangeStart w:id="4"/>""" + R("lazy") + """<w:commentRangeEnd w:id="4"/>""" + Run("""<w:commentReference w:id="4"/>""")))
        .Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p w14:paraId="00000001">{R("Why?")}</w:p></w:comment>""")
        .Put("word/commentsExtended.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
            $"""<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="00000001" w15:done="{done}"/></w15:commentsEx>""")
        .Relate(Docx.Main, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml", "cx");

    private static Docx WithTemplate(Docx docx) => docx
        .Put("customXml/item1.xml", "application/xml", "<recording xmlns='urn:recording:document:1'><template id='t' version='1'/></recording>").Relate(Docx.Main, "customXml", "/customXml/item1.xml", "own");

    private static Docx WithCount(Docx docx, int pages, int words, string application = "Microsoft Office Word") => docx
        .Put("docProps/app.xml", ExtendedType, $"""<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>{application}</Application><Pages>{pages}</Pages><Words>{words}</Words></Properties>""")
        .Relate("", "extended-properties", "docProps/app.xml", "app")
        .Put("docProps/core.xml", CoreType, """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Sam Reed</dc:creator><dcterms:modified xsi:type="dcterms:W3CDTF">2026-03-02T10:00:00Z</dcterms:modified></cp:coreProperties>""")
        .Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", "core");

    [Fact]
    public void A_plain_finished_document_is_ready()
    {
        var report = Report(Docx.Of(P("She walked to the shop on 3 March 2026.")));
        Assert.True(report.Ready);
        Assert.Empty(report.Items);
    }

    [Fact]
    public void An_open_comment_stands_in_the_way_at_its_words()
    {
        var item = Assert.Single(Report(WithComment("0")).Items);
        Assert.Equal(("open-comments", 1, "lazy"), (item.Id, item.Count, item.Targets.Single().Quote.Exact));
        Assert.Equal("resolved-comments", Assert.Single(Report(WithComment("1")).Items).Id);
    }

    [Fact]
    public void A_tracked_change_stands_in_the_way_and_a_clean_copy_settles_it()
    {
        var item = Assert.Single(Report(Docx.Of(Para(R("He ") + Del("was") + Ins(R("is")) + R(" here.")))).Items);
        Assert.Equal(("tracked-changes", 1, CleanCopyStep.Accept), (item.Id, item.Count, item.Fix.Step));
        Assert.Equal("One tracked change by one author is neither accepted nor rejected.", item.Message);
    }

    [Fact]
    public void Hidden_text_is_told_where_it_would_stand()
    {
        var item = Assert.Single(Report(Docx.Of(Para(R("Seen") + R(" by his uncle", "<w:vanish/>") + R(" at home.")))).Items);
        Assert.Equal(("hidden-text", 4), (item.Id, item.Targets.Single().Start.Offset));
    }

    [Fact]
    public void Open_fields_guidance_and_replaced_terms_are_the_rules_own() => Assert.Equal(["placeholder", "outdated"],
        Ids(Docx.Of(P("The review is on XX/XX/2025."), P("He has a CRB check."))));

    [Fact]
    public void An_address_that_may_not_be_for_every_reader_stands_in_the_way_until_it_was_looked_at()
    {
        const string words = "She and the children moved to the refuge at 14 Alder Street, Ashcombe AC4 8RD on 3 March 2026.";
        Assert.Equal(["confidential"], Ids(Docx.Of(P(words)), DocumentKind.CourtReport));
        var dismissed = Docx.Of(P(words)).Put("customXml/item1.xml", "application/xml", "<recording xmlns='urn:recording:document:1'><dismissal rule='confidential' scope='document' by='S' on='2026-03-10'>agreed</dismissal></recording>")
            .Relate(Docx.Main, "customXml", "/customXml/item1.xml", "own");
        Assert.Equal(["recording-part"], Ids(dismissed, DocumentKind.CourtReport));
    }

    [Fact]
    public void A_picture_without_words_stands_in_the_way() => Assert.Contains("accessibility", Ids(Docx.Of(Para(R("See ") + Run(
        """<w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill/><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""")))));

    [Fact]
    public void Properties_that_name_others_than_the_author_stand_in_the_way()
    {
        var docx = Docx.Of(P("She walked home.")).Put("docProps/app.xml", ExtendedType, """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Manager>Moira Kettering</Manager></Properties>""").Relate("", "extended-properties", "docProps/app.xml", "app");
        Assert.Contains("Manager", Assert.Single(Report(docx).Items, item => item.Id == "personal-properties").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_word_would_fetch_or_run_stands_in_the_way() =>
        Assert.Equal(["outside-content"], Ids(Docx.Of(P("She walked home."), Para(Field(""" INCLUDETEXT "http://example.org/a.docx" """, R("x"))))));

    [Fact]
    public void Words_own_count_is_used_where_it_fits_the_text_and_says_its_date()
    {
        var report = Report(WithTemplate(WithCount(Docx.Of(P(Long)), 30, 1_400)), new(25, "the court’s direction", true));
        Assert.Equal((LengthSource.Word, 30), (report.Length.Source, report.Length.Pages));
        var item = Assert.Single(report.Items, item => item.Id == "length");
        Assert.Equal(Severity.Advice, item.Severity);
        Assert.Equal("The document has 30 pages by Word’s own last count of 2 March 2026, and may have 25.", item.Message);
    }

    [Theory]
    [InlineData(1, 20, "Microsoft Office Word")]
    [InlineData(30, 1_400, "Another program")]
    public void A_count_that_is_stale_or_not_words_gives_way_to_an_estimate_that_is_called_one(int pages, int words, string application)
    {
        var report = Report(WithTemplate(WithCount(Docx.Of(P(Long)), pages, words, application)), new(2, "the court’s direction", false));
        Assert.Equal((LengthSource.Estimate, 4, (DateTimeOffset?)null), (report.Length.Source, report.Length.Pages, report.Length.Counted));
        Assert.Contains("estimated from 1400 words", report.Items.Single(item => item.Id == "length").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_within_its_limit_or_without_one_says_nothing_of_its_length()
    {
        Assert.DoesNotContain(Report(WithTemplate(Docx.Of(P(Long))), new(25, "x", true)).Items, item => item.Id == "length");
        Assert.DoesNotContain(Report(Docx.Of(P(Long)), new(1, "x", true)).Items, item => item.Id == "length");
    }

    [Fact]
    public void A_damaged_part_of_ours_stops_no_check() => Assert.Contains("recording-part",
        Ids(Docx.Of(P("x")).Put("customXml/item1.xml", "application/xml", "<recording xmlns='urn:recording:document:1'><dismissal").Relate(Docx.Main, "customXml", "/customXml/item1.xml", "own")));
}
