using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Several strands in one sentence, each followed by its amount: "home care 10.5 hours a week; direct payment 5 hours a week; NHS night sitting 6 hours a week".</summary>
internal static class StrandList
{
    private const int Enough = 2, Beside = 1, Near = 4;

    private static readonly WordSet Between = new("is at of for stays stands now : , ( – - by from about currently still unchanged remains the a his her their and");

    /// <summary>What the list gives; null where the sentence is none.</summary>
    public static IEnumerable<StrandMention>? Of(RecordReading record, Sentence sentence, List<LexiconMatch> names, List<SupportAmount> amounts)
    {
        if (amounts.Count < Enough || amounts.Exists(amount => amount.IsBefore)) return null;
        var (found, at) = (new List<StrandMention>(), 0);
        foreach (var (first, end) in Heads(names))
        {
            if (at >= amounts.Count || amounts[at].FirstToken < names[first].EndToken) return null;
            var (name, amount) = (Source(names, first, end), amounts[at]);
            if (StrandMention.IsNegated(sentence, name) || !IsBeside(sentence, names[end - 1].EndToken, amount.FirstToken) || !amount.HasPeriod || StrandMention.UnitOf(name, amount) is not { } unit) return null;
            found.Add(new(name.Entry["strand"], decimal.Round(amount.Value, 2), unit, record.Quote(sentence)));
            if (end < names.Count && names[end].FirstToken < amount.EndToken) return null;
            at++;
        }
        return found.Count >= Enough && at == amounts.Count && found.DistinctBy(mention => mention.Strand).Count() == found.Count ? found : null;
    }

    /// <summary>Names that stand side by side are one head: "NHS night sitting".</summary>
    private static IEnumerable<(int First, int End)> Heads(List<LexiconMatch> names)
    {
        for (var i = 0; i < names.Count;)
        {
            var first = i++;
            while (i < names.Count && names[i].FirstToken - names[i - 1].EndToken < Beside) i++;
            yield return (first, i);
        }
    }

    /// <summary>Who pays is the strand, before what is paid for.</summary>
    private static LexiconMatch Source(List<LexiconMatch> names, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (names[i].Entry["sort"] != "service") return names[i];
        return names[first];
    }

    private static bool IsBeside(Sentence sentence, int from, int to) =>
        to - from <= Near && Enumerable.Range(from, Math.Max(0, to - from)).All(i => Between.Contains(sentence.Paragraph.Tokens[i]) || !sentence.Paragraph.Tokens[i].IsWord);
}
