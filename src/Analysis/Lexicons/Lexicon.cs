using Recording.Analysis.Language;

namespace Recording.Analysis.Lexicons;

/// <summary>
/// A word list that a rule uses: a CSV file in this folder which opens in a spreadsheet. Column <c>phrase</c> holds a
/// <see cref="Pattern"/>, <c>innocent</c> the wider phrases in which it is not meant (separated by bars); rules may use others.
/// </summary>
internal sealed class Lexicon
{
    private const int WidestInnocent = 24;

    private readonly PhraseMatcher _phrases = new();
    private readonly PhraseMatcher?[] _innocent;
    private readonly bool _isByRow;

    /// <param name="family">Rows of one family share their innocent phrases.</param>
    private Lexicon(IEnumerable<CsvRow> rows, bool isByRow, Func<CsvRow, string> family)
    {
        _isByRow = isByRow;
        Entries = [.. rows];
        for (var i = 0; i < Entries.Count; i++) _phrases.Add(Entries[i]["phrase"], i);
        var matchers = Entries.GroupBy(family, StringComparer.Ordinal).ToDictionary(kind => kind.Key, kind => MatcherOf(kind.Select(row => row["innocent"]).Distinct(StringComparer.Ordinal)), StringComparer.Ordinal);
        _innocent = [.. Entries.Select(row => matchers[family(row)])];
    }

    private Lexicon(IEnumerable<CsvRow> rows, bool isByRow) : this(rows, isByRow, isByRow ? row => row["innocent"] : _ => "") { }

    /// <summary>A list in which an innocent phrase excuses every entry that stands in it.</summary>
    public Lexicon(IEnumerable<CsvRow> rows) : this(rows, isByRow: false) { }

    public IReadOnlyList<CsvRow> Entries { get; }

    private static PhraseMatcher? MatcherOf(IEnumerable<string> lists)
    {
        PhraseMatcher? matcher = null;
        foreach (var phrase in lists.SelectMany(Phrases.Split)) (matcher ??= new()).Add(phrase, 0);
        return matcher;
    }

    /// <summary>The lists of those names in this folder, as one.</summary>
    public static Lexicon Load(params IEnumerable<string> names) => new(names.SelectMany(name => Csv.ReadEmbedded($"lexicons/{name}.csv")));

    /// <summary>The lists of those names, as one in which each row stands for itself: an innocent phrase excuses its own row alone, and a phrase may stand in several rows, each with its place.</summary>
    public static Lexicon OfFamilies(params IEnumerable<string> names) => new(names.SelectMany(name => Csv.ReadEmbedded($"lexicons/{name}.csv")), isByRow: true);

    /// <summary>A list in which an innocent phrase excuses the entries of its own kind alone: those rows that have the same in all of some columns.</summary>
    public static Lexicon OfKinds(string name, params IReadOnlyList<string> columns) =>
        new(Csv.ReadEmbedded($"lexicons/{name}.csv"), isByRow: true, row => string.Join(' ', columns.Select(column => row[column])));

    /// <summary>The same with the traits of a rule, their sense in the column that the rule sorts by.</summary>
    public static Lexicon WithTraits(string rule, string sense, params IEnumerable<string> names) =>
        new(names.SelectMany(name => Csv.ReadEmbedded($"lexicons/{name}.csv")).Concat(Traits.Of(rule, sense)), isByRow: true);

    /// <summary>A short list that needs no file.</summary>
    public static Lexicon Of(params IEnumerable<string> phrases) =>
        new(phrases.Select((phrase, i) => new CsvRow(i + 1, new Dictionary<string, string> { ["phrase"] = phrase }, true)));

    /// <summary>Every entry in a sentence, save where it stands in an innocent phrase.</summary>
    public IEnumerable<LexiconMatch> Find(Sentence sentence) =>
        Find(sentence.Paragraph, sentence.FirstToken, sentence.EndToken);

    /// <summary>Every entry in a range of a paragraph's tokens, save where it stands in an innocent phrase. In lists of families a phrase is found once for each row that holds it.</summary>
    public IEnumerable<LexiconMatch> Find(ParagraphReading paragraph, int first, int end)
    {
        var from = _phrases.Next(paragraph.Text, paragraph.Tokens, first, end);
        return from < end ? From(paragraph, from, end) : [];
    }

    private IEnumerable<LexiconMatch> From(ParagraphReading paragraph, int first, int end)
    {
        foreach (var match in _phrases.Find(paragraph.Text, paragraph.Tokens, first, end))
            foreach (var entry in match.Entries)
            {
                if (!IsInnocent(paragraph, match, entry)) yield return new(Entries[entry], paragraph, match.FirstToken, match.EndToken);
                if (!_isByRow) break;
            }
    }

    /// <summary>The same with entries that stand in one another: the longest of each token.</summary>
    public IEnumerable<LexiconMatch> FindOverlapping(Sentence sentence) => FindOverlapping(sentence.Paragraph, sentence.FirstToken, sentence.EndToken);

    /// <summary>The same in a range of a paragraph's tokens.</summary>
    public IEnumerable<LexiconMatch> FindOverlapping(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (_phrases.Longest(paragraph.Text, paragraph.Tokens, i, end) is { } match)
                foreach (var entry in match.Entries)
                    if (!IsInnocent(paragraph, match, entry)) yield return new(Entries[entry], paragraph, match.FirstToken, match.EndToken);
    }

    /// <summary>The longest entry that begins at a token, save where it stands in an innocent phrase.</summary>
    public LexiconMatch? At(ParagraphReading paragraph, int first, int end)
    {
        if (_phrases.Longest(paragraph.Text, paragraph.Tokens, first, end) is not { } match) return null;
        if (_innocent[match.Entry]?.Longest(paragraph.Text, paragraph.Tokens, first, end) is { } wider && match.EndToken <= wider.EndToken) return null;
        return new(Entries[match.Entry], paragraph, match.FirstToken, match.EndToken);
    }

    public bool Any(Sentence sentence) => Find(sentence).Any();

    /// <summary>Innocent phrases may overlap one another, so each token before is a possible start.</summary>
    private bool IsInnocent(ParagraphReading paragraph, PhraseMatch match, int entry)
    {
        if (_innocent[entry] is not { } innocent) return false;
        for (var i = match.FirstToken; i >= 0 && i >= match.FirstToken - WidestInnocent; i--)
            if (innocent.Longest(paragraph.Text, paragraph.Tokens, i, paragraph.Tokens.Count) is { } wider && wider.EndToken >= match.EndToken) return true;
        return false;
    }
}

/// <summary>An entry of a word list found in a text.</summary>
internal readonly record struct LexiconMatch(CsvRow Entry, ParagraphReading Paragraph, int FirstToken, int EndToken)
{
    public Text.Span Span => Paragraph.SpanOf(FirstToken, EndToken);
    public string Words => Paragraph.Text[Paragraph.Tokens[FirstToken].Start..Paragraph.Tokens[EndToken - 1].End];
}
