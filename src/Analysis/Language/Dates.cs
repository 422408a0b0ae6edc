using Recording.Analysis.Checks;

namespace Recording.Analysis.Language;

/// <summary>All dates of a document, with the years that their context gives, and the document's own date.</summary>
internal sealed class Dates
{
    private const int Nearby = 200;

    private static readonly WordSet Birth = new("born birth dob birthdate birthday b"), Before = new("in since during until till from by of before after early late to and between around about");
    private static readonly WordSet Papers = new("certificate certificates weight plan mother father family parents parent");
    private static readonly WordSet ListWords = new("and to or until till on from between both again then through");

    private readonly IReadOnlyList<DateMention>[] _mentions;

    private Dates(Reading reading)
    {
        var rows = FormRows.Of(reading);
        _mentions = [.. reading.Paragraphs.Select(p => Read(p, rows.LabelOf(p)))];
        for (var i = 0; i < _mentions.Length; i++) _mentions[i] = ShareYears(_mentions[i]);
        (Document, Source, From) = DocumentDate.Find(reading, _mentions);
        var sections = Sections.Of(reading);
        DateOnly? before = null;
        for (var i = 0; i < _mentions.Length; i++)
        {
            // Where the document's own date is not known, the nearest full date before says which year is meant.
            if (Source != DateSource.Text) before = LastFull(_mentions[i]) ?? before;
            if (_mentions[i].Any(m => m.Year == 0)) _mentions[i] = Infer(_mentions[i], Written(sections.HeadingOf(i)) ?? before ?? Document);
        }
    }

    public static Dates Of(Reading reading) => reading.Understand(r => new Dates(r));

    /// <summary>The document's own date: from its text, else as given, else the day of the check.</summary>
    public DateOnly Document { get; }

    public DateSource Source { get; }

    /// <summary>Where the text gives it.</summary>
    public DateMention? From { get; }

    /// <summary>The dates of a paragraph, in order.</summary>
    public IReadOnlyList<DateMention> In(int paragraph) => _mentions[paragraph];

    /// <summary>The dates within a range of a paragraph's tokens.</summary>
    public IEnumerable<DateMention> In(ParagraphReading paragraph, int first, int end)
    {
        var mentions = _mentions[paragraph.Index];
        return mentions.Count == 0 ? [] : mentions.Skip(Order.First(mentions, m => m.FirstToken >= first)).TakeWhile(m => m.EndToken <= end);
    }

    /// <summary>The date that a token belongs to.</summary>
    public DateMention? At(ParagraphReading paragraph, int token)
    {
        var mentions = _mentions[paragraph.Index];
        var at = Order.First(mentions, m => m.EndToken > token);
        return at < mentions.Count && mentions[at].FirstToken <= token ? mentions[at] : null;
    }

    public IEnumerable<DateMention> In(Sentence sentence) => In(sentence.Paragraph, sentence.FirstToken, sentence.EndToken);

    public IEnumerable<DateMention> All => _mentions.SelectMany(m => m);

    private DateOnly? Written(ParagraphReading? heading) => heading is null ? null : _mentions[heading.Index].FirstOrDefault(m => m is { HasYear: true, Date: not null })?.Date;

    private static DateOnly? LastFull(IReadOnlyList<DateMention> mentions) => mentions.LastOrDefault(m => m is { HasYear: true, Date: not null, IsBirth: false })?.Date;

    private static DateMention[] Read(ParagraphReading paragraph, ParagraphReading? label)
    {
        List<DateMention>? found = null;
        var tokens = paragraph.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number && !tokens[i].IsCapitalised) continue;
            if ((DateParser.At(paragraph, i) ?? YearAlone(paragraph, i)) is not { } date) continue;
            found ??= [];
            found.Add(new(paragraph, i, date.End, date.Precision, date.Weekday, date.Day, date.Month, date.Year, date.Year > 0, IsBirth(tokens, i) || (label is not null && found.Count == 0 && IsBirth(label.Tokens, label.Tokens.Count))));
            i = date.End - 1;
        }
        return found is null ? [] : [.. found];
    }

    private static DateParser.Parts? YearAlone(ParagraphReading paragraph, int i) =>
        i > 0 && paragraph.Tokens[i] is { Kind: TokenKind.Number, Length: 4 } token && Before.Contains(paragraph.Tokens[i - 1])
        && int.TryParse(token.In(paragraph.Text), out var year) && year is >= 1900 and <= 2099 ? new(i + 1, DatePrecision.Year, null, 0, 0, year) : null;

    private static bool IsBirth(List<Token> tokens, int i)
    {
        for (var back = i - 1; back >= 0 && back >= i - 5; back--)
        {
            if (Birth.Contains(tokens[back]) && !(back + 1 < i && Papers.Contains(tokens[back + 1])) && (tokens[back].Length > 1 || tokens[back].Is('b'))) return true;
            if (tokens[back].Kind == TokenKind.Number || (tokens[back].Is('.') && !tokens[back].IsGlued)) return false;
        }
        return false;
    }

    /// <summary>"2 and 4 September 2025": the year at the end of a list is the year of all; a range may begin in the year before.</summary>
    private static IReadOnlyList<DateMention> ShareYears(IReadOnlyList<DateMention> mentions)
    {
        if (mentions.Count < 2) return mentions;
        var shared = mentions.ToArray();
        for (var i = shared.Length - 2; i >= 0; i--)
        {
            var (here, next) = (shared[i], shared[i + 1]);
            if (here.Year > 0 || !here.IsDay || !next.IsDay || !next.HasYear || !AreListed(here, next)) continue;
            var year = (here.Month, here.Day).CompareTo((next.Month, next.Day)) > 0 && here.Month >= 9 && next.Month <= 4 ? next.Year - 1 : next.Year;
            shared[i] = here with { Year = year, HasYear = true };
        }
        return shared;
    }

    private static bool AreListed(DateMention here, DateMention next)
    {
        if (next.FirstToken - here.EndToken > 4) return false;
        for (var i = here.EndToken; i < next.FirstToken; i++)
            if (here.Paragraph.Tokens[i] is var t && !ListWords.Contains(t) && !t.Is(',') && !t.Is('&') && !t.Is('–') && !t.IsHyphen) return false;
        return true;
    }

    /// <summary>A date without a year is the one nearest to its anchor; its weekday, where a near year has it, decides.</summary>
    private static DateMention[] Infer(IReadOnlyList<DateMention> mentions, DateOnly anchor)
    {
        var inferred = mentions.ToArray();
        for (var i = 0; i < inferred.Length; i++)
        {
            var m = inferred[i];
            if (m is { IsDay: true, Year: 0, Exists: true }) inferred[i] = m with { Year = Nearest(m, anchor) };
            if (inferred[i] is { IsBirth: false, Date: { } date } && Math.Abs(date.DayNumber - anchor.DayNumber) < 2 * 366) anchor = date;
        }
        return inferred;
    }

    private static int Nearest(DateMention mention, DateOnly anchor)
    {
        var days = Enumerable.Range(anchor.Year - 1, 3).Where(year => year is > 1 and < 9999 && mention.Day <= DateTime.DaysInMonth(year, mention.Month))
            .Select(year => new DateOnly(year, mention.Month, mention.Day)).OrderBy(day => Math.Abs(day.DayNumber - anchor.DayNumber)).ToList();
        if (days.Count == 0) return 0;
        var fitting = days.FindIndex(day => day.DayOfWeek == mention.Weekday);
        return fitting > 0 && Math.Abs(days[fitting].DayNumber - anchor.DayNumber) <= Nearby ? days[fitting].Year : days[0].Year;
    }
}
