using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Days of a month that are named by their number alone: "on the 29th", "Friday 9th".</summary>
internal static class DayNumbers
{
    private const int MostMonthsBack = 3, MostDaysBack = 31;

    /// <summary>"on the 29th": of the month that was named before, else the last before the record was written.</summary>
    public static DateOnly? At(ParagraphReading paragraph, int i, DateOnly written, DateOnly? named)
    {
        var tokens = paragraph.Tokens;
        if (i < 2 || tokens[i - 1].In(paragraph.Text) is not "the" || tokens[i - 2].In(paragraph.Text) is not ("on" or "On" or "of") || NumberAt(paragraph, i) is not { Day: var day }) return null;
        for (var month = named is { } from ? new DateOnly(from.Year, from.Month, 1) : new DateOnly(written.Year, written.Month, 1); month > written.AddMonths(-MostMonthsBack); month = month.AddMonths(-1))
            if (DateTime.DaysInMonth(month.Year, month.Month) >= day && month.AddDays(day - 1) is var found && found <= written) return found;
        return null;
    }

    /// <summary>"Friday 9th": the last Friday of that number before the record was written; where there was none lately, it lies ahead.</summary>
    public static (DateOnly Date, int End)? AfterWeekday(ParagraphReading paragraph, int i, DayOfWeek weekday, DateOnly written)
    {
        var number = i + 1 < paragraph.Tokens.Count && paragraph.Tokens[i + 1].In(paragraph.Text) is "the" ? i + 2 : i + 1;
        if (number >= paragraph.Tokens.Count || NumberAt(paragraph, number) is not { Day: var day, End: var end }) return null;
        for (var date = written; date > written.AddDays(-MostDaysBack); date = date.AddDays(-1))
            if (date.Day == day) return date.DayOfWeek == weekday ? (date, end) : null;
        return null;
    }

    /// <summary>"9th", in one token or two.</summary>
    private static (int Day, int End)? NumberAt(ParagraphReading paragraph, int i)
    {
        var (tokens, end) = (paragraph.Tokens, i + 1);
        if (tokens[i].Kind != TokenKind.Number && !char.IsDigit(tokens[i].First)) return null;
        var text = tokens[i].In(paragraph.Text);
        if (end < tokens.Count && tokens[end] is { IsGlued: true, IsWord: true }) text = paragraph.Text.AsSpan(tokens[i].Start, tokens[end++].End - tokens[i].Start);
        return text.Length is 3 or 4 && text[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(text[..^2], out var day) && day is >= 1 and <= 31 ? (day, end) : null;
    }
}
