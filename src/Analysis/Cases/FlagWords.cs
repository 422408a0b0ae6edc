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

    /// <summary>Words that every ending has.</summary>
    public static readonly HashSet<ulong> Common = Stems("common");

    /// <summary>Words for eating and taking what somebody was thought not to bear.</summary>
    public static readonly HashSet<ulong> Taking = Stems("taking");

    /// <summary>"She no longer takes the blue tablet": of which nothing more is said.</summary>
    public static readonly HashSet<ulong> Generic = Stems("generic");

    public static readonly WordSet Kinfolk = new(string.Join(' ', Words["kin"]));

    private static HashSet<ulong> Stems(string are) => [.. Words[are].Select(word => Gist.Stem(word))];
}
