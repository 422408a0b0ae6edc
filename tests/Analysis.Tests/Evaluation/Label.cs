using System.Text.Json;
using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Evaluation;

/// <summary>Whether words must be flagged, may be, or are a block that findings must cover.</summary>
internal enum LabelKind { Must, May, Block }

/// <summary>A place in a labelled document at which something must or may be said.</summary>
/// <param name="Rules">Each "tip" or "tip/rule", or "*" for any tip; one of them will do.</param>
internal sealed record Label(IReadOnlyList<string> Rules, Span Span, LabelKind Kind, string Text)
{
    /// <summary>Where the last paragraph of a block ends, whatever its length.</summary>
    public const int EndOfParagraph = 1 << 30;

    /// <summary>Labels of these rules are met by a finding of the same family only, all others by any finding of their tip.</summary>
    private static readonly string[][] Families = [["hard-sentence"], ["repeat"], ["email", "email-signature", "email-greeting", "chat"]];

    /// <summary>Findings of these rules may span their whole sentence; all others are to mark the words that are the problem.</summary>
    private static readonly HashSet<string> OfSentences =
        ["opinion", "opinion-as-fact", "source", "hard-sentence", "repeat", "undated", "late", "sum", "guidance", "placeholder"];

    public string Tip => TipOf(Rules[0]);

    public static string NameOf(Tip tip) => JsonNamingPolicy.KebabCaseLower.ConvertName(tip.ToString());

    public static IReadOnlyList<string> Names(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>Whether the findings meet the label: one that is tight enough or, of a block, such as cover at least half of it.</summary>
    public bool IsMetBy(IEnumerable<Finding> placed)
    {
        var hits = placed.Where(f => Rules.Any(rule => Answers(f, rule)) && SpanOf(f).Overlaps(Span));
        return Kind == LabelKind.Block ? 2 * Covered(hits) >= Span.EndParagraph - Span.Paragraph + 1 : hits.Any(IsTight);
    }

    /// <summary>Whether the label excuses a finding at its place: the tip is enough, whatever the rule.</summary>
    public bool Excuses(Finding finding) =>
        Rules.Any(rule => rule == "*" || TipOf(rule) == NameOf(finding.Tip)) && SpanOf(finding).Overlaps(Span);

    private static bool Answers(Finding finding, string rule)
    {
        if (rule == "*") return true;
        if (NameOf(finding.Tip) != TipOf(rule)) return false;
        var name = rule.Contains('/', StringComparison.Ordinal) ? rule[(rule.IndexOf('/', StringComparison.Ordinal) + 1)..] : "";
        return Families.All(family => !family.Contains(name) || family.Contains(finding.Rule));
    }

    private bool IsTight(Finding finding)
    {
        if (OfSentences.Contains(finding.Rule) || finding.Tip == Analysis.Rules.Tip.Professional) return true;
        var span = SpanOf(finding);
        return span.Paragraph == span.EndParagraph && span.End - span.Start <= 2 * (Span.End - Span.Start) + 20;
    }

    private int Covered(IEnumerable<Finding> hits) => hits.Select(SpanOf)
        .SelectMany(hit => Enumerable.Range(Span.Paragraph, Span.EndParagraph - Span.Paragraph + 1).Where(p => hit.Paragraph <= p && p <= hit.EndParagraph))
        .Distinct().Count();

    private static string TipOf(string rule) => rule.Split('/')[0];

    /// <summary>The place of a finding that has one.</summary>
    private static Span SpanOf(Finding finding) =>
        finding.Target is { } target
            ? new(target.Start.Paragraph, target.Start.Offset, target.End.Paragraph, target.End.Offset)
            : throw new ArgumentException($"{finding.Rule} found something in the whole document, at no place.", nameof(finding));
}
