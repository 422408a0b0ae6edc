namespace Recording.Analysis.Language;

/// <summary>Whether vague words are made precise by what stands beside them.</summary>
internal static class Measures
{
    private const int Before = 8;

    private static readonly WordSet Rates = new("daily weekly monthly fortnightly nightly hourly once twice half");
    private static readonly WordSet Each = new("every each");
    private static readonly WordSet Units = new(
        "day days night nights morning mornings afternoon afternoons evening evenings week weeks weekend weekends weekday weekdays month months year years hour hours minute minutes fortnight "
        + "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays lesson lessons meal meals term terms other");
    private static readonly WordSet Numbers = new(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred dozen");
    private static readonly WordSet NoCount = new("am pm o'clock");
    private static readonly ulong One = WordHash.Folded("one");

    /// <summary>Whether the sentence gives a count, rate, sum or list of dates after the words, or in brackets or a comma before them.</summary>
    public static bool ArePrecise(Reading reading, Sentence sentence, int first, int end) =>
        Counts(reading, sentence.Paragraph, end, sentence.EndToken) || Counts(reading, sentence.Paragraph, CommaBefore(sentence, first), first);

    /// <summary>Whether a stretch of tokens gives a count: a number that is no date, time, age or telephone number, a rate, or two dates.</summary>
    public static bool Counts(Reading reading, ParagraphReading paragraph, int first, int end)
    {
        var (tokens, dates) = (paragraph.Tokens, Dates.Of(reading).In(paragraph.Index));
        var (days, clocks) = (0, 0);
        for (var i = first; i < end; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Number && IsClock(paragraph, i, end) && ++clocks > 1) return true;
            if (token.Kind == TokenKind.Number)
            {
                if (DateAt(dates, i) is { } date) { days++; i = date.EndToken - 1; if (days > 1) return true; }
                else if (IsCount(paragraph, i)) return true;
            }
            else if (!token.IsWord) continue;
            else if (DateAt(dates, i) is { IsDay: true } date) { days++; i = date.EndToken - 1; if (days > 1) return true; }
            else if (Numbers.Contains(token) || (Rates.Contains(token) && !(token.IsGlued && i > first))) return true;
            else if ((Each.Contains(token) || token.Folded == One) && i + 1 < end && Units.Contains(tokens[i + 1])) return true;
        }
        return false;
    }

    /// <summary>"at 7am, at 4pm": two times of day are as good as a count.</summary>
    private static bool IsClock(ParagraphReading paragraph, int i, int end) =>
        paragraph.Tokens[i].In(paragraph.Text).Contains(':') || (i + 1 < end && NoCount.Contains(paragraph.Tokens[i + 1]));

    private static DateMention? DateAt(IReadOnlyList<DateMention> dates, int token)
    {
        foreach (var date in dates)
            if (date.FirstToken <= token && token < date.EndToken) return date;
        return null;
    }

    /// <summary>No time of day ("8am", "14:30"), long number or "Year 4".</summary>
    private static bool IsCount(ParagraphReading paragraph, int i)
    {
        var (token, tokens) = (paragraph.Tokens[i], paragraph.Tokens);
        if (token.Length > 4 && !token.In(paragraph.Text).ContainsAny(',', '.')) return false;
        if (token.In(paragraph.Text).Contains(':')) return false;
        if (i + 1 < tokens.Count && NoCount.Contains(tokens[i + 1])) return false;
        return i == 0 || !tokens[i - 1].IsCapitalised || tokens[i - 1].Start == 0;
    }

    /// <summary>Where the clause before begins, if a comma or bracket parts it from the words: "four times, so often".</summary>
    private static int CommaBefore(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first - 1 <= sentence.FirstToken || !(tokens[first - 1].Is(',') || tokens[first - 1].Is('(') || tokens[first - 1].Is('–'))) return first;
        var from = first - 2;
        while (from > sentence.FirstToken && first - from < Before && !tokens[from - 1].Is(',') && !tokens[from - 1].Is(';')) from--;
        return from;
    }
}
