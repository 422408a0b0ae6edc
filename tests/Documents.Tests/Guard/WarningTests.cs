using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

public sealed class WarningTests
{
    [Theory]
    [InlineData("attachedTemplate", "https://example.org/t.dotm", "template")]
    [InlineData("attachedTemplate", "file:///\\\\server\\t.dotm", "template")]
    [InlineData("oleObject", "https://example.org/x.html!", "object or picture")]
    [InlineData("image", "https://example.org/x.png", "object or picture")]
    [InlineData("aFChunk", "https://example.org/x.html", "bring in")]
    [InlineData("subDocument", "part2.docx", "bring in")]
    [InlineData("mailMergeSource", "file:///C:\\people.csv", "bring in")]
    public void What_Word_would_fetch_is_reported(string kind, string target, string word) => Assert.Contains(word,
        Assert.Single(Docx.Of(P("x")).Relate(Docx.Main, kind, target, "r9", isExternal: true).Read().Warnings), StringComparison.Ordinal);

    [Theory]
    [InlineData("chart", "charts/chart1.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml")]
    [InlineData("diagramData", "diagrams/data1.xml", "application/vnd.openxmlformats-officedocument.drawingml.diagramData+xml")]
    [InlineData("package", "embeddings/plan.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("oleObject", "embeddings/oleObject1.bin", "application/vnd.openxmlformats-officedocument.oleObject")]
    public void A_drawing_whose_words_are_not_read_is_reported(string kind, string target, string type) => Assert.Contains("not checked",
        Assert.Single(Docx.Of(P("x")).Put("word/" + target, type, "<x/>").Relate(Docx.Main, kind, target, "d").Read().Warnings), StringComparison.Ordinal);

    [Fact]
    public void Macros_are_reported() => Reports("macros", "macros");

    [Fact]
    public void Controls_that_run_are_reported() => Reports("controls that run", "ActiveX");

    [Fact]
    public void Foreign_content_that_was_not_read_is_reported() => Reports("foreign content", "not checked");

    [Theory]
    [InlineData("hyperlink", "https://example.org/")]
    [InlineData("attachedTemplate", "file:///C:\\Templates\\Report.dotm")]
    [InlineData("attachedTemplate", "Normal.dotm")]
    public void What_does_no_harm_is_not_reported(string kind, string target) =>
        Assert.Empty(Docx.Of(P("x")).Relate(Docx.Main, kind, target, "r9", isExternal: true).Read().Warnings);

    private static void Reports(string attack, string word) => Assert.Contains(word, Assert.Single(ReadingOf.Read(Attacks.Of(attack)).Warnings), StringComparison.Ordinal);
}
