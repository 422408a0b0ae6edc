namespace Recording.Analysis.Tests.Cases;

public sealed class LabelledCaseTests
{
    private static readonly string? Shown = Environment.GetEnvironmentVariable("RECORDING_SHOW");

    /// <summary>Every case of the folder beside this file, or of the folder that RECORDING_CASES names.</summary>
    private static IEnumerable<LabelledCase> Cases() =>
        Directory.EnumerateFiles(Environment.GetEnvironmentVariable("RECORDING_CASES") ?? Path.Combine(AppContext.BaseDirectory, "Cases", "labelled"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => LabelledCase.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path)));

    [Fact]
    public void Each_kind_of_line_is_found_and_little_else()
    {
        var score = new CaseScore();
        foreach (var labelled in Cases()) score.Add(labelled);
        Console.WriteLine(score);
        if (Shown == "cases") Console.WriteLine(string.Join('\n', score.Lines));
        var tooLow = score.Kinds.Where(kind => score.Precision(kind) < 0.90 || score.Recall(kind) < 0.80).ToList();
        Assert.True(tooLow.Count == 0, $"too little precision or recall of {string.Join(", ", tooLow)}\n{score}\n{string.Join('\n', score.Lines)}");
    }
}
