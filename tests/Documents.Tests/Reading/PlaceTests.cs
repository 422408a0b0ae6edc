using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Tests.Reading;

public sealed class PlaceTests
{
    [Fact]
    public void Each_character_leads_back_to_its_run() => Docx.Of(Para(R("ab") + Ins(Run(T("c") + "<w:tab/>")) + R("de"))).Map(map =>
    {
        var paragraph = map.Paragraphs[0];
        Assert.Equal("abc\tde", paragraph.Text.Text);
        Assert.Equal(["ab", "ab", "c", "c", "de", "de"], Enumerable.Range(0, 6).Select(i => paragraph.PieceAt(i).Run.InnerText));
        Assert.IsType<W.TabChar>(paragraph.PieceAt(3).Leaf);
        Assert.IsType<W.Paragraph>(paragraph.Elements[0]);
    });

    [Fact]
    public void A_piece_says_how_much_of_its_leaf_stands_before_it() =>
        Docx.Of(Para(Run("<w:t>  a</w:t>"))).Map(map => Assert.Equal(2, map.Paragraphs[0].PieceAt(0).LeafStart));

    [Fact]
    public void A_cell_knows_its_row_and_column_and_whether_it_is_a_header()
    {
        var wide = $"<w:tr>{Cell(P("wide"), """<w:gridSpan w:val="2"/>""")}{Cell(P("last"))}</w:tr>";
        var cells = Docx.Of(Table(HeaderRow("a", "b", "c"), wide)).Read().Paragraphs.Select(p => (p.Text, p.Cell!.Row, p.Cell.Column, p.Cell.IsHeader));
        Assert.Equal([("a", 0, 0, true), ("b", 0, 1, true), ("c", 0, 2, true), ("wide", 1, 0, false), ("last", 1, 2, false)], cells);
    }

    [Fact]
    public void Content_controls_are_told_outermost_first()
    {
        var inner = Sdt(R("x"), """<w:tag w:val="inner"/>""");
        var docx = Docx.Of(Sdt(Para(R("a ") + inner) + P("b"), """<w:alias w:val="Outer"/><w:tag w:val="outer"/>"""));
        Assert.Equal([new ControlSpan(0, 3, "outer", "Outer", false), new ControlSpan(2, 1, "inner", null, false)], docx.Read().Paragraphs[0].Controls);
        Assert.Equal([new ControlSpan(0, 1, "outer", "Outer", false)], docx.Read().Paragraphs[1].Controls);
    }
}
