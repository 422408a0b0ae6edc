using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Things by which another is told: a minibus that comes is the transport (<c>task-things.csv</c>).</summary>
internal static class TaskThings
{
    private static readonly Dictionary<ulong, HashSet<ulong>> Rows = Read();

    /// <summary>Whether words name a thing like another.</summary>
    /// <param name="used">The words that stand for others already.</param>
    public static bool Has(ulong thing, HashSet<ulong> words, HashSet<ulong> used) => Find(thing, words, used) is not null;

    /// <summary>The word among some that names a thing like another.</summary>
    public static ulong? Find(ulong thing, HashSet<ulong> words, HashSet<ulong> used)
    {
        if (!Rows.TryGetValue(thing, out var like)) return null;
        foreach (var word in like)
            if (words.Contains(word) && used.Add(word)) return word;
        return null;
    }

    public static IEnumerable<ulong> Like(ulong thing) => Rows.GetValueOrDefault(thing) ?? [];

    private static Dictionary<ulong, HashSet<ulong>> Read()
    {
        var like = new Dictionary<ulong, HashSet<ulong>>();
        foreach (var row in Csv.ReadEmbedded("lexicons/task-things.csv"))
        {
            HashSet<ulong> words = [.. row["words"].Split(' ').Select(word => Gist.Stem(word))];
            foreach (var word in words)
                if (!like.TryAdd(word, [.. words])) like[word].UnionWith(words);
        }
        return like;
    }
}
