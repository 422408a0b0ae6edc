using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A list under a head of the week, each part with its amount and what or who gives it: "What he has each week: ten hours of home care; two hours from the nursing team; six hours from his mother".</summary>
internal static class StrandParts
{
    private const int LongestHead = 9, Fewest = 2;

    private static readonly WordSet Weeks = new("week weekly"), Sums = new("is makes totals gives"), Givers = new("from by for with"), Gives = new("gives give does for under at"), Totals = new("total all altogether together"), Kin = new("parents partner neighbour friend cousin family");

    /// <summary>What the list gives; null where the sentence is none.</summary>
    /// <param name="names">The strands that the sentence names.</param>
    public static List<StrandMention>? Of(RecordReading record, Sentence sentence, List<LexiconMatch> names, CsvRow unpaid)
    {
        if (HeadEnd(sentence) is not (> 0 and var first)) return null;
        var found = new List<StrandMention>();
        foreach (var part in Split(record, sentence, first))
            if (Mention(record, part, [.. names.Where(name => name.FirstToken >= part.FirstToken && name.EndToken <= part.EndToken)], unpaid) is { } mention && !found.Exists(other => other.Strand == mention.Strand)) found.Add(mention);
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

    private static bool HasAmount(RecordReading record, Sentence sentence, int first, int end) =>
        SupportAmount.In(record.Reading, sentence.Paragraph, first, end).Exists(amount => amount.Unit is StrandUnit.HoursAWeek or StrandUnit.PoundsAWeek);

    private static StrandMention? Mention(RecordReading record, Sentence part, List<LexiconMatch> names, CsvRow unpaid)
    {
        var amounts = SupportAmount.In(record.Reading, part.Paragraph, part.FirstToken, part.EndToken).Where(amount => amount.Unit is StrandUnit.HoursAWeek or StrandUnit.PoundsAWeek && !amount.IsBefore).ToList();
        if (amounts.Count == 0 || part.Tokens.Any(Totals.Contains)) return null;
        var amount = amounts.Find(sum => sum.FirstToken > part.FirstToken && Sums.Contains(part.Paragraph.Tokens[sum.FirstToken - 1])) ?? amounts[0];
        if (StrandOf(record, part, names, unpaid) is not { } strand || (names.Count > 0 && StrandMention.IsNegated(part, names[0]))) return null;
        return new(strand, decimal.Round(amount.Value, 2), amount.Unit!.Value, record.Quote(part));
    }

    /// <summary>Where the support or its money comes from, or else who gives it, or else what it is.</summary>
    private static string? StrandOf(RecordReading record, Sentence part, List<LexiconMatch> names, CsvRow unpaid)
    {
        foreach (var sort in new[] { "", "label", "funder", "giver" })
            if (names.Find(name => name.Entry["sort"] == sort) is { Entry: { } entry }) return entry["strand"];
        if (names.Count > 0) return names[0].Entry["strand"];
        return IsUnpaid(record, part) ? unpaid["strand"] : null;
    }

    /// <summary>"six hours from his mother", "Joan gives five hours": a relative, or somebody who is called no worker.</summary>
    private static bool IsUnpaid(RecordReading record, Sentence part)
    {
        var tokens = part.Paragraph.Tokens;
        for (var i = part.FirstToken; i < part.EndToken; i++)
            if (Holder.IsKin(tokens[i]) || Kin.Contains(tokens[i])) return true;
        return People.Of(record.Reading).RunsIn(part).Any(run => !run.IsPlace && (run.Length == 2 || run.HasTitle || GivenNames.Contains(GivenNames.Fold(tokens[run.FirstToken].In(part.Paragraph.Text).ToString()))) && !record.Workers.Contains(GivenNames.Fold(tokens[run.FirstToken].In(part.Paragraph.Text).ToString()))
            && ((run.FirstToken > part.FirstToken && Givers.Contains(tokens[run.FirstToken - 1])) || (run.EndToken < part.EndToken && (Gives.Contains(tokens[run.EndToken]) || tokens[run.EndToken].First is '\'' or '’'))));
    }
}
