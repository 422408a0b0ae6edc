using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class FileTests
{
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";

    [Fact]
    public void The_file_says_who_wrote_it_and_when()
    {
        var core = $"""<cp:coreProperties xmlns:cp="{Package}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Review</dc:title><dc:creator>Sam Reed</dc:creator><dcterms:created>2026-01-05T09:00:00Z</dcterms:created></cp:coreProperties>""";
        var custom = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"><property name="Case"><vt:lpwstr xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">17</vt:lpwstr></property></Properties>""";
        var properties = Docx.Of(P("x"))
            .Put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core).Relate("", Package + "relationships/metadata/core-properties", "docProps/core.xml", "core")
            .Put("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", custom).Relate("", "custom-properties", "docProps/custom.xml", "custom")
            .Read().Properties;
        Assert.Equal(("Review", "Sam Reed", new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero)), (properties.Title, properties.Author, properties.Created));
        Assert.Equal("17", properties.Custom["Case"]);
    }

    [Theory]
    [InlineData("""<w:documentProtection w:edit="readOnly" w:enforcement="1"/>""", EditProtection.ReadOnly)]
    [InlineData("""<w:documentProtection w:edit="trackedChanges" w:enforcement="true"/>""", EditProtection.TrackedChanges)]
    [InlineData("""<w:documentProtection w:edit="forms"/>""", EditProtection.None)]
    [InlineData("", EditProtection.None)]
    public void Protection_is_told_where_it_is_enforced(string setting, EditProtection protection)
    {
        var properties = Docx.Of(P("x")).Settings(setting).Read().Properties;
        Assert.Equal((protection, protection != EditProtection.None), (properties.Protection, properties.IsProtected));
    }

    [Fact]
    public void A_signed_file_is_told_as_such()
    {
        var text = Docx.Of(P("x")).Put("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", [])
            .Relate("", Package + "relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", "sig").Read();
        Assert.True(text.Properties.IsSigned);
        Assert.Contains("signed", Assert.Single(text.Warnings), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/vnd.ms-word.document.macroEnabled.main+xml")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml")]
    [InlineData("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")]
    public void Templates_and_files_with_macros_are_read(string type) =>
        Assert.Equal(["words"], new Docx { MainType = type }.WithMain(P("words")).Texts());

    [Fact]
    public void A_strict_file_is_read()
    {
        var docx = new Docx().Put(Docx.Main, new Docx().MainType,
                $"""<w:document xmlns:w="{Strict}wordprocessingml/main" w:conformance="strict"><w:body><w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Needs</w:t></w:r></w:p></w:body></w:document>""")
            .Relate("", Strict + "officeDocument/relationships/officeDocument", Docx.Main, "main");
        Assert.Equal(("Needs", ParagraphRole.Heading), docx.Read().Paragraphs.Select(p => (p.Text, p.Role)).Single());
    }

    /// <summary>Word wrote such boxes into Strict files before its release of 2013; no transitional file has them.</summary>
    [Fact]
    public void A_text_box_of_an_early_strict_file_is_read()
    {
        var docx = new Docx().Put(Docx.Main, new Docx().MainType,
                $"""<w:document xmlns:w="{Strict}wordprocessingml/main" xmlns:wp="{Strict}drawingml/wordprocessingDrawing" xmlns:a="{Strict}drawingml/main" xmlns:wne="http://schemas.microsoft.com/office/word/2006/wordml"><w:body><w:p><w:r><w:t>body</w:t></w:r><w:r><w:drawing><wp:anchor><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="u"><wp:wsp><wp:txbx><wne:txbxContent><w:p><w:sdt><w:sdtContent><w:r><w:t>in </w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>the box</w:t></w:r></w:p></wne:txbxContent></wp:txbx></wp:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p></w:body></w:document>""")
            .Relate("", Strict + "officeDocument/relationships/officeDocument", Docx.Main, "main");
        Assert.Equal(["body 0 body", "textbox:1 0 inthe box"], docx.Read().Paragraphs.Select(p => $"{p.Part} {p.Index} {p.Text}"));
    }

    [Fact]
    public void A_document_without_a_word_is_read_as_empty() => Assert.Empty(Docx.Of("").Read().Paragraphs);
}
