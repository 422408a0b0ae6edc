using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>The day by which a thing is to be done, as a sentence says it.</summary>
internal static class DueDay
{
    public static DateOnly? Of(RecordReading record, Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, sentence.EndToken))
            if (date.Date is { } day) return day;
            else if (date is { Precision: DatePrecision.Month, Month: > 0 } && date.FirstToken > 1 && tokens[date.FirstToken - 1].In(sentence.Paragraph.Text) is "of" && tokens[date.FirstToken - 2].In(sentence.Paragraph.Text) is "end")
                return EndOfMonth(record.Record.Date, date);
        return Said(record, sentence);
    }

    /// <summary>What a cell of a table says for itself: "3 May", "Friday", "2 weeks".</summary>
    public static DateOnly? OfCell(RecordReading record, ParagraphReading? cell)
    {
        if (cell?.Sentences is not [var only]) return null;
        if (Of(record, only, only.FirstToken) is { } day) return day;
        if (Calendar.WeekdayOf(cell.Tokens[0]) is { } weekday) return record.Record.Date.AddDays(((int)weekday - (int)record.Record.Date.DayOfWeek + 6) % 7 + 1);
        return Lengths.Find(only).Select(match => LengthOf(only, match)).FirstOrDefault(days => days is > 0 and < 400) is > 0 and var length ? record.Record.Date.AddDays(length) : null;
    }

    private static readonly Lexicon Lengths = Lexicon.Of("(a|an|one|two|three|four|five|six|seven|ten|fourteen|{number}) [working] (day|days|week|weeks|hours|fortnight)");

    private static readonly Lexicon Days = Lexicon.Of("(by|before|until|on|this|next|for|come) [the] (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"), Spans = Lexicon.Of("(within|in) [the next] (a|an|one|two|three|four|five|six|seven|ten|fourteen|{number}) [working] (day|days|week|weeks|hours|fortnight)", "within the (week|fortnight)");

    /// <summary>A day said from the record's own: "tonight", "by Friday", "within two weeks".</summary>
    private static DateOnly? Said(RecordReading record, Sentence sentence)
    {
        var (written, text) = (record.Record.Date, sentence.Paragraph.Text);
        foreach (var token in sentence.Tokens)
            if (token.In(text) is "tomorrow") return written.AddDays(1);
            else if (token.In(text) is "today" or "tonight") return written;
        foreach (var match in Days.Find(sentence))
            if (Calendar.WeekdayOf(sentence.Paragraph.Tokens[match.EndToken - 1]) is { } weekday) return written.AddDays(((int)weekday - (int)written.DayOfWeek + 6) % 7 + 1);
        foreach (var match in Spans.Find(sentence))
            if (LengthOf(sentence, match) is > 0 and < 400 and var days) return written.AddDays(days);
        return null;
    }

    private static int LengthOf(Sentence sentence, LexiconMatch match)
    {
        var count = Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => Quantities.WholeNumber(sentence.Paragraph, i).Value).FirstOrDefault(n => n is > 0) ?? 1;
        return sentence.Paragraph.Tokens[match.EndToken - 1].In(sentence.Paragraph.Text) switch
        {
            "week" or "weeks" => (int)Math.Min(count, 99) * 7,
            "fortnight" => 14,
            "hours" => (int)Math.Min(count + 23, 9999) / 24,
            _ => (int)Math.Min(count, 999),
        };
    }

    private static DateOnly EndOfMonth(DateOnly written, DateMention month)
    {
        var year = month.Year > 0 ? month.Year : month.Month < written.Month ? written.Year + 1 : written.Year;
        return new(year, month.Month, DateTime.DaysInMonth(year, month.Month));
    }
}
