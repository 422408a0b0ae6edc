namespace Recording.Analysis.Cases;

/// <summary>Something that happened or was decided on a day.</summary>
/// <param name="IsRelative">Whether the day was worked out from the record's date ("yesterday").</param>
/// <param name="IsMonth">Whether only the month is known; the day is then its first.</param>
/// <param name="Pattern">The kind of which a pattern is looked for; null for other events.</param>
/// <param name="Accounts">The words of each record that tells of it, the earliest first.</param>
public sealed record CaseEvent(DateOnly Date, bool IsRelative, bool IsMonth, EventKind Kind, PatternKind? Pattern, IReadOnlyList<RecordQuotation> Accounts)
{
    internal Gist? Gist { get; init; }

    /// <summary>Whether it changed the person's life, and was not only a contact with them.</summary>
    public bool IsSignificant => Kind is not (EventKind.Contact or EventKind.Meeting);

    /// <summary>The events of a case in order, several accounts of one put together.</summary>
    internal static IReadOnlyList<CaseEvent> Of(IReadOnlyList<RecordContent> records)
    {
        var events = new List<CaseEvent>();
        foreach (var day in records.SelectMany(record => record.Events).GroupBy(mention => mention.When.Date).OrderBy(day => day.Key))
        {
            var first = events.Count;
            foreach (var mention in day)
                if (events.FindIndex(first, known => IsSame(known, mention)) is >= 0 and var at) events[at] = With(events[at], mention);
                else events.Add(new(day.Key, mention.When.IsRelative, mention.When.Precision != Language.DatePrecision.Day, mention.Kind, mention.Pattern, [mention.Quotation]) { Gist = mention.Gist, IsReturn = mention.IsReturn });
        }
        return [.. events.Select(found => found.IsReturn && found.Pattern is null && !IsKnownMissing(events, found) ? found with { Pattern = PatternKind.MissingEpisode } : found)];
    }

    private const int LongestAbsence = 4;

    /// <summary>Whether a record tells of the going too, that day or in the days before.</summary>
    private static bool IsKnownMissing(List<CaseEvent> events, CaseEvent found) =>
        events.Exists(other => other.Pattern == PatternKind.MissingEpisode && other.Date <= found.Date && other.Date >= found.Date.AddDays(-LongestAbsence));

    /// <summary>Found again, or back.</summary>
    internal bool IsReturn { get; init; }

    private static CaseEvent With(CaseEvent known, EventMention mention) => known with
    {
        IsRelative = known.IsRelative && mention.When.IsRelative,
        Kind = known.Kind is EventKind.Contact ? mention.Kind : known.Kind,
        Pattern = known.Pattern ?? mention.Pattern,
        Accounts = known.Accounts.Contains(mention.Quotation) ? known.Accounts : [.. known.Accounts, mention.Quotation],
    };

    /// <summary>One day, and words in common or one kind of which a pattern is looked for, save where a record says that it is another; in one record also the same kind in other words.</summary>
    private static bool IsSame(CaseEvent known, EventMention mention)
    {
        if (known.IsMonth != (mention.When.Precision != Language.DatePrecision.Day)) return false;
        if (known.Accounts.Contains(mention.Quotation)) return true;
        var isSameRecord = known.Accounts.Any(account => account.Source == mention.Quotation.Source);
        if (known.Pattern is not null && known.Pattern == mention.Pattern) return !isSameRecord || (known.Pattern is not PatternKind.MissedMedication && !mention.IsAnother) || known.Gist!.Likeness(mention.Gist) >= 0.4;
        if (!isSameRecord && known.Kind == mention.Kind && known.Kind is EventKind.Move or EventKind.Decision && known.Gist!.Shared(mention.Gist) >= 1 && known.Gist.Likeness(mention.Gist) >= 0.2) return true;
        return known.Gist!.Shared(mention.Gist) >= 2 && known.Gist.Likeness(mention.Gist) >= (known.Kind == mention.Kind ? 0.3 : 0.5);
    }
}

/// <summary>What kind of event it is.</summary>
public enum EventKind { Significant, Contact, Decision, Meeting, Move, Health }

/// <summary>Events of which several together tell something that one does not.</summary>
public enum PatternKind { MissedMedication, Fall, MissingEpisode, Incident, MissedVisit, MoodChange }

/// <summary>Three or more events of one kind.</summary>
/// <param name="Months">How many there were in each month, from the first to the last, months without any left out.</param>
public sealed record EventPattern(PatternKind Kind, IReadOnlyList<CaseEvent> Events, IReadOnlyList<MonthCount> Months)
{
    private const int Fewest = 3;

    /// <summary>"fell in May", where another record tells the day in May on which that was.</summary>
    private static bool IsTold(IReadOnlyList<CaseEvent> events, CaseEvent found) =>
        found.IsMonth && events.Any(other => !other.IsMonth && other.Pattern == found.Pattern && other.Date.Year == found.Date.Year && other.Date.Month == found.Date.Month);

    internal static IReadOnlyList<EventPattern> Of(IReadOnlyList<CaseEvent> events) =>
    [
        .. events.Where(e => e.Pattern is not null && !IsTold(events, e)).GroupBy(e => e.Pattern!.Value).Where(kind => kind.Count() >= Fewest).OrderBy(kind => kind.Key)
            .Select(kind => new EventPattern(kind.Key, [.. kind], [.. kind.GroupBy(e => new DateOnly(e.Date.Year, e.Date.Month, 1)).Select(month => new MonthCount(month.Key, month.Count()))])),
    ];
}

/// <summary>A month, as its first day, and a number of events in it.</summary>
public sealed record MonthCount(DateOnly Month, int Events);
