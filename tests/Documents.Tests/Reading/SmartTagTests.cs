using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

/// <summary>Tags of Word 2003, many of which are given their types together.</summary>
public sealed class SmartTagTests
{
    private const int Most = 15_000;

    private static string Tag(string content) => $"""<w:smartTag w:uri="u" w:element="e">{content}</w:smartTag>""";

    [Fact]
    public void Tags_within_tags_are_read_wherever_they_stand()
    {
        const int count = 900;
        var paragraphs = Enumerable.Range(0, count).Select(i => Para(R($"{i} ") + Tag(R("a ") + Tag(R("b ")) + Ins(Tag(R("c "))) + R("d"))));
        var expected = Enumerable.Range(0, count).Select(i => $"{i} a b c d").ToArray();
        Assert.Equal(expected, Docx.Of(paragraphs).Texts());
        Assert.Equal(["before", .. expected], Docx.Of([P("before"), Table(paragraphs.Select(p => $"<w:tr>{Cell(p)}</w:tr>"))]).Texts());
    }

    [Theory]
    [InlineData(Most / 3, true)]
    [InlineData(Most / 3 + 1, false)]
    public void So_many_pieces_in_tags_are_read_and_no_more(int tags, bool isRead)
    {
        var file = Docx.Of(Enumerable.Repeat(Para(Tag(Run(T("a") + "<w:tab/>"))), tags)).ToBytes();
        Assert.Equal(isRead, !DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _));
        Assert.True(isRead || refusal is { Type: "too-complex" } && refusal.Sentence.Contains("15000 pieces in smart tags", StringComparison.Ordinal), refusal?.Sentence);
    }

    [Fact]
    public void What_the_view_does_not_show_does_not_count()
    {
        var struck = $"<w:tr><w:trPr><w:del w:id=\"1\" w:author=\"S\"/></w:trPr>{Cell(string.Concat(Enumerable.Repeat(Para(Tag(R("gone"))), Most)))}</w:tr>";
        Assert.Equal(["seen", "here", "there"], Docx.Of(Para(Tag(R("seen"))), Table(struck, $"<w:tr>{Cell(Para(Tag(R("here"))))}</w:tr>"), Para(Tag(R("there")))).Texts());
    }
}
