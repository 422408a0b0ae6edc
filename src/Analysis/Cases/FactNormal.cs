using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Puts a fact's value into a form in which the same facts are the same: without case, accents, stops and titles.</summary>
internal static class FactNormal
{
    private static readonly WordSet Titles = new("mr mrs ms miss mx the a an of is was are now at her his their its and in to into with has have under subject since dated"), Negations = new("no none nil not");
    private static readonly Dictionary<ulong, string> Streets = new[] { ("rd", "road"), ("st", "street"), ("ave", "avenue"), ("ln", "lane"), ("dr", "drive"), ("cl", "close"), ("ct", "court") }.ToDictionary(p => WordHash.Folded(p.Item1), p => p.Item2);

    private static readonly string[] Statuses =
    [
        "interim care order", "care order", "supervision order", "placement order", "special guardianship", "child arrangements order", "emergency protection order", "guardianship", "community treatment order",
        "authorisation", "child protection plan", "child in need", "section",
    ];

    public static string Of(FactKind kind, ParagraphReading paragraph, int first, int end)
    {
        if (kind == FactKind.Allergy && Enumerable.Range(first, Math.Min(2, end - first)).Any(i => Negations.Contains(paragraph.Tokens[i]))) return FactMention.None;
        if (kind == FactKind.Reference) return string.Concat(paragraph.Text[paragraph.Tokens[first].Start..paragraph.Tokens[end - 1].End].Where(char.IsLetterOrDigit)).ToUpperInvariant();
        var words = Words(kind, paragraph, first, end).ToList();
        var whole = string.Join(' ', words);
        return kind switch
        {
            FactKind.LegalStatus => Status(whole) is { } status ? status == "section" ? Section(words) : status : whole,
            FactKind.Gp => Doctor(words) ?? whole,
            _ => whole,
        };
    }

    /// <summary>Whether each word of the one is a word of the other, whichever is shorter.</summary>
    public static bool IsWithin(string a, string b)
    {
        var (shorter, longer) = a.Length <= b.Length ? (a, b) : (b, a);
        var words = longer.Split(' ');
        return shorter.Split(' ').All(words.Contains);
    }

    private static IEnumerable<string> Words(FactKind kind, ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (!(token.IsWord || token.Kind == TokenKind.Number) || Titles.Contains(token) || token.First is '\'' or '’') continue;
            var word = token.Kind == TokenKind.Number ? token.In(paragraph.Text).ToString() : token.In(paragraph.Text).ToString().ToLowerInvariant();
            if (kind == FactKind.Address && i > first && Streets.TryGetValue(token.Folded, out var street)) word = street;
            yield return kind is FactKind.Name or FactKind.KnownAs ? GivenNames.Fold(word) : word;
        }
    }

    private static string? Status(string value) => Statuses.FirstOrDefault(status => value.Contains(status, StringComparison.Ordinal));

    private static string Section(List<string> words) =>
        words.IndexOf("section") is >= 0 and var at && at + 1 < words.Count ? $"section {words[at + 1]}" : "section";

    /// <summary>A doctor is known by the surname after the title.</summary>
    private static string? Doctor(List<string> words) => words.IndexOf("dr") is >= 0 and var at && at + 1 < words.Count ? $"dr {words[at + 1]}" : null;
}
