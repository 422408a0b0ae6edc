using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class WrongOrder
{
    private const int Rows = 3;

    private static readonly Lexicon Stays = Lexicon.Load("stays"), Chronologies = Lexicon.Of("chronology", "timeline", "history of (events|involvement|contact|placements)", "(key|significant) events", "sequence of events");
    private static readonly WordSet From = new("from between"), To = new("to until till and through"), Again = new("again back re-admitted readmitted previously earlier before");

    public static readonly Rule Rule = new()
    {
        Id = "order",
        Tip = Tip.Accurate,
        Severity = Severity.Problem,
        Title = "Check the order of the dates",
        Why = "Dates that run backwards hide what came first, and often what caused what.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("She was in hospital from 12 May 2025 to [|3 May 2025|]."),
            Bad("He was admitted on 12 May 2025 and was discharged on [|3 May 2025|]."),
            Bad("From: 1 July 2025\nTo: [|1 June 2025|]"),
            Bad("# Chronology\n- 3 May 2024: born\n- 9 August 2024: moved\n- [|2 June 2024|]: seen by the nurse\n- 1 October 2024: moved"),
            Bad("She was in hospital for [|twelve nights|] from 3 May 2025 to 10 May 2025."),
            Bad("He stayed with his aunt from 3 to 12 May 2025, [|four weeks|]."),
            Bad("The placement ran from 3 March 2025 to 2 May 2025 ([|five months|])."),
            Good("She was in hospital for nine nights from 3 to 12 May 2025. He stayed from 3 to 12 May 2025, ten days, and missed four days from 1 September 2025 to 19 December 2025."),
            Good("The placement ran from 3 March 2025 to 2 May 2025 (two months), and he was away for about three weeks from 3 May 2025 to 30 May 2025."),
            Good("She was in hospital from 3 to 12 May 2025. He stayed between 20 December and 5 January 2026."),
            Good("He was discharged on 3 May 2025 and was admitted again on 12 May 2025."),
            Good("# Chronology\n- 1 October 2024: moved\n- 9 August 2024: moved\n- 2 June 2024: seen"),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var late = Ranges(reading).Concat(StaysIn(reading)).Concat(FromTo(reading)).Concat(Chronology(reading)).DistinctBy(d => d.Span)
            .Select(date => new Hit(date.Span, $"“{date.Words}” comes before the date that it should follow.") { Fixes = [new("Put the right date", Asks: "Which of the two dates is wrong?")] });
        var lengths = Durations.Of(reading).Select(wrong => new Hit(wrong.Span, $"“{wrong.Words}” does not fit: from {wrong.From.Words} to {wrong.To.Words} is {wrong.Days} {(wrong.Days == 1 ? "night" : "nights")}.")
        {
            Fixes = [new("Put the right figure", Asks: "Is the length wrong, or one of the dates?")],
        });
        return late.Concat(lengths).OrderBy(hit => hit.Span);
    }

    private static bool IsBefore(DateMention later, DateMention earlier) => later is { HasYear: true } && earlier is { HasYear: true } && later.Date < earlier.Date;

    /// <summary>"from 12 May 2025 to 3 May 2025".</summary>
    private static IEnumerable<DateMention> Ranges(Reading reading)
    {
        var dates = Dates.Of(reading);
        foreach (var paragraph in reading.Paragraphs)
        {
            var all = dates.In(paragraph.Index);
            for (var i = 1; i < all.Count; i++)
                if (all[i].FirstToken == all[i - 1].EndToken + 1 && To.Contains(paragraph.Tokens[all[i - 1].EndToken]) && all[i - 1].FirstToken > 0
                    && From.Contains(paragraph.Tokens[all[i - 1].FirstToken - 1]) && IsBefore(all[i], all[i - 1]) && !paragraph.IsQuoted(all[i].Span.Start, all[i].Span.End)) yield return all[i];
        }
    }

    /// <summary>"was admitted on … and was discharged on …".</summary>
    private static IEnumerable<DateMention> StaysIn(Reading reading)
    {
        var dates = Dates.Of(reading);
        foreach (var sentence in reading.Prose)
        {
            if (dates.In(sentence.Paragraph.Index).Count < 2 || sentence.Tokens.Any(Again.Contains)) continue;
            DateMention? begun = null;
            foreach (var match in Stays.Find(sentence))
            {
                var date = dates.In(sentence).FirstOrDefault(d => d.FirstToken >= match.EndToken && d.FirstToken <= match.EndToken + 6);
                if (match.Entry["part"] == "begins") begun = date;
                else if (begun is not null && date is not null && IsBefore(date, begun)) yield return date;
            }
        }
    }

    /// <summary>"From: …" and "To: …" on lines of their own.</summary>
    private static IEnumerable<DateMention> FromTo(Reading reading)
    {
        var dates = Dates.Of(reading);
        for (var i = 1; i < reading.Paragraphs.Count; i++)
            if (dates.In(i) is [var to] && dates.In(i - 1) is [var from] && Opens(to, "To") && Opens(from, "From") && IsBefore(to, from)) yield return to;

        static bool Opens(DateMention date, string label) => date.FirstToken <= 2 && date.Paragraph.Tokens[0].In(date.Paragraph.Text).SequenceEqual(label);
    }

    /// <summary>A dated row of a chronology between two that are in order without it.</summary>
    private static IEnumerable<DateMention> Chronology(Reading reading)
    {
        var (dates, sections) = (Dates.Of(reading), Sections.Of(reading));
        foreach (var heading in reading.Paragraphs)
        {
            if (!Sections.IsHeading(heading.Source) || !Chronologies.Find(heading, 0, heading.Tokens.Count).Any()) continue;
            var rows = Enumerable.Range(heading.Index + 1, sections.EndOf(heading.Index) - heading.Index - 1)
                .SelectMany(i => dates.In(i).Take(1)).Where(d => d is { FirstToken: 0, HasYear: true, Date: not null }).ToList();
            if (rows.Count < Rows || rows.Zip(rows.Skip(1)).Count(p => p.First.Date <= p.Second.Date) * 2 < rows.Count) continue;
            for (var i = 1; i < rows.Count; i++)
                if (rows[i].Date < rows[i - 1].Date) yield return rows[i];
        }
    }
}
