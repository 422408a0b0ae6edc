using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Tells where a statement was copied without the words that limited it: "calm on the bus when his sister is there" as "calm on the bus".</summary>
internal static class CutWords
{
    private const int FewestWords = 2;

    private static readonly Lexicon Limits = Lexicon.Of(
        "(unless|except|except for|except when|only when|only if|only with|only in|only at|only on|as long as|so long as|provided|provided that|apart from)",
        "(in|on|after) [a] (good|dry|warm|fine|quiet|familiar|level|flat|calm) (weather|light|day|days|night|place|places|room|rooms|ground|surroundings|company)",
        "with {0-3} (frame|rail|stick|hoist|walker|prompting|supervision|help|support|encouragement|interpreter|prompt)");

    /// <summary>These limit what is so in general, and of a single event only say when it was.</summary>
    private static readonly Lexicon Conditions = Lexicon.Of("(when|if|while|until|whenever)");

    private static readonly WordSet Present = new("is are can cannot will does do has have"), Past = new("was were had did would could");

    /// <summary>Whether the later sentence says just what the earlier one says apart from its limit, and nothing beside it gives that limit.</summary>
    public static bool IsBetween(Sentence earlier, Sentence later)
    {
        if (Conditions.Any(later) || Limits.Find(later).Any(limit => !Limits.Find(earlier).Any(other => other.Words == limit.Words))) return false;
        var said = Gist.Of(later);
        return said.Words.Count >= FewestWords && Cut(earlier).Any(cut => cut.Kept.Words.SetEquals(said.Words) && cut.Kept.IsNegative == said.IsNegative && !IsBeside(later, cut.Limit));
    }

    private static IEnumerable<(Gist Kept, Gist Limit)> Cut(Sentence earlier)
    {
        var paragraph = earlier.Paragraph;
        foreach (var match in Limits.Find(earlier).Concat(IsGeneral(earlier) ? Conditions.Find(earlier) : []))
        {
            if (paragraph.IsQuoted(match.Span.Start, match.Span.End)) continue;
            var isFirst = match.FirstToken == earlier.FirstToken;
            var comma = isFirst ? Enumerable.Range(match.EndToken, earlier.EndToken - match.EndToken).FirstOrDefault(i => paragraph.Tokens[i].Is(','), -1) : -1;
            if (isFirst && comma < 0) continue;
            var (kept, limit) = isFirst ? (Gist.Of(paragraph, comma, earlier.EndToken), Gist.Of(paragraph, match.FirstToken, comma))
                : (Gist.Of(paragraph, earlier.FirstToken, match.FirstToken), Gist.Of(paragraph, match.FirstToken, earlier.EndToken));
            if (limit.Size > 0) yield return (kept, limit);
        }
    }

    private static bool IsGeneral(Sentence sentence) => !sentence.Tokens.Any(Past.Contains) && (sentence.Tokens.Any(Present.Contains) || !sentence.Tokens.Any(token => Habit.IsPast(token, sentence.Paragraph.Text)));

    private static bool IsBeside(Sentence later, Gist limit) => new[] { later.Neighbour(-1), later.Neighbour(1) }.OfType<Sentence>()
        .Select(Gist.Of).Any(other => 2 * limit.Shared(other) >= Math.Max(1, limit.Words.Count) || limit.Names.Overlaps(other.Names));
}
