using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Documents;
using Recording.Templates.Fields;
using Recording.Templates.Tests.Filling;

namespace Recording.Templates.Tests;

/// <summary>What a check that knows the template tells of a report.</summary>
public sealed class TemplateCheckTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => LibraryFiles.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void Nothing_is_missing_from_a_complete_case_and_no_word_of_the_template_is_flagged(string id)
    {
        var template = TemplateLibrary.Find(id)!;
        var own = template.Fields.SelectMany(f => f.Options.Append(f.Label)).Concat(template.Sections.Select(s => s.Heading)).Append(template.Title).ToHashSet();
        var found = Check(id, Filled.Of(Filled.Blank(id), Examples.Complete(id), new(IsFinished: true)));
        Assert.Empty(Told(found.Where(f => f.Rule is "section" or "placeholder" or "guidance" or "areas" || f.Severity == Severity.Problem)));
        Assert.Empty(Told(found.Where(f => f.Target is { } target && own.Contains($"{target.Quote.Prefix}{target.Quote.Exact}{target.Quote.Suffix}".Trim()))));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Of_a_blank_template_every_required_field_is_told_once_for_each_place_and_nothing_else_of_its_words(string id)
    {
        var template = TemplateLibrary.Find(id)!;
        var found = Check(id, Filled.Blank(id));
        var wanted = TemplateForm.Of(template).Where(f => f.Required && f.Type is not (FieldType.List or FieldType.Condition or FieldType.Checkbox)).Select(f => $"“{f.Label}” is still to be filled in.").ToHashSet();
        var told = found.Where(f => f.Rule == "placeholder" && f.Severity == Severity.Problem).Select(f => f.Message).ToHashSet();
        Assert.Equal(wanted.Order(), told.Order());
        Assert.Equal(template.Sections.SelectMany(s => s.Guidance?.Split('\n') ?? []).Select(Head).Order(), found.Where(f => f.Rule == "guidance").Select(f => Head(f.Target!.Quote.Exact)).Where(g => !g.StartsWith("The words are not confirmed", StringComparison.Ordinal)).Order());
        Assert.Empty(Told(found.Where(f => f.Target is not null && f.Rule is not ("section" or "placeholder" or "guidance"))));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Of_a_minimal_case_exactly_what_is_missing_is_told(string id)
    {
        var (template, values) = (TemplateLibrary.Find(id)!, Examples.Minimal(id));
        var found = Check(id, Filled.Of(Filled.Blank(id), values, new(IsFinished: true)));
        Assert.Empty(Told(found.Where(f => f.Rule is "placeholder" or "guidance")));
        var filled = Filled.Read(Filled.Of(Filled.Blank(id), values, new(IsFinished: true))).Fields.Where(f => f.Filled)
            .Select(f => (Path: System.Text.RegularExpressions.Regex.Replace(f.Path, @"\[\d+\]", "[]"), Value: f.Value?.ToString())).ToList();
        var missing = template.Areas.Where(a => !a.Fields.Any(field => filled.Exists(f => field.Split('=') is var named && (f.Path == named[0] || f.Path.StartsWith(named[0] + ".", StringComparison.Ordinal))
            && (named.Length == 1 || f.Value == named[1])))).Select(a => $"“{a.Title}”").ToList();
        var told = found.Where(f => f.Rule == "areas").Select(f => f.Message).SingleOrDefault() ?? "";
        Assert.All(template.Areas, a => Assert.Equal(missing.Contains($"“{a.Title}”"), told.Contains($"“{a.Title}”", StringComparison.Ordinal)));
        var empty = template.Sections.Where(s => s.Required && !s.Blocks.SelectMany(b => b.SelfAndInner).SelectMany(b => b.OwnFields).Any(f => filled.Exists(v => v.Path == f.Tag))
            && s.Blocks.SelectMany(b => b.SelfAndInner).All(b => b is not StatementOfTruthBlock)).Select(s => s.Heading);
        Assert.Equal(empty.Order(), found.Where(f => f.Rule == "section").Select(f => f.Target?.Quote.Exact ?? f.Message).Order());
    }

    private static IReadOnlyList<Finding> Check(string id, byte[] file)
    {
        var template = TemplateLibrary.Find(id)!;
        Assert.False(DocumentReader.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var text));
        return Checker.Check(text!, new() { Today = new(2027, 3, 1), Kind = template.Kind, Template = TemplateExpectation.Of(template) }, TestContext.Current.CancellationToken).Findings;
    }

    private static IEnumerable<string> Told(IEnumerable<Finding> findings) =>
        findings.Select(f => $"{f.Rule}: {f.Message} {f.Target?.Quote.Prefix}[{f.Target?.Quote.Exact}]{f.Target?.Quote.Suffix}");

    /// <summary>As much as a quotation surely holds.</summary>
    private static string Head(string words) => words[..Math.Min(words.Length, 150)];
}
