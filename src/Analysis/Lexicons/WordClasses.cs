namespace Recording.Analysis.Lexicons;

/// <summary>Words that can stand for one another in a phrase, written out once: <c>{person}</c> in a word list is any of its rows.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, string[]> Rows = Csv.ReadEmbedded("lexicons/word-classes.csv")
        .GroupBy(row => row["class"], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => row["words"]).ToArray(), StringComparer.Ordinal);

    /// <summary>The rows of a class, each a list of words that bars separate; null where there is none of that name.</summary>
    public static IReadOnlyList<string>? Find(string name) => Rows.GetValueOrDefault(name);
}
