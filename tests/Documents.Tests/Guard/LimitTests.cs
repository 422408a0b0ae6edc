using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

public sealed class LimitTests
{
    private static Refusal Refused(string attack) => ReadingOf.Refused(Attacks.Of(attack));

    [Fact]
    public void Deep_nesting_which_would_end_the_process_is_refused()
    {
        var refusal = Refused("deep nesting");
        Assert.Equal("too-complex", refusal.Type);
        Assert.Contains("nested more than 128 deep", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_nesting_in_another_encoding_is_refused() => Assert.Equal("too-complex", Refused("deep nesting in UTF-16").Type);

    [Fact]
    public void A_part_that_inflates_without_end_is_refused() => Assert.Equal("too-complex", Refused("a part that inflates").Type);

    [Fact]
    public void A_picture_that_inflates_without_end_is_refused() => Assert.Equal("too-complex", Refused("a picture that inflates").Type);

    [Fact]
    public void A_file_that_inflates_beyond_its_limit_is_refused() => Assert.Equal("too-large",
        ReadingOf.Refused(Docx.Of(P("x")).Put("word/media/a.png", "image/png", new byte[3 << 20]).ToBytes(), new() { Limits = new() { InflatedBytes = 1 << 20 } }).Type);

    [Fact]
    public void More_text_than_can_be_checked_is_refused_in_words()
    {
        var docx = Docx.Of(P(new string('a', 60)) + P(new string('b', 60)));
        var refusal = ReadingOf.Refused(docx.ToBytes(), new() { Limits = new() { TextUnits = 119 } });
        Assert.Equal(("too-large", "The document holds more than 119 characters, more text than can be checked at once. Split it into parts in Word, and try each part."), (refusal.Type, refusal.Sentence));
        Assert.False(DocumentReader.Read(docx.ToBytes(), new() { Limits = new() { TextUnits = 120 } }, TestContext.Current.CancellationToken).IsRefused(out _, out _));
    }

    [Fact]
    public void Countless_tiny_paragraphs_are_refused() => Assert.Equal("too-complex", Refused("countless paragraphs").Type);

    [Fact]
    public void Countless_attributes_are_refused() => Assert.Equal("too-complex", Refused("countless attributes").Type);

    [Fact]
    public void Countless_relationships_are_refused() => Assert.Equal("too-complex", Refused("countless relationships").Type);

    [Fact]
    public void Countless_files_are_refused() => Assert.Equal("too-complex", Refused("countless files").Type);

    [Theory]
    [InlineData("a spreadsheet", "a spreadsheet")]
    [InlineData("a presentation", "a presentation")]
    [InlineData("another type", "another kind")]
    public void Another_kind_of_Office_file_is_refused_by_its_name(string attack, string name)
    {
        var refusal = Refused(attack);
        Assert.Equal("not-a-word-document", refusal.Type);
        Assert.Contains(name, refusal.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a document type")]
    [InlineData("an element that does not end")]
    [InlineData("a main part without markup")]
    [InlineData("an empty main part")]
    public void A_damaged_main_part_is_refused(string attack) => Assert.Equal("broken-file", Refused(attack).Type);

    [Fact]
    public void A_missing_main_part_is_refused() => Assert.Equal("not-a-word-document", Refused("a main part elsewhere").Type);
}
