using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>How exactly a date is given.</summary>
internal enum DatePrecision : byte { Day, Month, Year }

/// <summary>A date in a text.</summary>
/// <param name="Weekday">As written, whether it is right or not.</param>
/// <param name="Year">As written, or as its list or its context gives it; 0 where nothing does.</param>
/// <param name="HasYear">Whether the year is written here or in its list ("2 and 4 September 2025").</param>
/// <param name="IsBirth">Whether it is somebody's date of birth.</param>
internal sealed record DateMention(
    ParagraphReading Paragraph, int FirstToken, int EndToken, DatePrecision Precision, DayOfWeek? Weekday, int Day, int Month, int Year, bool HasYear, bool IsBirth)
{
    public Span Span => Paragraph.SpanOf(FirstToken, EndToken);
    public string Words => Paragraph.Text[Span.Start..Span.End];
    public bool IsDay => Precision == DatePrecision.Day;

    /// <summary>Whether its month has such a day, in any year or in its own.</summary>
    public bool Exists => Day >= 1 && Month is >= 1 and <= 12 && Day <= DateTime.DaysInMonth(HasYear ? Year : 2024, Month);

    /// <summary>Whether it is written month first, as in America: 3/25/2026.</summary>
    public bool IsMonthFirst => IsDay && Month > 12 && Day is >= 1 and <= 12;

    /// <summary>Whether it would be another day if read month first: 3/4/2026.</summary>
    public bool IsTwoDays => IsDay && HasYear && Weekday is null && Day is >= 1 and <= 12 && Month is >= 1 and <= 12 && Day != Month && Words.AsSpan().ContainsAny('/', '.') && char.IsAsciiDigit(Words[0]);

    /// <summary>The day it names; null where it names none, or one that does not exist.</summary>
    public DateOnly? Date => IsDay && Year > 0 && Exists && Day <= DateTime.DaysInMonth(Year, Month) ? new(Year, Month, Day) : null;
}
