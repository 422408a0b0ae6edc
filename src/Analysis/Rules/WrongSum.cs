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
            Bad("He works three hours on Monday, four on Wednesday and two on Friday, which makes [|ten hours|]."),
            Bad("Carers call for 30 minutes in the morning, 45 at noon and 30 at night, [|two hours|] a day."),
            Bad("She pays £92.10 for rent and £73.90 for care, in all [|£176|] a week."),
            Bad("Rent £180, laundry £15, meals £35: [|£240|] a week."),
            Bad("Garden: 12 hours. Support worker: 6 hours. Parents: 14 hours. That is [|30 hours|] in the week."),
            Bad("Of the [|12 visits|] planned, seven took place and four were cancelled."),
            Bad("The [|30 hours|] are split into 12 with the agency, 8 at the day centre and 8 with her brother."),
            Bad("The [|£90|] was spent on shoes at £35, a coat at £40 and a jumper at £20."),
            Bad("The taxi costs £9 each way on five days, which is [|£80|] a week."),
            Bad("She gave [|three reasons|]: the noise, the stairs, the damp and the cost."),
            Bad("I visited on 3, 10, 17 and 24 February 2026, [|five visits|] in all."),
            Bad("Her pension pays £310 a week, her annuity £145 and her allowance £72.65, so that she has [|£537.65|] a week."),
            Bad("The bursary paid £240 in the autumn, £240 in the spring and £180 in the summer, [|£680|] over the year."),
            Bad("He is on the gate for nine hours a week and in the yard for six, [|16 hours|] in all."),
            Bad("She has three sons and two daughters, [|six children|] in all."),
            Bad("He has 6 hours on Monday, 6 on Tuesday and 5 on Thursday, giving [|18 hours|]."),
            Bad("Two older women and three younger women came, [|six women|] in all. Two older men and three younger men came, [|six men|] in all."),
            Good("She has £310 a week and £145 a month, so she can pay £455. He has £300 and owes £90, so he has £210 left."),
            Good("Of the 12 visits planned, seven took place, four were cancelled and the other was moved. Of the 12 children, five have asthma."),
            Good("She spent £48.60, £21.35 and £9.90, which comes to £80, rounded to the nearest pound."),
            Good("There are 2 seniors, 5 carers and 1 cook, 8 people in all. She slept 7 hours on Monday and 6 on Sunday, 8 hours less than her sister."),
            Good("She has two problems: damp and mould in the bedroom, and the boiler."),
            Good("She gave two reasons: the noise, the damp or mould, and the cost. He gave two reasons: the noise, the damp with mould, and the cost. They gave two reasons: the noise, the bus that stops, and the cost."),
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
        foreach (var total in Totals.Of(reading).Concat(TableTotals.Of(reading)))
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
