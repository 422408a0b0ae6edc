using System.Diagnostics;
using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests;

/// <summary>Reads the Word files of the folder that RECORDING_CORPUS names.</summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_file_is_read_or_refused_within_two_seconds()
    {
        var outcomes = new List<(string Path, string Outcome, double Seconds)>();
        foreach (var (path, file) in Corpus.Files())
        {
            var watch = Stopwatch.StartNew();
            var outcome = DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _) ? refusal.Type : "read";
            outcomes.Add((path, outcome, watch.Elapsed.TotalSeconds));
        }
        foreach (var group in outcomes.GroupBy(o => o.Outcome)) output.WriteLine($"{group.Count()} {group.Key}");
        foreach (var (path, outcome, _) in outcomes.Where(o => o.Outcome != "read")) output.WriteLine($"{outcome}: {Path.GetFileName(path)}");
        var slowest = outcomes.MaxBy(o => o.Seconds);
        output.WriteLine($"slowest: {slowest.Seconds:F3} s, {Path.GetFileName(slowest.Path)}");
        Assert.True(slowest.Seconds < 2, $"{slowest.Path} took {slowest.Seconds:F1} s");
    }
}
