using Recording.Analysis.Checks;

namespace Recording.Analysis.Tests.Evaluation;

/// <summary>How often the checker speaks where there is nothing to say: in good records every finding is a false alarm.</summary>
/// <param name="Rules">How many false alarms each rule gave, the noisiest first.</param>
/// <param name="Lines">Every false alarm.</param>
internal sealed record QuietScore(int Documents, int Words, IReadOnlyList<(string Rule, int FalseAlarms)> Rules, IReadOnlyList<string> Lines)
{
    /// <summary>What these rules say of a whole document depends on what the record is for, which a reader cannot tell from it.</summary>
    private static readonly HashSet<string> UnjudgedOnTheWhole = ["areas", "section"];

    /// <summary>False alarms in a thousand words.</summary>
    public double Rate => RateOf(Rules.Sum(rule => rule.FalseAlarms));

    public double RateOf(int falseAlarms) => 1000.0 * falseAlarms / Math.Max(Words, 1);

    public static QuietScore Of(IReadOnlyList<(LabelledDocument Document, IReadOnlyList<Finding> Findings)> checks)
    {
        var alarms = checks.SelectMany(check => check.Findings
            .Where(f => f.Target is not null || !UnjudgedOnTheWhole.Contains(f.Rule))
            .Select(f => (Rule: $"{Label.NameOf(f.Tip)}/{f.Rule}", Line: $"{check.Document.Name}: {Label.NameOf(f.Tip)}/{f.Rule}: {Words(f)}"))).ToList();
        var rules = alarms.CountBy(alarm => alarm.Rule).OrderByDescending(rule => rule.Value).ThenBy(rule => rule.Key, StringComparer.Ordinal);
        return new(
            checks.Count, checks.Sum(check => check.Document.Words), [.. rules.Select(rule => (rule.Key, rule.Value))], [.. alarms.Select(alarm => alarm.Line)]);

        static string Words(Finding f) => f.Target?.Quote.Exact.ReplaceLineEndings(" / ") ?? "(whole document)";
    }

    public override string ToString()
    {
        var rows = Rules.Select(rule => FormattableString.Invariant($"{rule.Rule,-38}{rule.FalseAlarms,8}{RateOf(rule.FalseAlarms),16:0.00}"));
        return string.Join('\n', [
            $"{"rule",-38}{"false",8}{"in 1,000 words",16}", .. rows,
            FormattableString.Invariant($"{Documents} documents, {Words} words, {Rate:0.00} false alarms in 1,000 words")]);
    }
}
