using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>An undertaking where a record gives it.</summary>
/// <param name="Verb">The base form of what is to be done, as a stem.</param>
/// <param name="Gist">What it is about, without who does it and when.</param>
internal sealed record TaskMention(RecordQuotation Quotation, string? Who, DateOnly? Due, ulong Verb, Gist Gist)
{
    private const double SameTask = 0.6;

    private static readonly Lexicon Undertakings = Lexicon.Load("undertakings");
    private static readonly WordSet Recurring = new("every each weekly daily nightly monthly always whenever usually mondays tuesdays wednesdays thursdays fridays saturdays sundays regularly"), Unsettled = new("if whether unless might could");
    private static readonly WordSet Pronouns = new("he she they his her their"), Nobody = new("it this that there these those which who what nobody");
    private static readonly WordSet Deadlines = new("by before on within until for at this next"), Fillers = new("to also then that would will");

    public static IEnumerable<TaskMention> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Of(record, sentence) is { } task) yield return task;
    }

    /// <summary>Whether somebody undertakes something, so that it is no decision of a meeting.</summary>
    public static bool Undertakes(Sentence sentence) => Undertakings.Any(sentence);

    private static TaskMention? Of(RecordReading record, Sentence sentence)
    {
        if (sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?') || sentence.Tokens.Any(Recurring.Contains) || FlagMention.KindOf(sentence) is not null) return null;
        foreach (var match in Undertakings.Find(sentence))
        {
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) continue;
            var who = WhoIn(record, sentence, match);
            if (who is null) continue;
            var verb = match.Entry["who"] == "step" ? match.EndToken - 1 : VerbAfter(sentence, match);
            if (verb >= sentence.EndToken || !sentence.Paragraph.Tokens[verb].IsWord) continue;
            if (match.Entry["who"] is not "action" && !TaskVerbs.Contains(sentence.Paragraph.Tokens[verb], sentence.Paragraph.Text)) continue;
            for (var i = sentence.FirstToken; i < match.FirstToken; i++)
                if (Unsettled.Contains(sentence.Paragraph.Tokens[i])) return null;
            return new(record.Quote(sentence), who, DueIn(record, sentence, verb), Gist.Stem(sentence.Paragraph.Tokens[verb].In(sentence.Paragraph.Text)), Gist.Of(sentence.Paragraph, match.Entry["who"] == "step" ? match.FirstToken + 1 : verb, EndOf(record, sentence, verb)));
        }
        return null;
    }

    private static int VerbAfter(Sentence sentence, LexiconMatch match)
    {
        var verb = match.EndToken;
        while (verb < sentence.EndToken && Fillers.Contains(sentence.Paragraph.Tokens[verb])) verb++;
        if (match.Entry["who"] == "action")
            for (var i = verb; i + 1 < sentence.EndToken && i < verb + 6; i++)
                if (sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "to" or "will") return i + 1;
        return verb;
    }

    /// <summary>Who undertook it: the author, or the person named right before; null where the words before name nobody.</summary>
    private static string? WhoIn(RecordReading record, Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["who"] is "writer") return record.Record.Author ?? "";
        if (match.Entry["who"] is "action") return "";
        if (People.Of(record.Reading).RunsIn(sentence).LastOrDefault(run => match.Entry["who"] == "step" ? run.EndToken > match.FirstToken && run.FirstToken < match.EndToken : run.EndToken <= match.FirstToken && match.FirstToken - run.EndToken <= 6) is { IsPlace: false } run) return run.Words;
        if (match.FirstToken == sentence.FirstToken) return null;
        var before = sentence.Paragraph.Tokens[match.FirstToken - 1];
        if (Nobody.Contains(before)) return null;
        return Pronouns.Contains(before) || Clause.IsOfAPerson(record.Reading, sentence, match.FirstToken) ? "" : null;
    }

    /// <summary>Where the thing to do ends and the day by which begins.</summary>
    private static int EndOf(RecordReading record, Sentence sentence, int verb)
    {
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, sentence.EndToken))
            if (date.FirstToken > verb + 1) return Deadlines.Contains(sentence.Paragraph.Tokens[date.FirstToken - 1]) ? date.FirstToken - 1 : date.FirstToken;
        return sentence.EndToken;
    }

    private static DateOnly? DueIn(RecordReading record, Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, sentence.EndToken))
            if (date.Date is { } day) return day;
            else if (date is { Precision: DatePrecision.Month, Month: > 0 } && date.FirstToken > 1 && tokens[date.FirstToken - 1].In(sentence.Paragraph.Text) is "of" && tokens[date.FirstToken - 2].In(sentence.Paragraph.Text) is "end")
                return EndOfMonth(record.Record.Date, date);
        for (var i = verb; i < sentence.EndToken; i++)
            if (tokens[i].In(sentence.Paragraph.Text) is "tomorrow") return record.Record.Date.AddDays(1);
            else if (tokens[i].In(sentence.Paragraph.Text) is "today") return record.Record.Date;
        return null;
    }

    private static DateOnly EndOfMonth(DateOnly written, DateMention month)
    {
        var year = month.Year > 0 ? month.Year : month.Month < written.Month ? written.Year + 1 : written.Year;
        return new(year, month.Month, DateTime.DaysInMonth(year, month.Month));
    }

    public bool IsSame(TaskMention other) => Verb == other.Verb && Gist.Likeness(other.Gist) >= SameTask;

    /// <summary>Whether a later statement says that it was done: the same deed or a word for its end, and the same thing.</summary>
    public bool IsDoneBy(Statement later)
    {
        var shared = Gist.Shared(later.Gist);
        var names = Gist.Names.Count(later.Gist.Names.Contains);
        var things = shared - (later.Gist.Words.Contains(Verb) ? 1 : 0);
        var isDeed = later.Gist.Words.Contains(Verb);
        return isDeed ? things >= 1 || (names >= 1 && Gist.Words.Count <= 3) : things >= 2 || (things == 1 && Gist.Words.Count <= 3 && names >= 1);
    }
}
