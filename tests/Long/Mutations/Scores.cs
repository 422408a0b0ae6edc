using System.Globalization;

namespace Recording.Long.Mutations;

/// <summary>Tells how many mutants the tests noticed, by folder, and which they did not.</summary>
internal static class Scores
{
    public static void Tell(IReadOnlyList<Mutant> all, Sample sample)
    {
        IReadOnlyList<Mutant> mutants = [.. all.Where(mutant => mutant.Counts)];
        if (mutants.Count == 0)
        {
            Console.WriteLine("There is nothing to change.");
            return;
        }
        Console.WriteLine($"{"folder",-24} {"noticed",8} {"survived",9} {"no test",8} {"score",8}");
        foreach (var folder in mutants.GroupBy(FolderOf).OrderBy(folder => folder.Key, StringComparer.Ordinal)) Tell(folder.Key, [.. folder]);
        Tell("together", mutants);
        if (sample.Members.Count < sample.All)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"which makes {100 * Score(mutants):F1} % of all, give or take {100 * Margin(mutants, sample):F1} (95 % sure)"));
        if (mutants.Count < all.Count) Console.WriteLine($"{all.Count - mutants.Count} more were given up by the tool and do not count");
        foreach (var mutant in mutants.Where(mutant => !mutant.IsNoticed))
            Console.WriteLine($"{(mutant.IsReached ? "survived" : "no test")}: {mutant.Path}:{mutant.Line} {mutant.Change}");
    }

    private static void Tell(string folder, IReadOnlyList<Mutant> mutants) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{folder,-24} {mutants.Count(mutant => mutant.IsNoticed),8} {mutants.Count(mutant => mutant is { IsNoticed: false, IsReached: true }),9} {mutants.Count(mutant => !mutant.IsReached),8} {100 * Score(mutants),6:F1} %"));

    private static double Score(IReadOnlyList<Mutant> mutants) => mutants.Count(mutant => mutant.IsNoticed) / (double)mutants.Count;

    /// <summary>Twice the standard error of a share that was estimated from whole members, whose mutants fare alike.</summary>
    private static double Margin(IReadOnlyList<Mutant> mutants, Sample sample)
    {
        var (score, count) = (Score(mutants), (double)sample.Members.Count);
        var errors = sample.Members.Select(member => mutants.Where(member.Holds).Sum(mutant => (mutant.IsNoticed ? 1 : 0) - score)).Sum(error => error * error);
        return 2 * Math.Sqrt((1 - count / sample.All) * errors * count / Math.Max(1, count - 1)) / mutants.Count;
    }

    private static string FolderOf(Mutant mutant) => mutant.Path.LastIndexOf('/') is >= 0 and var end ? mutant.Path[..end] : ".";
}
