namespace Recording.Analysis.Language;

/// <summary>A few words to compare tokens with, in any case.</summary>
internal sealed class WordSet
{
    private const int Blocks = 64;

    private readonly HashSet<ulong> _hashes;
    private readonly ulong[] _bits = new ulong[Blocks];

    public WordSet(string words)
    {
        _hashes = [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => WordHash.Folded(word))];
        foreach (var hash in _hashes) _bits[(hash >> 6) & (Blocks - 1)] |= 1UL << (int)(hash & 63);
    }

    /// <summary>Asks a bit first: most words of a text are in no set.</summary>
    public bool Contains(Token token) =>
        (_bits[(token.Folded >> 6) & (Blocks - 1)] >> (int)(token.Folded & 63) & 1) != 0 && _hashes.Contains(token.Folded);

    /// <summary>The same of a word that is no token of a text.</summary>
    public bool Has(string word) => _hashes.Contains(WordHash.Folded(word));
}
