namespace Recording.Analysis.Tests.Evaluation;

/// <summary>What the checker must reach before a change to it may land.</summary>
internal static class Gates
{
    public static readonly Gate Dev = new(Precision: 0.93, Recall: 0.90, TipPrecision: 0.80, TipRecall: 0.80, FewestLabels: 0);
    public static readonly Gate Labelled = new(Precision: 0.90, Recall: 0.80, TipPrecision: 0.80, TipRecall: 0.80, FewestLabels: 20);

    /// <summary>The most false alarms in a thousand words of the quiet set, in all and of one rule.</summary>
    public static readonly double QuietInAll = 1.0, QuietOfARule = 0.2;
}

/// <summary>The least precision and recall, of all tips together and of each.</summary>
/// <param name="FewestLabels">A tip with fewer labels than this is not judged by itself.</param>
internal sealed record Gate(double Precision, double Recall, double TipPrecision, double TipRecall, int FewestLabels)
{
    /// <summary>What keeps a score from passing, a line each; nothing where it passes.</summary>
    public IEnumerable<string> Shortfalls(Score score) =>
    [
        .. Compare("all", score.Total, Precision, Recall),
        .. score.Tips.Where(row => row.Counts.Labels >= FewestLabels).SelectMany(row => Compare(row.Tip, row.Counts, TipPrecision, TipRecall)),
    ];

    private static IEnumerable<string> Compare(string name, Counts counts, double precision, double recall)
    {
        if (counts.Precision < precision) yield return FormattableString.Invariant($"{name}: the precision is {counts.Precision:0.000} and must be {precision:0.00}");
        if (counts.Recall < recall) yield return FormattableString.Invariant($"{name}: the recall is {counts.Recall:0.000} and must be {recall:0.00}");
    }
}
