namespace Recording.Analysis.Lexicons;

/// <summary>
/// Words that judge a person, a family of words a row (<c>traits.csv</c>: adjectives, nouns and adverbs of one sense, and the rule
/// that they belong to), in the shapes in which records say them (<c>trait-shapes.csv</c>).
/// </summary>
internal static class Traits
{
    private static readonly string[] Parts = ["adjectives", "nouns", "adverbs"];

    /// <summary>Each family of a rule in each shape for which it has words, as rows of a word list; its sense stands in the column that the rule sorts by.</summary>
    public static IEnumerable<CsvRow> Of(string rule, string sense) =>
        from family in Csv.ReadEmbedded("lexicons/traits.csv")
        where family["rule"] == rule
        from shape in Csv.ReadEmbedded("lexicons/trait-shapes.csv")
        where shape["not"].Length == 0 || !shape.List("not").Contains(rule)
        let phrase = Filled(shape["phrase"], family)
        where phrase is not null
        select new CsvRow(family.Line, new Dictionary<string, string>
        {
            ["phrase"] = phrase, ["place"] = shape["place"], ["innocent"] = family["innocent"], ["unless"] = shape["place"] == "trait" ? family["unless"] : "", [sense] = family["sense"],
        }, true);

    /// <summary>The shape with the words of a family in their places; null where the family has none for one of them.</summary>
    private static string? Filled(string shape, CsvRow family)
    {
        foreach (var part in Parts)
        {
            if (!shape.Contains($"{{{part}}}", StringComparison.Ordinal)) continue;
            if (family[part].Length == 0) return null;
            shape = shape.Replace($"{{{part}}}", $"({family[part]})", StringComparison.Ordinal);
        }
        return shape;
    }
}
