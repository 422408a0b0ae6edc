using Recording.Analysis.Checks;
using Recording.Analysis.Rules;

namespace Recording.Analysis.Tests.Cases;

/// <summary>Each record of a labelled case as a draft after those before it: records are written with care, and few of their sentences change what an earlier one meant.</summary>
public sealed class RetoldRecordTests
{
    private const int Most = 10;

    private static readonly HashSet<string> Others = [.. RuleBook.Rules.Select(rule => rule.Id).Where(id => id != "drift")];

    [Fact]
    public void Records_change_what_earlier_ones_meant_only_here_and_there()
    {
        var found = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Environment.GetEnvironmentVariable("RECORDING_CASES") ?? Path.Combine(AppContext.BaseDirectory, "Cases", "labelled"), "*.txt").Order(StringComparer.Ordinal))
        {
            var labelled = LabelledCase.Parse(Path.GetFileNameWithoutExtension(path), File.ReadAllText(path));
            for (var i = 1; i < labelled.Records.Count; i++)
            {
                var draft = labelled.Records[i].Record;
                var options = new CheckOptions { Kind = draft.Kind, Dated = draft.Date, Today = draft.Date, Subject = labelled.Header["subject"], Earlier = [.. labelled.Records.Take(i).Select(record => record.Record)], RulesOff = Others };
                found.AddRange(Checker.Check(draft.Text, options, TestContext.Current.CancellationToken).Findings.Select(finding => $"{finding.Rule} {labelled.Name} {draft.Date:yyyy-MM-dd}: {finding.Target!.Quote.Exact} ({finding.Message}) <- {string.Join(" // ", finding.Related.Select(related => related.Target?.Quote.Exact))}"));
            }
        }
        Assert.True(found.Count <= Most, string.Join('\n', found));
    }
}
