using Recording.Documents.Styles;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class NumberingTests
{
    private static readonly string Lists =
        $"""<w:abstractNum w:abstractNumId="0">{Level(0, "decimal", "%1.")}{Level(1, "lowerLetter", "%1.%2)")}{Level(2, "upperRoman", "%3")}</w:abstractNum>"""
        + $"""<w:abstractNum w:abstractNumId="1">{Level(0, "bullet", "\uF0B7", """<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>""")}</w:abstractNum>"""
        + """<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>"""
        + """<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>""";

    private static string Level(int level, string format, string text, string rest = "") =>
        $"""<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{format}"/><w:lvlText w:val="{text}"/>{rest}</w:lvl>""";

    private static string Item(int list, int level, string properties = "") =>
        Para(R("x"), null, $"""<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>""" + properties);

    private static IEnumerable<string?> Labels(params string[] items) => Docx.Of(items).Numbering(Lists).Read().Paragraphs.Select(p => p.ListLabel);

    [Fact]
    public void Items_count_by_level_and_deeper_levels_begin_anew() =>
        Assert.Equal(["1.", "1.a)", "1.b)", "I", "2.", "2.a)"], Labels(Item(1, 0), Item(1, 1), Item(1, 1), Item(1, 2), Item(1, 0), Item(1, 1)));

    [Fact]
    public void A_list_may_start_where_it_says() => Assert.Equal(["1.", "5.", "6."], Labels(Item(1, 0), Item(3, 0), Item(3, 0)));

    [Fact]
    public void A_bullet_shows_as_a_bullet() => Assert.Equal(["•"], Labels(Item(2, 0)));

    [Fact]
    public void A_deleted_item_takes_no_number() =>
        Assert.Equal(["1.", "2."], Labels(Item(1, 0), Para(Del("gone"), null, """<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>""" + MarkOf("del")), Item(1, 0)));

    [Theory]
    [InlineData(28, "lowerLetter", "bb")]
    [InlineData(1994, "upperRoman", "MCMXCIV")]
    [InlineData(22, "ordinal", "22nd")]
    [InlineData(112, "ordinal", "112th")]
    [InlineData(7, "decimalZero", "07")]
    [InlineData(21, "cardinalText", "Twenty-one")]
    [InlineData(340, "cardinalText", "Three hundred forty")]
    [InlineData(1, "ordinalText", "First")]
    [InlineData(12, "ordinalText", "Twelfth")]
    [InlineData(20, "ordinalText", "Twentieth")]
    [InlineData(105, "ordinalText", "One hundred fifth")]
    [InlineData(7, "of another kind", "7")]
    public void Numbers_are_written_as_Word_writes_them(int number, string format, string written) => Assert.Equal(written, Numerals.Write(number, format));
}
