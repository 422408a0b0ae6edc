namespace Recording.Analysis.Language;

/// <summary>The words of the calendar.</summary>
internal static class Calendar
{
    private static readonly Dictionary<ulong, int> Months = Numbered(
        "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
        "september sep sept", "october oct", "november nov", "december dec");

    private static readonly Dictionary<ulong, int> Weekdays = Numbered(
        "sunday sun", "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs", "friday fri", "saturday sat");

    /// <summary>The number of the month that a word names, 1 to 12; 0 where it names none.</summary>
    public static int MonthOf(Token token) => token.IsCapitalised ? Months.GetValueOrDefault(token.Folded) : 0;

    /// <summary>The weekday that a word names ("Mon", "Thursday").</summary>
    public static DayOfWeek? WeekdayOf(Token token) =>
        token.IsCapitalised && token.Length is >= 3 and <= 9 && Weekdays.TryGetValue(token.Folded, out var number) ? (DayOfWeek)(number - 1) : null;

    private static Dictionary<ulong, int> Numbered(params string[] lines)
    {
        var numbered = new Dictionary<ulong, int>();
        for (var i = 0; i < lines.Length; i++)
            foreach (var word in lines[i].Split(' ')) numbered[WordHash.Folded(word)] = i + 1;
        return numbered;
    }
}
