using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What a warning is about, in a word that it and its end share though they say it otherwise: "in pairs", "one worker" (<c>flag-matters.csv</c>).</summary>
internal static class FlagMatters
{
    private static readonly Lexicon Matters = Lexicon.OfFamilies("flag-matters");

    private static readonly Dictionary<string, HashSet<string>> Traits = Csv.ReadEmbedded("lexicons/flag-matter-traits.csv").ToDictionary(row => row["trait"], row => row.List("matters").ToHashSet(), StringComparer.Ordinal);

    public static readonly IReadOnlySet<string> None = new HashSet<string>();

    public static IReadOnlySet<string> In(ParagraphReading paragraph, int first, int end) => Matters.Find(paragraph, first, end).Select(match => match.Entry["matter"]).ToHashSet();

    public static IReadOnlySet<string> Of(Sentence sentence) => Matters.FindOverlapping(sentence).Select(match => match.Entry["matter"]).ToHashSet();

    /// <summary>Those of a sentence, and those of them that it says are done without a guard.</summary>
    public static (HashSet<string> All, HashSet<string> Free) Sides(Sentence sentence)
    {
        var (all, free) = (new HashSet<string>(), new HashSet<string>());
        foreach (var match in Matters.FindOverlapping(sentence))
        {
            all.Add(match.Entry["matter"]);
            if (match.Entry["side"] == "free") free.Add(match.Entry["matter"]);
        }
        return (all, free);
    }

    /// <summary>Whether a matter is of a sort that the list of traits names (<c>flag-matter-traits.csv</c>).</summary>
    public static bool Is(string trait, string matter) => Traits[trait].Contains(matter);

    public static bool AreAll(string trait, HashSet<string> matters) => matters.IsSubsetOf(Traits[trait]);
}
