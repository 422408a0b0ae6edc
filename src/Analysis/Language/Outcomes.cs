namespace Recording.Analysis.Language;

/// <summary>The last amount of a sentence, near what those before it make, that is said to follow from them: "…, so she has £537.65 a week", "so the whole is £237.75".</summary>
internal static class Outcomes
{
    private const int ToOutcome = 7, SentencesBack = 2;

    private static readonly WordSet Cues = new("so income total sum whole full thus therefore means outgoings budget debts arrears they together household comes altogether");
    private static readonly WordSet Spans = new("the this that a one each"), Across = new("over across for in");
    private static readonly WordSet Lessens = new("left less minus after short remaining leaves leaving leave owes except only instead rather");
    private static readonly WordSet Multiplies = new("each twice every double doubled thrice apiece daily nightly half");

    /// <summary>Whether it follows from the amounts before it in its own sentence.</summary>
    public static bool Is(Sentence sentence, List<Quantity> here, int i)
    {
        var (tokens, stated) = (sentence.Paragraph.Tokens, here[i]);
        if (i < 2 || i < here.Count - 1 || stated.Measure == Measure.Count) return false;
        if (here.Take(i).Any(part => part.Measure != stated.Measure || part.Value >= stated.Value) || !IsNear(here.Take(i).Sum(part => part.Value), stated, 5)) return false;
        if (Has(sentence, sentence.FirstToken, Lessens)) return false;
        var isAcross = stated.EndToken + 1 < sentence.EndToken && tokens[stated.FirstToken - 1].Is(',') && Across.Contains(tokens[stated.EndToken]) && Spans.Contains(tokens[stated.EndToken + 1]);
        return isAcross || IsCued(sentence, stated, here[i - 1].EndToken);
    }

    /// <summary>The total with the parts in its own sentence and those just before, where none of the ways to add them makes it.</summary>
    public static Total? Over(Sentence sentence, List<Quantity> here, List<Quantity> before)
    {
        if (sentence.Number == 0 || here.Count == 0 || here[^1] is not { Measure: not Measure.Count } stated) return null;
        if (!IsCued(sentence, stated, here.Count > 1 ? here[^2].EndToken : sentence.FirstToken) || TotalCues.IsApproximate(sentence, stated)) return null;
        var from = sentence.Paragraph.Sentences[Math.Max(0, sentence.Number - SentencesBack)].FirstToken;
        List<Quantity> said = [.. before.Where(q => q.FirstToken >= from).Concat(here.SkipLast(1)).Where(q => q.Measure == stated.Measure)];
        if (said.Count < 2 || said.Exists(q => q.Value >= stated.Value) || said.Append(stated).Select(q => q.Period).Where(p => p != 0).Distinct().Count() > 1) return null;
        if (Has(sentence, said[0].FirstToken, Lessens) || Has(sentence, said[0].FirstToken, Multiplies)) return null;
        var (nearest, sum) = (-1, 0m);
        for (var k = said.Count - 1; k >= 0; k--)
        {
            sum += said[k].Value;
            if (sum == stated.Value) return null;
            if (k < said.Count - 1 && IsNear(sum, stated, 8)) nearest = k;
        }
        return nearest < 0 ? null : new(sentence.Paragraph, stated, [.. said.Skip(nearest).Select(q => q.Value)]);
    }

    private static bool IsNear(decimal sum, Quantity stated, int share) => Math.Abs(sum - stated.Value) * share <= stated.Value;

    private static bool IsCued(Sentence sentence, Quantity stated, int from)
    {
        for (var k = stated.FirstToken - 1; k >= from && k >= stated.FirstToken - ToOutcome; k--)
            if (Cues.Contains(sentence.Paragraph.Tokens[k])) return true;
        return false;
    }

    private static bool Has(Sentence sentence, int first, WordSet words)
    {
        for (var k = first; k < sentence.EndToken; k++)
            if (words.Contains(sentence.Paragraph.Tokens[k])) return true;
        return false;
    }
}
