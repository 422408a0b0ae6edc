using System.Diagnostics;

namespace Recording.Long;

/// <summary>Reads every Word file of a folder: none may throw, and none may take more than two seconds.</summary>
internal static class Corpus
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public static int Run(string folder)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine($"There is no folder {folder}.");
            return 2;
        }
        var read = Directory.EnumerateFiles(folder, "*.do?*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read).ToList();
        foreach (var group in read.GroupBy(r => r.Outcome).OrderByDescending(g => g.Count())) Console.WriteLine($"{group.Count(),7} {group.Key}");
        foreach (var (name, outcome, _) in read.Where(r => r.Outcome != "read")) Console.WriteLine($"{outcome}: {name}");
        foreach (var (name, _, time) in read.OrderByDescending(r => r.Time).Take(5)) Console.WriteLine($"{time.TotalMilliseconds,7:F0} ms {name}");
        var failed = read.Count(r => r.Time > Longest || r.Outcome.StartsWith("threw", StringComparison.Ordinal));
        Console.WriteLine($"{read.Count} documents, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static (string Name, string Outcome, TimeSpan Time) Read(string path)
    {
        var file = File.ReadAllBytes(path);
        var watch = Stopwatch.StartNew();
        var outcome = Attempt.Read(file);
        return (Path.GetFileName(path), outcome, watch.Elapsed);
    }
}
