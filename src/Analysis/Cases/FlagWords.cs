using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words by what they are to a warning (<c>flag-words.csv</c>).</summary>
internal static class FlagWords
{
    private static readonly ILookup<string, string> Words = Csv.ReadEmbedded("lexicons/flag-words.csv").SelectMany(row => row.List("words"), (row, word) => (Are: row["are"], word)).ToLookup(row => row.Are, row => row.word, StringComparer.Ordinal);

    /// <summary>What people are to one another, as stems.</summary>
    public static readonly HashSet<ulong> Kin = Stems("kin");

    public static readonly HashSet<ulong> Parents = Stems("parents");

    /// <summary>Words for what a medicine or food does to somebody.</summary>
    public static readonly HashSet<ulong> Allergy = Stems("allergy");

    /// <summary>Words that every ending has.</summary>
    public static readonly HashSet<ulong> Common = Stems("common");

    /// <summary>Words for eating and taking what somebody was thought not to bear.</summary>
    public static readonly HashSet<ulong> Taking = Stems("taking");

    /// <summary>"She no longer takes the blue tablet": of which nothing more is said.</summary>
    public static readonly HashSet<ulong> Generic = Stems("generic");

    /// <summary>Deeds, persons and places: that they ended frees nobody.</summary>
    public static readonly HashSet<ulong> NotEnded = Stems("not ended");

    /// <summary>Words for taking something away, which a warning asks for as often as it ends with it.</summary>
    public static readonly HashSet<ulong> Removing = Stems("removing");

    /// <summary>Ways to tell or show somebody something.</summary>
    public static readonly HashSet<ulong> Telling = Stems("telling");

    /// <summary>Words that say of whom, where or how often, and by themselves show no deed that is forbidden.</summary>
    public static readonly HashSet<ulong> NoDeed = [.. Stems("no deed"), .. Kin, .. Common];

    /// <summary>Words with which a later record says that a warning goes on: "still", "reminded", "every time".</summary>
    public static readonly WordSet Continuing = new(string.Join(' ', Words["continuing"]));

    /// <summary>Those that say so outright, or say no: "still", "unchanged", "never".</summary>
    public static readonly WordSet Lasting = new(string.Join(' ', Words["lasting"]));

    /// <summary>Words for what keeps somebody safe, each a reason to look whether a sentence gives a warning again.</summary>
    public static readonly WordSet Guarding = new(string.Join(' ', Words["guarding"]));

    public static readonly WordSet Negative = new(string.Join(' ', Words["negative"])), Beside = new(string.Join(' ', Words["beside"])), Prepositions = new(string.Join(' ', Words["prepositions"]));

    public static readonly WordSet Kinfolk = new(string.Join(' ', Words["kin"]));

    private static HashSet<ulong> Stems(string are) => [.. Words[are].Select(word => Gist.Stem(word))];
}
