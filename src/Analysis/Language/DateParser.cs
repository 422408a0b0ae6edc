using System.Globalization;

namespace Recording.Analysis.Language;

/// <summary>Reads dates in the forms that UK records use: "Thursday 26 September 2025", "26th Sept", "3/2/26", "2 and 4 May 2026".</summary>
internal static class DateParser
{
    /// <summary>The parts of a date and where it ends; a zero is a part that is not given.</summary>
    internal readonly record struct Parts(int End, DatePrecision Precision, DayOfWeek? Weekday, int Day, int Month, int Year);

    private const int LongestList = 12;
    private static readonly WordSet Joins = new("and to or until till"), Suffixes = new("st nd rd th"), Fillers = new("the of");
    private static readonly WordSet BeforeMonth = new(
        "in since during until till from by of last this early late mid to and between before after for each every next throughout around about mid-");

    /// <summary>The date that begins at a token.</summary>
    public static Parts? At(ParagraphReading paragraph, int i) => At(paragraph, i, LongestList);

    private static Parts? At(ParagraphReading paragraph, int i, int depth)
    {
        var tokens = paragraph.Tokens;
        var token = tokens[i];
        if (token.Kind == TokenKind.Number) return Number(paragraph, i, null, depth);
        if (!token.IsCapitalised) return null;
        if (Calendar.WeekdayOf(token) is { } weekday) return Number(paragraph, Skip(tokens, i + 1), weekday, depth);
        return Calendar.MonthOf(token) is > 0 and var month ? MonthFirst(paragraph, i, month) : null;
    }

    /// <summary>Past the stop of "Mon.", a comma and "the".</summary>
    private static int Skip(List<Token> tokens, int i)
    {
        while (i < tokens.Count && (tokens[i].Is('.') || tokens[i].Is(',') || Fillers.Contains(tokens[i]))) i++;
        return i;
    }

    private static Parts? Number(ParagraphReading paragraph, int i, DayOfWeek? weekday, int depth)
    {
        var tokens = paragraph.Tokens;
        if (i >= tokens.Count || tokens[i].Kind != TokenKind.Number) return null;
        if (Numeric(paragraph, i, weekday) is { } numeric) return numeric;
        var day = Value(paragraph, i);
        if (day is < 1 or > 39 || tokens[i].Length > 2) return null;
        var next = i + 1;
        var isOrdinal = next < tokens.Count && tokens[next].IsGlued && Suffixes.Contains(tokens[next]);
        if (isOrdinal) next++;
        var month = next;
        while (month < tokens.Count && month <= next + 2 && (Fillers.Contains(tokens[month]) || tokens[month].IsHyphen)) month++;
        if (month < tokens.Count && Calendar.MonthOf(tokens[month]) is > 0 and var found)
        {
            var (end, year) = Year(paragraph, month + 1);
            return new(end, DatePrecision.Day, weekday, day, found, year);
        }
        return depth > 0 && day <= 31 && Listed(paragraph, next, depth) is { } later ? new(next, DatePrecision.Day, weekday, day, later.Month, 0) : null;
    }

    /// <summary>The date that follows a day without month in a list or range: "2 and 4 September".</summary>
    private static Parts? Listed(ParagraphReading paragraph, int i, int depth)
    {
        var tokens = paragraph.Tokens;
        var from = i;
        while (i < tokens.Count && i < from + 2 && (Joins.Contains(tokens[i]) || tokens[i].Is(',') || tokens[i].Is('&') || tokens[i].Is('–') || tokens[i].IsHyphen)) i++;
        return i > from && i < tokens.Count && At(paragraph, i, depth - 1) is { Precision: DatePrecision.Day, Month: > 0 } later ? later : null;
    }

    private static Parts? MonthFirst(ParagraphReading paragraph, int i, int month)
    {
        var tokens = paragraph.Tokens;
        var (end, year) = Year(paragraph, i + 1);
        if (year > 0) return new(end, DatePrecision.Month, null, 0, month, year);
        if (i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].Length <= 2 && Value(paragraph, i + 1) is >= 1 and <= 31 and var day)
        {
            var isOrdinal = i + 2 < tokens.Count && tokens[i + 2].IsGlued && Suffixes.Contains(tokens[i + 2]);
            (end, year) = Year(paragraph, i + (isOrdinal ? 3 : 2));
            if (isOrdinal || year > 0) return new(end, DatePrecision.Day, null, day, month, year);
        }
        return i > 0 && BeforeMonth.Contains(tokens[i - 1]) ? new(i + 1, DatePrecision.Month, null, 0, month, 0) : null;
    }

    /// <summary>A year after a month: "2025", ", 2025", "’25", and "25" where the date ends with it.</summary>
    private static (int End, int Year) Year(ParagraphReading paragraph, int i)
    {
        var tokens = paragraph.Tokens;
        var at = i;
        if (at < tokens.Count && tokens[at].Is('.') && tokens[at].IsGlued && at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Number) at++;
        while (at < tokens.Count && at < i + 2 && (tokens[at].Is(',') || tokens[at].IsHyphen)) at++;
        var isShort = at < tokens.Count && tokens[at].First is '\'' or '’' && tokens[at].Length == 1;
        if (isShort) at++;
        if (at >= tokens.Count || tokens[at].Kind != TokenKind.Number) return (i, 0);
        var value = Value(paragraph, at);
        if (tokens[at].Length == 4 && value is >= 1900 and <= 2099 && !isShort) return (at + 1, value);
        var ends = at + 1 >= tokens.Count || !(tokens[at + 1].IsWord || tokens[at + 1].Kind == TokenKind.Number);
        return tokens[at].Length == 2 && (isShort || (ends && at == i)) && value is >= 15 and <= 39 ? (at + 1, 2000 + value) : (i, 0);
    }

    /// <summary>3/2/26, 03.02.2026, 3-2-2026 and 2026-02-03.</summary>
    private static Parts? Numeric(ParagraphReading paragraph, int i, DayOfWeek? weekday)
    {
        var tokens = paragraph.Tokens;
        if (tokens[i].Length >= 6)
        {
            var fields = tokens[i].In(paragraph.Text).ToString().Split('.');
            return fields.Length == 3 ? Numeric(fields, i + 1, weekday) : null;
        }
        if (i + 4 >= tokens.Count || !(tokens[i + 1].Is('/') || tokens[i + 1].IsHyphen || tokens[i + 1].Is('.')) || tokens[i + 1].First != tokens[i + 3].First) return null;
        if (tokens[i + 2].Kind != TokenKind.Number || tokens[i + 4].Kind != TokenKind.Number || !tokens[i + 1].IsGlued || !tokens[i + 4].IsGlued) return null;
        return Numeric([.. new[] { i, i + 2, i + 4 }.Select(n => tokens[n].In(paragraph.Text).ToString())], i + 5, weekday);
    }

    private static Parts? Numeric(string[] fields, int end, DayOfWeek? weekday)
    {
        if (fields[0].Length == 4) Array.Reverse(fields);
        if (fields[0].Length > 2 || fields[1].Length > 2 || fields[2].Length is not (2 or 4)) return null;
        if (!Whole(fields[0], out var day) || !Whole(fields[1], out var month) || !Whole(fields[2], out var year)) return null;
        if (fields[2].Length == 2) year += year <= 39 ? 2000 : 1900;
        // In the American order, 3/25/2026, the month is the day: such a date is read as one that does not exist.
        var isAmerican = fields[2].Length == 4 && day is >= 1 and <= 12 && month is >= 13 and <= 31;
        var isMeant = isAmerican || (fields[2].Length == 4 && fields[1].Length == 2 && day <= 39 && month <= 39 && (day is < 1 or > 12 || month < 13));
        return (isMeant || (day is >= 1 and <= 39 && month is >= 1 and <= 12)) && year is >= 1900 and <= 2099
            ? new(end, DatePrecision.Day, weekday, day, month, year) : null;
    }

    private static bool Whole(ReadOnlySpan<char> digits, out int value) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static int Value(ParagraphReading paragraph, int i) => Whole(paragraph.Tokens[i].In(paragraph.Text), out var value) ? value : 0;
}
