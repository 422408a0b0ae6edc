using System.Globalization;
using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class WrongSum
{
    public static readonly Rule Rule = new()
    {
        Id = "sum",
        Tip = Tip.Accurate,
        Severity = Severity.Problem,
        Title = "Check the total",
        Why = "Money and hours are decided on the total, and a wrong one follows the person from form to form.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("She pays £38.50 for care, £12 for the alarm and £9.75 for laundry, [|£62.25|] in total."),
            Bad("He has 6 hours at the allotment, 4 hours with an assistant and 2 hours at the gym, [|14 hours|] in all."),
            Bad("Breakfast is 45 minutes, lunch is 30 minutes and tea is 30 minutes, which makes [|2.5 hours|] a day."),
            Bad("He was missing four times in May, two in June and three in July, [|ten|] in all."),
            Bad("The arrears are [|£612.40|]: £380.00 for April, £132.40 for May and £90.00 for June."),
            Bad("- bed: £420\n- cooker: £310\nThat comes to [|£740|]."),
            Bad("She spends 14 hours on washing and 9 hours on cooking. That is [|24 hours|] a week."),
            Bad("[|Five people|] live there: Ms Reid, her partner Joe Hall, and their children Ada and Max."),
            Bad("He fell [|three times|]: on 3, 9, 12 and 17 March 2026."),
            Bad("She has 26 hours at £16 an hour, which comes to [|£406|] a week."),
            Bad("He owes £30 a week for 13 weeks, [|£370|] in all."),
            Bad("I made [|seven visits|]: four announced at the flat, three unannounced and one at school."),
            Bad("The arrears are [|£1,940|] (£1,100 for rent, £540 for council tax and £200 for water)."),
            Bad("Three visits of 4 hours and two visits of 1 hour make [|15 hours|] in total."),
            Bad("She has 3 hours on Mondays and Fridays and 4 hours on Sundays, [|13 hours|] in all."),
            Good("She has 26 hours at £16 an hour, which comes to £416 a week. He owes £30 a week for 13 weeks, £390 in all."),
            Good("I made eight visits: four announced at the flat, three unannounced and one at school."),
            Good("Personal care takes 21 hours and a sitting service 18 hours, which comes to 39 hours."),
            Good("It costs £20 for the bus and £9 for lunch, about £30 in all."),
            Good("The council will pay back £96, which is £6 for each lesson."),
            Good("Four people live there: Ms Reid, her partner Joe Hall, and their children Ada and Max."),
            Good("Two visits of 45 minutes each and one of 30 minutes, which makes 2 hours."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        foreach (var total in Totals.Of(reading))
        {
            var span = total.Paragraph.SpanOf(total.Stated.FirstToken, total.Stated.EndToken);
            if (total.Paragraph.IsQuoted(span.Start, span.End)) continue;
            yield return new(span, $"The parts make {Written(total.Sum, total.Stated.Measure)}, not “{total.Paragraph.Text[span.Start..span.End]}”: {string.Join(" + ", total.Parts.Select(p => Written(p, total.Stated.Measure)))}.")
            {
                Fixes = [new("Put the right figure", Asks: "Is the total wrong, or one of its parts?")],
            };
        }
        foreach (var count in Counted.Of(reading))
            yield return new(count.Span, $"“{count.Words}” are said, and {count.Listed} are listed.") { Fixes = [new("Put the right figure", Asks: "Is the number wrong, or the list?")] };
    }

    private static string Written(decimal value, Measure measure) => measure switch
    {
        Measure.Money => "£" + value.ToString(value == decimal.Truncate(value) ? "#,0" : "#,0.00", CultureInfo.InvariantCulture),
        Measure.Minutes when value % 60 == 0 => $"{(value / 60).ToString("0.##", CultureInfo.InvariantCulture)} hours",
        Measure.Minutes => $"{value.ToString("0.##", CultureInfo.InvariantCulture)} minutes",
        _ => value.ToString("#,0.##", CultureInfo.InvariantCulture),
    };
}
