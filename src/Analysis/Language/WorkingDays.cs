using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>Counts working days: Monday to Friday less the bank holidays of a nation.</summary>
internal static class WorkingDays
{
    private static readonly HashSet<(Nation, DateOnly)> Holidays =
        [.. Csv.ReadEmbedded("data/bank-holidays.csv").Select(row => (NationOf(row["nation"]), DateOnly.ParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture)))];

    /// <summary>The working days after one day up to and including another; 0 where the other is not later.</summary>
    public static int Between(DateOnly from, DateOnly to, Nation nation)
    {
        if (to.DayNumber - from.DayNumber > 3660) return int.MaxValue;
        var count = 0;
        for (var day = from.AddDays(1); day <= to; day = day.AddDays(1))
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Contains((nation, day))) count++;
        return count;
    }

    private static Nation NationOf(string name) => name switch
    {
        "england" => Nation.England,
        "wales" => Nation.Wales,
        "scotland" => Nation.Scotland,
        _ => Nation.NorthernIreland,
    };
}
