using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Building;

/// <summary>A document of the Strict kind, as Word saves it where that is asked for.</summary>
internal static class StrictSample
{
    public const string Root = "http://purl.oclc.org/ooxml/";
    private const string Relationships = Root + "officeDocument/relationships/", Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private const string Namespaces = $"""xmlns:w="{Root}wordprocessingml/main" xmlns:r="{Root}officeDocument/relationships" xmlns:wp="{Root}drawingml/wordprocessingDrawing" xmlns:a="{Root}drawingml/main" xmlns:m="{Root}officeDocument/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14" """;

    private static string Part(string root, string content, string attributes = "") => $"<w:{root} {Namespaces}{attributes}>{content}</w:{root}>";

    private static readonly string Body = Para(R("Needs"), "Heading1") + Para(R("He is tired."), null, """<w:tabs><w:tab w:val="end" w:pos="36pt"/></w:tabs><w:ind w:start="36pt"/><w:jc w:val="start"/><w:textDirection w:val="rl"/>""")
        + Para("""<w:hyperlink r:id="link"><w:r><w:t>link</w:t></w:r></w:hyperlink><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>""")
        + """<w:p><w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="p" descr="A house"/><a:graphic><a:graphicData uri="http://purl.oclc.org/ooxml/drawingml/chart"/></a:graphic></wp:inline></w:drawing></w:r></w:p>"""
        + """<w:sectPr><w:headerReference w:type="default" r:id="head"/></w:sectPr>""";

    public static Docx Of() => new Docx()
        .Put(Docx.Main, WordType + "document.main+xml", Part("document", $"<w:body>{Body}</w:body>", """w:conformance="strict" """))
        .Put("word/header1.xml", WordType + "header+xml", Part("hdr", P("Council")))
        .Put("word/styles.xml", WordType + "styles+xml", Part("styles", Style("Heading1", "heading 1")))
        .Put("word/settings.xml", WordType + "settings+xml", Part("settings", "<w:evenAndOddHeaders/>"))
        .Put("customXml/item1.xml", "application/xml", """<own xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main">mine</own>""")
        .Put("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", $"""<ds:datastoreItem xmlns:ds="{Root}officeDocument/customXml" ds:itemID="{"{0C1D2E3F-0000-4000-8000-00000000000A}"}"/>""")
        .Put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", $"""<cp:coreProperties xmlns:cp="{Package}metadata/core-properties"/>""")
        .Put("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", $"""<Properties xmlns="{Root}officeDocument/extendedProperties"><Pages>1</Pages></Properties>""")
        .Relate("", Relationships + "officeDocument", Docx.Main, "main")
        .Relate("", Package + "relationships/metadata/core-properties", "docProps/core.xml", "core")
        .Relate("", Relationships + "extendedProperties", "docProps/app.xml", "app")
        .Relate(Docx.Main, Relationships + "header", "header1.xml", "head")
        .Relate(Docx.Main, Relationships + "styles", "styles.xml", "styles")
        .Relate(Docx.Main, Relationships + "settings", "settings.xml", "settings")
        .Relate(Docx.Main, Relationships + "customXml", "../customXml/item1.xml", "own")
        .Relate("customXml/item1.xml", Relationships + "customXmlProps", "itemProps1.xml", "props")
        .Relate(Docx.Main, Relationships + "hyperlink", "https://example.org/", "link", isExternal: true);
}
