using System.Diagnostics;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Fuzz;

namespace Recording.Long;

/// <summary>Reads damaged documents: none may throw, and none may take more than two seconds.</summary>
internal static class Fuzz
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public static int Run(int count, int firstSeed)
    {
        var (failed, slowest, slowestSeed) = (0, TimeSpan.Zero, firstSeed);
        var outcomes = new SortedDictionary<string, int>(StringComparer.Ordinal);
        DocumentReader.Read(Samples.Rich().ToBytes());
        for (var seed = firstSeed; seed < firstSeed + count; seed++)
        {
            var file = Mutation.Of(seed);
            var watch = Stopwatch.StartNew();
            var outcome = Attempt.Read(file, new(seed % 2 == 0 ? View.Final : View.Original));
            var isSlow = watch.Elapsed > Longest;
            if (watch.Elapsed > slowest) (slowest, slowestSeed) = (watch.Elapsed, seed);
            outcomes[outcome] = outcomes.GetValueOrDefault(outcome) + 1;
            if (!isSlow && !outcome.StartsWith("threw", StringComparison.Ordinal)) continue;
            failed++;
            Console.WriteLine($"seed {seed}: {outcome}, {watch.Elapsed.TotalSeconds:F1} s");
        }
        foreach (var (outcome, number) in outcomes) Console.WriteLine($"{number,7} {outcome}");
        Console.WriteLine($"{count} documents, {failed} failed, slowest {slowest.TotalMilliseconds:F0} ms (seed {slowestSeed})");
        return failed == 0 ? 0 : 1;
    }
}
