using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class WrongAge
{
    private const int Slip = 12, Near = 7;

    private static readonly WordSet Then = new("then");

    public static readonly Rule Rule = new()
    {
        Id = "age",
        Tip = Tip.Accurate,
        Severity = Severity.Problem,
        Title = "Check the age",
        Why = "Rights and services hang on age, and an age that does not follow from the date of birth puts both in doubt.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda is [|12|] and likes maths."),
            Bad("Name: Joe Hall\nDate of birth: 19 August 1943\nDate of report: 12 March 2026\nMr Hall, who is now [|83|], lives alone."),
            Bad("Name: Joe Hall\nDate of birth: 19 August 1943\nDate of report: 12 March 2026\nI met Mr Hall on the ward. He is [|83|] and was in bed."),
            Bad("Date of report: 12 March 2026\nMax, who was born on 3 March 2019 and is [|8|], has asthma."),
            Bad("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda ([|12|]) likes maths."),
            Bad("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda is [|twelve|] and likes maths."),
            Bad("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda, [|12|], likes maths."),
            Bad("Date of report: 12 March 2026\nMr Joe Hall (born 19 August 1943, aged [|83|]) lives alone."),
            Bad("Date of report: 12 March 2026\nHe was born on 19 August 1943 and is [|83|]."),
            Bad("Child: Ada Reid, born 4 May 2014\nI met Ada on 3 March 2026. Ada loves maths, and she is [|twelve|]. She sings."),
            Good("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda came with her aunt. She is 19. Ada lives with her sister, and she is 20."),
            Good("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nAda is 11. She was 9 when she moved. Ada will be 12 in May. Max is 4. We keep this until Ada is 25."),
            Bad("Young person: Ada Reid\nDate of birth: 4 May 2014\nDate of report: 12 March 2026\nMax, then six, has moved. Ada is [|12|] now."),
            Bad("# Plan for: Joe Marsh\nBorn: 19 August 1943\nDate of plan: 12 March 2026\nJoe Marsh chose the photographs. Joe is [|83|] and likes trains. Joe sings."),
            Bad("Name: Malcolm Hall, known as Mal\nDate of birth: 19 August 1943\nDate of report: 12 March 2026\nMal is [|83|]."),
            Bad("Household: Ada Reid (born 4 May 1984), Joe (born 4 May 2014) and Max (born 4 May 2019)\nDate of report: 12 March 2026\nMax is [|seven|]."),
            Bad("Date of report: 12 March 2026\nThe mother is [|29|] (born 2 August 1997)."),
            Bad("Household: Ada Hall (born 4 May 1984) and Joe Hall (born 4 May 1960)\nDate of report: 12 March 2026\nMr Hall is [|60|]."),
            Good("Household: Ada Hall (born 4 May 1984) and Joe Hall (born 4 May 1960)\nDate of report: 12 March 2026\nMr Hall is 65."),
            Good("Name: Ida Hall\nDate of birth: 19 August 1943\nDate of report: 12 March 2026\nMrs Hall sings. Mr Hall is 85. Mrs Hall is 82."),
            Good("Child: Ada Reid, born 4 May 2014\nDate of report: 12 March 2026\nMr Reid is 40. Ada is 12 miles from school and is 20 per cent behind."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var (written, latest) = DaysOf(reading);
        foreach (var stated in Ages.Of(reading).All)
        {
            var born = stated.Person.Born.Date!.Value;
            var right = AgeOn(born, written);
            if ((stated.Years >= right && stated.Years <= AgeOn(born, latest)) || right < 0 || Math.Abs(right - stated.Years) > Slip || FitsAnotherDay(reading, stated, born)) continue;
            yield return new(stated.Paragraph.SpanOf(stated.FirstToken, stated.EndToken),
                $"“{stated.Paragraph.Text[stated.Paragraph.Tokens[stated.FirstToken].Start..stated.Paragraph.Tokens[stated.EndToken - 1].End]}” does not fit: somebody born on {born.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} was {right} on {written.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}.")
            {
                Fixes = [new("Put the right age", Asks: "Is the age wrong, or the date of birth?")],
            };
        }
    }

    /// <summary>The document's own day; where nothing gives it, from its making to its last saving or the last day that it tells of.</summary>
    private static (DateOnly First, DateOnly Last) DaysOf(Reading reading)
    {
        var dates = Dates.Of(reading);
        if (dates.Source != DateSource.Today) return (dates.Document, dates.Document);
        var told = dates.All.Where(d => d is { HasYear: true, IsBirth: false, Date: not null } && d.Date <= dates.Document).Select(d => d.Date!.Value).DefaultIfEmpty().Max();
        var file = reading.Document.Properties;
        var days = new[] { Day(file.Created), Day(file.Modified), told == default ? null : told }.Where(day => day <= dates.Document).Select(day => day!.Value).DefaultIfEmpty(dates.Document).ToList();
        return (days.Min(), days.Max());
    }

    private static DateOnly? Day(DateTimeOffset? time) => time is { } given ? DateOnly.FromDateTime(given.DateTime) : null;

    /// <summary>Where the entry or the sentence gives a day on which the age was right, or no day is sure.</summary>
    private static bool FitsAnotherDay(Reading reading, StatedAge stated, DateOnly born)
    {
        var dates = Dates.Of(reading);
        var sentence = stated.Paragraph.SentenceAt(stated.FirstToken);
        if (dates.Source == DateSource.Today && dates.In(stated.Paragraph, 0, sentence.EndToken).Any(d => d is { HasYear: true, IsBirth: false, Date: { } day } && day > born && AgeOn(born, day) == stated.Years)) return true;
        if (Sections.Of(reading).HeadingsOf(stated.Paragraph.Index).SelectMany(h => dates.In(h.Index)).Any(d => d.Date is { } day && AgeOn(born, day) == stated.Years)) return true;
        return sentence.Tokens.Any(Then.Contains)
            || dates.In(stated.Paragraph, stated.EndToken, stated.EndToken + Near).Any(d => d is { IsBirth: false, Date: { } day } && AgeOn(born, day) == stated.Years);
    }

    private static int AgeOn(DateOnly born, DateOnly day) =>
        day.Year - born.Year - (day < (born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(day.Year) ? new DateOnly(day.Year, 3, 1) : new DateOnly(day.Year, born.Month, born.Day)) ? 1 : 0);
}
