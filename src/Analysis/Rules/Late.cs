using System.Globalization;
using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Late
{
    private const int LongestLabel = 30, LabelToDate = 6;

    private static readonly Lexicon Labels = Lexicon.Load("late-labels");
    private static readonly WordSet Lateness = new("late later delay delayed retrospective retrospectively overdue belated belatedly"), Notes = new("entry record recorded recording note notes written write writing wrote typed");

    public static readonly Rule Rule = new()
    {
        Id = "late",
        Tip = Tip.Timely,
        Title = "Say why it was recorded late",
        Why = "What is written days later is remembered less well, and a reader needs to know that it was.",
        Reach = Reach.Document,
        Check = Check,
        Examples =
        [
            Bad("Date of visit: [|Thursday 6 November 2025\nDate recorded: Thursday 13 November 2025|]") with { Kind = DocumentKind.CaseNote },
            Bad("# Friday 20 June 2025\nI saw her today.\nOn [|Tuesday 10 June 2025|] I rang the pharmacist.") with { Kind = DocumentKind.CaseNote },
            Bad("# Home visit, 2 March 2026 (recorded [|9 March 2026|])\nShe was in.") with { Kind = DocumentKind.CaseNote },
            Bad("# Home visit to Ivy Lane\nVisit: [|Tuesday 3 March 2026\nWritten up: Monday 9 March 2026|]\nShe was in."),
            Good("Date of visit: Thursday 2 April 2026\nDate recorded: Wednesday 8 April 2026") with { Kind = DocumentKind.CaseNote },
            Good("Date of visit: 6 November 2025\nDate recorded: 13 November 2025\nThis note was written late because I was on sick leave.") with { Kind = DocumentKind.CaseNote },
            Good("# Friday 20 June 2025\nI saw her today.\nOn Tuesday 10 June 2025 I rang the pharmacist.\nLate recording: this is about 10 June 2025. It was written late, on 20 June 2025, because I was on sick leave.") with { Kind = DocumentKind.CaseNote },
            Good("# Friday 20 June 2025\nI rang the nurse, who saw her on 3 June 2025. I read her plan of 2 May 2025.") with { Kind = DocumentKind.CaseNote },
            Good("Date of visit: 6 November 2025\nDate of report: 13 November 2025") with { Kind = DocumentKind.Assessment },
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        if (reading.Kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord)) return [];
        var labelled = Labelled(reading).ToList();
        labelled.AddRange(InRows(reading));
        return labelled.Concat(Told(reading, labelled.Count > 0));
    }

    /// <summary>"Date of visit" with "Date recorded", in one entry or at the head of a note; a dated heading is the day of its entry.</summary>
    private static IEnumerable<Hit> Labelled(Reading reading)
    {
        var (dates, sections) = (Dates.Of(reading), Sections.Of(reading));
        (DateMention Date, ParagraphReading? Heading)? visit = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            if (Sections.IsHeading(paragraph.Source))
                visit = dates.In(paragraph.Index).FirstOrDefault(d => d.Date is not null) is { } day ? (day, paragraph) : null;
            if (paragraph.Tokens.Count is 0 or > LongestLabel) continue;
            foreach (var match in Labels.Find(paragraph, 0, paragraph.Tokens.Count))
            {
                if (match.Entry["kind"] == "alone" && !IsAlone(paragraph, match)) continue;
                if (DateAfter(reading, paragraph, match.EndToken) is not { } date) continue;
                if (match.Entry["kind"] is "event" or "alone") visit = (date, sections.HeadingOf(paragraph.Index));
                else if (visit is { } seen && seen.Heading == sections.HeadingOf(paragraph.Index) && Days(reading, seen.Date, date.Date!.Value) is { } days && !IsDeclaredInSection(reading, paragraph) && !IsNoted(reading, seen.Date))
                    yield return Hit(Between(seen.Date, date), days, seen.Date, date.Date!.Value);
            }
        }
    }

    /// <summary>A row of a log whose columns give the day of the visit and that of the recording.</summary>
    private static IEnumerable<Hit> InRows(Reading reading)
    {
        var (dates, rows) = (Dates.Of(reading), FormRows.Of(reading));
        DateMention? visit = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Source.Cell is not { } cell || rows.HeadOf(paragraph) is not { } head || dates.In(paragraph.Index) is not [{ Date: not null } date, ..]) continue;
            foreach (var match in Labels.Find(head, 0, head.Tokens.Count))
                if (match.Entry["kind"] is "event" or "alone") visit = date;
                else if (visit?.Paragraph.Source.Cell is { } seen && (seen.Table, seen.Row) == (cell.Table, cell.Row) && Days(reading, visit, date.Date!.Value) is { } days
                    && !reading.Paragraphs.Any(p => p.Source.Cell is { } beside && (beside.Table, beside.Row) == (cell.Table, cell.Row) && IsDeclared(p)) && !IsNoted(reading, visit)) yield return Hit(date.Span, days, visit, date.Date!.Value);
        }
    }

    /// <summary>The date after a label, on its line or in the next cell of its row.</summary>
    private static DateMention? DateAfter(Reading reading, ParagraphReading paragraph, int end)
    {
        var dates = Dates.Of(reading);
        return dates.In(paragraph.Index).FirstOrDefault(d => d.FirstToken >= end && d.FirstToken <= end + LabelToDate && d.Date is not null)
            ?? (FormRows.Of(reading).ValueOf(paragraph) is { } value ? dates.In(value.Index).FirstOrDefault(d => d.FirstToken <= LabelToDate && d.Date is not null) : null);
    }

    /// <summary>Whether the words are the whole label: "Visit: 3 March 2026", or a cell that says "Visit".</summary>
    private static bool IsAlone(ParagraphReading paragraph, LexiconMatch match) => match.FirstToken == 0
        && (match.EndToken == paragraph.Tokens.Count ? paragraph.Source.Cell is not null : paragraph.Tokens[match.EndToken].Is(':'));

    /// <summary>A visit or call that the writer tells, longer ago than the entry's heading (or, without one, the note's date) allows.</summary>
    private static IEnumerable<Hit> Told(Reading reading, bool isLabelled)
    {
        var (dates, sections) = (Dates.Of(reading), Sections.Of(reading));
        var latest = PastEvents.Of(reading).All.Where(e => e.IsWriters && e.Date.Date <= dates.Document).Max(e => e.Date.Date);
        foreach (var told in PastEvents.Of(reading).All)
        {
            var paragraph = told.Sentence.Paragraph;
            if (!told.IsWriters || told.Sentence.Number > OpeningSentences(paragraph) || !told.Date.HasYear) continue;
            var entry = sections.HeadingsOf(paragraph.Index).SelectMany(h => dates.In(h.Index)).FirstOrDefault(d => d.Date is not null)?.Date
                ?? (isLabelled || dates.Source != DateSource.Text || told.Date.Date != latest ? null : dates.Document);
            if (entry is { } written && Days(reading, told.Date, written) is { } days && !IsDeclared(paragraph) && !IsNoted(reading, told.Date)) yield return Hit(told.Date.Span, days, told.Date, written);
        }
    }

    /// <summary>An entry tells of its event in its first sentence, after a time of day.</summary>
    private static int OpeningSentences(ParagraphReading paragraph) => paragraph.Tokens[0].Kind == TokenKind.Number ? 1 : 0;

    private static int? Days(Reading reading, DateMention visit, DateOnly written) =>
        WorkingDays.Between(visit.Date!.Value, written, reading.Options.Nation) is var days && days > reading.Options.RecordWithinWorkingDays ? days : null;

    private static bool IsDeclaredInSection(Reading reading, ParagraphReading paragraph)
    {
        var heading = Sections.Of(reading).HeadingOf(paragraph.Index);
        var end = heading is null ? reading.Paragraphs.Count : Sections.Of(reading).EndOf(heading.Index);
        for (var i = heading?.Index ?? 0; i < end; i++)
            if (IsDeclared(reading.Paragraphs[i])) return true;
        return false;
    }

    /// <summary>A late-recording note, wherever it stands: it names the day of the event, and says that this was written late.</summary>
    private static bool IsNoted(Reading reading, DateMention day) =>
        reading.Paragraphs.Any(paragraph => IsDeclared(paragraph) && Dates.Of(reading).In(paragraph.Index).Any(other => other.Date == day.Date && other != day));

    private static bool IsDeclared(ParagraphReading paragraph)
    {
        foreach (var sentence in paragraph.Sentences)
        {
            var (late, note) = (false, false);
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                late |= Lateness.Contains(paragraph.Tokens[i]);
                note |= Notes.Contains(paragraph.Tokens[i]);
            }
            if (late && note) return true;
        }
        return false;
    }

    /// <summary>The date of recording, with the label line just before that gives the day of the visit.</summary>
    private static Text.Span Between(DateMention visit, DateMention record) =>
        visit.Paragraph != record.Paragraph && visit.Paragraph.Source.Cell is null && record.Paragraph.Index - visit.Paragraph.Index <= 2 && !Sections.IsHeading(visit.Paragraph.Source)
            ? new(visit.Paragraph.Index, visit.Span.Start, record.Paragraph.Index, record.Span.End) : record.Span;

    private static Hit Hit(Text.Span place, int days, DateMention day, DateOnly written) =>
        new(place, $"This was recorded {days} working days after “{day.Words}”, and nothing says why.")
        {
            Fixes =
            [
                new("Say why", Asks: "Why was it recorded late?")
                {
                    Note = $"Late recording: this is about {Long(day.Date!.Value)}. It was written late, on {Long(written)}, because ….",
                },
            ],
        };

    private static string Long(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
