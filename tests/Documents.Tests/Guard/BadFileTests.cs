using System.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

public sealed class BadFileTests
{
    [Theory]
    [InlineData("", "empty-file")]
    [InlineData("just words", "not-a-word-document")]
    [InlineData("%PDF-1.7", "not-a-word-document")]
    [InlineData("{\\rtf1}", "not-a-word-document")]
    [InlineData("PK\u0003\u0004 and then nothing of a zip", "broken-file")]
    public void A_file_that_is_no_Word_document_is_refused(string content, string type) =>
        Assert.Equal(type, ReadingOf.Refused(Encoding.Latin1.GetBytes(content)).Type);

    [Theory]
    [InlineData("EncryptedPackage", "password-protected")]
    [InlineData("WordDocument", "old-word-format")]
    [InlineData("Workbook", "not-a-word-document")]
    public void A_compound_file_is_told_by_what_it_holds(string stream, string type) => Assert.Equal(type,
        ReadingOf.Refused([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600], .. Encoding.Unicode.GetBytes(stream)]).Type);

    [Fact]
    public void A_truncated_file_is_refused_as_damaged()
    {
        var file = Docx.Of(P("words")).ToBytes();
        Assert.Equal("broken-file", ReadingOf.Refused(file[..(file.Length / 2)]).Type);
    }

    [Fact]
    public void A_file_over_the_limit_is_refused_with_the_limit()
    {
        var refusal = ReadingOf.Refused(new byte[2 << 20], new() { Limits = new() { Bytes = 1 << 20 } });
        Assert.Equal("too-large", refusal.Type);
        Assert.Contains("1 MB", refusal.Sentence, StringComparison.Ordinal);
    }
}
