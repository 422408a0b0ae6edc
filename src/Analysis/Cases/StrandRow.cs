using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A row of a table that names a strand, with its amounts in the cells beside it, under heads such as "Hours a week", "Before" and "Now".</summary>
internal static class StrandRow
{
    private const int LongestFigure = 3, LongestHead = 8;

    private static readonly WordSet Hours = new("hours hrs hour hr"), Pounds = new("£ cost costs amount pounds budget money payment value price funding"), Days = new("days day"), Nights = new("nights night"), Visits = new("visits visit calls call sessions session shifts"),
        Weeks = new("week weekly pw wk"), Fortnights = new("fortnight fortnightly"), Months = new("month monthly pcm pm"), Years = new("year annual yearly annually annum pa"), Each = new("per a each every / p"), Daily = new("daily"),
        Before = new("before previous previously last old was earlier former formerly original originally then past"), Totals = new("rate per hourly total date start end from review reviewed since unit length duration times");

    /// <summary>What the row gives now, and after it what it says to have been before.</summary>
    public static IEnumerable<StrandMention> Of(RecordReading record, Sentence sentence, LexiconMatch name)
    {
        if (sentence.Paragraph.Source.Cell is not { } cell) return [];
        StrandMention? now = null, before = null;
        var paragraphs = record.Reading.Paragraphs;
        for (var i = sentence.Paragraph.Index + 1; i < paragraphs.Count && paragraphs[i].Source.Cell is { } other && other.Table == cell.Table && other.Row == cell.Row; i++)
        {
            var head = HeadOf(record, paragraphs[i]);
            if (other.Column == cell.Column || Amount(record, paragraphs[i], head) is not ({ } value, { } unit)) continue;
            var mention = new StrandMention(name.Entry["strand"], decimal.Round(value, 2), unit, record.Quote(sentence));
            if (head is not null && head.Tokens.Exists(Before.Contains)) before ??= mention;
            else now ??= mention;
        }
        if (now is null || before is null) return (now ?? before) is { } only ? [only] : [];
        return before.Unit == now.Unit ? [now, before with { IsBefore = true }] : [now];
    }

    /// <summary>The head of a column, and where the table has none that is plainly one, what stands in its first row without a figure.</summary>
    private static ParagraphReading? HeadOf(RecordReading record, ParagraphReading cell)
    {
        if (FormRows.Of(record.Reading).HeadOf(cell) is { } head) return head;
        var here = cell.Source.Cell!;
        for (var i = cell.Index - 1; here.Row > 0 && i >= 0 && record.Reading.Paragraphs[i] is { Source.Cell: { } other } above && other.Table == here.Table; i--)
            if (other.Row == 0 && other.Column == here.Column) return above.Tokens.Count is > 0 and <= LongestHead && !above.Text.AsSpan().ContainsAnyInRange('0', '9') ? above : null;
        return null;
    }

    private static (decimal? Value, StrandUnit? Unit) Amount(RecordReading record, ParagraphReading cell, ParagraphReading? head)
    {
        if (SupportAmount.In(record.Reading, cell, 0, cell.Tokens.Count).Find(amount => amount.Unit is not null) is { } amount && (amount.HasPeriod || head is null || !IsTotal(head))) return (amount.HasPeriod || head is null ? amount.Value : amount.Value * Factor(head), amount.Unit);
        if (head is null || cell.Tokens.Count is 0 or > LongestFigure || IsTotal(head) || Quantities.Number(cell, cell.Tokens[0].Is('£') ? 1 : 0, cell.Tokens.Count) is not ({ } value, _)) return (null, null);
        return UnitOf(cell, head) is { } unit ? (value * Factor(head), unit) : (null, null);
    }

    /// <summary>"Hourly rate", "Start date": no amount of support, unless it is by the week.</summary>
    private static bool IsTotal(ParagraphReading head) => head.Tokens.Exists(Totals.Contains) && Counter(head) is null && !head.Tokens.Exists(Weeks.Contains);

    /// <summary>By what the figures under it come: "per week", "a month".</summary>
    private static Token? Counter(ParagraphReading head)
    {
        var at = head.Tokens.FindIndex(1, token => IsPeriod(token) || Days.Contains(token) || Nights.Contains(token));
        while (at > 0 && !Each.Contains(head.Tokens[at - 1])) at = at + 1 < head.Tokens.Count ? head.Tokens.FindIndex(at + 1, token => IsPeriod(token) || Days.Contains(token) || Nights.Contains(token)) : -1;
        if (at < 0) at = head.Tokens.FindIndex(IsPeriod) is var first && first > 0 && Before.Contains(head.Tokens[first - 1]) ? -1 : first;
        return at < 0 ? null : head.Tokens[at];
    }

    private static bool IsPeriod(Token token) => Weeks.Contains(token) || Fortnights.Contains(token) || Months.Contains(token) || Years.Contains(token) || Daily.Contains(token);

    private static StrandUnit? UnitOf(ParagraphReading cell, ParagraphReading head)
    {
        if (cell.Tokens[0].Is('£')) return StrandUnit.PoundsAWeek;
        foreach (var token in head.Tokens)
            if (Hours.Contains(token)) return StrandUnit.HoursAWeek;
            else if (Nights.Contains(token)) return StrandUnit.NightsAWeek;
            else if (Days.Contains(token)) return StrandUnit.DaysAWeek;
            else if (Visits.Contains(token)) return StrandUnit.VisitsAWeek;
            else if (Pounds.Contains(token) || token.Is('£')) return StrandUnit.PoundsAWeek;
        return null;
    }

    private static decimal Factor(ParagraphReading head) => Counter(head) switch
    {
        { } token when Years.Contains(token) => 1 / 52m,
        { } token when Months.Contains(token) => 12 / 52m,
        { } token when Fortnights.Contains(token) => 1 / 2m,
        { } token when Daily.Contains(token) || Days.Contains(token) || Nights.Contains(token) => 7,
        _ => 1,
    };
}
