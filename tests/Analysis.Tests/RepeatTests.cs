using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

public sealed class RepeatTests
{
    [Fact]
    public void Each_repeat_of_a_sentence_is_found_however_many_there_are()
    {
        const int Times = 200;
        var document = Lines.Read(string.Join('\n', Enumerable.Repeat("Ms Hale told me that the boiler in her flat had stopped.", Times)));
        var found = Checker.Check(document, new() { Today = new(2026, 3, 12) }, TestContext.Current.CancellationToken).Findings.Where(f => f.Rule == "repeat").ToList();
        Assert.Equal(Enumerable.Range(1, Times - 1), found.Select(f => f.Target!.Start.Paragraph));
    }
}
