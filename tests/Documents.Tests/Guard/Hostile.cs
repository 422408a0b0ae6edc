using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>Files made to cost as much as the limits let them: each fills the limit of elements with what is dear to read.</summary>
public static class Hostile
{
    private const int Elements = 199_000;

    /// <summary>What each shape repeats, and how many elements that is.</summary>
    private static readonly (string Name, string Unit, int Count)[] Shapes =
    [
        ("tiny paragraphs", "<w:p/>", 1),
        ("tiny runs", "<w:p>" + Repeat("<w:r><w:t>a</w:t></w:r>", 50) + "</w:p>", 101),
        ("nested content controls", Nested("<w:sdt><w:sdtContent>", P("a"), "</w:sdtContent></w:sdt>", 50), 105),
        ("nested controls in a line", Para(Nested("<w:sdt><w:sdtContent>", R("a"), "</w:sdtContent></w:sdt>", 50)), 105),
        ("nested smart tags", $"<w:p>{Nested(SmartTag, R("a"), "</w:smartTag>", 3)}</w:p>", 6),
        ("smart tags in insertions", $"<w:p>{Nested(SmartTag + "<w:ins>", R("a"), "</w:ins></w:smartTag>", 3)}</w:p>", 9),
        ("nested tables", Nested("<w:tbl><w:tr><w:tc>", P("a"), "</w:tc></w:tr></w:tbl>", 30), 94),
        ("rows of cells", Table(Repeat("<w:tr>" + Repeat("<w:tc><w:p/></w:tc>", 20) + "</w:tr>", 20)), 824),
        ("fields that never end", $"<w:p>{FieldChar("begin")}{Code("PAGE")}</w:p>", 5),
        ("links that never end", $"<w:p>{FieldChar("begin")}{Code("HYPERLINK x")}{FieldChar("separate")}{R("a")}</w:p>", 9),
        ("a code that never ends", $"<w:p>{FieldChar("begin")}{FieldChar("separate")}{R("a")}</w:p>", 7),
        ("sections with first pages", Para("", null, """<w:sectPr><w:headerReference w:type="first" r:id="h"/></w:sectPr>"""), 4),
        ("nested fields", Para(Repeat(FieldChar("begin") + Code("IF"), 50) + Repeat(FieldChar("separate") + FieldChar("end"), 50)), 402),
        ("text boxes", Para(Run("<w:pict><v:shape><v:textbox><w:txbxContent><w:p/></w:txbxContent></v:textbox></v:shape></w:pict>")), 8),
        ("kept space", "<w:p>" + Repeat("""<w:r><w:t xml:space="preserve"> </w:t></w:r>""", 50) + "</w:p>", 101),
        ("space below many attributes", $"<w:p {string.Concat(Enumerable.Range(0, 900).Select(i => $"w:a{i}=\"\" "))}>" + Repeat("<w:r><w:t> </w:t></w:r>", 20_000) + "</w:p>", 40_001),
        ("space in deep controls", Nested("<w:sdt><w:sdtContent>", Para(Repeat("<w:r><w:t> </w:t></w:r>", 20_000)), "</w:sdtContent></w:sdt>", 50), 40_102),
        ("alternatives", "<w:p>" + Repeat("""<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>a</w:t></mc:Choice></mc:AlternateContent></w:r>""", 20) + "</w:p>", 81),
        ("deleted marks", Para(R("a"), null, MarkOf("del")), 6),
        ("unlike formats", "<w:p>" + Repeat(R("a", "<w:b/>") + R("a", "<w:i/>"), 25) + "</w:p>", 201),
    ];

    private const string SmartTag = """<w:smartTag w:uri="u" w:element="e">""";

    /// <summary>A picture that does not shrink keeps the file below the limit of how far it may unfold.</summary>
    private static readonly byte[] Ballast = Bytes(512 << 10);

    /// <summary>The names of the shapes.</summary>
    public static IEnumerable<string> Names => Shapes.Select(s => s.Name);

    /// <summary>The file of one shape.</summary>
    public static byte[] Of(string name)
    {
        var (_, unit, count) = Shapes.Single(s => s.Name == name);
        return Filled(unit, count);
    }

    /// <summary>A file of as many elements that means no harm.</summary>
    public static byte[] Plain() => Filled("<w:p>" + Repeat("<w:r><w:rPr><w:b/></w:rPr><w:t>She was in. </w:t></w:r>", 6) + "</w:p>", 25);

    private static byte[] Filled(string unit, int elements) =>
        Docx.Of(Repeat(unit, Elements / elements)).Put("word/media/a.png", "image/png", Ballast).ToBytes();

    private static byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private static string Nested(string open, string within, string close, int depth) => Repeat(open, depth) + within + Repeat(close, depth);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
