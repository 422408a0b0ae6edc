using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The part that a verb, its noun and its adjective share: "refer" of "referral" and "referred", "depress" of "depression".</summary>
internal static class Root
{
    private const int Least = 4;

    private static readonly string[] Endings = ["istically", "isations", "isation", "ically", "ations", "ation", "itions", "ition", "ements", "ement", "iness", "ments", "ment", "ness", "ences", "ence", "ances", "ance", "ency", "ancy", "istic", "ions", "ion", "als", "al", "ity", "ism", "ist", "ful", "ous", "ive", "able", "ible", "ent", "ant", "ing", "ies", "ied", "ers", "er", "ors", "or", "ed", "es", "ly", "ic", "ia", "s", "y", "e"];

    public static ulong Of(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        var root = Inflection.Base(lower) ?? lower;
        for (var round = 0; round < 2; round++)
            if (Array.Find(Endings, ending => root.Length - ending.Length >= Least && root.EndsWith(ending, StringComparison.Ordinal)) is { } ending) root = root[..^ending.Length];
        return WordHash.Folded(root.Length >= Least && root[^1] == root[^2] ? root[..^1] : root);
    }
}
