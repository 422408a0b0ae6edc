using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What kind of event words tell of: <c>event-kinds.csv</c>, of whose rows the first that is met counts; those of patterns come first.</summary>
internal static class KindsOfEvents
{
    /// <summary>The pattern of rows that tell of an absence by its end.</summary>
    public const string Return = "missing-end";

    private static readonly Lexicon Kinds = Lexicon.OfKinds("event-kinds", "kind", "pattern");
    private static readonly Dictionary<string, PatternKind> Patterns = Enum.GetValues<PatternKind>().ToDictionary(kind => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    public static LexiconMatch? Find(RecordReading record, Sentence sentence, int first, int end, When day)
    {
        LexiconMatch? best = null;
        foreach (var match in Kinds.FindOverlapping(sentence.Paragraph, first, end).Concat(Across(sentence, first, end, day)))
            if ((best is null || IsBefore(match.Entry, best.Value.Entry)) && !IsPartOfName(record, sentence, match) && (match.Entry["pattern"] is "" || Happened.Is(record, sentence, match, day))) best = match;
        return best;
    }

    /// <summary>A pattern tells more than that something happened; else the row that stands first.</summary>
    private static bool IsBefore(CsvRow row, CsvRow other) => IsWeak(row) != IsWeak(other) && (row["pattern"] != "" || other["pattern"] != "") ? IsWeak(other) : row.Line < other.Line;

    private static bool IsWeak(CsvRow row) => row["pattern"] == "" && row["kind"] == "significant";

    /// <summary>What stands on both sides of the day: "The dose on 3 May was not given".</summary>
    private static IEnumerable<LexiconMatch> Across(Sentence sentence, int first, int end, When day)
    {
        var (paragraph, from, to) = (sentence.Paragraph, day.FirstToken, day.EndToken);
        if (from > first && Before.Contains(paragraph.Tokens[from - 1])) from--;
        if (from <= first || to >= end || to == from || !paragraph.Tokens[from - 1].IsWord || !paragraph.Tokens[to].IsWord) yield break;
        foreach (var match in Kinds.FindOverlapping(paragraph.Without(from, to), first, end - (to - from)))
            if (match.FirstToken < from && match.EndToken > from) yield return match with { Paragraph = paragraph, EndToken = match.EndToken + to - from };
    }

    private static readonly WordSet Before = new("on of for from in late early");

    /// <summary>The kind of event that makes a pattern; null where the words have none.</summary>
    public static EventKind? KindOf(string pattern) => PatternOf(pattern) is { } known ? known is PatternKind.Fall or PatternKind.MissedMedication or PatternKind.MoodChange ? EventKind.Health : EventKind.Significant : null;

    public static string NameOf(PatternKind pattern) => Patterns.First(pair => pair.Value == pattern).Key;

    public static PatternKind? PatternOf(string name) => Patterns.TryGetValue(name, out var known) ? known : null;

    /// <summary>What the row says; what the author did with the person, else, is a contact, and with other professionals a meeting.</summary>
    public static EventKind Of(RecordReading record, Sentence sentence, LexiconMatch? match, EventClause clause)
    {
        var kind = match is { } known ? Enum.Parse<EventKind>(known.Entry["kind"], ignoreCase: true) : EventKind.Significant;
        if (match is null && Company.IsOfAuthor(record, sentence, clause.First, clause.End)) return EventKind.Contact;
        return kind == EventKind.Contact && Company.IsAmongProfessionals(record, sentence, clause.First, clause.End) ? EventKind.Meeting : kind;
    }

    /// <summary>Whether a row without a pattern says less than what the whole sentence tells: "I visited on Friday, but nobody was in".</summary>
    public static bool IsLess(CsvRow entry, LexiconMatch? whole) => entry["pattern"] == "" && whole?.Entry["pattern"] is { Length: > 0 } pattern && (entry["kind"] == "significant" || (entry["kind"] == "contact" && pattern is "missed-visit" or "incident") || (entry["kind"] == "health" && pattern is "missed-medication" or "fall" && entry["phrase"].Contains("|nurse|", StringComparison.Ordinal)));

    /// <summary>"Fell View" is no fall.</summary>
    private static bool IsPartOfName(RecordReading record, Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["pattern"] != "" && People.Of(record.Reading).RunsIn(sentence).Any(run => run.IsPlace && run.FirstToken < match.FirstToken && run.EndToken > match.FirstToken)) return true;
        var tokens = sentence.Paragraph.Tokens;
        return match.EndToken == match.FirstToken + 1 && match.FirstToken > sentence.FirstToken && tokens[match.FirstToken].IsCapitalised
            && ((match.EndToken < sentence.EndToken && tokens[match.EndToken].IsCapitalised) || (match.FirstToken > sentence.FirstToken + 1 && tokens[match.FirstToken - 1].IsCapitalised));
    }
}
