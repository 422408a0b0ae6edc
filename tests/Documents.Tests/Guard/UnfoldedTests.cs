using Recording.Documents.Guard;
using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Guard;

public sealed class UnfoldedTests
{
    [Fact]
    public void Text_counts_with_what_it_unfolds_to()
    {
        var (little, much) = (Of(Docx.Of(Markup.P("words"))), Of(Docx.Of(Markup.P(new string('a', 1 << 20)))));
        Assert.InRange(little, 1, 10_000);
        Assert.InRange(much, 1_000_000, 1_100_000);
    }

    [Fact]
    public void A_picture_that_does_not_shrink_counts_little()
    {
        var picture = new byte[1 << 20];
        new Random(1).NextBytes(picture);
        Assert.InRange(Of(Docx.Of(Markup.P("words")).Put("word/media/a.png", "image/png", picture)), 1, 10_000);
    }

    [Fact]
    public void What_is_no_zip_file_does_not_unfold()
    {
        foreach (var file in (byte[][])[[], "words"u8.ToArray(), "PK\x05\x06"u8.ToArray(), [.. "PK\x05\x06"u8, .. Enumerable.Repeat((byte)0xFF, 18)]]) Assert.Equal(0, CentralDirectory.Unfolded(file));
    }

    [Fact]
    public void A_directory_that_is_cut_is_read_as_far_as_it_goes()
    {
        var file = Docx.Of(Markup.P("words")).ToBytes();
        for (var length = 0; length < file.Length; length++) Assert.True(CentralDirectory.Unfolded(file.AsSpan(0, length)) >= 0);
    }

    private static long Of(Docx docx) => CentralDirectory.Unfolded(docx.ToBytes());
}
