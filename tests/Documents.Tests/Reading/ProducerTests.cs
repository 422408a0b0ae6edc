using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

/// <summary>The habits of programs other than Word, in invented documents.</summary>
public sealed class ProducerTests
{
    private static IEnumerable<string> Described(DocumentText text) =>
        text.Paragraphs.Select(p => string.Join(' ', new[] { p.Role.ToString(), p.HeadingLevel > 0 ? p.HeadingLevel.ToString(System.Globalization.CultureInfo.InvariantCulture) : null, p.ListLabel, $"[{p.Text}]" }.OfType<string>()));

    /// <summary>Google Docs gives every run a direction and every heading a bookmark, widths as fractions, and puts suggestions and comments into content controls.</summary>
    [Fact]
    public void A_document_of_Google_Docs_is_read()
    {
        const string Ltr = """<w:rtl w:val="0"/>""";
        var heading = Para("""<w:bookmarkStart w:colFirst="0" w:colLast="0" w:name="_heading=h.x1" w:id="0"/><w:bookmarkEnd w:id="0"/>""" + R("Health", Ltr) + Run("", Ltr), "Heading2", """<w:pageBreakBefore w:val="0"/>""");
        var suggested = Para(R("He is ", Ltr)
            + Sdt("""<w:commentRangeStart w:id="0"/>""", """<w:id w:val="-12"/><w:tag w:val="goog_rdk_0"/>""")
            + Sdt(Ins(R("often ", Ltr)), """<w:id w:val="-13"/><w:tag w:val="goog_rdk_1"/>""")
            + R("tired", Ltr) + """<w:commentRangeEnd w:id="0"/>""" + Run("""<w:commentReference w:id="0"/>"""));
        var item = Para(R("bread", Ltr), null, """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr><w:ind w:left="720" w:hanging="360"/>""");
        var table = """<w:tbl><w:tblPr><w:tblStyle w:val="Table1"/><w:tblW w:w="9025.5" w:type="dxa"/><w:jc w:val="left"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid><w:gridCol w:w="4512.75"/><w:gridCol w:w="4512.75"/></w:tblGrid>"""
            + $"<w:tr>{Cell(P("Date"), """<w:tcW w:w="0" w:type="auto"/><w:gridSpan w:val="1"/>""")}{Cell(P("Visit"))}</w:tr></w:tbl>";
        var text = Docx.Of(Para(R("Review", Ltr), "Title"), heading, suggested, item, table)
            .Styles("""<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:cs="Arial" w:eastAsia="Arial" w:hAnsi="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"""
                + Style("Normal", "normal") + Style("TableNormal", "Table Normal", "", "table") + Style("Heading2", "heading 2", """<w:basedOn w:val="Normal"/>""") + Style("Title", "Title", """<w:basedOn w:val="Normal"/>""")
                + Style("Table1", "Table1", """<w:basedOn w:val="TableNormal"/>""", "table"))
            .Numbering("""<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="●"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>""")
            .Comments($"""<w:comment w:id="0" w:author="Jo Hart" w:date="2026-03-02T10:00:00Z">{Para(R("How often?", Ltr), null, """<w:keepNext w:val="0"/>""")}</w:comment>""").Read();
        Assert.Equal(["Title [Review]", "Heading 2 [Health]", "Prose [He is often tired]", "ListItem ● [bread]", "Prose [Date]", "Prose [Visit]"], Described(text));
        Assert.Equal(("Arial", 22, "en-GB"), text.Paragraphs[2].Formats.Select(f => (f.Font, f.Size, f.Language)).Single());
        Assert.Equal("often tired", Target.Quoted(text, text.Comments[0].Anchor!.Value));
        Assert.Equal("often ", text.Paragraphs[2].Text.Substring(text.Paragraphs[2].Revisions[0].Start, text.Paragraphs[2].Revisions[0].Length));
    }

    /// <summary>Pages names its styles Body and Heading, keeps lists by a style of lists, and puts what floats into frames and shapes.</summary>
    [Fact]
    public void A_document_of_Pages_is_read()
    {
        const string Language = """<w:rtl w:val="0"/><w:lang w:val="en-US"/>""";
        var framed = Para(R("Council", Language), "Body", """<w:framePr w:w="2000" w:h="400" w:hRule="exact" w:wrap="around" w:vAnchor="page" w:hAnchor="page" w:x="1" w:y="1"/>""");
        var item = Para(R("bread", Language), "Body", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>""");
        var box = $"""<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="officeArt object" descr="Note"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>{P("Beside")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:rect><v:textbox><w:txbxContent>{P("Beside")}</w:txbxContent></v:textbox></v:rect></w:pict></mc:Fallback></mc:AlternateContent>""";
        var text = Docx.Of(framed, Para(R("Needs", Language), "Heading"), Para(R("She shops.", Language) + Run(box), "Body"), item, item)
            .Styles(Style("Body", "Body") + Style("Heading", "Heading", """<w:next w:val="Body"/><w:pPr><w:keepNext w:val="1"/><w:outlineLvl w:val="0"/></w:pPr>""") + Style("Numbered", "Numbered", """<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>""", "numbering"))
            .Numbering("""<w:abstractNum w:abstractNumId="0"><w:styleLink w:val="Numbered"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="tab"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Numbered"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>""").Read();
        Assert.Equal(["Prose [Council]", "Heading 1 [Needs]", "Prose [She shops.]", "ListItem 1. [bread]", "ListItem 2. [bread]", "Prose [Beside]"], Described(text));
        Assert.Equal("textbox:1", text.Paragraphs[^1].Part.ToString());
    }

    /// <summary>LibreOffice has styles of its own, keeps the place of the cursor as a bookmark, and writes empty numbering where it takes a list away.</summary>
    [Fact]
    public void A_document_of_LibreOffice_is_read()
    {
        var heading = Para("""<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>""" + R("Health"), "Heading1", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>""");
        var contents = Sdt(Para(Field(" TOC \\o ", """<w:hyperlink w:anchor="__RefHeading___1"><w:r><w:rPr><w:rStyle w:val="IndexLink"/></w:rPr><w:t>Health</w:t><w:tab/><w:t>1</w:t></w:r></w:hyperlink>"""), "TOC1"), """<w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique w:val="true"/></w:docPartObj>""");
        var text = Docx.Of(contents, heading, Para(R("It was cold."), "TextBody"), Para(R("I am tired"), "Quotations"), Table($"<w:tr><w:trPr><w:tblHeader w:val=\"true\"/></w:trPr>{Cell(Para(R("Date"), "TableHeading"))}{Cell(Para(R("What"), "TableHeading"))}</w:tr>", $"<w:tr>{Cell(Para(R("3 May"), "TableContents"))}{Cell(Para(R("Visit"), "TableContents"))}</w:tr>"))
            .Styles(Style("Normal", "Normal") + Style("Heading", "Heading", """<w:basedOn w:val="Normal"/><w:next w:val="TextBody"/>""") + Style("Heading1", "Heading 1", """<w:basedOn w:val="Heading"/><w:next w:val="TextBody"/><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr>""")
                + Style("TextBody", "Body Text", """<w:basedOn w:val="Normal"/>""") + Style("Quotations", "Quotations", """<w:basedOn w:val="Normal"/>""") + Style("TableContents", "Table Contents", """<w:basedOn w:val="Normal"/>""")
                + Style("TableHeading", "Table Heading", """<w:basedOn w:val="TableContents"/>""") + Style("TOC1", "TOC 1", """<w:basedOn w:val="Index"/>""") + Style("Index", "Index") + Style("IndexLink", "Index Link", "", "character"))
            .Numbering("""<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="none"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>""").Read();
        Assert.Equal(["Contents [Health\t1]", "Heading 1 [Health]", "Prose [It was cold.]", "Quotation [I am tired]", "Label [Date]", "Label [What]", "Prose [3 May]", "Prose [Visit]"], Described(text));
        Assert.True(text.Paragraphs[4].Cell!.IsHeader);
    }

    /// <summary>Word in another language has ids of its own for the styles whose names it keeps in English.</summary>
    [Fact]
    public void A_document_of_a_Word_in_another_language_is_read() => Assert.Equal(["Title [Bericht]", "Heading 1 [Bedarf]", "ListItem [Brot]"], Described(
        Docx.Of(Para(R("Bericht"), "Titel"), Para(R("Bedarf"), "berschrift1"), Para(R("Brot"), "Listenabsatz"))
            .Styles(Style("Standard", "Normal") + Style("Titel", "Title") + Style("berschrift1", "heading 1") + Style("Listenabsatz", "List Paragraph")).Read()));
}
