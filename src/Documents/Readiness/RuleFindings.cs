using Recording.Analysis.Rules;

namespace Recording.Documents.Readiness;

/// <summary>A check that one rule makes.</summary>
internal static class RuleFindings
{
    /// <summary>The rules that are asked.</summary>
    public static readonly IReadOnlySet<string> Rules = new HashSet<string> { "placeholder", "guidance", "confidential", "outdated", "accessibility" };

    public static ReadinessItem? Item(ReadinessReading reading, string rule, string one, string many, ReadinessFix fix)
    {
        var found = reading.Findings.Where(finding => finding.Rule == rule).ToList();
        return ReadinessChecks.Where(found.Count, () => new(rule, Severity.Problem, ReadinessChecks.Counted(found.Count, one, many), found[0].Why, found.Count,
            [.. found.SelectMany(finding => finding.Related.Select(related => related.Target).Prepend(finding.Target)).Select(target => target!).Where(target => target is not null)], fix));
    }
}
