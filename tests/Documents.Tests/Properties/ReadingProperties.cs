using CsCheck;
using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using Recording.Documents.Tests.Building;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Tests.Properties;

/// <summary>What holds for every document that can be generated.</summary>
public sealed class ReadingProperties
{
    private const int Tries = 150;

    private static readonly Gen<List<Line>> Body = Line.Any.List[1, 6];

    [Fact]
    public void The_final_view_is_the_document_with_all_changes_accepted() =>
        Body.Sample(lines => Assert.Equal(Line.Joined(lines, "del", l => l.Content.Final), Texts(lines, View.Final)), iter: Tries);

    [Fact]
    public void The_original_view_is_the_document_with_all_changes_rejected() =>
        Body.Sample(lines => Assert.Equal(Line.Joined(lines, "ins", l => l.Content.Original), Texts(lines, View.Original)), iter: Tries);

    [Fact]
    public void Tables_controls_and_fields_show_what_stands_in_them() => Block.Body.Sample(blocks =>
    {
        var docx = Docx.Of(blocks.Select(b => b.Xml));
        Assert.Equal(blocks.SelectMany(b => b.Final), docx.Texts());
        Assert.Equal(blocks.SelectMany(b => b.Original), docx.Texts(View.Original));
    }, iter: Tries);

    [Fact]
    public void Accepting_or_rejecting_every_change_in_the_file_gives_the_two_views() => Block.Body.Sample(blocks =>
    {
        var docx = Docx.Of(blocks.Select(b => b.Xml));
        var (final, original) = (docx.Texts(), docx.Texts(View.Original));
        Assert.Equal(final, Settled(blocks, accept: true).Texts());
        Assert.Equal(original, Settled(blocks, accept: false).Texts());
    }, iter: Tries);

    [Fact]
    public void Each_offset_in_tables_controls_and_fields_leads_back_to_its_character() =>
        Block.Body.Sample(blocks => AssertLeadsBack(Docx.Of(blocks.Select(b => b.Xml))), iter: Tries);

    private static Docx Settled(List<Block> blocks, bool accept) => Docx.Of(blocks.Select(b => b.Xml)).Change(Docx.Main, xml => Settle.All(xml, accept));

    [Fact]
    public void Each_offset_leads_back_to_its_character() =>
        Body.Sample(lines => AssertLeadsBack(Docx.Of(lines.Select(l => l.Xml))), iter: Tries);

    private static void AssertLeadsBack(Docx docx) => docx.Map(map =>
    {
        foreach (var paragraph in map.Paragraphs)
        {
            Assert.Equal(paragraph.Text.Text.Length, paragraph.Pieces.Sum(p => p.Length));
            for (var i = 0; i < paragraph.Text.Text.Length; i++) Assert.Equal(paragraph.Text.Text[i], Character(paragraph.PieceAt(i), i));
        }
    });

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
}
