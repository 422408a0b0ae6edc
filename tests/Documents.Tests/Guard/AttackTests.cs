using System.IO.Compression;
using System.IO.Packaging;
using System.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>Tricks with the package; what fills a limit is tried in <see cref="LimitTests"/>.</summary>
public sealed class AttackTests
{
    private const string DocumentType = """<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>""";

    /// <summary>A document with further entries that its lists do not name.</summary>
    private static byte[] With(params IEnumerable<(string Name, string Content)> entries)
    {
        var bytes = new MemoryStream();
        bytes.Write(Docx.Of(P("words")).ToBytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }

    [Theory]
    [InlineData("word/document.xml")]
    [InlineData("WORD/Document.xml")]
    [InlineData("[Content_Types].xml")]
    public void Two_files_of_one_name_are_refused(string name) => Assert.Equal("broken-file", ReadingOf.Refused(With((name, "<x/>"))).Type);

    [Fact]
    public void Names_that_lead_out_of_the_file_are_names_and_no_more() => Assert.Equal(["words"],
        ReadingOf.Read(With(("/etc/passwd", "x"), ("../../../x", "x"), ("C:\\Windows\\x.txt", "x"), ("word/..\\..\\x.xml", "<x/>"))).Paragraphs.Select(p => p.Text));

    [Theory]
    [InlineData("[Content_Types].xml")]
    [InlineData("_rels/.rels")]
    [InlineData("word/_rels/document.xml.rels")]
    public void A_document_type_in_a_list_is_refused(string name)
    {
        var bytes = new MemoryStream();
        bytes.Write(Docx.Of(P("words")).Relate(Docx.Main, "hyperlink", "https://example.org/", "r9", isExternal: true).ToBytes());
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var reader = new StreamReader(zip.GetEntry(name)!.Open());
            var content = reader.ReadToEnd();
            reader.Dispose();
            zip.GetEntry(name)!.Delete();
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(DocumentType + content));
        }
        Assert.Equal("broken-file", ReadingOf.Refused(bytes.ToArray()).Type);
    }

    [Theory]
    [InlineData("word/styles.xml", "styles")]
    [InlineData("word/footnotes.xml", "footnotes")]
    [InlineData("word/comments.xml", "comments")]
    public void A_document_type_in_a_part_is_refused(string name, string kind) => Assert.Equal("broken-file", ReadingOf.Refused(
        Docx.Of(Para(Run("""<w:footnoteReference w:id="1"/>"""))).Part(kind, "<x/>").Put(name, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", DocumentType + Root(kind, "")).ToBytes()).Type);

    [Theory]
    [InlineData("http://[bad")]
    [InlineData("mailto:a@b@c d,e")]
    [InlineData("")]
    public void A_link_that_leads_nowhere_is_read(string target) => Assert.Equal(["link"],
        Docx.Of(Para($"""<w:hyperlink r:id="r9">{R("link")}</w:hyperlink>""")).Relate(Docx.Main, "hyperlink", target, "r9", isExternal: true).Texts());

    [Fact]
    public void A_part_that_refers_to_the_main_part_is_refused() => Assert.Equal("broken-file", ReadingOf.Refused(
        Docx.Of(Para("", null, """<w:sectPr><w:headerReference w:type="default" r:id="h"/></w:sectPr>""")).Relate(Docx.Main, "header", "document.xml", "h").ToBytes()).Type);

    [Fact]
    public void Notes_that_refer_to_each_other_are_read_once()
    {
        static string Note(int id, int other) => $"""<w:footnote w:id="{id}">{Para(R($"note {id}") + Run($"""<w:footnoteReference w:id="{other}"/>"""))}</w:footnote>""";
        Assert.Equal(["\uFFFC", "note 1\uFFFC", "note 2\uFFFC"], Docx.Of(Para(Run("""<w:footnoteReference w:id="1"/>"""))).Footnotes(Note(1, 2) + Note(2, 1)).Texts());
    }

    [Fact]
    public void Text_boxes_in_tables_in_text_boxes_of_a_header_are_read_once()
    {
        var content = P("deep");
        for (var i = 0; i < 3; i++) content = Para(Run($"<w:pict><v:shape><v:textbox><w:txbxContent>{Table($"<w:tr>{Cell(content)}</w:tr>")}{P($"box {i}")}</w:txbxContent></v:textbox></v:shape></w:pict>"));
        var docx = Docx.Of(Para(R("body"), null, """<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>""")).Header("h1", content);
        Assert.Equal(["body", "", "", "box 2", "", "box 1", "deep", "box 0"], docx.Texts());
    }

    [Fact]
    public void Numbers_out_of_all_bounds_count_as_absent()
    {
        var cell = """<w:tr><w:trPr><w:gridBefore w:val="2147483647"/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2147483647"/></w:tcPr><w:p/></w:tc></w:tr>""";
        var item = Para(R("x"), null, """<w:outlineLvl w:val="99999999999"/><w:numPr><w:ilvl w:val="-5"/><w:numId w:val="99999999999"/></w:numPr>""");
        Assert.Equal(["x", ""], Docx.Of(item, $"<w:tbl>{cell}</w:tbl>").Texts());
    }

    /// <summary>Older ones have CVE-2024-43483 and CVE-2024-43484.</summary>
    [Fact]
    public void The_library_that_opens_the_package_is_not_one_with_known_holes() =>
        Assert.True(typeof(Package).Assembly.GetName().Version >= new Version(9, 0, 0), typeof(Package).Assembly.FullName);
}
