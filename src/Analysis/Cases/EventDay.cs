using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>The days of a sentence on which something may have happened.</summary>
internal static class EventDay
{
    private const int Opening = 8, FewestTokens = 5, LoggedWithin = 12, ShortEntry = 4, FirstOfEntry = 2, Evening = 18;

    private static readonly WordSet Blocking = new("by until till before since from dated due born valid for after between of"), DayParts = new("hours morning afternoon evening night day");
    private static readonly WordSet Happenings = new("call visit conversation fall tumble trip assault attack incident fight seizure overdose collapse fire burglary arrest");
    private static readonly WordSet Present = new("is are must keeps hates likes loves wants needs lives works does goes");
    private static readonly ulong Since = WordHash.Folded("since"), The = WordHash.Folded("the"), To = WordHash.Folded("to"), That = WordHash.Folded("that"), Due = WordHash.Folded("due");

    /// <summary>The day on which a sentence was written: of its dated heading, else of the record.</summary>
    public static DateOnly OfWriting(RecordReading record, Sentence sentence)
    {
        foreach (var heading in Sections.Of(record.Reading).HeadingsOf(sentence.Paragraph.Index))
            if (Dates.Of(record.Reading).In(heading.Index).FirstOrDefault(d => d.Date is not null) is { Date: { } day } && day <= record.Record.Date) return day;
        return record.Record.Date;
    }

    /// <summary>The days that a sentence names; where it names none that is over, that of which it tells without one.</summary>
    /// <param name="named">The day that was named before.</param>
    /// <param name="meeting">The day of the meeting that was told of before.</param>
    /// <param name="contact">The day of the contact that was told of before.</param>
    public static List<When> In(RecordReading record, Sentence sentence, DateOnly written, DateOnly? named, DateOnly? meeting, DateOnly? contact)
    {
        var days = RelativeDates.In(record.Reading, sentence, written, named);
        if (days.TrueForAll(d => d.Date > written || (IsBlocked(sentence, d) && !IsMissed(sentence, d))) && Undated(record, sentence, written, meeting, contact) is { } day) days.Insert(TaskMention.Undertakes(sentence) ? days.Count : days.TakeWhile(other => other.FirstToken < day.FirstToken).Count(), day);
        return days;
    }

    /// <summary>A decision is of the meeting's day that was named before it; a time of day in a note is of the note's day.</summary>
    private static When? Undated(RecordReading record, Sentence sentence, DateOnly written, DateOnly? meeting, DateOnly? contact)
    {
        if (meeting is { } day && (EventSigns.Resolved.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + Opening)).Any() || !TaskMention.Undertakes(sentence)) && sentence.EndToken - sentence.FirstToken > FewestTokens
            && KindsOfEvents.Find(record, sentence, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + Opening), default) is { } decided && decided.Entry["kind"] == "decision" && !IsPerfect(sentence, decided))
            return new(day, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        if (meeting is null && contact is { } visit && sentence.EndToken - sentence.FirstToken > FewestTokens && EventSigns.Agreed.At(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) is { } agreed && sentence.Paragraph.Tokens[agreed.EndToken].Folded != To && (sentence.Paragraph.Tokens[agreed.EndToken].Folded != That || !TaskMention.Undertakes(sentence))) return new(visit, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        if (EventSigns.Resolving.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + Opening)).Any()) return new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        if (meeting is null && record.Reading.Kind is DocumentKind.Review or DocumentKind.CaseNote && IsAmongFirst(record, sentence) && EventSigns.Sittings.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + LoggedWithin)).Any(met => met.FirstToken == sentence.FirstToken)) return new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        if (record.Reading.Kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord)) return null;
        if (IsOpening(record, sentence, contact == written)) return new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        if (EventSigns.Logged.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + LoggedWithin)).Any()) return new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is { Kind: TokenKind.Number, Length: 4 or 5 } time && time.In(sentence.Paragraph.Text).Contains(':') && sentence.Paragraph.Tokens[i - 1].In(sentence.Paragraph.Text) is "at" or "At" or "about")
                return IsSlight(record, sentence, i) ? null : new(IsBeforeNight(record, time.In(sentence.Paragraph.Text)) ? written.AddDays(-1) : written, i, i + 1, true, DatePrecision.Day);
        if (EventSigns.Hours.Any(sentence) && KindsOfEvents.Find(record, sentence, sentence.FirstToken, sentence.EndToken, new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day))?.Entry["kind"] == "move") return new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        var today = new When(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        return IsShortEntry(record, sentence) && !sentence.Tokens.Any(Present.Contains) && !EventSigns.Standing.Any(sentence) && KindsOfEvents.Find(record, sentence, sentence.FirstToken, sentence.EndToken, today) is { } told && (told.Entry["pattern"] != "" || told.EndToken > told.FirstToken + 1 || told.Entry["kind"] is not ("significant" or "contact")) ? today : null;
    }

    /// <summary>"has been given an order": some day before the meeting.</summary>
    private static bool IsPerfect(Sentence sentence, LexiconMatch decided) =>
        Enumerable.Range(sentence.FirstToken, decided.EndToken - sentence.FirstToken).Any(i => sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "has" or "have" or "had");

    /// <summary>"Doors checked at 22:00": a time within a sentence that tells of nothing else.</summary>
    private static bool IsSlight(RecordReading record, Sentence sentence, int time)
    {
        if (time <= sentence.FirstToken + 2) return false;
        var told = KindsOfEvents.Find(record, sentence, sentence.FirstToken, sentence.EndToken, new(record.Record.Date, time, time + 1, true, DatePrecision.Day))?.Entry;
        return told is null || (told["pattern"] == "" && told["kind"] == "significant");
    }

    /// <summary>A night worker's record is of the evening before too.</summary>
    private static bool IsBeforeNight(RecordReading record, ReadOnlySpan<char> time) => time.Length > 1 && int.TryParse(time[..time.IndexOf(':')], out var hour) && hour >= Evening
        && (record.Record.Name.Contains("night", StringComparison.OrdinalIgnoreCase) || record.Record.Author?.Contains("night", StringComparison.OrdinalIgnoreCase) == true);

    /// <summary>"Saw him at home after tea." where an entry begins: the contact that it was written of. "At five past five she called out." is of its day too.</summary>
    private static bool IsOpening(RecordReading record, Sentence sentence, bool hasContact)
    {
        if (EventSigns.Hours.At(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) is not null) return !EventSigns.Repeated.Any(sentence) && !EventSigns.Standing.Any(sentence);
        return !hasContact && EventSigns.Openings.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + Opening)).Any(met => met.FirstToken == sentence.FirstToken || met.Entry["says"] == "opening") && (sentence.Tokens.Any(Hours.Contains) || IsAmongFirst(record, sentence));
    }

    private static readonly WordSet Hours = new("lunchtime dinnertime teatime noon midday");

    /// <summary>Whether a sentence is one of the first of its entry.</summary>
    private static bool IsAmongFirst(RecordReading record, Sentence sentence)
    {
        var (sections, heading, before) = (Sections.Of(record.Reading), Sections.Of(record.Reading).HeadingOf(sentence.Paragraph.Index), 0);
        foreach (var other in record.Sentences)
            if (other.Paragraph.Index > sentence.Paragraph.Index || (other.Paragraph.Index == sentence.Paragraph.Index && other.FirstToken >= sentence.FirstToken)) break;
            else if (sections.HeadingOf(other.Paragraph.Index) == heading && ++before > FirstOfEntry) return false;
        return true;
    }

    /// <summary>An entry of a few sentences tells of the day on which it was written, where it names no other.</summary>
    private static bool IsShortEntry(RecordReading record, Sentence sentence)
    {
        var (sections, heading) = (Sections.Of(record.Reading), Sections.Of(record.Reading).HeadingOf(sentence.Paragraph.Index));
        var sentences = 0;
        foreach (var other in record.Sentences)
            if (sections.HeadingOf(other.Paragraph.Index) == heading && ++sentences > ShortEntry) return false;
        return true;
    }

    /// <summary>"missed the blood test that was booked for 12 June": the day for which it was.</summary>
    public static bool IsMissed(Sentence sentence, When day) =>
        day.FirstToken > sentence.FirstToken && sentence.Paragraph.Tokens[day.FirstToken - 1].In(sentence.Paragraph.Text) is "for" or "of" && EventSigns.Missed.Any(sentence);

    /// <summary>"by 3 May", "the letter of 3 May", "since May 2021" name no day on which something happened.</summary>
    public static bool IsBlocked(Sentence sentence, When day)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (day.IsRelative || day.FirstToken == sentence.FirstToken) return false;
        var before = day.FirstToken - 1;
        if (tokens[before].Is('(') || tokens[before].Is(',')) before--;
        if (before >= sentence.FirstToken && tokens[before].Folded == Due && day.EndToken < sentence.EndToken && EventSigns.NotDone.At(sentence.Paragraph, day.EndToken, sentence.EndToken) is not null) return false;
        if (before < sentence.FirstToken || !Blocking.Contains(tokens[before]) || (before > sentence.FirstToken && Happenings.Contains(tokens[before - 1]))) return false;
        return before == sentence.FirstToken || !DayParts.Contains(tokens[before - 1]) || (before == day.FirstToken - 1 && tokens[before].In(sentence.Paragraph.Text) is not "of");
    }

    /// <summary>"has been flat since Friday": the day on which a state began, of which only a kind that makes a pattern tells.</summary>
    public static bool IsOnset(Sentence sentence, When day)
    {
        var before = day.FirstToken - 1;
        if (before > sentence.FirstToken && sentence.Paragraph.Tokens[before].Folded == The) before--;
        return before >= sentence.FirstToken && sentence.Paragraph.Tokens[before].Folded == Since;
    }
}
