namespace Recording.Analysis.Language;

/// <summary>A few words to compare tokens with, in any case.</summary>
internal sealed class WordSet(string words)
{
    private readonly HashSet<ulong> _hashes = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => WordHash.Folded(word))];

    public bool Contains(Token token) => _hashes.Contains(token.Folded);
}
