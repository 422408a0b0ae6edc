using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

public sealed class TemplateProblemTests
{
    [Fact]
    public void Every_mistake_is_listed_with_its_place_and_commented_in_a_copy()
    {
        var file = Docx.Of(
            Para(Sdt(R("untagged"), "<w:text/>")),
            Para(Sdt(R("one"), ControlTests.Tag("twice") + "<w:text/>") + Sdt(R("two"), ControlTests.Tag("twice") + "<w:date/>")),
            Sdt(Sdt(Para(Sdt(R("inner"), ControlTests.Tag("p[].a"))), ControlTests.Tag("p[]")), ControlTests.Tag("p[]")),
            Para(Sdt(Ins(R("tracked")), ControlTests.Tag("late") + "<w:text/>")),
            Para(Sdt(R("stray"), ControlTests.Tag("q[].a") + "<w:text/>"))).ToBytes();
        var problems = Read(file).Problems;
        Assert.Equal(["untagged", "two", "inner", "stray", "tracked"], problems.Select(p => p.Target!.Quote.Exact).Distinct());
        Assert.All(problems, p => Assert.EndsWith(".", p.Message));
        Assert.False(TemplateReview.Write(file, Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var copy));
        Assert.Empty(copy!.Refused);
        Assert.Empty(WordSafety.NewProblems(file, copy.File));
    }

    [Fact]
    public void A_heading_goes_with_the_part_that_stood_under_it_alone()
    {
        var file = Docx.Of(Para(R("Direct payment"), "Heading1"), Sdt(Para(R("Paid to ") + Sdt(R("[who]"), ControlTests.Tag("pay.who") + "<w:showingPlcHdr/><w:text/>")), ControlTests.Tag("pay.isUsed?")),
            Para(R("Next"), "Heading1"), P("text")).Styles(Style("Heading1", "heading 1", """<w:pPr><w:outlineLvl w:val="0"/></w:pPr>""")).ToBytes();
        var filled = Of(file, new() { ["pay"] = new System.Text.Json.Nodes.JsonObject { ["isUsed"] = false } });
        Assert.Equal("Next\ntext", OlderTemplateTests.Text(filled));
    }
}
