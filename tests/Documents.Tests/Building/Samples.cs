using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Building;

/// <summary>Documents that hold something of everything.</summary>
public static class Samples
{
    private const string Box = """<w:drawing><wp:anchor><wp:docPr id="1" name="b" descr="x"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>""";

    public static Docx Rich() => Docx.Of(
            Para(R("Review of care"), "Heading1"),
            Para(R("Seen on ") + Sdt(R("3 May 2026"), """<w:alias w:val="Date"/><w:tag w:val="seen"/>""") + R(", page ") + Field("PAGE", R("3"))),
            Para(R("He is ") + """<w:commentRangeStart w:id="4"/>""" + Del("lazy") + Ins(R("tired")) + """<w:commentRangeEnd w:id="4"/>""" + Run("""<w:commentReference w:id="4"/>""")),
            Para(R("one"), "ListParagraph", """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>"""),
            Para(R("joined ", "<w:b/>"), null, MarkOf("del")), Para(R("here") + Run("""<w:tab/><w:br/><w:sym w:font="Wingdings" w:char="F0FC"/><w:footnoteReference w:id="2"/>""")),
            Para("""<w:hyperlink r:id="r9"><w:r><w:t>link</w:t></w:r></w:hyperlink>""" + Run(Box)),
            Table(HeaderRow("Date", "What"), Row("3 May", "Visit"), $"<w:tr>{Cell(Table(Row("deep")) + P("after"), """<w:gridSpan w:val="2"/>""")}</w:tr>"),
            Sdt(P("Click here."), "<w:showingPlcHdr/>"),
            Para("""<w:smartTag w:uri="u" w:element="e"><w:r><w:t>Ama</w:t></w:r></w:smartTag><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>""", null,
                """<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>"""))
        .Styles(Style("Normal", "Normal") + Style("Heading1", "heading 1", """<w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>"""))
        .Numbering("""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>""")
        .Comments($"""<w:comment w:id="4" w:author="Jo Hart" w:date="2026-03-02T10:00:00Z"><w:p w14:paraId="0A0A0A0A">{R("Why?")}</w:p></w:comment>""")
        .Footnotes($"""<w:footnote w:id="2">{P("a note")}</w:footnote>""")
        .Header("h1", P("Council"))
        .Settings("<w:evenAndOddHeaders/>")
        .Relate(Docx.Main, "hyperlink", "https://example.org/", "r9", isExternal: true);
}
