using Recording.Analysis.Language;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Checks;

/// <summary>One problem, one finding: settles which of several hits on the same words stands.</summary>
internal static class Overlaps
{
    /// <summary>The hits that stand, in the order of the text, those on the whole document last.</summary>
    public static IEnumerable<(Rule Rule, Hit Hit)> Resolve(IReadOnlyList<(Rule Rule, Hit Hit)> hits)
    {
        var blocks = Joined(hits.Where(h => h.Rule.CoversBlock && h.Hit.Span is not null).Select(h => h.Hit.Span!.Value));
        var order = RuleBook.Rules.Select((rule, i) => (rule.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var sorted = hits
            .Where(h => h.Hit.Span is not { } span || h.Rule.CoversBlock || !IsCovered(blocks, span))
            .OrderBy(h => h.Hit.Span is null).ThenBy(h => h.Hit.Span).ThenBy(h => order[h.Rule.Id])
            .ToList();
        return sorted.Where((hit, i) => !Neighbours(sorted, i).Any(other => GivesWay(hit, other)));
    }

    /// <summary>The blocks in order, those that overlap made one.</summary>
    private static List<Span> Joined(IEnumerable<Span> blocks)
    {
        var joined = new List<Span>();
        foreach (var block in blocks.Order())
            if (joined.Count == 0 || !joined[^1].Overlaps(block)) joined.Add(block);
            else if (!joined[^1].Contains(block)) joined[^1] = joined[^1] with { EndParagraph = block.EndParagraph, End = block.End };
        return joined;
    }

    private static bool IsCovered(List<Span> blocks, Span span) =>
        Order.First(blocks, block => (block.Paragraph, block.Start).CompareTo((span.EndParagraph, span.End)) >= 0) is > 0 and var next && blocks[next - 1].Overlaps(span);

    private static IEnumerable<(Rule Rule, Hit Hit)> Neighbours(List<(Rule Rule, Hit Hit)> sorted, int i)
    {
        if (sorted[i].Hit.Span is not { } span) yield break;
        for (var j = i + 1; j < sorted.Count && sorted[j].Hit.Span is { } next && next.Overlaps(span); j++) yield return sorted[j];
        for (var j = i - 1; j >= 0 && j >= i - 24; j--)
            if (sorted[j].Hit.Span is { } before && before.Overlaps(span)) yield return sorted[j];
    }

    /// <summary>A hit gives way to a rule that it yields to, and to a longer hit of its own rule.</summary>
    private static bool GivesWay((Rule Rule, Hit Hit) hit, (Rule Rule, Hit Hit) other) =>
        hit.Rule.YieldsTo.Contains(other.Rule.Id)
        || (hit.Rule.Id == other.Rule.Id && hit.Hit.Span != other.Hit.Span && other.Hit.Span!.Value.Contains(hit.Hit.Span!.Value));
}
