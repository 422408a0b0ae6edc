using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>A number of people or occasions whose list gives another number.</summary>
internal sealed record CountedList(Span Span, string Words, int Listed);

/// <summary>Counts what is listed after "six people …:" and "three times: on …".</summary>
internal static class Counted
{
    private const int ToColon = 8;

    private static readonly WordSet People = new("people children adults siblings brothers sisters sons daughters grandchildren occupants tenants residents visitors carers professionals workers members");
    private static readonly WordSet Occasions = new("times occasions visits dates falls calls days nights mornings evenings meetings incidents appointments sessions letters seizures absences");
    private static readonly WordSet Kin = new("mother father partner husband wife son daughter brother sister aunt uncle grandmother grandfather cousin nephew niece baby mum dad stepfather stepmother boyfriend girlfriend friend lodger twin twins twins' son-in-law");
    private static readonly WordSet Writer = new("me I myself"), Articles = new("the a an his her their our my");
    private static readonly WordSet Families = new("sons daughters brothers sisters parents grandparents siblings cousins family nephews nieces friends");
    private static readonly WordSet Ranges = new("to until between from each every week or");

    public static IEnumerable<CountedList> Of(Reading reading)
    {
        foreach (var sentence in reading.Prose)
        {
            var hasColon = HasColon(sentence);
            if (!hasColon && Dates.Of(reading).In(sentence.Paragraph.Index).Count == 0) continue;
            foreach (var quantity in Quantities.In(reading, sentence.Paragraph, sentence.FirstToken, sentence.EndToken))
                if (quantity is { Measure: Measure.Count, Noun: not 0, Period: 0 } && ((hasColon ? Listed(reading, sentence, quantity) : null) ?? Dated(reading, sentence, quantity)) is { } found) yield return found;
        }
    }

    private static bool HasColon(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i].Is(':')) return true;
        return false;
    }

    private static CountedList? Listed(Reading reading, Sentence sentence, Quantity quantity)
    {
        var tokens = sentence.Paragraph.Tokens;
        var colon = quantity.EndToken;
        while (colon < sentence.EndToken && colon < quantity.EndToken + ToColon && !tokens[colon].Is(':')) colon++;
        if (colon >= sentence.EndToken || !tokens[colon].Is(':')) return null;
        var noun = tokens[quantity.EndToken - 1];
        var (least, most) = Occasions.Contains(noun) ? Days(reading, sentence, colon + 1)
            : People.Contains(noun) ? Persons(sentence, colon + 1) : Items(sentence, noun, quantity.Value, colon + 1);
        if (least < 2 || (quantity.Value >= least && quantity.Value <= most)) return null;
        var span = sentence.Paragraph.SpanOf(quantity.FirstToken, quantity.EndToken);
        return new(span, sentence.Paragraph.Text[span.Start..span.End], most);
    }

    /// <summary>"I visited on 3, 10 and 17 February 2026, four visits in all".</summary>
    private static CountedList? Dated(Reading reading, Sentence sentence, Quantity quantity)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = quantity.EndToken;
        if (end + 1 >= sentence.EndToken || !Occasions.Contains(tokens[end - 1]) || !(Sums.Contains(tokens[end]) || (tokens[end].In(sentence.Paragraph.Text) is "in" && Whole.Contains(tokens[end + 1])))) return null;
        for (var i = sentence.FirstToken; i < quantity.FirstToken; i++)
            if (Ranges.Contains(tokens[i])) return null;
        var days = Dates.Of(reading).In(sentence.Paragraph, sentence.FirstToken, quantity.FirstToken).Count(d => d.IsDay);
        var span = sentence.Paragraph.SpanOf(quantity.FirstToken, end);
        return days < 2 || days == quantity.Value ? null : new(span, sentence.Paragraph.Text[span.Start..span.End], days);
    }

    /// <summary>"three reasons: the noise, the damp and the cost": short items, of which only the last has "and".</summary>
    private static (int Least, int Most) Items(Sentence sentence, Token noun, decimal stated, int first)
    {
        var (tokens, text) = (sentence.Paragraph.Tokens, sentence.Paragraph.Text);
        if (noun.In(text) is not [.., not 's', 's']) return (0, 0);
        var (items, words, isEnding) = (1, 0, false);
        for (var i = first; i < sentence.EndToken; i++)
        {
            if (tokens[i].Is('.') && i == sentence.EndToken - 1) break;
            var isAnd = tokens[i].In(text) is "and";
            if (tokens[i].Is(','))
            {
                if (isEnding) return (0, 0);
                if (i + 1 < sentence.EndToken && tokens[i + 1].In(text) is "and") { i++; isEnding = true; }
                (items, words) = (items + 1, 0);
            }
            else if (isAnd && !isEnding && items > 1) (items, words, isEnding) = (items + 1, 0, true);
            else if (!tokens[i].IsWord || isAnd || Quantities.WordValue(tokens[i]) is not null || tokens[i].In(text) is "or" or "with" or "that" || ++words > LongestItem) return (0, 0);
        }
        return isEnding && Math.Abs(items - stated) == 1 ? (items, items) : (0, 0);
    }

    private const int LongestItem = 4;
    private static readonly WordSet Sums = new("altogether overall combined"), Whole = new("all total");

    private static (int Least, int Most) Days(Reading reading, Sentence sentence, int first)
    {
        for (var i = first; i < sentence.EndToken; i++)
            if (Ranges.Contains(sentence.Paragraph.Tokens[i])) return (0, 0);
        var days = Dates.Of(reading).In(sentence.Paragraph, first, sentence.EndToken).Count(d => d.IsDay);
        return (days, days);
    }

    /// <summary>Each stretch between commas and "and" is one; a relation and the name after it may be two or one.</summary>
    private static (int Least, int Most) Persons(Sentence sentence, int first)
    {
        var (paragraph, people, kinAlone, byRole, isSeveral) = (sentence.Paragraph, 0, 0, 0, false);
        for (var i = first; i < sentence.EndToken;)
        {
            var end = i;
            while (end < sentence.EndToken && !paragraph.Tokens[end].Is(',') && !paragraph.Tokens[end].Is(';') && paragraph.Tokens[end].In(paragraph.Text) is not "and") end++;
            var (name, kin, several) = (false, false, 0);
            for (var k = i; k < end; k++)
            {
                if (paragraph.Tokens[k].Kind == TokenKind.Number || (Families.Contains(paragraph.Tokens[k]) && several == 0)) return (0, 0);
                if (Quantities.WholeNumber(paragraph, k).Value is { } number) several = number;
                name |= paragraph.Tokens[k].IsCapitalised;
                kin |= Kin.Contains(paragraph.Tokens[k]);
            }
            if (several > 1) people += several;
            else if (name || kin || (end <= i + 2 && Writer.Contains(paragraph.Tokens[i]))) people++;
            else if (end - i is > 1 and < 5 && Articles.Contains(paragraph.Tokens[i])) byRole++;
            if (several < 2 && ((kin && !name) || (name && !kin && isSeveral))) kinAlone++;
            isSeveral |= several > 1;
            i = end + 1;
        }
        return (people - kinAlone, people + byRole);
    }
}
