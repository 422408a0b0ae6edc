namespace Recording.Analysis.Language;

/// <summary>A total with the parts that are said to make it.</summary>
internal sealed record Total(ParagraphReading Paragraph, Quantity Stated, IReadOnlyList<decimal> Parts)
{
    public decimal Sum => Parts.Sum();
}

/// <summary>Finds totals and their parts: in a sentence, over two sentences, and after a list.</summary>
internal static class Totals
{
    private const int LongestList = 60, MostAmounts = 60;

    private static readonly WordSet Approximate = new("about around approximately roughly nearly almost over under circa some least most up just approx rounded than ca");
    private static readonly WordSet Whole = new("all total"), Sums = new("altogether overall combined together");
    private static readonly WordSet Makes = new("makes making make made totals totalling totalled total come comes came coming adds add added adding amounts amount brings gives is was sum"), Demonstratives = new("that this which these those together");

    public static IEnumerable<Total> Of(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse || paragraph.Tokens.Count < 4) continue;
            List<Quantity> before = [];
            foreach (var sentence in paragraph.Sentences)
            {
                var here = Quantities.In(reading, paragraph, sentence.FirstToken, sentence.EndToken);
                if (here.Count > MostAmounts) here.RemoveRange(0, here.Count - MostAmounts);
                if (before.Count > MostAmounts) before.RemoveRange(0, before.Count - MostAmounts);
                if (Of(reading, sentence, here, before) is { } total) yield return total;
                before.AddRange(here);
            }
        }
    }

    private static Total? Of(Reading reading, Sentence sentence, List<Quantity> here, List<Quantity> before)
    {
        for (var i = here.Count - 1; i >= 0; i--)
        {
            var stated = here[i];
            if (IsApproximate(sentence, stated) || (stated.Measure == Measure.Count && (stated.Value <= 1 || stated.Value != decimal.Truncate(stated.Value) || stated.FirstToken == 0 && sentence.Paragraph.Tokens[0].Kind == TokenKind.Number))) continue;
            if (IsTotal(sentence, here, i))
            {
                if (Judge(sentence, stated, [.. here.Take(i)], sentence.FirstToken, stated.FirstToken) is { } inside) return inside;
                if (here.Take(i).Any(q => q.Measure == stated.Measure && (q.Measure != Measure.Count || q.Noun == stated.Noun || q.Noun == 0))) return null;
                if (sentence.Number > 0 && (stated.Measure != Measure.Count || stated.Noun != 0))
                    for (var back = sentence.Number - 1; back >= 0 && back >= sentence.Number - (stated.Measure == Measure.Count ? SentencesBack : 1); back--)
                    {
                        var from = sentence.Paragraph.Sentences[back].FirstToken;
                        List<Quantity> said = [.. before.Where(q => q.FirstToken >= from && (stated.Measure != Measure.Count || q.Noun == stated.Noun))];
                        if (Amounts(sentence, stated, said, from, sentence.FirstToken) is not { Count: >= 2 } parts) continue;
                        if (parts.Sum() == stated.Value) return null;
                        return back == sentence.Number - 1 || back == 0 || before.TrueForAll(q => q.FirstToken >= from) ? Judge(sentence, stated, said, from, sentence.FirstToken) : null;
                    }
                var listed = Listed(reading, sentence, stated);
                return listed.Count >= 2 ? new(sentence.Paragraph, stated, listed) : null;
            }
            if (OpensList(sentence, stated) is { } opens && Judge(sentence, stated, [.. here.Where(q => q.FirstToken >= opens)], opens, sentence.EndToken, isList: true) is { } ahead) return ahead;
        }
        return null;
    }

    private const int SentencesBack = 4;
    private static readonly WordSet People = new("people children adults staff professionals workers members residents tenants carers visitors occupants pupils students relatives");

    /// <summary>"four announced and three unannounced", of people also "four carers and two nurses": each begins its own item.</summary>
    private static bool AreKinds(ParagraphReading paragraph, Quantity stated, List<Quantity> said, int first)
    {
        if (stated.Noun == 0 || said.Count < 2 || said[0].FirstToken > first + 2) return false;
        var arePeople = People.Contains(paragraph.Tokens[stated.EndToken - 1]);
        for (var i = first; arePeople && i < said[^1].EndToken; i++)
            if (paragraph.Tokens[i].IsCapitalised) return false;
        foreach (var part in said)
        {
            if (part.Period != 0 || part.Value != decimal.Truncate(part.Value)) return false;
            var before = paragraph.Tokens[part.FirstToken - 1];
            if (part.FirstToken > first && !before.Is(',') && !before.Is(';') && before.In(paragraph.Text) is not "and") return false;
            if (part.Noun != 0 && part.Noun != stated.Noun && !arePeople && paragraph.Tokens[part.EndToken - 1].In(paragraph.Text) is [.., 's']) return false;
        }
        return true;
    }

    private static IReadOnlyList<decimal>? Amounts(Sentence sentence, Quantity stated, List<Quantity> said, int first, int end) =>
        Products.Parts(sentence.Paragraph, said, stated, first, end);

    /// <summary>Null where the parts make the total, are not of one kind or period, or are multiplied in a way that is not understood.</summary>
    private static Total? Judge(Sentence sentence, Quantity stated, List<Quantity> said, int first, int end, bool isList = false)
    {
        if (stated.Measure == Measure.Count)
        {
            if (said.Exists(q => q.Measure != Measure.Count)) said = [.. said.Where(q => q.Measure == Measure.Count)];
            if (!isList) said = [.. said.Where(q => q.IsLike(stated) && q.Value != stated.Value)];
            else if (!AreKinds(sentence.Paragraph, stated, said, first)) return null;
        }
        else if (said.Count(q => q.Measure == stated.Measure) >= 2) said = [.. said.Where(q => q.Value != stated.Value || q.Measure != stated.Measure)];
        if (said.Exists(p => p.FirstToken > 1 && p.Measure != Measure.Count && p.Measure != stated.Measure && IsOneOfMany(sentence.Paragraph, p))) return null;
        if (Amounts(sentence, stated, said, first, end) is not { } parts) return null;
        if (parts.Count < 2 && !(parts.Count == 1 && said.Count == 2 && !isList)) return null;
        var sum = 0m;
        for (var from = parts.Count - 1; from >= 0; from--)
            if ((sum += parts[from]) == stated.Value) return null;
        if (parts.Count == 1 && said.Exists(q => q.Value == parts[0])) return null;
        return new(sentence.Paragraph, stated, parts);
    }

    /// <summary>"54 payments of £20": the amount is one of many.</summary>
    private static bool IsOneOfMany(ParagraphReading paragraph, Quantity part) =>
        paragraph.Tokens[part.FirstToken - 1].In(paragraph.Text) is "of" && paragraph.Tokens[part.FirstToken - 2].In(paragraph.Text) is [.., 's'];

    /// <summary>"in all", "in total", "which comes to", or the last of a list: "…, seven nights in each four weeks".</summary>
    private static bool IsTotal(Sentence sentence, List<Quantity> here, int i)
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
        return (i == here.Count - 1 || here[i + 1].FirstToken <= stated.EndToken + 2) && i >= 3 && stated.Noun != 0 && stated.FirstToken > 0 && tokens[stated.FirstToken - 1].Is(',') && here[0].Noun == stated.Noun
            && here.Skip(1).Take(i - 1).All(q => q.Noun == 0 || q.Noun == stated.Noun);
    }

    /// <summary>"which is", "That makes", "totalling", but not "the rent is".</summary>
    private static bool IsSumming(Sentence sentence, int verb)
    {
        var (tokens, text) = (sentence.Paragraph.Tokens, sentence.Paragraph.Text);
        var word = tokens[verb].In(text);
        if (word.StartsWith("total", StringComparison.OrdinalIgnoreCase) || word is "making" or "coming" or "adding" or "amounts" or "sum") return true;
        if (word is "come" or "comes" or "came" or "add" or "adds") return verb + 1 < sentence.EndToken && tokens[verb + 1].In(text) is "to" or "up";
        if (verb == sentence.FirstToken || !Demonstratives.Contains(tokens[verb - 1])) return false;
        return verb - 1 == sentence.FirstToken || tokens[verb - 2].Is(',') || word.StartsWith("make", StringComparison.Ordinal);
    }

    /// <summary>Where the parts begin: after a colon or bracket, or "made up of", "comprising", "that is".</summary>
    private static int? OpensList(Sentence sentence, Quantity stated)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = stated.EndToken; i < sentence.EndToken && i < stated.EndToken + ToList; i++)
        {
            if (tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is('–') || tokens[i].Is('—')) return i + 1;
            if (Comprises.Contains(tokens[i])) return i + 1;
            if (tokens[i].Is('.') || tokens[i].Is(';') || tokens[i].Kind == TokenKind.Number || tokens[i].Is('£')) return null;
        }
        return null;
    }

    private const int ToList = 9;
    private static readonly WordSet Comprises = new("comprising comprised consisting consists namely comprises");

    private static bool IsApproximate(Sentence sentence, Quantity stated)
    {
        for (var i = stated.FirstToken - 1; i >= sentence.FirstToken && i >= stated.FirstToken - 3; i--)
            if (Approximate.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>The first like amount of each list item just before.</summary>
    private static List<decimal> Listed(Reading reading, Sentence sentence, Quantity stated)
    {
        var parts = new List<decimal>();
        if (sentence.Number > 0) return parts;
        for (var i = sentence.Paragraph.Index - 1; i >= 0 && parts.Count < LongestList && reading.Paragraphs[i].Source.Role == Text.ParagraphRole.ListItem; i--)
        {
            var paragraph = reading.Paragraphs[i];
            var like = Quantities.In(reading, paragraph, 0, paragraph.Tokens.Count).Where(q => q.Measure == stated.Measure && q.IsLike(stated)).Take(2).ToList();
            if (like.Count != 1) return [];
            parts.Insert(0, like[0].Value);
        }
        return parts.Sum() == stated.Value ? [] : parts;
    }
}
