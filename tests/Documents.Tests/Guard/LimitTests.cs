using System.Text;
using Recording.Documents.Guard;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

public sealed class LimitTests
{
    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static Refusal Refused(Docx docx, Limits? limits = null) => ReadingOf.Refused(docx.ToBytes(), new() { Limits = limits ?? Limits.Default });

    [Fact]
    public void Deep_nesting_which_would_end_the_process_is_refused()
    {
        var refusal = Refused(Docx.Of(Repeat("<w:sdt><w:sdtContent>", 20_000) + P("x") + Repeat("</w:sdtContent></w:sdt>", 20_000)));
        Assert.Equal("too-complex", refusal.Type);
        Assert.Contains("nested more than 128 deep", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_in_another_encoding_is_refused() => Assert.Equal("too-complex", Refused(new Docx()
        .Put(Docx.Main, new Docx().MainType, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Document(Repeat("<w:sdt><w:sdtContent>", 300) + Repeat("</w:sdtContent></w:sdt>", 300)))])
        .Relate("", "officeDocument", Docx.Main, "main")).Type);

    [Fact]
    public void A_part_that_inflates_without_end_is_refused() =>
        Assert.Equal("too-complex", Refused(Docx.Of(P(new string('a', 30 << 20)))).Type);

    [Fact]
    public void A_picture_that_inflates_without_end_is_refused() =>
        Assert.Equal("too-complex", Refused(Docx.Of(P("x")).Put("word/media/a.png", "image/png", new byte[64 << 20])).Type);

    [Fact]
    public void A_file_that_inflates_beyond_its_limit_is_refused() => Assert.Equal("too-large",
        Refused(Docx.Of(P("x")).Put("word/media/a.png", "image/png", new byte[3 << 20]), new() { InflatedBytes = 1 << 20 }).Type);

    [Fact]
    public void More_text_than_can_be_checked_is_refused_in_words()
    {
        var docx = Docx.Of(P(new string('a', 60)) + P(new string('b', 60)));
        var refusal = Refused(docx, new() { TextUnits = 119 });
        Assert.Equal(("too-large", "The document holds more than 119 characters, more text than can be checked at once. Split it into parts in Word, and try each part."), (refusal.Type, refusal.Sentence));
        Assert.False(DocumentReader.Read(docx.ToBytes(), new() { Limits = new() { TextUnits = 120 } }, TestContext.Current.CancellationToken).IsRefused(out _, out _));
    }

    [Fact]
    public void Countless_tiny_paragraphs_are_refused() => Assert.Equal("too-complex", Refused(Docx.Of(Repeat("<w:p/>", 600_000))).Type);

    [Fact]
    public void Countless_attributes_are_refused() =>
        Assert.Equal("too-complex", Refused(Docx.Of($"<w:p {string.Concat(Enumerable.Range(0, 2_000).Select(i => $"a{i}=\"\" "))}/>")).Type);

    [Fact]
    public void Countless_relationships_are_refused()
    {
        var docx = Docx.Of(P("x"));
        for (var i = 0; i < 30_000; i++) docx.Relate(Docx.Main, "hyperlink", "https://example.org/", $"r{i}", isExternal: true);
        Assert.Equal("too-complex", Refused(docx).Type);
    }

    [Fact]
    public void Countless_files_are_refused()
    {
        var docx = Docx.Of(P("x"));
        for (var i = 0; i < 2_100; i++) docx.Put($"word/media/{i}.png", "image/png", []);
        Assert.Equal("too-complex", Refused(docx).Type);
    }

    [Theory]
    [InlineData("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "a spreadsheet")]
    [InlineData("application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", "a presentation")]
    [InlineData("image/png", "another kind")]
    public void Another_kind_of_Office_file_is_refused_by_its_name(string type, string name)
    {
        var refusal = Refused(new Docx { MainType = type }.WithMain(P("x")));
        Assert.Equal("not-a-word-document", refusal.Type);
        Assert.Contains(name, refusal.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><w:document/>")]
    [InlineData("<w:document")]
    [InlineData("no markup")]
    [InlineData("")]
    public void A_damaged_main_part_is_refused(string content) => Assert.Equal("broken-file",
        Refused(new Docx().Put(Docx.Main, new Docx().MainType, content).Relate("", "officeDocument", Docx.Main, "main")).Type);

    [Fact]
    public void A_missing_main_part_is_refused() => Assert.Equal("not-a-word-document", Refused(new Docx().Relate("", "officeDocument", "../../../etc/passwd", "main")).Type);
}
