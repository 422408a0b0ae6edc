namespace Recording.Analysis.Language;

/// <summary>A total with the parts that are said to make it.</summary>
internal sealed record Total(ParagraphReading Paragraph, Quantity Stated, IReadOnlyList<decimal> Parts)
{
    public decimal Sum => Parts.Sum();
}

/// <summary>Finds totals and their parts: in a sentence, over two sentences, and after a list.</summary>
internal static class Totals
{
    private static readonly WordSet Approximate = new("about around approximately roughly nearly almost over under circa some least most up just approx rounded than ca");
    private static readonly WordSet Multiplies = new("each twice every per double doubled");
    private static readonly WordSet Whole = new("all total"), Sums = new("altogether overall combined together");
    private static readonly WordSet Makes = new("makes making totals totalling totalled total come comes came coming adds add added adding amounts amount brings gives is was sum"), Demonstratives = new("that this which these those together");

    public static IEnumerable<Total> Of(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse || paragraph.Tokens.Count < 4) continue;
            List<Quantity>? before = null;
            foreach (var sentence in paragraph.Sentences)
            {
                var here = Quantities.In(reading, paragraph, sentence.FirstToken, sentence.EndToken);
                if (Of(reading, sentence, here, before ?? []) is { } total) yield return total;
                before = here;
            }
        }
    }

    private static Total? Of(Reading reading, Sentence sentence, List<Quantity> here, List<Quantity> before)
    {
        for (var i = here.Count - 1; i >= 0; i--)
        {
            var stated = here[i];
            if (IsApproximate(sentence, stated)) continue;
            if (IsTotal(sentence, here, i))
            {
                var parts = here.Take(i).Where(q => q.IsLike(stated) && q.Value != stated.Value).ToList();
                if (parts.Count >= 2) return Judge(sentence, stated, parts, sentence.FirstToken, stated.FirstToken);
                if (parts.Count > 0 || here.Take(i).Any(q => q.Measure == stated.Measure && q.Measure != Measure.Count)) return null;
                parts = stated.Measure == Measure.Count && stated.Noun == 0 ? [] : [.. before.Where(q => q.Measure == stated.Measure && q.Noun == stated.Noun)];
                if (parts.Count >= 2) return Judge(sentence, stated, parts, 0, sentence.FirstToken);
                var listed = Listed(reading, sentence, stated);
                return listed.Count >= 2 ? new(sentence.Paragraph, stated, listed) : null;
            }
            if (OpensList(sentence, stated) && here.Skip(i + 1).Where(q => q.Measure == stated.Measure).ToList() is { Count: >= 2 } after
                && (stated.Measure != Measure.Count || after.All(q => q.Noun == 0 || q.Noun == stated.Noun)))
                return Judge(sentence, stated, after, stated.EndToken, sentence.EndToken);
        }
        return null;
    }

    /// <summary>Null where the amounts are not of one period, or are multiplied.</summary>
    private static Total? Judge(Sentence sentence, Quantity stated, List<Quantity> parts, int first, int end)
    {
        if (parts.Any(p => p.Period != 0 && stated.Period != 0 && p.Period != stated.Period)) return null;
        if (parts.Exists(p => p.FirstToken > 1 && p.Measure != Measure.Count && IsOneOfMany(sentence.Paragraph, p))) return null;
        for (var i = first; i < end; i++)
            if (Multiplies.Contains(sentence.Paragraph.Tokens[i])) return null;
        for (var skip = 0; skip <= parts.Count - 2; skip++)
            if (parts.Skip(skip).Sum(p => p.Value) == stated.Value) return null;
        return new(sentence.Paragraph, stated, [.. parts.Select(p => p.Value)]);
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

    private static bool OpensList(Sentence sentence, Quantity stated) =>
        stated.EndToken < sentence.EndToken && sentence.Paragraph.Tokens[stated.EndToken].Is(':');

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
        for (var i = sentence.Paragraph.Index - 1; i >= 0 && reading.Paragraphs[i].Source.Role == Text.ParagraphRole.ListItem; i--)
        {
            var paragraph = reading.Paragraphs[i];
            var like = Quantities.In(reading, paragraph, 0, paragraph.Tokens.Count).Where(q => q.Measure == stated.Measure && q.IsLike(stated)).Take(2).ToList();
            if (like.Count != 1) return [];
            parts.Insert(0, like[0].Value);
        }
        return parts.Sum() == stated.Value ? [] : parts;
    }
}
