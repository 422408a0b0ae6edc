using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Hours told by the clock: "from six until ten", "nine till twelve", "between 2 and 5", "10am to 2.30pm".</summary>
internal static class ClockRange
{
    private const decimal Hour = 60, Half = 12;

    private static readonly WordSet Opening = new("from between ,"), Tos = new("until till til to - –"), And = new("and"), Marks = new("am pm o'clock noon"), Units = new("hour hours hr hrs minute minutes min mins pounds people years year days day weeks week months month visits calls times per"),
        Days = new("mondays tuesdays wednesdays thursdays fridays saturdays sundays monday tuesday wednesday thursday friday saturday sunday week mornings morning afternoons afternoon evenings evening days day weekday weekdays");

    /// <summary>The minutes and the token after the range; 0 where none begins there.</summary>
    public static (decimal Minutes, int End) At(ParagraphReading paragraph, int i, int end)
    {
        var tokens = paragraph.Tokens;
        if (i == 0 || !(Opening.Contains(tokens[i - 1]) || tokens[i - 1].Is(',') || Days.Contains(tokens[i - 1])) || Time(paragraph, i, end) is not ({ } from, var to) || to + 1 >= end) return (0, i);
        if (!(Tos.Contains(tokens[to]) || tokens[to].IsHyphen || tokens[to].Is('–') || (And.Contains(tokens[to]) && tokens[i - 1].In(paragraph.Text) is "between")) || Time(paragraph, to + 1, end) is not ({ } until, var last)) return (0, i);
        if (last < end && (Units.Contains(tokens[last]) || tokens[last].IsGlued && tokens[last].IsHyphen)) return (0, i);
        return ((until > from ? until - from : until + Half * Hour - from, last));
    }

    /// <summary>A time of day in minutes: a number up to 24, with minutes after a stop.</summary>
    private static (decimal? Minutes, int End) Time(ParagraphReading paragraph, int i, int end)
    {
        if (Quantities.Number(paragraph, i, end) is not ({ } value and > 0 and <= 24, var next)) return (null, i);
        var (hours, minutes) = (decimal.Truncate(value), (value - decimal.Truncate(value)) * 100);
        if (next + 1 < end && paragraph.Tokens[next].Is(':') && paragraph.Tokens[next].IsGlued && Quantities.Number(paragraph, next + 1, end) is ({ } past and < 60, var after)) (minutes, next) = (past, after);
        while (next < end && Marks.Contains(paragraph.Tokens[next])) next++;
        return minutes < Hour ? (hours * Hour + minutes, next) : (null, i);
    }
}
