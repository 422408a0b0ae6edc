namespace Recording.Analysis.Language;

/// <summary>The wording that makes an amount a total, opens its list of parts, or says that it is none to the penny.</summary>
internal static class TotalCues
{
    private static readonly WordSet Approximate = new("about around approximately roughly nearly almost over under circa some least most up just approx rounded than ca");
    private static readonly WordSet Whole = new("all total"), Sums = new("altogether overall combined together");
    private static readonly WordSet Makes = new("makes making make made totals totalling totalled total come comes came coming adds add added adding amounts amount brings gives giving give is was sum means"), Demonstratives = new("that this which these those together");
    private const int ToEnd = 6;
    private static readonly ulong Altogether = WordHash.Folded("altogether"), And = WordHash.Folded("and");
    private static readonly WordSet Compared = new("more less fewer of than short over under left owed to or");
    private const int ToList = 9;
    private static readonly WordSet Comprises = new("comprising comprised consisting consists namely comprises"), Shares = new("split divided shared spent made goes went"), Into = new("into between among on up as"), Are = new("are were");
    private static readonly WordSet Rounding = new("rounded rounding nearest roughly approximately");

    /// <summary>"in all", "in total", "which comes to", or the last of a list: "…, seven nights in each four weeks".</summary>
    public static bool IsTotal(Sentence sentence, List<Quantity> here, int i)
    {
        var (tokens, stated) = (sentence.Paragraph.Tokens, here[i]);
        for (var k = stated.EndToken; k < sentence.EndToken && k < stated.EndToken + 5; k++)
        {
            if (Sums.Contains(tokens[k]) || (tokens[k].In(sentence.Paragraph.Text) is "in" && k + 1 < sentence.EndToken && Whole.Contains(tokens[k + 1]))) return true;
            if (tokens[k].Is(';') || tokens[k].Is('.') || (i + 1 < here.Count && k >= here[i + 1].FirstToken)) break;
        }
        for (var k = stated.FirstToken - 1; k >= sentence.FirstToken && k >= stated.FirstToken - 4; k--)
        {
            if (Makes.Contains(tokens[k])) return IsSumming(sentence, k);
            if (tokens[k].Is(',') || tokens[k].Is(';')) break;
        }
        for (var k = stated.FirstToken - 1; k > sentence.FirstToken && k >= stated.FirstToken - 3; k--)
            if (tokens[k].Folded == Altogether || (Whole.Contains(tokens[k]) && tokens[k - 1].In(sentence.Paragraph.Text) is "in" or "In")) return i > 0;
        return IsAfterList(sentence, here, i) || Outcomes.Is(sentence, here, i);
    }

    /// <summary>What stands after the end of a list is none of it: "7 on Saturday and 6 on Sunday, 15 hours", "£180, £15, £35: £240".</summary>
    private static bool IsAfterList(Sentence sentence, List<Quantity> here, int i)
    {
        var (tokens, stated) = (sentence.Paragraph.Tokens, here[i]);
        var first = FirstAlike(here, i);
        var isOutOf = stated.EndToken + 1 < sentence.EndToken && tokens[stated.EndToken].In(sentence.Paragraph.Text) is "out" && tokens[stated.EndToken + 1].In(sentence.Paragraph.Text) is "of";
        if (i > 1 && i == here.Count - 1 && tokens[stated.FirstToken - 1].Is(',') && Occasions.AreKindsOf(sentence, stated, here[..i])) return true;
        if (i - first < 2 || (i + 1 < here.Count && here[i + 1].FirstToken > stated.EndToken + 2 && !isOutOf)) return false;
        var mark = tokens[stated.FirstToken - 1];
        if (!mark.Is(',') && !mark.Is(':') && !mark.Is(';') && !mark.Is('–')) return false;
        if (stated.EndToken < sentence.EndToken && Compared.Contains(tokens[stated.EndToken])) return false;
        if (stated.Measure == Measure.Count && here.Skip(first).Take(i - first).All(part => part.Noun == 0)) return false;
        if (here.Skip(first).Take(i - first).Any(part => part.Value >= stated.Value)) return false;
        if (mark.Is(':') || (stated.Noun != 0 && i - first >= 3)) return true;
        for (var k = here[i - 2].EndToken; k < here[i - 1].FirstToken; k++)
            if (tokens[k].Folded == And) return isOutOf || sentence.EndToken - stated.EndToken < ToEnd;
        return false;
    }

    /// <summary>Where the amounts begin that are of the total's kind, up to it.</summary>
    private static int FirstAlike(List<Quantity> here, int i)
    {
        var first = i;
        while (first > 0 && here[first - 1].Measure == here[i].Measure && (here[i].Measure != Measure.Count || here[first - 1].IsLike(here[i]))) first--;
        return first;
    }

    /// <summary>"which is", "That makes", "totalling", but not "the rent is".</summary>
    private static bool IsSumming(Sentence sentence, int verb)
    {
        var (tokens, text) = (sentence.Paragraph.Tokens, sentence.Paragraph.Text);
        var word = tokens[verb].In(text);
        if (word.StartsWith("total", StringComparison.OrdinalIgnoreCase) || word is "making" or "coming" or "adding" or "amounts" or "sum") return true;
        if (word is "giving") return verb + 1 < sentence.EndToken && (tokens[verb + 1].Kind == TokenKind.Number || tokens[verb + 1].Is('£'));
        if (word is "is" or "was" && verb > sentence.FirstToken && Whole.Contains(tokens[verb - 1])) return true;
        if (word is "come" or "comes" or "came" or "add" or "adds") return verb + 1 < sentence.EndToken && tokens[verb + 1].In(text) is "to" or "up";
        if (word.StartsWith("make", StringComparison.Ordinal) && verb > sentence.FirstToken && tokens[verb - 1].Kind == TokenKind.Number) return true;
        if (verb == sentence.FirstToken || !Demonstratives.Contains(tokens[verb - 1])) return false;
        return verb - 1 == sentence.FirstToken || tokens[verb - 2].Is(',') || word.StartsWith("make", StringComparison.Ordinal);
    }

    /// <summary>Where the parts begin: after a colon or bracket, or "made up of", "comprising", "that is".</summary>
    public static int? OpensList(Sentence sentence, Quantity stated)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = stated.EndToken; i < sentence.EndToken && i < stated.EndToken + ToList; i++)
        {
            if (tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is('–') || tokens[i].Is('—')) return i + 1;
            if (Comprises.Contains(tokens[i])) return i + 1;
            if (Shares.Contains(tokens[i]) && i + 1 < sentence.EndToken && Into.Contains(tokens[i + 1])) return i + 2;
            if (Are.Contains(tokens[i]) && i + 1 < sentence.EndToken && i <= stated.EndToken + 3 && Quantities.WholeNumber(sentence.Paragraph, i + 1).Value is not null) return i + 1;
            if (tokens[i].Is('.') || tokens[i].Is(';') || tokens[i].Kind == TokenKind.Number || tokens[i].Is('£')) return null;
        }
        return null;
    }

    /// <summary>"£80, rounded to the nearest pound".</summary>
    public static bool IsRounded(Sentence sentence, Quantity stated)
    {
        for (var i = stated.EndToken; i < sentence.EndToken && i < stated.EndToken + 7; i++)
            if (Rounding.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    public static bool IsApproximate(Sentence sentence, Quantity stated)
    {
        for (var i = stated.FirstToken - 1; i >= sentence.FirstToken && i >= stated.FirstToken - 3 && !sentence.Paragraph.Tokens[i].Is(','); i--)
            if (Approximate.Contains(sentence.Paragraph.Tokens[i])) return i == sentence.FirstToken || sentence.Paragraph.Tokens[i - 1].In(sentence.Paragraph.Text) is not "adding";
        return false;
    }
}
