using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;

namespace Recording.Documents.Tests.Settling;

/// <summary>Accepts and rejects all changes of the Word files of the folder that RECORDING_CORPUS names.</summary>
public sealed class CorpusSettlingTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_file_keeps_the_text_of_its_views()
    {
        var (failures, files, changes) = (new List<string>(), 0, 0);
        foreach (var (path, file) in Corpus.Readable())
        {
            if (SettledBy.Pending(file) is not (> 0 and var pending)) continue;
            (files, changes) = (files + 1, changes + pending);
            foreach (var problem in Problems(file)) failures.Add($"{Path.GetFileName(path)}: {problem}");
        }
        output.WriteLine($"{files} files with {changes} marks of changes, {failures.Count} failed");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static IEnumerable<string> Problems(byte[] file)
    {
        foreach (var (view, settled) in new[] { (View.Final, SettledBy.Accepting(file)), (View.Original, SettledBy.Rejecting(file)) })
        {
            if (!ReviewOf.Texts(file, view).SequenceEqual(ReviewOf.Texts(settled))) yield return $"the text is not that of the {view} view";
            if (SettledBy.Pending(settled) > 0) yield return $"changes are left of the {view} view";
            if (WordSafety.NewProblems(file, settled) is [var first, ..]) yield return first;
        }
    }
}
