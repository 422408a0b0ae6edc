using System.Globalization;
using System.Text;
using Recording.Analysis.Cases;
using Recording.Analysis.Language;

namespace Recording.Analysis.Tests.Cases;

/// <summary>How much of what is labelled was found, and how much of what was found is labelled, kind by kind.</summary>
internal sealed class CaseScore
{
    private readonly Dictionary<string, (int Met, int Missed, int False)> _kinds = [];

    public List<string> Lines { get; } = [];

    public IEnumerable<string> Kinds => _kinds.Keys.Order(StringComparer.Ordinal);

    public double Precision(string kind) => _kinds[kind] is var k && k.Met + k.False == 0 ? 1 : (double)k.Met / (k.Met + k.False);

    public double Recall(string kind) => _kinds[kind] is var k && k.Met + k.Missed == 0 ? 1 : (double)k.Met / (k.Met + k.Missed);

    public void Add(LabelledCase labelled)
    {
        var summary = labelled.Summary();
        var labels = labelled.Records.SelectMany(record => record.Labels).ToList();
        Flags(labelled.Name, summary, labels);
        Tasks(labelled.Name, summary, labels);
        Score(labelled.Name, "fact", labels.Where(l => l.Name == "fact"), [.. summary.Facts.SelectMany(fact => fact.Values.SelectMany(value => value.Quotations.Select(quotation => (fact.Kind, quotation))))],
            (label, found) => Kebab(found.Kind) == label.Rest && label.Covers(found.quotation), found => $"{found.Kind}: {found.quotation.Words}");
        Score(labelled.Name, "event", labels.Where(l => l.Name == "event"), [.. summary.Chronology],
            (label, found) => (label.IsMay || label.Rest.StartsWith(Day(found), StringComparison.Ordinal)) && found.Accounts.Any(label.Covers), found => $"{Day(found)} {found.Accounts[0].Words}");
        EventKinds(labelled.Name, summary, labels);
        Score(labelled.Name, "strand", labels.Where(l => l.Name == "strand"), [.. summary.Strands.SelectMany(strand => strand.Amounts.Select(amount => (strand.Strand, amount)))],
            (label, found) => label.Rest.Split(' ')[^1] == (found.amount.Value * 60)?.ToString("0", CultureInfo.InvariantCulture) && found.Strand.StartsWith(label.Rest[..label.Rest.LastIndexOf(' ')], StringComparison.Ordinal) && label.Covers(found.amount.Quotation),
            found => $"{found.Strand} {found.amount.Value}");
        Names(labelled, "person", labelled.List("people"), summary.People.Select(person => person.Name));
        Names(labelled, "pattern", labelled.List("pattern"), summary.Patterns.Select(pattern => $"{Kebab(pattern.Kind)} {pattern.Events.Count}"));
        Names(labelled, "changed", labelled.List("changed"), summary.Facts.Where(fact => fact.HasChanged).Select(fact => Kebab(fact.Kind)));
        Names(labelled, "contradicted", labelled.List("contradicted"), summary.Facts.Where(fact => fact.IsContradicted).Select(fact => Kebab(fact.Kind)));
        if (labelled.Draft is not null) Draft(labelled, labels);
    }

    private void Flags(string name, CaseSummary summary, List<CaseLabel> labels)
    {
        var flags = labels.Where(l => l.Name == "flag").ToList();
        Score(name, "flag", flags, [.. summary.Flags], (label, flag) => flag.Repeated.Prepend(flag.Said).Any(label.Covers), flag => flag.Said.Words);
        Score(name, "withdrawn", labels.Where(l => l.Name == "withdraws").DistinctBy(l => l.Id), [.. summary.Flags.Where(flag => !flag.IsInForce)],
            (label, flag) => labels.Any(l => l.Name == "withdraws" && l.Id == label.Id && l.Covers(flag.Withdrawn!)) && flags.Any(f => f.Id == label.Id && f.Covers(flag.Said)), flag => $"{flag.Said.Words} <- {flag.Withdrawn!.Words}");
    }

    private void Tasks(string name, CaseSummary summary, List<CaseLabel> labels)
    {
        var tasks = labels.Where(l => l.Name == "task").ToList();
        Score(name, "task", tasks, [.. summary.Tasks], (label, task) => label.Covers(task.Said), task => task.Said.Words);
        Score(name, "done", labels.Where(l => l.Name == "done").DistinctBy(l => l.Id), [.. summary.Tasks.Where(task => !task.IsOpen)],
            (label, task) => labels.Any(l => l.Name == "done" && l.Id == label.Id && l.Covers(task.Done!)) && tasks.Any(t => t.Id == label.Id && t.Covers(task.Said)), task => $"{task.Said.Words} <- {task.Done!.Words}");
    }

    private void EventKinds(string name, CaseSummary summary, List<CaseLabel> labels)
    {
        foreach (var label in labels.Where(l => l.Name == "event" && !l.IsMay))
            if (summary.Chronology.FirstOrDefault(e => label.Rest.StartsWith(Day(e), StringComparison.Ordinal) && e.Accounts.Any(label.Covers)) is { } found)
                Count(name, "event kind", label.Rest.Split(' ')[1] is var kind && (kind == Kebab(found.Kind) || (found.Pattern is { } pattern && kind == Kebab(pattern))), label.Words, $"{found.Kind} {found.Pattern}");
    }

    private void Draft(LabelledCase labelled, List<CaseLabel> labels)
    {
        var findings = labelled.Findings();
        var own = labelled.Draft!.Labels;
        foreach (var rule in new[] { "drift", "conflict", "carried-forward" })
            Score(labelled.Name, rule, own.Where(l => l.Name == rule), [.. findings.Where(f => f.Rule == rule)], (label, finding) => label.Overlaps(finding.Target!), finding => $"{finding.Target!.Quote.Exact} ({finding.Message}) <- {string.Join(" // ", finding.Related.Select(related => related.Target?.Quote.Exact))}");
        Score(labelled.Name, "alert", own.Where(l => l.Name == "alert"), [.. findings.Where(f => f.Rule == "alert")],
            (label, finding) => finding.Related.Any(r => labels.Any(l => l.Name == "flag" && l.Id == label.Id && r.Source!.Date == l.Record.Record.Date && l.Overlaps(r.Target!))), finding => finding.Message);
        Score(labelled.Name, "funding", own.Where(l => l.Name == "funding"), [.. findings.Where(f => f.Rule == "funding" && f.Related.Count > 0).Take(1)], (_, _) => true, finding => finding.Message);
        var says = findings.Any(f => f.Rule == "others");
        Names(labelled, "others", labelled.Header["draft-others"] == "yes" ? ["others"] : [], says ? ["others"] : []);
    }

    private void Names(LabelledCase labelled, string kind, IReadOnlyList<string> expected, IEnumerable<string> found)
    {
        var left = found.ToList();
        foreach (var name in expected)
            Count(labelled.Name, kind, left.RemoveAll(other => Plain(other) == Plain(name) && other.Where(char.IsDigit).SequenceEqual(name.Where(char.IsDigit))) > 0, name);
        foreach (var name in left) False(labelled.Name, kind, name);
    }

    /// <summary>"Dr Aled Prosser" is Aled Prosser, and so is "PC Aled Prosser".</summary>
    private static string Plain(string name) => GivenNames.Fold(name.Count(c => c == ' ') > 1 && NameRun.IsTitle(name[..name.IndexOf(' ', StringComparison.Ordinal)]) ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name);

    private void Score<T>(string name, string kind, IEnumerable<CaseLabel> labels, IReadOnlyList<T> found, Func<CaseLabel, T, bool> meets, Func<T, string> describe)
    {
        var all = labels.ToList();
        foreach (var label in all.Where(l => !l.IsMay)) Count(name, kind, found.Any(f => meets(label, f)), $"{label.Record.Record.Date:yyyy-MM-dd} {label.Name} {label.Rest} #{label.Id} {label.Words}");
        foreach (var other in found.Where(f => !all.Exists(label => meets(label, f)))) False(name, kind, describe(other));
    }

    private void Count(string name, string kind, bool isMet, string what, string instead = "")
    {
        var k = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = isMet ? k with { Met = k.Met + 1 } : k with { Missed = k.Missed + 1 };
        if (!isMet) Lines.Add($"missed {kind} in {name}: {what} {instead}");
    }

    private void False(string name, string kind, string what)
    {
        var k = _kinds.GetValueOrDefault(kind);
        _kinds[kind] = k with { False = k.False + 1 };
        Lines.Add($"false {kind} in {name}: {what}");
    }

    private static string Day(CaseEvent found) => found.Date.ToString(found.IsMonth ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture) + (found.IsMonth ? " " : "");

    private static string Kebab<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public override string ToString()
    {
        var table = new StringBuilder();
        foreach (var kind in Kinds)
            table.AppendLine(CultureInfo.InvariantCulture, $"{kind,-16} {_kinds[kind].Met,4} met {_kinds[kind].Missed,4} missed {_kinds[kind].False,4} false   precision {Precision(kind):0.00}  recall {Recall(kind):0.00}");
        return table.ToString();
    }
}
