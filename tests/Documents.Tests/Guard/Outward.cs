using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>What would have Word run or fetch something.</summary>
public static class Outward
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("macros", () => Docx.Of(P("x")).Put("word/vbaProject.bin", "application/vnd.ms-office.vbaProject", [1, 2, 3])
            .Relate(Docx.Main, "http://schemas.microsoft.com/office/2006/relationships/vbaProject", "vbaProject.bin", "vba").ToBytes()),
        new("controls that run", () => Docx.Of(P("x")).Put("word/activeX/activeX1.xml", "application/vnd.ms-office.activeX+xml", "<x/>").Relate(Docx.Main, "control", "activeX/activeX1.xml", "a").ToBytes()),
        new("foreign content", () => Docx.Of("""<w:altChunk r:id="c"/>""").Put("word/a.html", "text/html", "<html><br><br>words</html>").Relate(Docx.Main, "aFChunk", "a.html", "c").ToBytes()),
        new("a field that starts something", () => Docx.Of(Para(Field("DDEAUTO c:\\\\x \"y\"", R("x")))).ToBytes()),
        new("all that is fetched", () => PointingAt("https://example.org/")),
    ];

    /// <summary>A document that has something of every kind fetched from an address.</summary>
    public static byte[] PointingAt(string address)
    {
        var picture = """<w:drawing><wp:inline><wp:docPr id="1" name="p"/><a:graphic><a:graphicData uri="u"><pic:pic><pic:blipFill><a:blip r:link="im"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>""";
        return Docx.Of(Para(R("words") + Field($"INCLUDEPICTURE \"{address}p.png\" \\d", R("x")) + Run(picture)
                + Run("""<w:object><o:OLEObject Type="Link" ProgID="htmlfile" r:id="ole"/></w:object>""")), """<w:altChunk r:id="chunk"/>""")
            .Settings("""<w:attachedTemplate r:id="t"/>""").Relate("word/settings.xml", "attachedTemplate", address + "t.dotm", "t", isExternal: true)
            .Relate(Docx.Main, "image", address + "i.png", "im", isExternal: true)
            .Relate(Docx.Main, "oleObject", address + "o.html!", "ole", isExternal: true)
            .Relate(Docx.Main, "aFChunk", address + "c.html", "chunk", isExternal: true).ToBytes();
    }
}
