using System.IO.Compression;
using System.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>Tricks with the package and with what its parts say of each other.</summary>
public static class Tricks
{
    private const string DocumentType = """<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>""";

    public static IReadOnlyList<Attack> All { get; } =
    [
        new("a second word/document.xml", () => With(("word/document.xml", "<x/>"))),
        new("a second WORD/Document.xml", () => With(("WORD/Document.xml", "<x/>"))),
        new("a second [Content_Types].xml", () => With(("[Content_Types].xml", "<x/>"))),
        new("names that lead out", () => With(("/etc/passwd", "x"), ("../../../x", "x"), ("C:\\Windows\\x.txt", "x"), ("word/..\\..\\x.xml", "<x/>"))),
        new("a document type in [Content_Types].xml", () => TypedList("[Content_Types].xml")),
        new("a document type in _rels/.rels", () => TypedList("_rels/.rels")),
        new("a document type in word/_rels/document.xml.rels", () => TypedList("word/_rels/document.xml.rels")),
        new("a document type in styles", () => TypedPart("styles")),
        new("a document type in footnotes", () => TypedPart("footnotes")),
        new("a document type in comments", () => TypedPart("comments")),
        new("a link to http://[bad", () => Link("http://[bad")),
        new("a link to mailto:a@b@c d,e", () => Link("mailto:a@b@c d,e")),
        new("a link to nothing", () => Link("")),
        new("a header that is the main part", () => Docx.Of(Para("", null, """<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>""")).Relate(Docx.Main, "header", "document.xml", "h").ToBytes()),
        new("notes that refer to each other", () => Docx.Of(Para(Run("""<w:footnoteReference w:id="1"/>"""))).Footnotes(Note(1, 2) + Note(2, 1)).ToBytes()),
        new("text boxes in tables in text boxes", NestedBoxes),
        new("numbers out of all bounds", () => Docx.Of(
            Para(R("x"), null, """<w:outlineLvl w:val="99999999999"/><w:numPr><w:ilvl w:val="-5"/><w:numId w:val="99999999999"/></w:numPr>"""),
            """<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>""").ToBytes()),
    ];

    /// <summary>A document with further entries that its lists do not name.</summary>
    private static byte[] With(params IEnumerable<(string Name, string Content)> entries) => Changed(Docx.Of(P("words")), zip =>
    {
        foreach (var (name, content) in entries) Write(zip, name, content);
    });

    private static byte[] TypedList(string name) => Changed(Docx.Of(P("words")).Relate(Docx.Main, "hyperlink", "https://example.org/", "r9", isExternal: true), zip =>
    {
        string content;
        using (var reader = new StreamReader(zip.GetEntry(name)!.Open())) content = reader.ReadToEnd();
        zip.GetEntry(name)!.Delete();
        Write(zip, name, DocumentType + content);
    });

    private static byte[] TypedPart(string kind) => Docx.Of(Para(Run("""<w:footnoteReference w:id="1"/>"""))).Part(kind, "<x/>")
        .Put($"word/{kind}.xml", $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", DocumentType + Root(kind, "")).ToBytes();

    private static byte[] Link(string target) =>
        Docx.Of(Para($"""<w:hyperlink r:id="r9">{R("link")}</w:hyperlink>""")).Relate(Docx.Main, "hyperlink", target, "r9", isExternal: true).ToBytes();

    private static string Note(int id, int other) => $"""<w:footnote w:id="{id}">{Para(R($"note {id}") + Run($"""<w:footnoteReference w:id="{other}"/>"""))}</w:footnote>""";

    private static byte[] NestedBoxes()
    {
        var content = P("deep");
        for (var i = 0; i < 3; i++) content = Para(Run($"<w:pict><v:shape><v:textbox><w:txbxContent>{Table($"<w:tr>{Cell(content)}</w:tr>")}{P($"box {i}")}</w:txbxContent></v:textbox></v:shape></w:pict>"));
        return Docx.Of(Para(R("body"), null, """<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>""")).Header("h1", content).ToBytes();
    }

    private static byte[] Changed(Docx docx, Action<ZipArchive> change)
    {
        var bytes = new MemoryStream();
        bytes.Write(docx.ToBytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true)) change(zip);
        return bytes.ToArray();
    }

    private static void Write(ZipArchive zip, string name, string content)
    {
        using var entry = zip.CreateEntry(name).Open();
        entry.Write(Encoding.UTF8.GetBytes(content));
    }
}
