using Recording.Analysis.Checks;
using Recording.Documents;

namespace Recording.Api.Checks;

/// <summary>What a check answers: the findings that stand, and apart from them those that the writer has dismissed.</summary>
/// <param name="Tips">All eleven tips in order, each with its number of findings that stand.</param>
/// <param name="More">How many findings beyond 200 of one rule were left out.</param>
/// <param name="Reasoning">Each opinion with the sentences it rests on.</param>
internal sealed record CheckAnswer(
    DocumentFacts Document, IReadOnlyList<TipCount> Tips, IReadOnlyList<Finding> Findings, int More, IReadOnlyList<ReasonedOpinion> Reasoning,
    IReadOnlyList<DismissedFinding> Dismissed)
{
    public static CheckAnswer Of(CheckResult result, RecordingPart? own)
    {
        var dismissals = own?.Dismissals ?? [];
        var dismissed = result.Findings
            .Select(finding => (finding, dismissal: dismissals.FirstOrDefault(d => d.Covers(finding.Rule, finding.Id))))
            .Where(pair => pair.dismissal is not null)
            .Select(pair => new DismissedFinding(pair.finding, pair.dismissal!))
            .ToList();
        var gone = dismissed.Select(d => d.Finding.Id).ToHashSet();
        return new(
            result.Document with { Template = own?.Template?.Id },
            [.. result.Tips.Select(tip => tip with { Findings = tip.Findings - dismissed.Count(d => d.Finding.Tip == tip.Tip) })],
            [.. result.Findings.Where(finding => !gone.Contains(finding.Id))],
            result.More, result.Reasoning, dismissed);
    }
}

/// <summary>A finding that the writer has decided to leave, and why.</summary>
internal sealed record DismissedFinding(Finding Finding, Dismissal Dismissal);
