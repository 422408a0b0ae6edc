using Recording.Documents.CleanCopies;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;

namespace Recording.Documents.Tests.CleanCopies;

/// <summary>Makes clean copies of the Word files of the folder that RECORDING_CORPUS names.</summary>
public sealed class CorpusCleanCopyTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_copy_shows_the_same_text_and_holds_nothing_of_what_was_listed()
    {
        var (failures, refused, files) = (new List<string>(), 0, 0);
        foreach (var (path, file) in Corpus.Readable())
        {
            if (DocumentCleanCopy.Make(file, new(Comments: CommentChoice.All), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var copy))
            {
                refused++;
                if (refusal.Type is not ("signed-document" or "protected-document")) failures.Add($"{Path.GetFileName(path)}: {refusal.Type}");
                continue;
            }
            files++;
            if (Problem(file, copy.File) is { } problem) failures.Add($"{Path.GetFileName(path)}: {problem}");
        }
        output.WriteLine($"{files} copies, {refused} refused, {failures.Count} failed");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    private static string? Problem(byte[] file, byte[] copy)
    {
        if (!ReviewOf.Texts(file).SequenceEqual(ReviewOf.Texts(copy))) return "the text is another";
        if (DocumentCleanCopy.Plan(copy, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var plan)) return refusal.Type;
        if (plan.Changes.Count + plan.Comments.Count + plan.HiddenText.Count + plan.Properties.Count > 0 || plan.RecordingPart) return "something of what was listed is left";
        if (TrackedMarks.In(copy) is [var mark, ..]) return $"a change is left: {mark}";
        return WordSafety.NewProblems(file, copy) is [var first, ..] ? first : null;
    }
}
