using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class TextTests
{
    [Fact]
    public void Runs_of_a_paragraph_read_as_one_text() =>
        Assert.Equal(["She said yes.", "Then no."], Docx.Of(Para(R("She ") + R("said yes.")), P("Then no.")).Texts());

    [Fact]
    public void Tabs_breaks_and_hyphens_are_one_character_each() => Assert.Equal(["a\tb\nc\nd\u2011e\u00ADf"], Docx.Of(Para(Run(
        T("a") + "<w:tab/>" + T("b") + "<w:br/>" + T("c") + "<w:cr/>" + T("d") + "<w:noBreakHyphen/>" + T("e") + "<w:softHyphen/>" + T("f")))).Texts());

    [Fact]
    public void Symbols_of_a_symbol_font_read_as_what_they_show() =>
        Assert.Equal(["✓ done"], Docx.Of(Para(Run("""<w:sym w:font="Wingdings" w:char="F0FC"/>""") + R(" done"))).Texts());

    [Theory]
    [InlineData("F061", 'α')]
    [InlineData("F057", 'Ω')]
    [InlineData("0071", 'θ')]
    [InlineData("F0B1", '±')]
    public void Greek_of_the_symbol_font_reads_as_Greek(string code, char shown) =>
        Assert.Equal([$"{shown}"], Docx.Of(Para(Run($"""<w:sym w:font="Symbol" w:char="{code}"/>"""))).Texts());

    [Theory]
    [InlineData("Wingdings", "\uF0FC", "✓")]
    [InlineData("Wingdings", "o ü", "☐ ✓")]
    [InlineData("Wingdings", "N", "\uF04E")]
    [InlineData("Wingdings", "\uF020é’", " \uF0E9’")]
    [InlineData("Symbol", "\uF0B7", "•")]
    [InlineData("Symbol", "abW", "αβΩ")]
    [InlineData("Arial", "ü\uF0B7", "ü\uF0B7")]
    public void Words_set_in_a_symbol_font_read_as_what_they_show(string font, string text, string shown)
    {
        var direct = $"""<w:rFonts w:ascii="{font}" w:hAnsi="{font}"/>""";
        Assert.Equal([shown], Docx.Of(Para(R(text, direct))).Texts());
        var styled = Style("Sign", "Sign", $"<w:rPr>{direct}</w:rPr>", "character");
        Assert.Equal([shown], Docx.Of(Para(R(text, """<w:rStyle w:val="Sign"/>"""))).Styles(styled).Texts());
    }

    [Fact]
    public void The_words_under_a_reading_aid_are_read_and_the_aid_is_not() => Docx.Of(Para(Run(
        $"<w:ruby><w:rt>{R("aid")}</w:rt><w:rubyBase>{R("word")}{R("gone", "<w:vanish/>")}</w:rubyBase></w:ruby>"))).Map(map =>
    {
        Assert.Equal("word", map.Paragraphs[0].Text.Text);
        Assert.Same(map.Paragraphs[0].PieceAt(0).Leaf.Parent, map.Paragraphs[0].PieceAt(0).Run);
    });

    [Fact]
    public void Space_at_the_ends_counts_only_where_it_is_kept() =>
        Assert.Equal(["ab c"], Docx.Of(Para(Run("<w:t> a </w:t>") + Run("<w:t>b</w:t>") + R(" c"))).Texts());

    [Theory]
    [InlineData("""<w:smartTag w:uri="u" w:element="e"><w:r><w:t>in</w:t></w:r></w:smartTag>""")]
    [InlineData("""<w:customXml w:uri="u" w:element="e"><w:r><w:t>in</w:t></w:r></w:customXml>""")]
    [InlineData("""<w:hyperlink w:anchor="x"><w:r><w:t>in</w:t></w:r></w:hyperlink>""")]
    [InlineData("""<w:sdt><w:sdtContent><w:r><w:t>in</w:t></w:r></w:sdtContent></w:sdt>""")]
    [InlineData("""<w:dir w:val="ltr"><w:r><w:t>in</w:t></w:r></w:dir>""")]
    [InlineData("""<w:fldSimple w:instr="AUTHOR"><w:r><w:t>in</w:t></w:r></w:fldSimple>""")]
    [InlineData("""<m:oMath><m:r><m:t>in</m:t></m:r></m:oMath>""")]
    [InlineData("""<mc:AlternateContent><mc:Choice Requires="w14"><w:r><w:t>in</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>out</w:t></w:r></mc:Fallback></mc:AlternateContent>""")]
    public void Text_within_a_wrapper_is_read_in_its_place(string wrapper) =>
        Assert.Equal(["before in after"], Docx.Of(Para(R("before ") + wrapper + R(" after"))).Texts());

    [Fact]
    public void What_stands_in_smart_tags_leads_back_to_its_runs() => Docx.Of(
        Para("""<w:smartTag w:uri="u" w:element="Name"><w:smartTag w:uri="u" w:element="First"><w:r><w:t>Ama</w:t></w:r></w:smartTag></w:smartTag>""")).Map(map =>
        Assert.IsType<W.Run>(map.Paragraphs[0].PieceAt(0).Run));

    [Fact]
    public void Hidden_text_is_not_read_whether_by_run_or_by_style() => Assert.Equal(["seen"], Docx.Of(
        Para(R("seen") + R("not", "<w:vanish/>") + R("nor", """<w:rStyle w:val="Gone"/>""")))
        .Styles(Style("Gone", "Gone", "<w:rPr><w:vanish/></w:rPr>", "character")).Texts());

    [Fact]
    public void Blocks_are_read_in_order_through_tables_and_content_controls()
    {
        var nested = Table(Row("deep"));
        var docx = Docx.Of(P("one"), Sdt(P("two") + Table($"<w:tr>{Cell(P("three") + nested + P("four"))}</w:tr>")), P("five"));
        Assert.Equal(["one", "two", "three", "deep", "four", "five"], docx.Texts());
        Assert.Equal([0, 1, 2, 3, 4, 5], docx.Read().Paragraphs.Select(p => p.Index));
    }

    [Fact]
    public void Rows_and_cells_in_content_controls_are_read() => Assert.Equal(["a", "b", "c"],
        Docx.Of(Table(Sdt(Row("a")), $"<w:tr>{Sdt(Cell(P("b")))}{Cell(P("c"))}</w:tr>")).Texts());

    [Fact]
    public void A_hyperlink_tells_where_it_leads()
    {
        var docx = Docx.Of(Para(R("see ") + """<w:hyperlink r:id="r9"><w:r><w:t>this</w:t></w:r></w:hyperlink>"""))
            .Relate(Docx.Main, "hyperlink", "mailto:sue@example.org", "r9", isExternal: true);
        Assert.Equal([new LinkSpan(4, 4, "mailto:sue@example.org")], docx.Read().Paragraphs[0].Links);
    }
}
