using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class ImpossibleDate
{
    private const int Nearby = 200;

    public static readonly Rule Rule = new()
    {
        Id = "date",
        Tip = Tip.Accurate,
        Severity = Severity.Problem,
        Title = "Check the date",
        Why = "A date that cannot be right makes a reader doubt the rest, and in court it will be asked about.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("I met Mrs Osei on [|Friday 11 March 2026|]."),
            Bad("She was in hospital from 1 to [|31 April 2026|]."),
            Bad("He fell on 3 March and [|29 February 2026|]."),
            Bad("I saw him on 5, 9 and [|Mon 10/3/26|]."),
            Bad("# Report\nDate of report: 12 March 2026\nI visited the family on [|19 March 2026|]."),
            Bad("Date of report: 12 March 2026\nOn [|Tuesday 9 March|] I rang the school."),
            Bad("The key was cut on [|00/02/2026|] and the bond repaid on [|14/13/2025|]."),
            Bad("I visited the family on [|19 March 2026|]."),
            Bad("I spoke to the nurse on [|19 March 2026|], and she spoke to me on [|20 March 2026|]. He spoke to Mrs Shah on [|21 March 2026|]."),
            Bad("I met him on [|3/25/2025|] and on [|04/05/2025|]."),
            Good("I met him on 25/3/2025 and on 04/05/2025."),
            Good("I met Mrs Osei on Wednesday 11 March 2026, and she asked me to come on Thursday 26 March."),
            Good("Date of report: 12 March 2026\nI will visit on 19 March 2026. I met her to arrange a visit on 20 March 2026."),
            Good("The leap day was Thursday 29 February 2024."),
            Good("He wrote: “Come on Friday 11 March 2026.”"),
            Good("Date of report: 12 March 2026\nHe was 12 on Saturday 20 December and moved on Monday 5 January."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var dates = Dates.Of(reading);
        var future = PastEvents.Of(reading).All.Where(e => IsFuture(e.Date, dates)).Select(e => e.Date).ToHashSet();
        var isMonthFirst = dates.All.Any(mention => mention.IsMonthFirst && mention.HasYear);
        foreach (var mention in dates.All)
        {
            if (!mention.IsDay || mention.Paragraph.IsQuoted(mention.Span.Start, mention.Span.End)) continue;
            if (mention is { IsMonthFirst: true, HasYear: true }) yield return MonthFirst(mention);
            else if (isMonthFirst && mention.IsTwoDays) yield return TwoDays(mention);
            else if (!mention.Exists) { if (IsMeant(mention)) yield return Missing(mention); }
            else if (mention.Weekday is { } weekday && mention.Date is { } date && date.DayOfWeek != weekday) { if (IsSure(mention, dates)) yield return Weekday(mention, date); }
            else if (future.Contains(mention)) yield return new(mention.Span, $"“{mention.Words}” is after {Written(dates.Document)}, {(dates.Source == DateSource.Today ? "today" : "the date of this document")}, but is told as past.");
        }
    }

    private static bool IsFuture(DateMention mention, Dates dates) =>
        mention.HasYear && mention.Date > dates.Document;

    /// <summary>"33 March Road" is an address.</summary>
    private static bool IsMeant(DateMention mention) =>
        mention.HasYear || (mention.Day <= 31 && !(mention.EndToken < mention.Paragraph.Tokens.Count && mention.Paragraph.Tokens[mention.EndToken].IsCapitalised));

    /// <summary>Where the year is not written, only a date near to the document's own is judged.</summary>
    private static bool IsSure(DateMention mention, Dates dates) =>
        mention.HasYear || (dates.Source != DateSource.Today && Math.Abs(mention.Date!.Value.DayNumber - dates.Document.DayNumber) <= Nearby);

    private static Hit MonthFirst(DateMention mention) => new(mention.Span, $"“{mention.Words}” has the month first, as in America.")
    {
        Fixes = [Fix.Write($"{mention.Month}/{mention.Day:00}/{mention.Year}")],
    };

    /// <summary>In a document that has a date written month first, 4/5/2025 may be either day.</summary>
    private static Hit TwoDays(DateMention mention) => new(mention.Span, $"“{mention.Words}” may be two days: another date of this document has the month first.")
    {
        Severity = Severity.Advice,
        Fixes = [new("Write the month as a word", Asks: "Which day was it?", Choices: [Written(new(mention.Year, mention.Month, mention.Day)), Written(new(mention.Year, mention.Day, mention.Month))])],
    };

    private static Hit Missing(DateMention mention) => new(mention.Span, $"There is no such day as “{mention.Words}”.")
    {
        Fixes = [new("Put the right date", Asks: "Which day was it?")],
    };

    private static Hit Weekday(DateMention mention, DateOnly date) =>
        new(mention.Span, $"“{mention.Words}” does not fit: {Written(date)} {(mention.HasYear ? "is" : "would be")} a {date.DayOfWeek}.")
        {
            Fixes = [new("Put the right date", Asks: "Which is right, the weekday or the date?", Choices: [$"{date.DayOfWeek} {Written(date)}", .. Near(date, mention.Weekday!.Value)])],
        };

    /// <summary>The days nearest to a date that have the weekday.</summary>
    private static IEnumerable<string> Near(DateOnly date, DayOfWeek weekday)
    {
        var back = ((int)date.DayOfWeek - (int)weekday + 7) % 7;
        return new[] { date.AddDays(-back), date.AddDays(7 - back) }.OrderBy(day => Math.Abs(day.DayNumber - date.DayNumber)).Select(day => $"{weekday} {Written(day)}");
    }

    private static string Written(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
