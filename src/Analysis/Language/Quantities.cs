using System.Globalization;

namespace Recording.Analysis.Language;

/// <summary>Reads amounts in words and figures: money, hours and minutes, and counts with what they count.</summary>
internal static class Quantities
{
    private static readonly Dictionary<ulong, int> Words = new[]
    {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
        "eighteen", "nineteen", "twenty",
    }.Select((word, i) => (word, i)).Concat([("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90)])
        .ToDictionary(p => WordHash.Folded(p.Item1), p => p.Item2);

    private static readonly WordSet Hours = new("hour hours hr hrs"), Minutes = new("minute minutes min mins"), Per = new("a an per each every"), Halves = new("half");
    private static readonly WordSet Labels = new("week day year ward room stage option number phase band step page flat child grade level section paragraph unit no part tier article schedule route bus chapter");
    private static readonly WordSet NoNouns = new(
        "in on at by with for from to of and or but which that is are was were per a an the each every more less other out as so until till after before during between am pm then if when while because than "
        + "pence percent per not who he she they i we it his her their my our also again last next since within over under about here there this these those both all");

    /// <summary>The amounts in a range of tokens, dates, times of day and labels ("week two") left out.</summary>
    public static List<Quantity> In(Reading reading, ParagraphReading paragraph, int first, int end)
    {
        var found = new List<Quantity>();
        var dates = Dates.Of(reading);
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.Is('£') && token.Kind != TokenKind.Number && !Words.ContainsKey(token.Folded)) continue;
            if (dates.At(paragraph, i) is { } date) { i = date.EndToken - 1; continue; }
            if (At(paragraph, i, end) is not { } quantity) continue;
            found.Add(quantity);
            i = quantity.EndToken - 1;
        }
        return found;
    }

    private static Quantity? At(ParagraphReading paragraph, int i, int end)
    {
        var tokens = paragraph.Tokens;
        if (tokens[i].Is('£'))
            return i + 1 < end && Figure(paragraph, i + 1) is { } pounds ? new(i, i + 2, pounds, Measure.Money, 0, PeriodAt(tokens, i + 2, end)) : null;
        if (i > 0 && (Labels.Contains(tokens[i - 1]) || tokens[i - 1].Is('/') || tokens[i - 1].Is('£') || (tokens[i - 1].IsHyphen && tokens[i - 1].IsGlued))) return null;
        if (Number(paragraph, i, end) is not ({ } value, var next)) return null;
        if (next < end && tokens[next].IsGlued && (tokens[next].IsWord || tokens[next].Is('%') || tokens[next].Is('/') || tokens[next].IsHyphen)) return null;
        if (next >= end || !tokens[next].IsWord) return new(i, next, value, Measure.Count, 0, 0);
        if (Hours.Contains(tokens[next])) return WithMinutes(paragraph, i, next + 1, value * 60, end);
        if (Minutes.Contains(tokens[next])) return new(i, next + 1, value, Measure.Minutes, 0, PeriodAt(tokens, next + 1, end));
        if (NoNouns.Contains(tokens[next])) return new(i, next, value, Measure.Count, 0, 0);
        var noun = value == 1 ? next : Plural(paragraph, next, end);
        return new(i, noun + 1, value, Measure.Count, Stem(paragraph, noun), PeriodAt(tokens, noun + 1, end));
    }

    /// <summary>"unannounced home visits": what is counted stands after the words that describe it.</summary>
    private static int Plural(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end && i < first + 3 && paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false } && !NoNouns.Contains(paragraph.Tokens[i]); i++)
            if (paragraph.Tokens[i].In(paragraph.Text) is [.., not 's', 's'] or "people" or "children" or "staff" or "men" or "women") return i;
        return first;
    }

    /// <summary>"2 hours [and] 30 minutes".</summary>
    private static Quantity WithMinutes(ParagraphReading paragraph, int first, int next, decimal minutes, int end)
    {
        var tokens = paragraph.Tokens;
        var more = next < end && tokens[next].Folded == And ? next + 1 : next;
        if (more < end && Number(paragraph, more, end) is ({ } value, var after) && after < end && Minutes.Contains(tokens[after])) return new(first, after + 1, minutes + value, Measure.Minutes, 0, PeriodAt(tokens, after + 1, end));
        return new(first, next, minutes, Measure.Minutes, 0, PeriodAt(tokens, next, end));
    }

    /// <summary>"14", "1,210.50", "seven", "twenty-one", "two and a half".</summary>
    public static (decimal? Value, int Next) Number(ParagraphReading paragraph, int i, int end)
    {
        var tokens = paragraph.Tokens;
        decimal value;
        var next = i + 1;
        if (tokens[i].Kind == TokenKind.Number)
        {
            if (Figure(paragraph, i) is not { } figure) return (null, i);
            value = figure;
        }
        else if (Words.TryGetValue(tokens[i].Folded, out var word))
        {
            value = word;
            var unit = next < end && tokens[next].IsHyphen ? next + 1 : next;
            if (word >= 20 && unit < end && Words.TryGetValue(tokens[unit].Folded, out var ones) && ones is >= 1 and <= 9) { value += ones; next = unit + 1; }
        }
        else return (null, i);
        var isHalf = next + 2 < end && tokens[next].Folded == And && tokens[next + 1].Is('a') && Halves.Contains(tokens[next + 2]);
        return isHalf ? (value + 0.5m, next + 3) : (value, next);
    }

    /// <summary>A whole number in figures or words that begins at a token, and where it ends.</summary>
    public static (int? Value, int End) WholeNumber(ParagraphReading paragraph, int i) =>
        (paragraph.Tokens[i].Kind == TokenKind.Number || Words.ContainsKey(paragraph.Tokens[i].Folded)) && Number(paragraph, i, paragraph.Tokens.Count) is ({ } value, var end)
        && value == decimal.Truncate(value) && value is >= 0 and <= 1000 ? ((int)value, end) : (null, i);

    /// <summary>Whether an amount of time, or the bare number that shares its unit, is given in hours.</summary>
    public static bool IsHours(ParagraphReading paragraph, Quantity amount) => Hours.Contains(paragraph.Tokens[amount.EndToken - 1])
        || (amount.Value % 60 == 0 && !Minutes.Contains(paragraph.Tokens[amount.EndToken - 1]));

    /// <summary>"two" as "2"; null for any other word.</summary>
    public static string? WordValue(Token token) => Words.TryGetValue(token.Folded, out var value) ? value.ToString(CultureInfo.InvariantCulture) : null;

    private static decimal? Figure(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i].Kind == TokenKind.Number && decimal.TryParse(paragraph.Tokens[i].In(paragraph.Text), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value)
            ? value : null;

    private static ulong PeriodAt(List<Token> tokens, int i, int end) => i + 1 < end && Per.Contains(tokens[i]) && tokens[i + 1].IsWord ? tokens[i + 1].Folded : 0;

    /// <summary>"visit" and "visits" are one.</summary>
    private static ulong Stem(ParagraphReading paragraph, int i)
    {
        var word = paragraph.Tokens[i].In(paragraph.Text);
        return WordHash.Folded(word.Length > 3 && word[^1] == 's' ? word[..^1] : word);
    }

    private static readonly ulong And = WordHash.Folded("and");
}
