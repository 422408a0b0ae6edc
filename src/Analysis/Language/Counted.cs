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
    private static readonly WordSet Families = new("sons daughters brothers sisters parents grandparents siblings cousins family nephews nieces friends");
    private static readonly WordSet Ranges = new("to until between from each every week or");

    public static IEnumerable<CountedList> Of(Reading reading)
    {
        foreach (var sentence in reading.Prose)
        {
            if (!HasColon(sentence)) continue;
            foreach (var quantity in Quantities.In(reading, sentence.Paragraph, sentence.FirstToken, sentence.EndToken))
                if (quantity is { Measure: Measure.Count, Noun: not 0, Period: 0 } && Listed(reading, sentence, quantity) is { } found) yield return found;
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
            : People.Contains(noun) ? Persons(sentence, colon + 1) : (0, 0);
        if (least < 2 || (quantity.Value >= least && quantity.Value <= most)) return null;
        var span = sentence.Paragraph.SpanOf(quantity.FirstToken, quantity.EndToken);
        return new(span, sentence.Paragraph.Text[span.Start..span.End], most);
    }

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
        var (paragraph, people, kinAlone, isSeveral) = (sentence.Paragraph, 0, 0, false);
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
            else if (name || kin) people++;
            if (several < 2 && ((kin && !name) || (name && !kin && isSeveral))) kinAlone++;
            isSeveral |= several > 1;
            i = end + 1;
        }
        return (people - kinAlone, people);
    }
}
