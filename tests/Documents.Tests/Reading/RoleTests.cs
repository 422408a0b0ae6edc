using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class RoleTests
{
    private static readonly string Styles = Style("Normal", "Normal") + Style("Heading1", "heading 1", """<w:pPr><w:outlineLvl w:val="0"/></w:pPr>""")
        + Style("Ours", "Our Section", """<w:basedOn w:val="Heading1"/>""") + Style("ListParagraph", "List Paragraph")
        + Style("Bullets", "Our bullets", """<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>""")
        + Style("IQ", "Intense Quote") + Style("T", "Title") + Style("TOC1", "toc 1") + Style("G", "Template guidance") + Style("C", "caption")
        + Style("Plain", "Heading plain", """<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>""");

    [Theory]
    [InlineData("Heading1", ParagraphRole.Heading)]
    [InlineData("Ours", ParagraphRole.Heading)]
    [InlineData("Plain", ParagraphRole.Prose)]
    [InlineData("ListParagraph", ParagraphRole.ListItem)]
    [InlineData("Bullets", ParagraphRole.ListItem)]
    [InlineData("IQ", ParagraphRole.Quotation)]
    [InlineData("T", ParagraphRole.Title)]
    [InlineData("TOC1", ParagraphRole.Contents)]
    [InlineData("G", ParagraphRole.Guidance)]
    [InlineData("C", ParagraphRole.Caption)]
    [InlineData("Normal", ParagraphRole.Prose)]
    [InlineData("Absent", ParagraphRole.Prose)]
    [InlineData(null, ParagraphRole.Prose)]
    public void A_style_gives_a_paragraph_its_role(string? style, ParagraphRole role) =>
        Assert.Equal(role, Docx.Of(Para(R("Words"), style)).Styles(Styles).Read().Paragraphs[0].Role);

    [Fact]
    public void An_outline_level_makes_a_heading_without_any_style()
    {
        var paragraph = Docx.Of(Para(R("Health"), null, """<w:outlineLvl w:val="2"/>""")).Read().Paragraphs[0];
        Assert.Equal((ParagraphRole.Heading, 3), (paragraph.Role, paragraph.HeadingLevel));
    }

    [Fact]
    public void A_file_without_styles_means_what_its_style_ids_say() =>
        Assert.Equal((ParagraphRole.Heading, 2), Docx.Of(Para(R("Health"), "Heading2")).Read().Paragraphs.Select(p => (p.Role, p.HeadingLevel)).Single());

    [Fact]
    public void A_content_control_that_shows_its_placeholder_is_a_placeholder()
    {
        var control = Sdt(P("Click or tap here to enter text."), "<w:showingPlcHdr/>");
        Assert.Equal(ParagraphRole.Placeholder, Docx.Of(control).Read().Paragraphs[0].Role);
        Assert.Equal(ParagraphRole.Placeholder, Docx.Of(Para(Sdt(R("Enter a date."), "<w:showingPlcHdr/>"))).Read().Paragraphs[0].Role);
        Assert.Equal(ParagraphRole.Prose, Docx.Of(Para(R("Seen on ") + Sdt(R("Enter a date."), "<w:showingPlcHdr/>"))).Read().Paragraphs[0].Role);
    }

    [Fact]
    public void A_form_is_a_layout_and_its_labels_are_labels()
    {
        var form = Docx.Of(Table(Row("Name:", "Ama Serwaa"), Row("Date of birth:", "3 May 1950"))).Read().Paragraphs;
        Assert.Equal([ParagraphRole.Label, ParagraphRole.Prose, ParagraphRole.Label, ParagraphRole.Prose], form.Select(p => p.Role));
        Assert.All(form, p => Assert.True(p.Cell!.IsLayout));
    }

    [Fact]
    public void A_table_of_data_is_no_layout()
    {
        var data = Docx.Of(Table(Row("Date", "What happened", "Who"), Row("3 May", "Visit", "Mr Lee"), Row("4 May", "Call", "Mrs Lee"))).Read().Paragraphs;
        Assert.All(data, p => Assert.False(p.Cell!.IsLayout));
        Assert.All(data, p => Assert.Equal(ParagraphRole.Prose, p.Role));
    }

    [Fact]
    public void A_line_that_introduces_a_list_in_prose_is_no_label() =>
        Assert.Equal(ParagraphRole.Prose, Docx.Of(P("Mum told me:")).Read().Paragraphs[0].Role);
}
