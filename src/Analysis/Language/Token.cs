using System.Runtime.InteropServices;

namespace Recording.Analysis.Language;

internal enum TokenKind : byte { Word, Number, Punctuation, Symbol }

/// <summary>A word, number or mark of a paragraph.</summary>
/// <param name="Start">In UTF-16 units of the paragraph.</param>
/// <param name="Folded">Hash of the word in lower case with plain apostrophes.</param>
/// <param name="Exact">Hash of the word as written.</param>
/// <param name="IsGlued">Whether nothing stands between this token and the one before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int Length, TokenKind Kind, char First, ulong Folded, ulong Exact, bool IsGlued)
{
    public int End => Start + Length;
    public bool IsWord => Kind == TokenKind.Word;
    public bool IsCapitalised => IsWord && char.IsUpper(First);
    public bool IsHyphen => Length == 1 && First is '-' or '\u2010' or '\u2011';
    public bool Is(char mark) => Length == 1 && First == mark;

    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

/// <summary>FNV-1a over a word: the same for a word in a lexicon and in a text.</summary>
internal static class WordHash
{
    private const ulong Offset = 14695981039346656037, Prime = 1099511628211;

    public static ulong Folded(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = (hash ^ (c is '’' or '‘' ? '\'' : c < 128 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : char.ToLowerInvariant(c))) * Prime;
        return hash;
    }

    public static ulong Exact(ReadOnlySpan<char> word)
    {
        var hash = Offset;
        foreach (var c in word) hash = (hash ^ (c is '’' or '‘' ? '\'' : c)) * Prime;
        return hash;
    }
}
