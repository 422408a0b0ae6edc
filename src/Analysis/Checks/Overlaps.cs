using Recording.Analysis.Rules;

namespace Recording.Analysis.Checks;

/// <summary>One problem, one finding: settles which of several hits on the same words stands.</summary>
internal static class Overlaps
{
    /// <summary>The hits that stand, in the order of the text, those on the whole document last.</summary>
    public static IEnumerable<(Rule Rule, Hit Hit)> Resolve(IReadOnlyList<(Rule Rule, Hit Hit)> hits)
    {
        var blocks = hits.Where(h => h.Rule.CoversBlock && h.Hit.Span is not null).Select(h => h.Hit.Span!.Value).ToList();
        var order = RuleBook.Rules.Select((rule, i) => (rule.Id, i)).ToDictionary(p => p.Id, p => p.i);
        var sorted = hits
            .Where(h => h.Hit.Span is not { } span || h.Rule.CoversBlock || !blocks.Exists(block => block.Overlaps(span)))
            .OrderBy(h => h.Hit.Span is null).ThenBy(h => h.Hit.Span).ThenBy(h => order[h.Rule.Id])
            .ToList();
        return sorted.Where((hit, i) => !Neighbours(sorted, i).Any(other => GivesWay(hit, other)));
    }

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
