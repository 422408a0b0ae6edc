using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What people undertake to do once, as against what they do again and again or what becomes of them.</summary>
internal static class TaskVerbs
{
    private static readonly HashSet<ulong> Verbs = [.. WordClasses.Find("job")!.SelectMany(row => row.Split('|')).Append("start begin learn keep").SelectMany(row => row.Split(' ')).Select(verb => WordHash.Folded(verb))];

    /// <summary>Whether a word is the base form of one: "ring", not "rang".</summary>
    public static bool IsBase(Token token, string text) => Verbs.Contains(token.Folded) || IsAgain(token, text);

    public static bool Contains(Token token, string text) =>
        IsBase(token, text) || (token.In(text) is [.. var stem, 'e', 'd'] && (Verbs.Contains(WordHash.Folded(stem)) || Verbs.Contains(WordHash.Folded(token.In(text)[..^1])) || (stem.Length > 3 && stem[^1] == stem[^2] && Verbs.Contains(WordHash.Folded(stem[..^1]))))) || (Inflection.Base(token.In(text).ToString()) is { } plain && Verbs.Contains(WordHash.Folded(plain)));

    private static readonly WordSet States = TaskWords.Of("state");
    private static Lexicon Phrases(string says) => new(Csv.ReadEmbedded("lexicons/task-deeds.csv").Where(row => row["says"] == says));

    private static readonly Lexicon Deeds = Phrases("deed");

    private static readonly Lexicon NoDeeds = Phrases("none");

    /// <summary>"rewrite", "recheck": to do again what is a deed.</summary>
    private static bool IsAgain(Token token, string text) => token.In(text) is ['r', 'e', _, _, _, ..] word && Verbs.Contains(WordHash.Folded(word[2..]));

    /// <summary>Whether a deed begins at a word in its base form.</summary>
    public static bool IsDeedAt(Sentence sentence, int verb) => sentence.Paragraph.Tokens[verb] is { IsWord: true } word
        && (Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null || (IsBase(word, sentence.Paragraph.Text) && !States.Contains(word) && NoDeeds.At(sentence.Paragraph, verb, sentence.EndToken) is null));

    /// <summary>What a writer does within the record: "I will describe these below".</summary>
    private static readonly WordSet About = TaskWords.Of("about");

    /// <summary>"carry on", "find it hard".</summary>
    public static bool IsIdle(Sentence sentence, int verb) => NoDeeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null;

    /// <summary>Whether a verb says what becomes of somebody, and not what they do once for somebody: "to stay", "to be seen"; "to go over the letters" is a deed.</summary>
    public static bool IsState(Sentence sentence, int verb) =>
        (States.Contains(sentence.Paragraph.Tokens[verb]) || About.Contains(sentence.Paragraph.Tokens[verb]) || NoDeeds.At(sentence.Paragraph, verb, sentence.EndToken) is not null) && Deeds.At(sentence.Paragraph, verb, sentence.EndToken) is null;
}
