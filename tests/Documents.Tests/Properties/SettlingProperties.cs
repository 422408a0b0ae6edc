using CsCheck;
using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using Recording.Documents.Tests.Settling;

namespace Recording.Documents.Tests.Properties;

/// <summary>What holds of accepting and rejecting all changes of every document that can be generated.</summary>
public sealed class SettlingProperties
{
    private const int Tries = 150;

    [Fact]
    public void Accepting_all_leaves_the_text_of_the_final_view_and_rejecting_all_that_of_the_original() => Block.Body.Sample(blocks =>
    {
        var file = Docx.Of(blocks.Select(block => block.Xml)).ToBytes();
        Check(file, SettledBy.Accepting(file), View.Final);
        Check(file, SettledBy.Rejecting(file), View.Original);
    }, iter: Tries);

    private static void Check(byte[] file, byte[] settled, View view)
    {
        Assert.Equal(0, SettledBy.Pending(settled));
        Assert.Equal(ReviewOf.Texts(file, view), ReviewOf.Texts(settled));
        Assert.Equal(ReviewOf.Texts(file, view), ReviewOf.Texts(settled, View.Original));
        Assert.Empty(WordSafety.NewProblems(file, settled));
    }
}
