using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A row of a table that names a strand, with its amounts in the cells beside it, under heads such as "Hours a week", "Before" and "Now".</summary>
internal static class StrandRow
{
    private static readonly WordSet Hours = new("hours hrs hour"), Pounds = new("£ cost costs amount pounds budget money payment value price"), Weeks = new("week weekly pw wk"), Years = new("year annual yearly annually annum"), Months = new("month monthly"),
        Before = new("before previous previously last old was earlier former original then"), Totals = new("rate per hourly total date start end from");

    public static StrandMention? Of(RecordReading record, Sentence sentence, LexiconMatch name)
    {
        if (sentence.Paragraph.Source.Cell is not { } cell) return null;
        StrandMention? found = null;
        var paragraphs = record.Reading.Paragraphs;
        for (var i = sentence.Paragraph.Index + 1; i < paragraphs.Count && paragraphs[i].Source.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row; i++)
        {
            var head = FormRows.Of(record.Reading).HeadOf(paragraphs[i]);
            if (Amount(record, paragraphs[i], head) is not ({ } value, { } unit)) continue;
            var mention = new StrandMention(name.Entry["strand"], decimal.Round(value, 2), unit, record.Quote(sentence), head is not null && head.Tokens.Exists(Before.Contains));
            if (!mention.IsBefore) return mention;
            found ??= mention with { IsBefore = false };
        }
        return found;
    }

    private static (decimal? Value, StrandUnit? Unit) Amount(RecordReading record, ParagraphReading cell, ParagraphReading? head)
    {
        if (SupportAmount.In(record.Reading, cell, 0, cell.Tokens.Count).Find(amount => amount.Unit is not null) is { } amount) return (amount.HasPeriod || head is null ? amount.Value : amount.Value * Factor(head), amount.Unit);
        if (head is null || cell.Tokens.Count is 0 or > 3 || Quantities.Number(cell, cell.Tokens[0].Is('£') ? 1 : 0, cell.Tokens.Count) is not ({ } value, _)) return (null, null);
        if (head.Tokens.Exists(Totals.Contains) && !head.Tokens.Exists(Weeks.Contains)) return (null, null);
        if (head.Tokens.Exists(Hours.Contains)) return (value * Factor(head), StrandUnit.HoursAWeek);
        return cell.Tokens[0].Is('£') || head.Tokens.Exists(token => Pounds.Contains(token) || token.Is('£')) ? (value * Factor(head), StrandUnit.PoundsAWeek) : (null, null);
    }

    private static decimal Factor(ParagraphReading head) => head.Tokens.Exists(Years.Contains) ? 1 / 52m : head.Tokens.Exists(Months.Contains) ? 12 / 52m : 1;
}
