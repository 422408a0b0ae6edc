using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>An event where a record tells of it.</summary>
internal sealed record EventMention(When When, EventKind Kind, PatternKind? Pattern, RecordQuotation Quotation, Gist Gist)
{
    private static readonly WordSet Together = new("together");
    private static readonly ulong That = WordHash.Folded("that");

    /// <summary>Found again, or back: an absence of its own where no record tells of the going.</summary>
    public bool IsReturn { get; private init; }

    /// <summary>Whether it says that it is another than what was told before: "fell again".</summary>
    public bool IsAnother { get; private init; }

    private static readonly WordSet More = new("again another second third later further twice also too");

    public static IEnumerable<EventMention> In(RecordReading record)
    {
        DateOnly? named = null, meeting = null, contact = null;
        DateOnly? entry = null;
        var (paragraph, entryParagraph) = (-1, -1);
        EventMention? before = null;
        foreach (var sentence in record.Sentences)
        {
            if (sentence.Paragraph.Index != paragraph) (paragraph, named) = (sentence.Paragraph.Index, sentence.Paragraph.Index == paragraph + 1 ? named : null);
            if (sentence.Paragraph.Index != entryParagraph) (entryParagraph, entry) = (sentence.Paragraph.Index, null);
            var written = entry ?? EventDay.OfWriting(record, sentence);
            var days = EventDay.In(record, sentence, written, named, meeting, contact);
            if (days is [{ Precision: DatePrecision.Day } alone] && alone.FirstToken == sentence.FirstToken && sentence.EndToken <= alone.EndToken + 1 && alone.Date <= written) entry = alone.Date;
            else if (days.Count == 0 && entry is { } noted) days.Add(new(noted, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day));
            var lists = DayLists.In(sentence, days);
            if (days is [var later] && before is { Pattern: PatternKind.Fall or PatternKind.Incident } && named == before.When.Date && later.Date > named && EventClause.Of(sentence, days, 0).First is var turn && turn > sentence.FirstToken && GoesOn(record, sentence with { EndToken = turn }, before) is { } treated) yield return treated;
            for (var i = 0; i < lists.Count; i++)
                foreach (var day in lists[i].Days)
                    if ((Again(record, sentence, day, before, written) ?? Told(record, sentence, lists, i, day, before, written)) is { } mention)
                    {
                        before = mention;
                        if (mention.Kind is EventKind.Contact or EventKind.Meeting) contact = mention.When.Date;
                        if (mention.Kind == EventKind.Meeting && !(mention.When.Date < meeting)) meeting = mention.When.Date;
                        yield return mention;
                    }
            if (days.Count == 0 && before is { Pattern: PatternKind.MissedVisit or PatternKind.Fall or PatternKind.Incident } or { Pattern: null, Kind: EventKind.Contact or EventKind.Move or EventKind.Significant } && named == before.When.Date && GoesOn(record, sentence, before) is { } next) yield return before = next;
            if (Named(days) is { } last) named = last;
        }
    }

    /// <summary>The day to which the next sentence may go back: the last, and not one of long before, with which it is only compared.</summary>
    private static DateOnly? Named(List<When> days)
    {
        DateOnly? last = null;
        foreach (var day in days)
            if (day.Precision == DatePrecision.Day && !(day.Date < last?.AddDays(-LongBefore))) last = day.Date;
        return last;
    }

    private const int LongBefore = 60;

    /// <param name="lists">The days of the sentence, those of a list as one.</param>
    /// <param name="of">The day of the list that is asked for.</param>
    private static EventMention? Told(RecordReading record, Sentence sentence, IReadOnlyList<DayList> lists, int number, When of, EventMention? before, DateOnly written)
    {
        List<When> days = [.. lists.Select(list => list.Whole with { Date = of.Date })];
        var (day, paragraph, tokens) = (of with { FirstToken = days[number].FirstToken, EndToken = days[number].EndToken }, sentence.Paragraph, sentence.Paragraph.Tokens);
        if (day.Date > written || tokens[sentence.EndToken - 1].Is('?') || paragraph.IsQuoted(tokens[day.FirstToken]) || (EventDay.IsBlocked(sentence, day) && !EventDay.IsMissed(sentence, day))) return null;
        var clause = EventClause.Of(sentence, days, number);
        var (first, end) = clause;
        var (match, pattern) = Row(record, sentence, days, number, clause);
        if (pattern.Length == 0) pattern = EventHead.PatternOf(record, sentence, day) is { Length: > 0 } head ? head : EventHead.Meant(sentence, clause, before);
        if (EventDay.IsBlocked(sentence, day) && !pattern.StartsWith("missed-", StringComparison.Ordinal)) return null;
        if (EventTense.IsAhead(sentence, first, end, day, match) || EventSigns.Mistakes.Any(sentence) || EventTense.IsDoubted(sentence, first, end) || (pattern.Length == 0 && EventSigns.Notes.Any(sentence) && !sentence.Tokens.Any(Together.Contains)) || (day.Precision != DatePrecision.Day && (EventSigns.Repeated.Any(sentence) || EventTense.IsBeside(sentence, first, day)))) return null;
        if (pattern.Length == 0 && !EventTense.IsDone(sentence, first, end)) return null;
        if (match is null && day.EndToken == day.FirstToken && day.IsRelative && pattern.Length == 0 && record.Record.Date != day.Date) return null;
        if (pattern.Length == 0 && match is null && (day.Precision != DatePrecision.Day || (day.EndToken > day.FirstToken && day.IsRelative && !Company.IsOfAuthor(record, sentence, first, end)))) return null;
        if (pattern.Length == 0 && ((tokens[day.FirstToken].Folded == That && match?.Entry["kind"] is not ("health" or "decision" or "move")) || EventDay.IsOnset(sentence, day))) return null;
        return new(day, KindsOfEvents.KindOf(pattern) ?? KindsOfEvents.Of(record, sentence, match, clause), KindsOfEvents.PatternOf(pattern), record.Quote(sentence), Gist.Of(paragraph, first, end)) { IsReturn = pattern == KindsOfEvents.Return, IsAnother = sentence.Tokens.Any(More.Contains) };
    }

    /// <summary>The row that the day's own words meet, or more of the sentence where that tells more.</summary>
    private static (LexiconMatch? Match, string Pattern) Row(RecordReading record, Sentence sentence, List<When> days, int number, EventClause clause)
    {
        var day = days[number];
        var own = KindsOfEvents.Find(record, sentence, clause.First, clause.End, day);
        var whole = clause.First == sentence.FirstToken && clause.End == sentence.EndToken ? own : KindsOfEvents.Find(record, sentence, sentence.FirstToken, sentence.EndToken, day);
        if (day.Precision != DatePrecision.Day && whole?.FirstToken >= clause.End) whole = own;
        var match = days.Count == 1 && (whole?.Entry["kind"] == "move" || (own?.Entry is { } entry && KindsOfEvents.IsLess(entry, whole))) ? whole : own ?? whole;
        if (days.Count > 1 && own?.Entry["pattern"] is not { Length: > 0 } && KindsOfEvents.Find(record, sentence, clause.First, EventClause.WiderEnd(sentence, days, number), day) is { } wider && (own is null || KindsOfEvents.IsLess(own.Value.Entry, wider))) match = own = wider;
        return (match, (days.Count > 1 ? own : match)?.Entry["pattern"] ?? "");
    }

    /// <summary>"The same again on 28 September": of the kind that the sentence before told.</summary>
    private static EventMention? Again(RecordReading record, Sentence sentence, When day, EventMention? before, DateOnly written) =>
        before is null || day.Date > written || !(before.Pattern is not null && EventSigns.Again.Any(sentence)) && !IsAnotherOf(record, sentence, day, before) ? null : before with { When = day, Quotation = record.Quote(sentence), Gist = Gist.Of(sentence) };

    /// <summary>"£400 was drawn out on 3 May and another £300 on 24 May": one verb tells of both.</summary>
    private static bool IsAnotherOf(RecordReading record, Sentence sentence, When day, EventMention before)
    {
        var first = before.When.EndToken;
        return before.When.Date < day.Date && first > sentence.FirstToken && first < day.FirstToken && before.Quotation == record.Quote(sentence) && day.FirstToken - first <= LongestOther
            && EventSigns.Others.At(sentence.Paragraph, sentence.Paragraph.Tokens[first].Is(',') ? first + 1 : first, day.FirstToken) is not null && !EventTense.IsTold(sentence, first, day.FirstToken) && !PastVerbs.AnyIn(sentence, day.EndToken, sentence.EndToken);
    }

    private const int LongestOther = 8;

    /// <summary>"Nobody got to the teatime call yesterday. His tablets were not given": a dose missed with the call. "I visited today. He threw a cup at the wall": what happened on a visit.</summary>
    private static EventMention? GoesOn(RecordReading record, Sentence sentence, EventMention before)
    {
        var (day, first) = (before.When with { FirstToken = sentence.FirstToken, EndToken = sentence.FirstToken, IsRelative = true }, EventClause.Turn(sentence));
        if (EventSigns.Repeated.Any(sentence) || EventTense.IsDoubted(sentence with { FirstToken = first }, first, sentence.EndToken) || KindsOfEvents.Find(record, sentence, first, sentence.EndToken, day) is not { } match || !IsOf(match.Entry["pattern"], sentence, first, match.EndToken, before)) return null;
        return !EventTense.IsAhead(sentence, first, match.EndToken, day, match) && EventTense.IsTold(sentence, first, match.EndToken) ? new(day, Enum.Parse<EventKind>(match.Entry["kind"], ignoreCase: true), KindsOfEvents.PatternOf(match.Entry["pattern"]), record.Quote(sentence), Gist.Of(sentence)) : null;
    }

    private static bool IsOf(string pattern, Sentence sentence, int first, int end, EventMention before) =>
        before.Pattern is PatternKind.Fall or PatternKind.Incident ? pattern == "" && EventSigns.Treated.Find(sentence.Paragraph, first, sentence.EndToken).Any() && !sentence.Tokens.Any(Denials.Contains) : before.Pattern is not null ? pattern == "missed-medication" : ((pattern == "missed-medication" && !sentence.Tokens.Any(Denials.Contains)) || (before.Kind == EventKind.Contact && pattern is "incident" or "fall")) && PastVerbs.AnyIn(sentence, first, end) && !sentence.Tokens.Any(Reporting.Contains);

    private static readonly WordSet Denials = new("no none never nothing since");

    private static readonly WordSet Reporting = new("said says told tells asked reported reports explained denied admitted remembered recalled talked spoke discussed described had has have used hopes know knows worried report");
}
