using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A list under a head of the week, each part with its amount and what or who gives it: "What he has each week: ten hours of home care; two hours from the nursing team; six hours from his mother".</summary>
internal static class StrandParts
{
    private const int LongestHead = 9, Fewest = 2;

    private static readonly WordSet Weeks = new("week weekly"), Sums = new("is makes totals gives"), Totals = new("total all altogether together"), In = new("in");

    /// <summary>What the list gives; null where the sentence is none.</summary>
    /// <param name="names">The strands that the sentence names.</param>
    /// <param name="isUnderHead">Whether the paragraph gives what there is in a week, so that the sentence needs no head of its own.</param>
    public static List<StrandMention>? Of(RecordReading record, Sentence sentence, List<LexiconMatch> names, bool isUnderHead)
    {
        var first = HeadEnd(sentence) is > 0 and var end ? end : sentence.FirstToken;
        if (first == sentence.FirstToken && !isUnderHead) return null;
        var found = new List<StrandMention>();
        foreach (var part in Split(record, sentence, first))
            if (Mention(record, part, [.. names.Where(name => name.FirstToken >= part.FirstToken && name.EndToken <= part.EndToken)]) is { } mention && !found.Exists(other => other.Strand == mention.Strand && (other.Strand != StrandMention.Unpaid["strand"] || other.Value == mention.Value))) found.Add(mention);
        return found.Count >= Fewest ? found : null;
    }

    /// <summary>After the colon of "Each week:" or of another head with a week in the list; 0 where no such head begins the sentence.</summary>
    private static int HeadEnd(Sentence sentence)
    {
        if (!sentence.Tokens.Any(Weeks.Contains)) return 0;
        for (var i = sentence.FirstToken; i < Math.Min(sentence.EndToken, sentence.FirstToken + LongestHead); i++)
            if (sentence.Paragraph.Tokens[i].Is(':')) return i + 1;
        return 0;
    }

    /// <summary>At semicolons, or where there are none at the commas and "and".</summary>
    private static IEnumerable<Sentence> Split(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        var isSemicolon = Enumerable.Range(first, sentence.EndToken - first).Any(i => tokens[i].Is(';'));
        var from = first;
        for (var i = first; i <= sentence.EndToken; i++)
        {
            if (i < sentence.EndToken && !(isSemicolon ? tokens[i].Is(';') : tokens[i].Is(',') || tokens[i].Folded == And)) continue;
            if (i < sentence.EndToken && !isSemicolon && !(HasAmount(record, sentence, from, i) && HasAmount(record, sentence, i + 1, sentence.EndToken))) continue;
            if (i > from) yield return sentence with { FirstToken = from, EndToken = i };
            from = i + 1;
        }
    }

    private static readonly ulong And = WordHash.Folded("and");

    private static bool HasAmount(RecordReading record, Sentence sentence, int first, int end) => Amount(record, sentence with { FirstToken = first, EndToken = end }) is not null;

    /// <summary>What a part gives in a week: the sum where it says one, else the first amount, else the bare number of "Sheila for six".</summary>
    private static SupportAmount? Amount(RecordReading record, Sentence part)
    {
        var tokens = part.Paragraph.Tokens;
        var amounts = SupportAmount.In(record.Reading, part.Paragraph, part.FirstToken, part.EndToken).Where(amount => amount.Unit is StrandUnit.HoursAWeek or StrandUnit.PoundsAWeek && !amount.IsBefore).ToList();
        if (part.Tokens.Any(Totals.Contains)) return amounts.Find(sum => Enumerable.Range(sum.EndToken, Math.Min(2, part.EndToken - sum.EndToken)).SkipWhile(i => In.Contains(tokens[i])).Take(1).Any(i => Totals.Contains(tokens[i])));
        return amounts.Find(sum => sum.FirstToken > part.FirstToken && Sums.Contains(tokens[sum.FirstToken - 1])) ?? amounts.FirstOrDefault() ?? SupportAmount.Bare(part);
    }

    private static StrandMention? Mention(RecordReading record, Sentence part, List<LexiconMatch> names)
    {
        if (Amount(record, part) is not { } amount || StrandOf(record, part, names) is not { } strand || (names.Count > 0 && StrandMention.IsNegated(part, names[0]))) return null;
        return new(strand, decimal.Round(amount.Value, 2), amount.Unit!.Value, record.Quote(part));
    }

    /// <summary>Where the support or its money comes from, or else who gives it, or else what it is.</summary>
    private static string? StrandOf(RecordReading record, Sentence part, List<LexiconMatch> names)
    {
        foreach (var sort in new[] { "", "label", "funder", "giver" })
            if (names.Find(name => name.Entry["sort"] == sort) is { Entry: { } entry }) return entry["strand"];
        return names.Count > 0 ? names[0].Entry["strand"] : StrandGiver.OfPart(record, part)?["strand"];
    }
}
