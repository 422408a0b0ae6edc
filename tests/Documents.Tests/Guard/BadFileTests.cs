using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Guard;

public sealed class BadFileTests
{
    [Theory]
    [InlineData("nothing", "empty-file")]
    [InlineData("just words", "not-a-word-document")]
    [InlineData("a PDF", "not-a-word-document")]
    [InlineData("rich text", "not-a-word-document")]
    [InlineData("zeros", "not-a-word-document")]
    [InlineData("the beginning of a zip file", "broken-file")]
    public void A_file_that_is_no_Word_document_is_refused(string attack, string type) => Refuses(attack, type);

    [Theory]
    [InlineData("an encrypted document", "password-protected")]
    [InlineData("an old Word document", "old-word-format")]
    [InlineData("an old workbook", "not-a-word-document")]
    public void A_compound_file_is_told_by_what_it_holds(string attack, string type) => Refuses(attack, type);

    [Fact]
    public void A_truncated_file_is_refused_as_damaged() => Refuses("half a document", "broken-file");

    [Fact]
    public void A_file_over_the_limit_is_refused_with_the_limit()
    {
        var refusal = ReadingOf.Refused(Attacks.Of("zeros"), new() { Limits = new() { Bytes = 1 << 20 } });
        Assert.Equal("too-large", refusal.Type);
        Assert.Contains("1 MB", refusal.Sentence, StringComparison.Ordinal);
    }

    private static void Refuses(string attack, string type) => Assert.Equal(type, ReadingOf.Refused(Attacks.Of(attack)).Type);
}
