using Recording.Analysis.Checks;
using Recording.Analysis.Rules;

namespace Recording.Analysis.Tests.Evaluation;

/// <summary>How many labels were met, how many findings were false alarms, and how many labels were missed.</summary>
internal readonly record struct Counts(int Hits, int FalseAlarms, int Missed)
{
    public double Precision => Hits + FalseAlarms == 0 ? 1 : (double)Hits / (Hits + FalseAlarms);
    public double Recall => Labels == 0 ? 1 : (double)Hits / Labels;
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);
    public int Labels => Hits + Missed;
    public bool IsEmpty => this == default;

    public static Counts operator +(Counts left, Counts right) =>
        new(left.Hits + right.Hits, left.FalseAlarms + right.FalseAlarms, left.Missed + right.Missed);
}

/// <summary>How well findings agree with the labels of documents.</summary>
/// <param name="Tips">In the order of the tips, those without a label or finding left out.</param>
/// <param name="Lines">Every miss and false alarm.</param>
internal sealed record Score(
    int Documents, int Words, IReadOnlyList<(string Tip, Counts Counts)> Tips, Counts WholeDocuments, IReadOnlyList<string> Lines)
{
    /// <summary>Not labelled in these documents, so neither right nor wrong in them.</summary>
    private static readonly HashSet<string> Unlabelled =
    [
        "order", "capacity", "allegation", "truth", "other-file", "action", "legal-status", "outdated", "confidential", "accessibility", "paste-residue",
    ];

    public Counts Total => Tips.Aggregate(WholeDocuments, (sum, tip) => sum + tip.Counts);

    public static Score Of(IReadOnlyList<(LabelledDocument Document, IReadOnlyList<Finding> Findings)> checks)
    {
        var scores = checks.Select(check => Of(check.Document, [.. check.Findings.Where(f => !Unlabelled.Contains(f.Rule))])).ToList();
        var tips = Enum.GetValues<Tip>().Select(Label.NameOf)
            .Select(tip => (tip, Sum(scores.SelectMany(score => score.Tips).Where(row => row.Tip == tip).Select(row => row.Counts))))
            .Where(row => !row.Item2.IsEmpty);
        return new(
            checks.Count, scores.Sum(score => score.Words), [.. tips], Sum(scores.Select(score => score.WholeDocuments)), [.. scores.SelectMany(score => score.Lines)]);
    }

    private static Score Of(LabelledDocument document, IReadOnlyList<Finding> findings)
    {
        var placed = findings.Where(f => f.Target is not null).ToList();
        var asked = document.Labels.Where(label => label.Kind != LabelKind.May).ToLookup(label => label.IsMetBy(placed));
        var alarms = placed.Where(f => !document.Labels.Any(label => label.Excuses(f))).ToList();
        var said = findings.Where(f => f.Target is null).Select(f => $"{Label.NameOf(f.Tip)}/{f.Rule}").ToHashSet();
        var unsaid = document.Expected.Except(said).Order(StringComparer.Ordinal).ToList();
        var uncalledFor = said.Except(document.Expected).Except(document.Allowed).Order(StringComparer.Ordinal).ToList();
        var rows = asked[true].Select(label => (label.Tip, new Counts(1, 0, 0)))
            .Concat(alarms.Select(f => (Label.NameOf(f.Tip), new Counts(0, 1, 0))))
            .Concat(asked[false].Select(label => (label.Tip, new Counts(0, 0, 1))));
        IEnumerable<string> lines =
        [
            .. asked[false].Select(label => $"missed {string.Join(',', label.Rules)}: {Head(label.Text)}"),
            .. alarms.Select(f => $"false alarm {Label.NameOf(f.Tip)}/{f.Rule}: {Head(f.Target!.Quote.Exact)}"),
            .. unsaid.Select(rule => $"missed {rule} (whole document)"),
            .. uncalledFor.Select(rule => $"false alarm {rule} (whole document)"),
        ];
        return new(
            1, document.Words, [.. rows], new(document.Expected.Count - unsaid.Count, uncalledFor.Count, unsaid.Count), [.. lines.Select(line => $"{document.Name}: {line}")]);
    }

    private static Counts Sum(IEnumerable<Counts> counts) => counts.Aggregate(default(Counts), (sum, next) => sum + next);

    private static string Head(string text) => text.ReplaceLineEndings(" / ") is var line && line.Length > 90 ? line[..90] : line;

    public override string ToString()
    {
        var total = Total;
        IEnumerable<string> rows =
        [
            $"{"tip",-18}{"precision",10}{"recall",8}{"F1",6}{"hit",8}{"false",8}{"missed",8}",
            .. Tips.Append(("whole document", WholeDocuments)).Append(("all", total)).Select(row => Row(row.Item1, row.Item2)),
            FormattableString.Invariant($"{Documents} documents, {Words} words, precision {total.Precision:0.000}, recall {total.Recall:0.000}, ")
                + FormattableString.Invariant($"{1000.0 * (total.FalseAlarms - WholeDocuments.FalseAlarms) / Math.Max(Words, 1):0.0} false alarms in 1,000 words"),
        ];
        return string.Join('\n', rows);
    }

    private static string Row(string name, Counts c) => FormattableString.Invariant(
        $"{name,-18}{c.Precision,10:0.00}{c.Recall,8:0.00}{c.F1,6:0.00}{c.Hits,8}{c.FalseAlarms,8}{c.Missed,8}");
}
