using System.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

/// <summary>Small files that ask for more than a limit allows.</summary>
public static class Overfull
{
    public static IReadOnlyList<Attack> All { get; } =
    [
        new("deep nesting", () => Docx.Of(Repeat("<w:sdt><w:sdtContent>", 20_000) + P("x") + Repeat("</w:sdtContent></w:sdt>", 20_000)).ToBytes()),
        new("deep nesting in UTF-16", () => new Docx()
            .Put(Docx.Main, new Docx().MainType, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Document(Repeat("<w:sdt><w:sdtContent>", 300) + Repeat("</w:sdtContent></w:sdt>", 300)))])
            .Relate("", "officeDocument", Docx.Main, "main").ToBytes()),
        new("a part that inflates", () => Docx.Of(P(new string('a', 30 << 20))).ToBytes()),
        new("a picture that inflates", () => Docx.Of(P("x")).Put("word/media/a.png", "image/png", new byte[300 << 20]).ToBytes()),
        new("countless paragraphs", () => Docx.Of(Repeat("<w:p/>", 600_000)).ToBytes()),
        new("countless attributes", () => Docx.Of($"<w:p {string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i}=\"\" "))}/>").ToBytes()),
        new("countless relationships", () => Enumerable.Range(0, 30_000).Aggregate(Docx.Of(P("x")), (docx, i) => docx.Relate(Docx.Main, "hyperlink", "https://example.org/", $"r{i}", isExternal: true)).ToBytes()),
        new("countless files", () => Enumerable.Range(0, 2_100).Aggregate(Docx.Of(P("x")), (docx, i) => docx.Put($"word/media/{i}.png", "image/png", [])).ToBytes()),
    ];

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
