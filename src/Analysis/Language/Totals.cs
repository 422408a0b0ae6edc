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

    public static IEnumerable<Total> Of(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse || paragraph.Tokens.Count < 4) continue;
            List<Quantity> before = [];
            foreach (var sentence in paragraph.Sentences)
            {
                var here = Quantities.In(reading, paragraph, sentence.FirstToken, sentence.EndToken);
                Occasions.AddTo(paragraph, sentence, here);
                SharedUnits.Give(paragraph, here);
                if (here.Count > MostAmounts) here.RemoveRange(0, here.Count - MostAmounts);
                if (before.Count > MostAmounts) before.RemoveRange(0, before.Count - MostAmounts);
                if ((Of(reading, sentence, here, before) ?? Outcomes.Over(sentence, here, before)) is { } total) yield return total;
                before.AddRange(here);
            }
        }
    }

    private static Total? Of(Reading reading, Sentence sentence, List<Quantity> here, List<Quantity> before)
    {
        for (var i = here.Count - 1; i >= 0; i--)
        {
            var stated = here[i];
            if (TotalCues.IsApproximate(sentence, stated) || TotalCues.IsRounded(sentence, stated) || (stated.Measure == Measure.Count && (stated.Value <= 1 || stated.Value != decimal.Truncate(stated.Value) || stated.FirstToken == 0 && sentence.Paragraph.Tokens[0].Kind == TokenKind.Number))) continue;
            if (TotalCues.IsTotal(sentence, here, i))
            {
                if (Judge(sentence, stated, SharedUnits.OfTotal(sentence.Paragraph, [.. here.Take(i)], stated), sentence.FirstToken, stated.FirstToken) is { } inside) return inside;
                if (i > 1 && here.Take(i).Where(q => q.Measure == stated.Measure).Sum(q => q.Value) == stated.Value) return null;
                if (here.Take(i).Any(q => q.Measure == stated.Measure && (q.Measure != Measure.Count || q.Noun == stated.Noun || q.Noun == 0))) return null;
                if (sentence.Number > 0 && (stated.Measure != Measure.Count || stated.Noun != 0))
                    for (var back = sentence.Number - 1; back >= 0 && back >= sentence.Number - SentencesBack; back--)
                    {
                        var from = sentence.Paragraph.Sentences[back].FirstToken;
                        List<Quantity> said = [.. before.Where(q => q.FirstToken >= from && (stated.Measure != Measure.Count || q.Noun == stated.Noun))];
                        if (Amounts(sentence, stated, said, from, sentence.FirstToken) is not { Count: >= 2 } parts) continue;
                        if (parts.Sum() == stated.Value) return null;
                        if (stated.Measure != Measure.Count && back > 0 && before.Exists(q => q.Measure == stated.Measure && q.FirstToken < from && q.FirstToken >= sentence.Paragraph.Sentences[back - 1].FirstToken)) continue;
                        return back == sentence.Number - 1 || back == 0 || stated.Measure != Measure.Count || before.TrueForAll(q => q.FirstToken >= from) ? Judge(sentence, stated, said, from, sentence.FirstToken) : null;
                    }
                var listed = Listed(reading, sentence, stated);
                return listed.Count >= 2 ? new(sentence.Paragraph, stated, listed) : null;
            }
            if (IsSharedOut(sentence, here, i) is { } shares) return shares;
            if (TotalCues.OpensList(sentence, stated) is { } opens && Judge(sentence, stated, [.. here.Where(q => q.FirstToken >= opens)], opens, sentence.EndToken, isList: true) is { } ahead) return ahead;
        }
        return null;
    }

    private const int SentencesBack = 4;
    private static readonly WordSet People = new("people children adults staff professionals workers members residents tenants carers visitors occupants pupils students relatives");

    private static readonly WordSet Persons = new("people children adults sons daughters brothers sisters boys girls babies grandchildren men women siblings teenagers toddlers lodgers cousins nephews nieces aunts uncles grandparents parents staff carers nurses residents tenants visitors");

    /// <summary>"three sons and two daughters, five children in all".</summary>
    private static bool AreAllPeople(ParagraphReading paragraph, Quantity stated, List<Quantity> said) => said.Count >= 2 && stated.Noun != 0 && Persons.Contains(paragraph.Tokens[stated.EndToken - 1])
        && said.TrueForAll(q => q.Noun != 0 && q.Noun != stated.Noun && q.Value < stated.Value && Persons.Contains(paragraph.Tokens[q.EndToken - 1]));

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
            if (!isList && (AreAllPeople(sentence.Paragraph, stated, said) || Occasions.AreKindsOf(sentence, stated, said))) { }
            else if (!isList) said = [.. said.Where(q => q.IsLike(stated) && q.Value != stated.Value)];
            else if (!AreKinds(sentence.Paragraph, stated, said, first)) return null;
        }
        else if (said.Count(q => q.Measure == stated.Measure) >= 2) said = [.. said.Where(q => q.Value != stated.Value || q.Measure != stated.Measure)];
        if (said.Exists(p => p.FirstToken > 1 && p.Measure != Measure.Count && p.Measure != stated.Measure && IsOneOfMany(sentence.Paragraph, p))) return null;
        if (Amounts(sentence, stated, said, first, end) is not { } parts) return null;
        if (parts.Count < 2 && !(parts.Count == 1 && said.Count == 2 && !isList)) return null;
        if (isList && parts.Any(part => part > stated.Value)) return null;
        var sum = 0m;
        for (var from = parts.Count - 1; from >= 0; from--)
            if ((sum += parts[from]) == stated.Value) return null;
        if (parts.Count == 1 && said.Exists(q => q.Value == parts[0])) return null;
        return new(sentence.Paragraph, stated, parts);
    }

    /// <summary>"54 payments of £20": the amount is one of many.</summary>
    private static bool IsOneOfMany(ParagraphReading paragraph, Quantity part) =>
        paragraph.Tokens[part.FirstToken - 1].In(paragraph.Text) is "of" && paragraph.Tokens[part.FirstToken - 2].In(paragraph.Text) is [.., 's'];

    /// <summary>"Of the 12 visits planned, seven took place and four were cancelled": parts that come close to the whole were meant to make it.</summary>
    private static Total? IsSharedOut(Sentence sentence, List<Quantity> here, int i)
    {
        var (tokens, stated, text) = (sentence.Paragraph.Tokens, here[i], sentence.Paragraph.Text);
        if (stated.Measure != Measure.Count || here.Count - i < 3 || stated.FirstToken - sentence.FirstToken is < 1 or > 2 || !tokens[sentence.FirstToken].In(text).Equals("of", StringComparison.OrdinalIgnoreCase)) return null;
        for (var k = stated.EndToken; k < sentence.EndToken; k++)
            if (Rest.Contains(tokens[k])) return null;
        List<decimal> parts = [.. here.Skip(i + 1).Where(q => q is { Measure: Measure.Count, Period: 0 }).Select(q => q.Value)];
        var gap = Math.Abs(parts.Sum() - stated.Value);
        return parts.Count >= 2 && gap > 0 && gap <= Math.Max(1, stated.Value / 5) && parts.TrueForAll(p => p < stated.Value && p == decimal.Truncate(p)) ? new(sentence.Paragraph, stated, parts) : null;
    }

    private static readonly WordSet Rest = new("rest remaining remainder other others both also another some");

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
