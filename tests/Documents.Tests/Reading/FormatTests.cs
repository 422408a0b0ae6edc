using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class FormatTests
{
    private const string Defaults = """<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>""";

    [Fact]
    public void Formatting_is_resolved_through_defaults_styles_and_the_run()
    {
        var docx = Docx.Of(Para(R("a") + R("b", """<w:color w:val="777777"/><w:sz w:val="18"/>""") + R("c", """<w:rStyle w:val="Strong"/>"""), "Big"))
            .Styles(Defaults + Style("Big", "Big", """<w:rPr><w:sz w:val="28"/><w:color w:val="auto"/></w:rPr>""") + Style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", "character"));
        Assert.Equal(
        [
            new FormatRun(0, 1, "Arial", 28, null, null, false, false, "en-GB"),
            new FormatRun(1, 1, "Arial", 18, "777777", null, false, false, "en-GB"),
            new FormatRun(2, 1, "Arial", 28, null, null, true, false, "en-GB"),
        ], docx.Read().Paragraphs[0].Formats);
    }

    [Fact]
    public void Bold_in_a_bold_style_switches_it_off()
    {
        var docx = Docx.Of(Para(R("a", """<w:rStyle w:val="Strong"/>""") + R("b", "<w:b/>"), "Bold"))
            .Styles(Style("Bold", "Bold", "<w:rPr><w:b/></w:rPr>") + Style("Strong", "Strong", "<w:rPr><w:b/></w:rPr>", "character"));
        Assert.Equal([false, true], docx.Read().Paragraphs[0].Formats.Select(f => f.Bold));
    }

    [Fact]
    public void Runs_that_look_alike_are_one_stretch() =>
        Assert.Equal(3, Assert.Single(Docx.Of(Para(R("a") + R("b") + R("c"))).Read().Paragraphs[0].Formats).Length);

    [Fact]
    public void Styles_that_build_on_each_other_in_a_ring_are_read()
    {
        var ring = Style("A", "A", """<w:basedOn w:val="B"/>""") + Style("B", "B", """<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>""");
        Assert.True(Docx.Of(Para(R("x"), "A")).Styles(ring).Read().Paragraphs[0].Formats[0].Italic);
    }
}
