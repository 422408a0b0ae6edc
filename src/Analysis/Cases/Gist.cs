using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What a stretch of text is about: its words without endings, its names and its figures, to tell whether another is about the same.</summary>
internal sealed class Gist
{
    private static readonly Dictionary<ulong, ulong> Same = SameWords();

    private static readonly WordSet Stop = new("a an the and or but nor so if as at by for from in into of off on onto out over to up with within without about after before again also am are be been being is was were has have had having do does did doing "
        + "can could may might must shall should will would he him his she her hers they them their theirs it its we us our i me my you your this that these those there here who whom whose which what when where why how than then very just only too "
        + "all any each some such same another more most much not no never nor cannot mr mrs ms miss dr 's 're 've 'll 'd 'm n't during while because although though however therefore yet still now back per via already really quite "
        + "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday am pm today yesterday tomorrow morning afternoon evening "
        + "get got go going went said say says saying told tell tells agreed agree undertook promised am like");

    private static readonly WordSet Negations = new("not no never nobody none nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't wasn't aren't weren't hasn't haven't hadn't couldn't shouldn't n't unable");

    private static readonly WordSet Weekdays = new("mondays tuesdays wednesdays thursdays fridays saturdays sundays");

    private Gist() { }

    public HashSet<ulong> Words { get; } = [];
    public HashSet<ulong> Names { get; } = [];
    public HashSet<ulong> Figures { get; } = [];
    public bool IsNegative { get; private set; }

    /// <summary>How many figures it gives, equal ones each counted: "3 of 5" and "5 of 5" are two.</summary>
    public int FigureCount { get; private set; }

    private readonly HashSet<ulong> _numbers = [], _periods = [];

    private static readonly WordSet Counted = new("time times"), Periods = new("day days night nights week weeks month months year years fortnight term"), DayParts = new("morning afternoon evening");

    private static readonly Dictionary<ulong, ulong> Times = new() { [WordHash.Folded("once")] = 1, [WordHash.Folded("twice")] = 2, [WordHash.Folded("thrice")] = 3 };

    /// <summary>"twice": a number, and not only a word for now and then.</summary>
    public static bool IsTimes(Token token) => Times.ContainsKey(token.Folded);

    public static decimal TimesOf(Token token) => Times[token.Folded];

    private void Count(ulong figure)
    {
        Figures.Add(figure);
        FigureCount++;
    }

    public int Size => Words.Count + Names.Count + Figures.Count;

    public static Gist Of(Sentence sentence) => Of(sentence.Paragraph, sentence.FirstToken, sentence.EndToken);

    /// <param name="skip">Which tokens are left out.</param>
    public static Gist Of(ParagraphReading paragraph, int first, int end, Func<int, bool>? skip = null)
    {
        var gist = new Gist();
        for (var i = first; i < end; i++)
        {
            if (skip?.Invoke(i) == true || IsYear(paragraph, i) || IsCallNumber(paragraph.Tokens[i])) continue;
            var token = paragraph.Tokens[i];
            var isSpelled = token.Kind != TokenKind.Number && Quantities.WholeNumber(paragraph, i).Value is > 1;
            if (isSpelled || token.Kind == TokenKind.Number) gist.Count(FigureOf(paragraph, i));
            else if (Times.TryGetValue(token.Folded, out var times)) { gist.Count(times); continue; }
            if (!token.IsWord) continue;
            gist.IsNegative |= Negations.Contains(token);
            if ((Stop.Contains(token) && !(skip is not null && DayParts.Contains(token))) || token.Length < 2) continue;
            if (IsName(paragraph, i)) gist.Names.Add(token.Folded);
            else if (StemOf(token, paragraph.Text) is var stem && gist.Words.Add(stem) && (isSpelled || Counted.Contains(token))) gist._numbers.Add(stem);
            else if (Periods.Contains(token)) gist._periods.Add(stem);
        }
        return gist;
    }

    /// <summary>How many words both have, names left out.</summary>
    public int Shared(Gist other) => Words.Count(other.Words.Contains);

    /// <summary>From 0 (nothing in common) to 1 (the same words and names in any order).</summary>
    public double Likeness(Gist other)
    {
        var names = Names.Count(other.Names.Contains);
        return 2.0 * (Shared(other) + names) / Math.Max(1, Words.Count + other.Words.Count + 2 * names);
    }

    /// <summary>The same of statements, where names only say of whom: they count where there are few other words.</summary>
    public double Closeness(Gist other) =>
        Math.Min(Words.Count, other.Words.Count) < FewWords ? Likeness(other) : 2.0 * Shared(other) / (Words.Count + other.Words.Count);

    /// <summary>The same of what is said beside the numbers, and beside what they count by where that changed: "twice a month", "three times a week".</summary>
    public double ClosenessBesideNumbers(Gist other)
    {
        if (FigureCount == 0 || other.FigureCount == 0) return 0;
        var (isSamePeriod, names, shared) = (_periods.SetEquals(other._periods), Names.Count(other.Names.Contains), 0);
        foreach (var word in Words)
            if (other.Words.Contains(word) && !_numbers.Contains(word) && (isSamePeriod || !_periods.Contains(word))) shared++;
        return shared + names < 2 ? 0 : 2.0 * (shared + names) / (Beside(isSamePeriod) + other.Beside(isSamePeriod) + 2 * names);
    }

    private int Beside(bool withPeriods) => Words.Count - _numbers.Count - (withPeriods ? 0 : _periods.Count);

    private const int FewWords = 3;

    /// <summary>A capital within a sentence, or a first name that begins one.</summary>
    private static bool IsName(ParagraphReading paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (!token.IsCapitalised || Weekdays.Contains(token)) return false;
        var isFirst = i == 0 || paragraph.Tokens[i - 1].Is('.') || paragraph.Tokens[i - 1].Is(':') || paragraph.Tokens[i - 1].First is '“' or '"';
        return !isFirst || GivenNames.Contains(GivenNames.Fold(token.In(paragraph.Text).ToString())) || (i + 1 < paragraph.Tokens.Count && paragraph.Tokens[i + 1].IsCapitalised);
    }

    /// <summary>"in March 2024": it says when, and counts nothing.</summary>
    private static bool IsYear(ParagraphReading paragraph, int i) =>
        i > 0 && paragraph.Tokens[i] is { Kind: TokenKind.Number, Length: 4, First: '1' or '2' } && Calendar.MonthOf(paragraph.Tokens[i - 1]) > 0;

    private static readonly WordSet CallNumbers = new("999 111 101 112");

    /// <summary>"999": whom to ring, and counts nothing.</summary>
    public static bool IsCallNumber(Token token) => token.Kind == TokenKind.Number && CallNumbers.Contains(token);

    private static ulong FigureOf(ParagraphReading paragraph, int i) =>
        Quantities.WholeNumber(paragraph, i).Value is { } number ? (ulong)number : paragraph.Tokens[i].Folded;

    private const int Places = 1 << 13, Unmixed = 7;

    /// <summary>The stems of words met lately, each in the place of its hash.</summary>
    private static readonly Stemmed?[] Known = new Stemmed?[Places];

    private sealed record Stemmed(ulong Folded, ulong Stem);

    public static ulong StemOf(Token token, string text)
    {
        ref var place = ref Known[(int)(token.Folded >> Unmixed) & (Places - 1)];
        if (place is { } known && known.Folded == token.Folded) return known.Stem;
        var stem = Stem(token.In(text));
        place = new(token.Folded, stem);
        return stem;
    }

    /// <summary>A word's base form, without its ending, as one of those that mean the same.</summary>
    public static ulong Stem(ReadOnlySpan<char> word)
    {
        var lower = new string(word).ToLowerInvariant();
        if (Same.TryGetValue(WordHash.Folded(lower), out var same)) return same;
        var plain = Inflection.Base(lower) ?? Shorten(lower);
        var hash = WordHash.Folded(plain);
        return Same.GetValueOrDefault(hash, hash);
    }

    private static string Shorten(string word)
    {
        if (word.Length > 5 && word.EndsWith("ies", StringComparison.Ordinal)) word = word[..^3];
        else if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal)) word = word[..^3];
        else if (word.Length > 4 && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("es", StringComparison.Ordinal) || word.EndsWith("ly", StringComparison.Ordinal))) word = word[..^2];
        else if (word.Length > 3 && word[^1] is 's' && word[^2] is not 's') word = word[..^1];
        if (word.Length > 4 && word[^1] == word[^2] && (word[^1] is not ('s' or 'l' or 'e') || word is [_, _, _, _, _, .., 'l'])) word = word[..^1];
        return word.Length > 3 && word[^1] is 'e' or 'y' ? word[..^1] : word;
    }

    private static Dictionary<ulong, ulong> SameWords()
    {
        var same = new Dictionary<ulong, ulong>();
        foreach (var row in Csv.ReadEmbedded("lexicons/same-words.csv"))
        {
            var words = row["phrase"].Split(' ');
            foreach (var form in words.SelectMany(Inflection.Forms)) same.TryAdd(WordHash.Folded(form), WordHash.Folded(words[0]));
        }
        return same;
    }
}
