using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;
using Recording.Documents.CleanCopies;
using Recording.Documents.Digests;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Readiness;

/// <summary>Tells what stands in the way of filing or sending a document.</summary>
public static class DocumentReadiness
{
    private const int MostTargets = 200;

    /// <summary>Checks a document, or refuses the file. Findings that the writer has dismissed in the document do not count.</summary>
    /// <param name="options">How the rules are asked; which of them are, is decided here.</param>
    /// <param name="allowance">How many pages the template that the document names may have.</param>
    /// <param name="expected">What the rules may expect of a document that names that template.</param>
    public static Outcome<ReadinessReport> Check(
        ReadOnlyMemory<byte> file, CheckOptions options, Func<TemplateReference, PageAllowance?> allowance, Limits? limits = null,
        Func<TemplateReference, ExpectedTemplate?>? expected = null, CancellationToken cancellation = default)
    {
        if (WordFile.Open(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened) return WordFile.Guarded<ReadinessReport>(() => Of(Read(opened, options, allowance, expected, cancellation)));
    }

    internal static ReadinessReport Of(ReadinessReading reading)
    {
        List<ReadinessItem> items = [.. ReadinessChecks.All.Select(check => check(reading)).OfType<ReadinessItem>().Select(item => item with { Targets = [.. item.Targets.Take(MostTargets)] })];
        return new(items.All(item => item.Severity != Severity.Problem), items, reading.Length);
    }

    private static ReadinessReading Read(
        WordFile file, CheckOptions options, Func<TemplateReference, PageAllowance?> allowance, Func<TemplateReference, ExpectedTemplate?>? expected, CancellationToken cancellation)
    {
        var (document, main) = (file.Document, file.Document.MainDocumentPart!);
        var map = DocumentMap.Of(document, View.Final, cancellation);
        var digest = DocumentDigest.Of(map);
        var own = RecordingPart.Peek(main);
        if (own?.Template is { } followed && expected?.Invoke(followed) is { } known) options = options with { Template = known };
        var check = Checker.Check(map.Text, options with { RulesOff = RuleBook.Rules.Select(rule => rule.Id).Where(id => !RuleFindings.Rules.Contains(id)).ToHashSet() }, cancellation);
        return new(digest,
            [.. check.Findings.Where(finding => own?.Dismissals.Any(dismissal => dismissal.Covers(finding.Rule, finding.Id)) != true)],
            DocumentCleanCopy.Plan(document, map, digest), Hidden(main, map),
            [.. file.Warnings.Where(IsOutside).Order().Select(Warnings.Sentence)],
            PageCount.Of(document, map.Text.Properties, check.Document.Words, own?.Template is { } template ? allowance(template) : null));
    }

    private static List<Target> Hidden(MainDocumentPart main, DocumentMap map)
    {
        var positions = new Dictionary<W.Paragraph, int>();
        for (var i = 0; i < map.Paragraphs.Count; i++)
        {
            foreach (var element in map.Paragraphs[i].Elements) positions[element] = i;
        }
        return [.. HiddenText.In(main).Select(stretch => HiddenText.Place(stretch, map, positions)).OfType<Span>().Select(place => Target.Of(map.Text, place))];
    }

    private static bool IsOutside(Warning warning) => warning is Warning.Macros or Warning.OutsideField or Warning.RemoteTemplate
        or Warning.LinkedObject or Warning.OutsideContent or Warning.ActiveContent;
}
