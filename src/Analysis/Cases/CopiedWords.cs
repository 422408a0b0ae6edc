using System.Runtime.InteropServices;
using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A word of a sentence as it may be copied: by its stem, or by its own form where it is light; or a figure.</summary>
internal readonly record struct CopiedWord(int Token, ulong Stem, bool IsContent, decimal? Figure)
{
    private static readonly WordSet Light = new("a an the and or but so as at by for from in into of off on onto out over to up with within about than then also am are be been being is was were has have had having do does did he she they it him her them his its their i we us our me my you your this that these those there who whom which what when where while because if whether will would can could may might must shall should not no very just still now mr mrs ms miss dr some any all each both half past quarter clock"),
        Units = new("times"), Openers = new("a an per each every"), Months = new("january february march april may june july august september october november december");

    /// <summary>"a week", "two months": by what something is counted, which may change like a figure.</summary>
    private static readonly List<WordSet> Periods = [new("minute minutes min mins"), new("hour hours hr hrs"), new("day days night nights"), new("week weeks"), new("fortnight fortnights"), new("month months"), new("year years"), new("term terms")];

    /// <summary>The words of a sentence. The numbers of a date are no figures.</summary>
    public static List<CopiedWord> Of(Sentence sentence)
    {
        var (words, paragraph) = (new List<CopiedWord>(), sentence.Paragraph);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord && token.Kind != TokenKind.Number) continue;
            var figure = Gist.IsTimes(token) ? Gist.TimesOf(token) : Quantities.Number(paragraph, i, sentence.EndToken).Value;
            if (figure is null && Units.Contains(token) && words.Count > 0 && words[^1].Figure is not null) continue;
            if (figure is null && words.Count > 0 && (Periods.FindIndex(unit => unit.Contains(token)) is >= 0 and var period) && (words[^1].Figure is not null || Openers.Contains(paragraph.Tokens[i - 1]))) figure = -1 - period;
            var isLight = figure is not null || Light.Contains(token) || token.Length < 2 || IsName(sentence, i);
            words.Add(new(i, isLight ? token.Folded : Gist.StemOf(token, paragraph.Text), !isLight, figure is > 1900 and < 2100 || IsOfDate(paragraph, i) ? null : figure));
        }
        return words;
    }

    private static bool IsOfDate(ParagraphReading paragraph, int i) =>
        (i + 1 < paragraph.Tokens.Count && Months.Contains(paragraph.Tokens[i + 1])) || (i > 0 && Months.Contains(paragraph.Tokens[i - 1]) && paragraph.Tokens[i - 1].IsCapitalised);

    private static bool IsName(Sentence sentence, int i)
    {
        var token = sentence.Paragraph.Tokens[i];
        return token.IsCapitalised && (i > sentence.FirstToken || GivenNames.Contains(GivenNames.Fold(token.In(sentence.Paragraph.Text).ToString())));
    }
}

/// <summary>The longest run of words, with gaps, that two sentences have in one order.</summary>
internal sealed class CopiedWords
{
    private const int MostGap = 4, MostWords = 60, ContentWeight = 3;

    private readonly List<(int Earlier, int Later)> _pairs = [];
    private readonly HashSet<int> _earlier = [], _later = [];

    private CopiedWords() { }

    /// <summary>How many words of meaning the later one has, and how many of those are copied; how many words of any kind.</summary>
    public int Content { get; private set; }
    public int Copied { get; private set; }
    public int All => _pairs.Count;

    /// <summary>Whether each word of the later one is copied, figures apart.</summary>
    public bool IsWhole { get; private set; }

    /// <summary>Where the copied words of meaning stand in the earlier one.</summary>
    public int FirstEarlier { get; private set; }
    public int EndEarlier { get; private set; }

    /// <summary>Whether too much of the earlier one stands between the words that were copied.</summary>
    public bool IsScattered { get; private set; }

    /// <summary>Whether another figure stands between the same words.</summary>
    public bool HasOtherFigure { get; private set; }

    /// <summary>Whether a copied word of the earlier one tells in the past, and whether it is now in the present.</summary>
    public bool IsPast { get; private set; }
    public bool IsPastMadePresent { get; private set; }

    public bool IsShared(int token, bool isEarlier) => (isEarlier ? _earlier : _later).Contains(token);

    /// <param name="was">The words of the earlier one.</param>
    /// <param name="now">Those of the later one, or of a part of it.</param>
    /// <param name="marked">Which tokens of the later one say how it means what it says.</param>
    public static CopiedWords Of(Sentence earlier, Sentence later, List<CopiedWord> was, List<CopiedWord> now, HashSet<int> marked)
    {
        var words = new CopiedWords { Content = now.Count(word => word.IsContent && !marked.Contains(word.Token)) };
        if (was.Count <= MostWords && now.Count <= MostWords) words.Align(CollectionsMarshal.AsSpan(was), CollectionsMarshal.AsSpan(now));
        var content = words._pairs.Where(pair => now[pair.Later].IsContent).ToList();
        words.Copied = content.Count(pair => !marked.Contains(now[pair.Later].Token));
        if (content.Count > 0) words.Measure(earlier, later, was, now, content);
        return words;
    }

    private void Align(ReadOnlySpan<CopiedWord> was, ReadOnlySpan<CopiedWord> now)
    {
        var best = new int[was.Length + 1, now.Length + 1];
        for (var i = was.Length - 1; i >= 0; i--)
            for (var j = now.Length - 1; j >= 0; j--)
                best[i, j] = Math.Max(Math.Max(best[i + 1, j], best[i, j + 1]), was[i].Stem == now[j].Stem ? best[i + 1, j + 1] + WeightOf(was[i]) : 0);
        for (var (i, j) = (0, 0); i < was.Length && j < now.Length;)
            if (was[i].Stem == now[j].Stem && best[i, j] == best[i + 1, j + 1] + WeightOf(was[i])) _pairs.Add((i++, j++));
            else if (best[i + 1, j] >= best[i, j + 1]) i++;
            else j++;
    }

    private static int WeightOf(CopiedWord word) => word.IsContent ? ContentWeight : 1;

    private static readonly WordSet Past = new("was were had did"), Likings = new("enjoyed liked loved");

    private void Measure(Sentence earlier, Sentence later, List<CopiedWord> was, List<CopiedWord> now, List<(int Earlier, int Later)> content)
    {
        (FirstEarlier, EndEarlier) = (was[content[0].Earlier].Token, was[content[^1].Earlier].Token + 1);
        foreach (var pair in _pairs)
        {
            _earlier.Add(was[pair.Earlier].Token);
            _later.Add(now[pair.Later].Token);
            var token = earlier.Paragraph.Tokens[was[pair.Earlier].Token];
            if (Past.Contains(token)) IsPast = true;
            if (!was[pair.Earlier].IsContent || !Habit.IsPast(token, earlier.Paragraph.Text)) continue;
            IsPast = true;
            IsPastMadePresent |= !Likings.Contains(token) && !Habit.IsPast(later.Paragraph.Tokens[now[pair.Later].Token], later.Paragraph.Text);
        }
        IsScattered = was.Skip(content[0].Earlier).Take(content[^1].Earlier - content[0].Earlier + 1).Count(word => word.IsContent) > content.Count + MostGap;
        IsWhole = _pairs.Count + now.Count(word => word.Figure is not null && !_later.Contains(word.Token)) == now.Count;
        HasOtherFigure = FiguresDiffer(was, now);
    }

    /// <summary>A figure on each side, between or right beside the same copied words, with another value.</summary>
    private bool FiguresDiffer(List<CopiedWord> was, List<CopiedWord> now)
    {
        for (var n = 0; n <= _pairs.Count; n++)
        {
            var (from, to) = (n == 0 ? (-1, -1) : _pairs[n - 1], n == _pairs.Count ? (was.Count, now.Count) : _pairs[n]);
            if (Only(was, from.Item1 + 1, to.Item1) is { } before && Only(now, from.Item2 + 1, to.Item2) is { } after && before != after) return true;
        }
        return false;
    }

    private static decimal? Only(List<CopiedWord> words, int first, int end)
    {
        decimal? found = null;
        for (var i = first; i < end; i++)
        {
            if (words[i].Figure is null) continue;
            if (found is not null) return null;
            found = words[i].Figure;
        }
        return found;
    }
}
