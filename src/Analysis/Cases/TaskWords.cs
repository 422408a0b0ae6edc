using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Lists of single words by which undertakings and their ends are read (<c>task-words.csv</c>).</summary>
internal static class TaskWords
{
    private static readonly Dictionary<string, string> Lists = Csv.ReadEmbedded("lexicons/task-words.csv")
        .GroupBy(row => row["list"], StringComparer.Ordinal).ToDictionary(rows => rows.Key, rows => string.Join(' ', rows.Select(row => row["words"])), StringComparer.Ordinal);

    public static WordSet Of(params IEnumerable<string> lists) => new(string.Join(' ', lists.Select(list => Lists[list])));

    /// <summary>The same without endings, to compare with what a text is about.</summary>
    public static HashSet<ulong> Stems(params IEnumerable<string> lists) =>
        [.. lists.SelectMany(list => Lists[list].Split(' ', StringSplitOptions.RemoveEmptyEntries)).Select(word => Gist.Stem(word))];

    /// <summary>The lists with the words of classes that all word lists share.</summary>
    public static WordSet With(string list, params IEnumerable<string> classes) =>
        new(string.Join(' ', classes.SelectMany(name => WordClasses.Find(name)!).Append(Lists[list])).Replace('|', ' '));
}
