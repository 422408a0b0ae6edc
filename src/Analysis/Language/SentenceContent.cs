using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

internal enum TermSort : byte { Word, Common, Figure, Name }

/// <summary>A word, figure or name that a sentence says something with, the same for every form and close sense of a word.</summary>
internal readonly record struct Term(ulong Hash, TermSort Sort);

/// <summary>What a sentence says, without the grammar that holds it together: to tell whether another says the same.</summary>
internal sealed class SentenceContent
{
    private static readonly WordSet Grammar = new("a an the and or but nor so if as at by for from in into of off on onto out over to up with within without about after before again am are be been being is was were has have had having be do does did doing "
        + "can could may might must shall should will would he him his she her hers they them their theirs it its we us our i me my you your this that these those there here who whom whose which what when where why how than then very just only too also "
        + "all any some such another more most mr mrs ms miss dr 's 're 've 'll 'd 'm during while because although though however therefore yet still now per via already really quite until each every both away "
        + "am pm say says said saying tell tells told telling");
    private static readonly WordSet CommonWords = new("ask asks asked asking get gets got getting go goes went gone going make makes made making take takes took taken taking come comes came coming know knows knew known like likes "
        + "liked back same carry carries carried continue continues continued continuing much time day days thing things people person way minute minutes hour hours week weeks month months year years");
    private static readonly WordSet Negations = new("not no never nobody none nothing neither without cannot can't don't doesn't didn't won't wouldn't isn't wasn't hasn't haven't hadn't unable refuses refused declined");
    private static readonly WordSet Times = new("first second third fourth once twice half monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
        + "january february march april june july august september october november december morning mornings afternoon afternoons evening evenings night nights today yesterday tomorrow");
    private static readonly WordSet Would = new("would 'd"), Limits = new("more less fewer later further longer earlier");
    private static readonly ulong Want = StemOf("want");
    private static readonly WordSet Male = new("he him his"), Female = new("she her hers");

    private static readonly Dictionary<ulong, ulong> SameSense = Csv.ReadEmbedded("lexicons/same-sense.csv")
        .Select(row => row["words"].Split(' '))
        .SelectMany(words => words.Select(word => (Stem: StemOf(word), First: StemOf(words[0])))).DistinctBy(p => p.Stem).ToDictionary(p => p.Stem, p => p.First);

    private readonly List<Term> _terms = [];

    private SentenceContent(Sentence sentence) => Sentence = sentence;

    public Sentence Sentence { get; }
    public IReadOnlyList<Term> Terms => _terms;
    public bool IsNegative { get; private set; }

    /// <summary>Whether it has the grammar of a statement, which an address or a signature lacks.</summary>
    public bool IsStatement { get; private set; }

    /// <summary>1 for "he", 2 for "she", 3 for both.</summary>
    public int Gender { get; private set; }

    /// <param name="lower">The words that the document has in lower case: another with a capital is a name, even first in its sentence.</param>
    public static SentenceContent Of(Sentence sentence, HashSet<ulong> lower)
    {
        var content = new SentenceContent(sentence);
        var (text, tokens) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens);
        var first = AfterNumber(sentence);
        for (var i = first; i < sentence.EndToken; i++) content.Add(tokens, i, text, i == first && lower.Contains(tokens[i].Folded));
        return content;
    }

    /// <summary>Past the number of a paragraph: "6A.", "(2)".</summary>
    private static int AfterNumber(Sentence sentence)
    {
        var (tokens, i) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        if (sentence.Number > 0 || !tokens[i].Is('(') && tokens[i].Kind != TokenKind.Number) return i;
        while (i < sentence.EndToken && i < sentence.FirstToken + 4 && tokens[i].Length <= 3 && !tokens[i].Is('.') && !tokens[i].Is(')')) i++;
        return i < sentence.EndToken && (tokens[i].Is('.') || tokens[i].Is(')')) ? i + 1 : sentence.FirstToken;
    }

    private void Add(List<Token> tokens, int i, string text, bool isFirst)
    {
        var token = tokens[i];
        if (token.Kind == TokenKind.Number || Times.Contains(token)) { Put(StemOf(token.In(text)), TermSort.Figure); return; }
        if (!token.IsWord) return;
        if (Quantities.WordValue(token) is { } value) { Put(StemOf(value), TermSort.Figure); return; }
        if (Negations.Contains(token)) { IsNegative |= i + 1 >= tokens.Count || !Limits.Contains(tokens[i + 1]); return; }
        if (Grammar.Contains(token))
        {
            Gender |= (Male.Contains(token) ? 1 : 0) | (Female.Contains(token) ? 2 : 0);
            IsStatement = true;
            return;
        }
        var stem = i > 0 && Would.Contains(tokens[i - 1]) && token.In(text) is "like" or "love" ? Want : StemOf(token.In(text));
        if (token.IsCapitalised && !isFirst) Put(stem, TermSort.Name);
        else Put(SameSense.GetValueOrDefault(stem, stem), stem != Want && CommonWords.Contains(token) ? TermSort.Common : TermSort.Word);
    }

    private void Put(ulong hash, TermSort sort)
    {
        foreach (var term in _terms) if (term.Hash == hash) return;
        _terms.Add(new(hash, sort));
    }

    /// <summary>Whether no figure or name of one contradicts the other's: what one adds, the other may leave out.</summary>
    public bool Agrees(SentenceContent other) =>
        IsNegative == other.IsNegative && (Gender == 0 || other.Gender == 0 || (Gender & other.Gender) != 0)
        && (other.Has(this, TermSort.Figure) || Has(other, TermSort.Figure)) && (other.Has(this, TermSort.Name) || Has(other, TermSort.Name));

    private bool Has(SentenceContent other, TermSort sort)
    {
        foreach (var term in other._terms)
            if (term.Sort == sort && !Has(term.Hash)) return false;
        return true;
    }

    private bool Has(ulong hash)
    {
        foreach (var term in _terms) if (term.Hash == hash) return true;
        return false;
    }

    /// <summary>Whether it says all that another says.</summary>
    public bool Holds(SentenceContent other) => other._terms.TrueForAll(term => Has(term.Hash));

    public bool Names(ulong stem)
    {
        foreach (var term in _terms) if (term.Sort == TermSort.Name && term.Hash == stem) return true;
        return false;
    }

    public int Count(TermSort sort)
    {
        var count = 0;
        foreach (var term in _terms) if (term.Sort == sort) count++;
        return count;
    }

    /// <summary>Without its ending, so that "needed" and "needs" are one.</summary>
    public static ulong StemOf(ReadOnlySpan<char> word)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) word = Single(word[..^3]);
        else if (word.Length > 4 && word.EndsWith("ies", StringComparison.OrdinalIgnoreCase)) word = word[..^3];
        else if (word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)) word = Single(word[..^2]);
        else if (word.Length > 4 && (word.EndsWith("es", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))) word = word[..^2];
        else if (word.Length > 3 && word[^1] == 's' && word[^2] != 's') word = word[..^1];
        if (word.Length > 3 && word[^1] is 'e' or 'y' or 'i') word = word[..^1];
        return WordHash.Folded(word);
    }

    /// <summary>"stopp" as "stop".</summary>
    private static ReadOnlySpan<char> Single(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's') ? word[..^1] : word;
}
