namespace Recording.Analysis.Tests.Evaluation;

public sealed class EvaluationTests
{
    private static readonly string? Shown = Environment.GetEnvironmentVariable("RECORDING_SHOW");

    [Fact]
    public void The_documents_to_learn_from_pass_their_gate() => Passes(EvaluationSet.Dev, Gates.Dev);

    [Fact]
    public void The_documents_to_be_judged_by_pass_their_gate() => Passes(EvaluationSet.Labelled, Gates.Labelled);

    [Fact]
    public void Good_records_raise_few_false_alarms()
    {
        SkipWhereMissing(EvaluationSet.Quiet);
        var score = QuietScore.Of(EvaluationSet.Quiet.Checks);
        var noisy = score.Rules.Where(rule => score.RateOf(rule.FalseAlarms) > Gates.QuietOfARule).Select(rule => rule.Rule).ToList();
        Assert.True(noisy.Count == 0, $"too many false alarms of {string.Join(", ", noisy)}\n{score}");
        Assert.True(score.Rate <= Gates.QuietInAll, $"too many false alarms in all\n{score}");
    }

    [Fact]
    public void The_table_is_printed()
    {
        EvaluationSet[] own = [EvaluationSet.Dev, EvaluationSet.Labelled, EvaluationSet.Quiet];
        EvaluationSet[] sets = Directory.Exists(Shown) ? [new(Shown)] : own;
        Assert.True(string.IsNullOrEmpty(Shown) || sets.Any(set => set.Name == Shown), $"RECORDING_SHOW is dev, labelled, quiet or a folder, not “{Shown}”");
        foreach (var set in sets.Where(set => !set.IsMissing))
        {
            var (table, lines) = Describe(set);
            Assert.Contains($"{set.Checks.Count} documents", table, StringComparison.Ordinal);
            Console.WriteLine(set.Name == Shown ? $"{set.Name}\n{table}\n{string.Join('\n', lines)}\n" : $"{set.Name}\n{table}\n");
        }
    }

    private static (string Table, IReadOnlyList<string> Lines) Describe(EvaluationSet set)
    {
        if (set == EvaluationSet.Quiet)
        {
            var quiet = QuietScore.Of(set.Checks);
            return (quiet.ToString(), quiet.Lines);
        }
        var score = Score.Of(set.Checks);
        return (score.ToString(), score.Lines);
    }

    private static void Passes(EvaluationSet set, Gate gate)
    {
        SkipWhereMissing(set);
        var score = Score.Of(set.Checks);
        var shortfalls = gate.Shortfalls(score).ToList();
        Assert.True(shortfalls.Count == 0, $"{string.Join('\n', shortfalls)}\n{score}");
    }

    private static void SkipWhereMissing(EvaluationSet set) => Assert.SkipWhen(set.IsMissing, $"there is no folder Evaluation/{set.Name}");
}
