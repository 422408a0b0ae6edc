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

    /// <summary>A list in which each part between commas has one amount and what it is for, in any order: "ten hours of home care, £90 a week of direct payment and four hours from Maureen, unpaid"; null where one has none or two.</summary>
    public static IEnumerable<StrandMention>? InParts(RecordReading record, Sentence sentence, List<LexiconMatch> names, List<SupportAmount> amounts)
    {
        if (amounts.Count < Enough || amounts.Exists(amount => amount.IsBefore || !amount.HasPeriod || amount.Unit is null)) return null;
        var found = new List<StrandMention>();
        var (first, at) = (sentence.FirstToken, 0);
        foreach (var end in Cuts(sentence, names, amounts))
        {
            var here = names.Where(name => name.FirstToken >= first && name.EndToken <= end).ToList();
            var amount = amounts[at++];
            if (here.Count == 0 || StrandMention.IsNegated(sentence, here[0])) return null;
            var name = here.Find(name => name.Entry["sort"] is not ("service" or "funder")) is { Entry: not null } source ? source : here.Find(name => name.Entry["sort"] == "funder") is { Entry: not null } funder ? funder : here[0];
            if (StrandMention.UnitOf(name, amount) is not { } unit) return null;
            found.Add(new(name.Entry["strand"], decimal.Round(amount.Value, 2), unit, record.Quote(sentence)));
            first = end;
        }
        return found.DistinctBy(mention => mention.Strand).Count() == found.Count ? found : null;
    }

    /// <summary>Where the part of each amount ends: at the last comma or "and" before the next amount at which both sides have a name.</summary>
    private static IEnumerable<int> Cuts(Sentence sentence, List<LexiconMatch> names, List<SupportAmount> amounts)
    {
        var tokens = sentence.Paragraph.Tokens;
        var first = sentence.FirstToken;
        for (var n = 0; n + 1 < amounts.Count; n++)
        {
            var (cut, from, to) = (0, amounts[n].EndToken, amounts[n + 1].FirstToken);
            for (var i = from; i < to; i++)
                if ((tokens[i].Is(',') || tokens[i].Is(';') || tokens[i].Folded == And) && names.Exists(name => name.FirstToken >= first && name.EndToken <= i)) { cut = i; break; }
            first = cut == 0 ? to : cut;
            yield return first;
        }
        yield return sentence.EndToken;
    }

    private static readonly ulong And = WordHash.Folded("and");

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
