namespace Recording.Analysis.Language;

/// <summary>What a sentence says, without the words that only hold it together: to tell whether another says the same.</summary>
internal sealed class SentenceContent
{
    private static readonly WordSet Stop = new("a an the and or but nor so if as at by for from in into of off on onto out over to up with within without about after before again also am are be been being is was were has have had having do does did doing "
        + "can could may might must shall should will would he him his she her hers they them their theirs it its we us our i me my you your this that these those there here who whom whose which what when where why how than then very just only too "
        + "all any each some such same another more most much said say says saying told tell tells asked ask asks let know knows known like likes get gets got go goes went going make makes made take takes took come comes came "
        + "mr mrs ms miss dr 's 're 've 'll 'd 'm during while because although though however therefore yet still now back per via still already really quite again");

    private static readonly WordSet Negations = new("not no never nobody none nothing neither without cannot can't don't doesn't didn't won't wouldn't isn't wasn't hasn't haven't hadn't unable refuses refused declined");
    private static readonly WordSet Numbers = new("one two three four five six seven eight nine ten eleven twelve first second third fourth once twice half monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays "
        + "january february march april june july august september october november december morning afternoon evening today yesterday tomorrow");
    private static readonly WordSet Male = new("he him his"), Female = new("she her hers");

    private SentenceContent(Sentence sentence) => Sentence = sentence;

    public Sentence Sentence { get; }
    public HashSet<ulong> Words { get; } = [];
    public HashSet<ulong> Figures { get; } = [];
    public HashSet<ulong> Names { get; } = [];
    public bool IsNegative { get; private set; }

    /// <summary>1 for "he", 2 for "she", 3 for both.</summary>
    public int Gender { get; private set; }

    public static SentenceContent Of(Sentence sentence)
    {
        var content = new SentenceContent(sentence);
        var (text, tokens) = (sentence.Paragraph.Text, sentence.Paragraph.Tokens);
        var isAnyQuoted = sentence.Paragraph.Quotations.Count > 0;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (!isAnyQuoted || !sentence.Paragraph.IsQuoted(tokens[i])) content.Add(tokens[i], text, i == sentence.FirstToken);
        return content;
    }

    private void Add(Token token, string text, bool isFirst)
    {
        if (token.Kind == TokenKind.Number || Numbers.Contains(token)) { Figures.Add(token.Folded); return; }
        if (!token.IsWord) return;
        if (Negations.Contains(token)) { IsNegative = true; return; }
        Gender |= (Male.Contains(token) ? 1 : 0) | (Female.Contains(token) ? 2 : 0);
        if (Stop.Contains(token)) return;
        if (token.IsCapitalised && !isFirst) Names.Add(token.Folded);
        else Words.Add(Stem(token, text));
    }

    /// <summary>Without its ending, so that "needed" and "needs" are one.</summary>
    private static ulong Stem(Token token, string text)
    {
        var word = token.In(text);
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.OrdinalIgnoreCase)) word = word[..^3];
        else if (word.Length > 4 && (word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) || word.EndsWith("es", StringComparison.OrdinalIgnoreCase) || word.EndsWith("ly", StringComparison.OrdinalIgnoreCase))) word = word[..^2];
        else if (word.Length > 3 && word[^1] == 's') word = word[..^1];
        if (word.Length > 3 && word[^1] == 'e') word = word[..^1];
        return WordHash.Folded(word);
    }

    /// <summary>From 0 (nothing in common) to 1 (the same words in any order).</summary>
    public double Likeness(SentenceContent other)
    {
        var shared = 0;
        foreach (var word in Words) if (other.Words.Contains(word) || other.Names.Contains(word)) shared++;
        foreach (var figure in Figures) if (other.Figures.Contains(figure)) shared++;
        var names = Names.Count(other.Names.Contains);
        return 2.0 * (shared + names) / Math.Max(1, Size + other.Size + 2 * names);
    }

    public int Size => Words.Count + Figures.Count;

    /// <summary>Whether it is a line of figures and not a statement.</summary>
    public bool IsFigures => Words.Count < 2 || Figures.Count > Words.Count;

    /// <summary>Whether no figure or name of one contradicts the other's: what one adds, the other may leave out.</summary>
    public bool Agrees(SentenceContent other) =>
        IsNegative == other.IsNegative && SameGender(other)
        && (Figures.IsSubsetOf(other.Figures) || other.Figures.IsSubsetOf(Figures))
        && (Names.All(other.Has) || other.Names.All(Has));

    private bool SameGender(SentenceContent other) => Gender == 0 || other.Gender == 0 || (Gender & other.Gender) != 0;

    private bool Has(ulong name) => Names.Contains(name) || Words.Contains(name);
}
