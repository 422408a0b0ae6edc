using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>Files that lead to parts they do not hold, which Word opens.</summary>
public sealed class LooseEndTests
{
    private const string Picture = """<w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="p" descr="A plan"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:blipFill><a:blip r:embed="x"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""";

    private static Docx Missing(string kind, string target) => Docx.Of(Para(R("see ") + Run(Picture))).Relate(Docx.Main, kind, target, "x");

    [Theory]
    [InlineData("image", "NULL")]
    [InlineData("image", "../NULL")]
    [InlineData("image", "media/gone.png")]
    [InlineData("hyperlink", "#_top")]
    [InlineData("header", "header9.xml")]
    [InlineData("styles", "styles9.xml")]
    [InlineData("customXml", "../customXml/item9.xml")]
    public void A_document_that_leads_to_a_part_it_lacks_is_read(string kind, string target) =>
        Assert.Equal(["see \uFFFC"], Missing(kind, target).Texts());

    [Theory]
    [InlineData("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")]
    [InlineData("extended-properties", "/docProps/app.xml")]
    public void A_document_whose_properties_are_missing_or_of_no_known_type_is_read(string kind, string target)
    {
        var missing = Docx.Of(P("words")).Relate("", kind, target, "x");
        Assert.Equal(["words"], missing.Texts());
        Assert.Equal(["words"], missing.Put(target.TrimStart('/'), "invalid/type", "<x/>").Texts());
    }

    [Fact]
    public void A_review_leaves_the_loose_end_as_it_was()
    {
        var file = Missing("image", "NULL").ToBytes();
        var written = ReviewOf.Written(file, ReviewOf.Comment(file, "see", "Where is it?"));
        const string Lost = """Target="NULL" Id="x" />""";
        Assert.Contains(Lost, Relationships(written), StringComparison.Ordinal);
        Assert.DoesNotContain("External", Relationships(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_named_by_other_spellings_are_no_loose_ends()
    {
        var section = """<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>""";
        foreach (var (name, target) in new[] { ("word/Header 1.xml", "Header%201.xml"), ("word/header1.xml", "/word/header1.xml"), ("word/header1.xml", "../word/./header1.xml"), ("word/HEADER1.xml", "header1.xml") })
        {
            var docx = Docx.Of(Para(R("body"), null, section)).Relate(Docx.Main, "header", target, "h")
                .Put(name.Replace(" ", "%20", StringComparison.Ordinal), "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml", Root("hdr", P("Council")));
            Assert.Equal(["body", "Council"], docx.Texts());
        }
    }

    private static string Relationships(byte[] file) => System.Text.Encoding.UTF8.GetString(Xml.Entries(file)["word/_rels/document.xml.rels"]);
}
