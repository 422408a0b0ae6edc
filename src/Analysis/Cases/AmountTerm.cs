using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

internal enum TermSort : byte { Money, Duration, Visits, Days, Nights, Times, Bare, Period }

/// <summary>A part of an amount of support: "£312", "half an hour", "four calls", "twice", "a week", "on Mondays and Fridays".</summary>
/// <param name="Value">Pounds, minutes, how many; of a period how often it comes in a week.</param>
internal readonly record struct AmountTerm(TermSort Sort, int FirstToken, int EndToken, decimal Value)
{
    /// <summary>"from six until ten".</summary>
    public bool IsClock { get; private init; }

    private static readonly WordSet Hours = new("hour hours hr hrs h"), Minutes = new("minute minutes min mins"), Visits = new("visit visits call calls shift shifts session sessions sits occasions"), Days = new("day days"), Nights = new("night nights sleep sleeps"),
        Articles = new("a an one"), Half = new("half"), Quarter = new("quarter"), Times = new("x times time × occasions"), NotCounted = new("year ward room flat phase band step page section tier number no week day"),
        Stops = new("a an per each every of for from to and or in on at by with is was are were");

    private static readonly Dictionary<ulong, int> Often = new() { [WordHash.Folded("once")] = 1, [WordHash.Folded("twice")] = 2, [WordHash.Folded("thrice")] = 3 };

    private const int FarthestNoun = 3;

    /// <summary>The term that begins at a token; null where none does.</summary>
    public static AmountTerm? At(Reading reading, ParagraphReading paragraph, int i, int end)
    {
        var tokens = paragraph.Tokens;
        if (IsRatio(paragraph, i)) return null;
        if (tokens[i].Is('£')) return i + 1 < end && Quantities.Number(paragraph, i + 1, end) is ({ } pounds, var after) ? new(TermSort.Money, i, after, pounds) : null;
        if (Often.TryGetValue(tokens[i].Folded, out var times)) return new(TermSort.Times, i, i + 1, times);
        if (Fraction(tokens, i, end) is { } fraction) return fraction;
        if (i + 2 < end && Articles.Contains(tokens[i]) && tokens[i + 2].Folded == Of && Nights.Contains(tokens[i + 1])) return new(TermSort.Nights, i, i + 2, 1);
        if (tokens[i].IsWord && tokens[i].First is 'x' && tokens[i].Length > 1) return Glued(paragraph, i);
        if (SupportPeriod.At(paragraph, i, end) is ({ } factor, var last)) return new(TermSort.Period, i, last, factor);
        if (ClockRange.At(paragraph, i, end) is ( > 0 and var minutes, var clock)) return new(TermSort.Duration, i, clock, minutes) { IsClock = true };
        if (Dates.Of(reading).At(paragraph, i) is not null || (i > 0 && (NotCounted.Contains(tokens[i - 1]) || tokens[i - 1].Is('£')))) return null;
        return Quantities.Number(paragraph, i, end) is ({ } value, var next) ? Counted(paragraph, i, next, value, end) : null;
    }

    /// <summary>"one-to-one", "1:1": how many with how many, and no amount.</summary>
    private static bool IsRatio(ParagraphReading paragraph, int i)
    {
        var text = paragraph.Text.AsSpan();
        var start = paragraph.Tokens[i].Start;
        if (text[start] is not ('o' or 'O' or 't' or 'T' or '1' or '2' or '3')) return false;
        foreach (var ratio in Ratios)
        {
            if (text[start..].StartsWith(ratio, StringComparison.OrdinalIgnoreCase)) return true;
            for (var back = start - 1; back >= 0 && back > start - ratio.Length; back--)
                if (text[back..].StartsWith(ratio, StringComparison.OrdinalIgnoreCase) && (back == 0 || !char.IsLetterOrDigit(text[back - 1]))) return true;
        }
        return false;
    }

    private static readonly string[] Ratios = ["one-to-one", "one to one", "two-to-one", "two to one", "1:1", "2:1", "3:1", "1-1 ", "2-1 "];

    /// <summary>"half an hour", "half-hour", "an hour and a half", "a quarter of an hour".</summary>
    private static AmountTerm? Fraction(List<Token> tokens, int i, int end)
    {
        var at = i;
        if (i + 1 < end && Threes.Contains(tokens[i]) && Quarters.Contains(tokens[i + 1]) && Past(tokens, i + 2, end, skipped: Joining) is var of && of < end && Hours.Contains(tokens[of])) return new(TermSort.Duration, i, of + 1, 45);
        var (isHalf, isQuarter) = (Half.Contains(tokens[i]), Quarter.Contains(tokens[i]));
        if (isHalf || isQuarter) at = Past(tokens, at + 1, end, skipped: Joining);
        else if (Articles.Contains(tokens[i]) && at + 1 < end && tokens[at + 1].Folded == Hour) at++;
        else return null;
        if (at >= end || !Hours.Contains(tokens[at])) return null;
        if (isHalf || isQuarter) return new(TermSort.Duration, i, at + 1, isHalf ? 30 : 15);
        return at + 3 < end && tokens[at + 1].Folded == And && Half.Contains(tokens[at + 3]) ? new(TermSort.Duration, i, at + 4, 90) : new(TermSort.Duration, i, at + 1, 60);
    }

    private static readonly WordSet Joining = new("a an of -"), Threes = new("three"), Quarters = new("quarters quarter");

    private static int Past(List<Token> tokens, int at, int end, WordSet skipped)
    {
        while (at < end && (skipped.Contains(tokens[at]) || tokens[at].IsHyphen)) at++;
        return at;
    }

    /// <summary>"x45mins", as it is written after "2".</summary>
    private static AmountTerm? Glued(ParagraphReading paragraph, int i)
    {
        var word = paragraph.Tokens[i].In(paragraph.Text)[1..];
        var digits = word.IndexOfAnyExceptInRange('0', '9');
        if (digits == 0) return null;
        var unit = digits < 0 ? "" : word[digits..].ToString();
        return int.TryParse(digits < 0 ? word : word[..digits], System.Globalization.CultureInfo.InvariantCulture, out var value) && (Hours.Has(unit) || Minutes.Has(unit))
            ? new(TermSort.Duration, i, i + 1, Hours.Has(unit) ? value * 60 : value) : null;
    }

    /// <summary>A number with what it counts.</summary>
    private static AmountTerm Counted(ParagraphReading paragraph, int first, int next, decimal value, int end)
    {
        var tokens = paragraph.Tokens;
        if (next + 1 < end && tokens[next].Folded == And && Fraction(tokens, next + 1, end) is { } part) return new(TermSort.Duration, first, part.EndToken, value * 60 + part.Value);
        var at = Past(tokens, next, end, NoWords);
        if (at >= end) return new(TermSort.Bare, first, next, value);
        if (Hours.Contains(tokens[at])) return new(TermSort.Duration, first, WithMinutes(paragraph, at + 1, end, out var more), value * 60 + more);
        if (Minutes.Contains(tokens[at])) return new(TermSort.Duration, first, at + 1, value);
        if (Times.Contains(tokens[at]) || (tokens[at].First is 'x' && Glued(paragraph, at) is not null)) return new(TermSort.Times, first, tokens[at].Length > 1 && tokens[at].First is 'x' ? at : at + 1, value);
        for (var i = at; i < end && i < at + FarthestNoun && tokens[i].IsWord && !Stops.Contains(tokens[i]); i++)
        {
            var isNight = Nights.Contains(tokens[i]);
            if (isNight && i + 1 < end && (Visits.Contains(tokens[i + 1]) || tokens[i + 1].IsHyphen)) return new(TermSort.Nights, first, i + 2, value);
            if (isNight || Days.Contains(tokens[i])) return new(isNight ? TermSort.Nights : TermSort.Days, first, i + 1, value);
            if (Visits.Contains(tokens[i])) return new(TermSort.Visits, first, i + 1, value);
        }
        return new(TermSort.Bare, first, next, value);
    }

    private static readonly WordSet NoWords = new("");

    private static int WithMinutes(ParagraphReading paragraph, int next, int end, out decimal minutes)
    {
        minutes = 0;
        var at = next < end && paragraph.Tokens[next].Folded == And ? next + 1 : next;
        if (at + 1 >= end || Quantities.Number(paragraph, at, end) is not ({ } value, var unit) || unit >= end || !Minutes.Contains(paragraph.Tokens[unit])) return next;
        minutes = value;
        return unit + 1;
    }

    private static readonly ulong And = WordHash.Folded("and"), Hour = WordHash.Folded("hour"), Of = WordHash.Folded("of");
}
