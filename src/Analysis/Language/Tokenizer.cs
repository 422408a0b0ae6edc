namespace Recording.Analysis.Language;

/// <summary>
/// Cuts a paragraph into tokens. Clitics ('s, 're, 've, 'll, 'd, 'm) are tokens of their own, glued to their word; "don't" is
/// one word. A hyphen inside a word is a glued token, so that "step-down" and "step down" can be read alike.
/// </summary>
internal static class Tokenizer
{
    public static void Tokenize(string text, List<Token> tokens)
    {
        var end = -1;
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || c == '\u00AD') { i++; continue; }
            var length = char.IsLetter(c) ? WordLength(text, i) : char.IsDigit(c) ? NumberLength(text, i) : MarkLength(text, i, tokens, end);
            var kind = char.IsLetter(c) ? TokenKind.Word : char.IsDigit(c) ? TokenKind.Number
                : length > 1 && c is '\'' or '’' && char.IsLetter(text[i + 1]) ? TokenKind.Word
                : char.IsPunctuation(c) || c is '£' or '$' or '€' or '+' or '=' or '<' or '>' or '|' or '~' or '^' or '`' ? TokenKind.Punctuation : TokenKind.Symbol;
            var word = text.AsSpan(i, length);
            tokens.Add(new(i, length, kind, c, WordHash.Folded(word), WordHash.Exact(word), end == i));
            i += length;
            end = i;
        }
    }

    private static int WordLength(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\u0301' or '\u0308' or '\u00AD' || IsInner(text, i))) i++;
        return i - start;
    }

    /// <summary>The apostrophe of "don't" or "O'Brien", but not the one of a clitic.</summary>
    private static bool IsInner(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && char.IsLetter(text[i + 1]) && CliticLength(text, i) == 0;

    private static int CliticLength(string text, int i)
    {
        var letters = i + 1;
        while (letters < text.Length && char.IsLetter(text[letters])) letters++;
        return text.AsSpan(i + 1, letters - i - 1) switch
        {
            "s" or "d" or "m" or "S" or "D" or "M" => 2,
            "re" or "ve" or "ll" or "RE" or "VE" or "LL" => 3,
            _ => 0,
        };
    }

    /// <summary>Digits with their inner points, commas and colons: 1,200.50 and 14:30 and 3.5 are one number.</summary>
    private static int NumberLength(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsDigit(text[i]) || (text[i] is '.' or ',' or ':' && i + 1 < text.Length && char.IsDigit(text[i + 1])))) i++;
        return i - start;
    }

    private static int MarkLength(string text, int i, List<Token> tokens, int end)
    {
        if (text[i] is '\'' or '’' && end == i && tokens[^1].Kind != TokenKind.Punctuation && CliticLength(text, i) is > 0 and var clitic) return clitic;
        return char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
    }
}
