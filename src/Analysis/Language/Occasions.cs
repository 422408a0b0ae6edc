namespace Recording.Analysis.Language;

/// <summary>Occasions of several kinds that one word counts: "twice in May and three times in June, six visits in all".</summary>
internal static class Occasions
{
    private static readonly WordSet All = new("visits appointments contacts calls stays nights days times occasions meetings sessions attendances admissions absences incidents events falls letters messages attempts lessons trips outings reviews placements moves staff people children animals pets items things");
    private static readonly WordSet After = new("in on at by from with to for during since and");
    private static readonly WordSet OneTwo = new("once twice thrice");
    private static readonly ulong Time = WordHash.Folded("time"), And = WordHash.Folded("and"), Once = WordHash.Folded("once"), Thrice = WordHash.Folded("thrice");

    /// <summary>"once in December" is one time, "twice in May," two.</summary>
    public static void AddTo(ParagraphReading paragraph, Sentence sentence, List<Quantity> amounts)
    {
        if (amounts.Count == 0) return;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            var token = paragraph.Tokens[i];
            if (!OneTwo.Contains(token) || !(After.Contains(paragraph.Tokens[i + 1]) || paragraph.Tokens[i + 1].Is(','))) continue;
            var at = Order.First(amounts, amount => amount.FirstToken > i);
            amounts.Insert(at, new(i, i + 1, token.Folded == Once ? 1 : token.Folded == Thrice ? 3 : 2, Measure.Count, Time, 0));
        }
    }

    /// <summary>Whether the amounts are a list of kinds of what the total counts, which comes near to it.</summary>
    public static bool AreKindsOf(Sentence sentence, Quantity stated, List<Quantity> said)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (said.Count < 2 || stated.Noun == 0 || !All.Contains(tokens[stated.EndToken - 1]) || said.TrueForAll(part => part.Noun == stated.Noun)) return false;
        if (!said.TrueForAll(part => part is { Period: 0, Noun: not 0 } && part.Value < stated.Value && part.Value == decimal.Truncate(part.Value))) return false;
        for (var i = 1; i < said.Count; i++)
            if (tokens[said[i].FirstToken - 1] is var before && !before.Is(',') && before.Folded != And) return false;
        return Math.Abs(said.Sum(part => part.Value) - stated.Value) <= Math.Max(1, stated.Value / 5);
    }
}
