using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>By which deeds another is known to be done: what was sent was received, what was ordered arrived, who was referred was seen.</summary>
internal static class DeedEnds
{
    private static readonly Dictionary<ulong, HashSet<ulong>> Ends = Read();
    private static readonly HashSet<ulong> Asking = Stems("ask ring speak write contact talk chase discuss raise approach press query enquire find look check establish explore request consult call tell");

    private static readonly HashSet<ulong> Light = Stems("make do put give have get take");

    /// <summary>Whether words tell the end of a deed.</summary>
    public static bool Has(ulong deed, HashSet<ulong> words) => Ends.TryGetValue(deed, out var ends) && words.Overlaps(ends);

    public static bool Knows(ulong deed) => Ends.ContainsKey(deed);

    /// <summary>The deed that a verb stands for: in "make a referral" that of the noun.</summary>
    public static ulong Of(ulong verb, HashSet<ulong> about) => Light.Contains(verb) ? about.FirstOrDefault(word => word != verb && !Light.Contains(word) && Ends.ContainsKey(word), verb) : verb;

    /// <summary>Whether who asked has done it.</summary>
    public static bool IsAsking(ulong deed) => deed == 0 || Asking.Contains(deed);

    private static Dictionary<ulong, HashSet<ulong>> Read()
    {
        var ends = new Dictionary<ulong, HashSet<ulong>>();
        foreach (var row in Csv.ReadEmbedded("lexicons/deed-ends.csv"))
            foreach (var deed in Stems(row["deed"]))
                if (!ends.TryAdd(deed, Stems(row["end"]))) ends[deed].UnionWith(Stems(row["end"]));
        return ends;
    }

    private static HashSet<ulong> Stems(string words) => [.. words.Split(' ').Select(word => Gist.Stem(word))];
}
