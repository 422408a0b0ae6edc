using CsCheck;
using Recording.Documents.CleanCopies;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using Recording.Documents.Tests.Settling;

namespace Recording.Documents.Tests.Properties;

/// <summary>What holds of the clean copy of every document that can be generated.</summary>
public sealed class CleanCopyProperties
{
    private const int Tries = 80;

    [Fact]
    public void A_clean_copy_shows_the_text_of_the_final_view_and_hides_nothing() => Block.Body.Sample(blocks =>
    {
        var file = Docx.Of(blocks.Select(block => block.Xml)).Header("h1", Markup.P("Council")).ToBytes();
        Assert.False(DocumentCleanCopy.Make(file, new(), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var copy), refusal?.Sentence);
        Assert.Equal(ReviewOf.Texts(file), ReviewOf.Texts(copy!.File));
        Assert.Equal(0, SettledBy.Pending(copy.File));
        Assert.Empty(WordSafety.NewProblems(file, copy.File));
        Assert.Subset(new HashSet<string> { Docx.Main }, Xml.Changed(file, copy.File).ToHashSet());
        Assert.False(DocumentCleanCopy.Plan(copy.File, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var plan));
        Assert.Empty(plan!.Changes);
        Assert.Empty(plan.HiddenText);
    }, iter: Tries);
}
