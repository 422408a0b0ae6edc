using Recording.Analysis.Language;

namespace Recording.Analysis.Lexicons;

/// <summary>Words that can stand for one another in a phrase, written out once: <c>{person}</c> in a word list is any of its rows.</summary>
internal static class WordClasses
{
    private static readonly Dictionary<string, string[]> Rows = Csv.ReadEmbedded("lexicons/word-classes.csv")
        .GroupBy(row => row["class"], StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.Select(row => row["words"]).ToArray(), StringComparer.Ordinal);

    /// <summary>The rows of a class, each a list of words that bars separate; null where there is none of that name. Of a class of verbs <c>job:ing</c> is "ringing", <c>job:s</c> "rings", <c>job:ed</c> "rung".</summary>
    public static IReadOnlyList<string>? Find(string name) => name.Split(':') is [var verbs, var form] ? Inflected(verbs, form) : Rows.GetValueOrDefault(name);

    private static string[]? Inflected(string verbs, string form) => Rows.GetValueOrDefault(verbs)?.Select(row => string.Join('|', row.Split('|').Select(verb => form switch
    {
        "ing" => Inflection.Ing(verb),
        "s" => Inflection.ThirdPerson(verb),
        _ => Inflection.Participle(verb),
    }).Except(row.Split('|')))).ToArray();
}
