using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What dogs are called: "her dog <b>Bess</b>", "<b>Rex</b>, the terrier". A warning about the dog ends with the one so called, though one record tells its name and another the warning.</summary>
internal static class Pets
{
    private static readonly Lexicon Introductions = Lexicon.Of("{dog} [called|named|,] {name}", "{name} , (a|an|the|his|her|their) {0-3} {dog}", "{name} (is|was) (a|an|the|his|her|their) {0-3} {dog}");

    public static IEnumerable<ulong> In(Sentence sentence)
    {
        foreach (var match in Introductions.Find(sentence))
            for (var i = match.FirstToken; i < match.EndToken; i++)
                if (sentence.Paragraph.Tokens[i] is { IsCapitalised: true } token && !IsKind(sentence, i)) yield return token.Folded;
    }

    private static readonly Lexicon Kinds = Lexicon.Of("{dog}");
    private static readonly WordSet Articles = new("the a an his her their");

    /// <summary>"Staffordshire": the kind that it is.</summary>
    private static bool IsKind(Sentence sentence, int i) =>
        Articles.Contains(sentence.Paragraph.Tokens[i]) || Kinds.Find(sentence.Paragraph, i, i + 1).Any() || (i + 1 < sentence.EndToken && Kinds.Find(sentence.Paragraph, i + 1, i + 2).Any());
}
