using CsCheck;
using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Tests.Properties;

/// <summary>What holds for every document that can be generated.</summary>
public sealed class ReadingProperties
{
    private const int Tries = 150;

    private static readonly Gen<List<Line>> Body = Line.Any.List[1, 6];

    [Fact]
    public void The_final_view_is_the_document_with_all_changes_accepted() =>
        Body.Sample(lines => Assert.Equal(Expected(lines, "del", l => l.Content.Final), Texts(lines, View.Final)), iter: Tries);

    [Fact]
    public void The_original_view_is_the_document_with_all_changes_rejected() =>
        Body.Sample(lines => Assert.Equal(Expected(lines, "ins", l => l.Content.Original), Texts(lines, View.Original)), iter: Tries);

    [Fact]
    public void Text_in_a_table_or_a_content_control_is_the_same_text() => Body.Sample(lines =>
    {
        var blocks = string.Concat(lines.Select(l => l.Xml));
        var plain = Docx.Of(blocks).Texts();
        Assert.Equal(plain, Docx.Of(Sdt(blocks)).Texts());
        Assert.Equal(plain, Docx.Of(Table($"<w:tr>{Cell(blocks)}</w:tr>")).Texts());
    }, iter: Tries / 2);

    [Fact]
    public void Each_offset_leads_back_to_its_character() => Body.Sample(lines => Docx.Of(lines.Select(l => l.Xml)).Map(map =>
    {
        foreach (var paragraph in map.Paragraphs)
        {
            Assert.Equal(paragraph.Text.Text.Length, paragraph.Pieces.Sum(p => p.Length));
            for (var i = 0; i < paragraph.Text.Text.Length; i++) Assert.Equal(paragraph.Text.Text[i], Character(paragraph.PieceAt(i), i));
        }
    }), iter: Tries);

    /// <summary>The character that the run itself holds there.</summary>
    private static char Character(Piece piece, int offset)
    {
        Assert.Same(piece.Run, piece.Leaf.Parent);
        Assert.InRange(offset, piece.Start, piece.Start + piece.Length - 1);
        return piece.Leaf switch
        {
            OpenXmlLeafTextElement leaf => leaf.Text[piece.LeafStart + offset - piece.Start],
            W.TabChar => '\t',
            W.Break => '\n',
            W.NoBreakHyphen => '\u2011',
            W.SoftHyphen => '\u00AD',
            var other => throw new InvalidOperationException(other.LocalName),
        };
    }

    private static string[] Texts(List<Line> lines, View view) => Docx.Of(lines.Select(l => l.Xml)).Texts(view);

    /// <summary>The lines, each joined to the next where its mark is gone.</summary>
    private static List<string> Expected(List<Line> lines, string gone, Func<Line, string> text)
    {
        var expected = new List<string>();
        var joins = false;
        foreach (var line in lines)
        {
            if (joins) expected[^1] += text(line); else expected.Add(text(line));
            joins = line.Mark == gone;
        }
        return expected;
    }
}
