namespace Recording.Analysis.Language;

/// <summary>Finds emoji, emoticons, doubled marks and "@" for "at".</summary>
internal static class Smileys
{
    private const int FurthestBracket = 1000;

    public static IEnumerable<(int Start, int End)> In(Sentence sentence)
    {
        var (tokens, text) = (sentence.Paragraph.Tokens, sentence.Paragraph.Text);
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            var token = tokens[i];
            if (token.IsWord || token.Kind == TokenKind.Number) continue;
            var end = token.First switch
            {
                '!' or '?' => Marks(text, token.Start),
                ':' or ';' or '=' or '(' => Emoticon(text, token.Start),
                '@' => IsAt(text, token.Start) ? token.End : -1,
                _ => token.Kind == TokenKind.Symbol && IsEmoji(text, token.Start) ? Run(text, token.Start) : -1,
            };
            if (end < 0) continue;
            yield return (token.Start, end);
            while (i + 1 < sentence.EndToken && tokens[i + 1].Start < end) i++;
        }
    }

    /// <summary>"!!" and "?!"; a lone "!" is no matter, and "??" that stands alone is a field left open.</summary>
    private static int Marks(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is '!' or '?') end++;
        if (end - start < 2 || (start > 0 && text[start - 1] is '!' or '?')) return -1;
        return text[start] == '?' && (start == 0 || !char.IsLetterOrDigit(text[start - 1])) ? -1 : end;
    }

    /// <summary>":)" and its kin, but not the bracket that closes "(as follows:)".</summary>
    private static int Emoticon(string text, int start)
    {
        if (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !(char.IsLetter(text[start - 1]) || text[start - 1] is '.' or '!' or '?')) return -1;
        var i = start + 1;
        if (text[start] == '(') return text.AsSpan(start).StartsWith("(:") && IsEnd(text, start + 2) ? start + 2 : -1;
        if (i < text.Length && text[i] is '-' or '\'' or 'o' or '^') i++;
        if (i >= text.Length || !(text[i] is ')' or '(' or 'D' or 'P' or 'p' or '/' or '|' or 'O' or '*' or ']' or '[' or '3' or 'S')) return -1;
        if (text[i] is not (')' or '(') && (start == 0 || !char.IsWhiteSpace(text[start - 1]))) return -1;
        while (i + 1 < text.Length && text[i + 1] == text[i]) i++;
        if (!IsEnd(text, i + 1)) return -1;
        return text[i] is ')' or ']' && IsOpen(text, start, text[i] == ')' ? '(' : '[', text[i]) ? -1 : i + 1;
    }

    private static bool IsEnd(string text, int i) => i >= text.Length || char.IsWhiteSpace(text[i]) || text[i] is '.' or ',';

    private static bool IsOpen(string text, int before, char opening, char closing)
    {
        var depth = 0;
        for (var i = Math.Max(0, before - FurthestBracket); i < before; i++) depth += text[i] == opening ? 1 : text[i] == closing ? -1 : 0;
        return depth > 0;
    }

    private static bool IsAt(string text, int i) =>
        i > 0 && text[i - 1] == ' ' && i + 1 < text.Length && (text[i + 1] == ' ' || char.IsDigit(text[i + 1]));

    private static int Run(string text, int start)
    {
        var end = start;
        while (end < text.Length && (IsEmoji(text, end) || text[end] is '\uFE0F' or '\u200D')) end += char.IsHighSurrogate(text[end]) ? 2 : 1;
        return end;
    }

    /// <summary>Pictures of feeling; the boxes, ticks, telephones and envelopes of forms are none.</summary>
    private static bool IsEmoji(string text, int i)
    {
        var c = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? char.ConvertToUtf32(text[i], text[i + 1]) : text[i];
        return c is (>= 0x1F300 and <= 0x1FAFF and not (>= 0x1F4C4 and <= 0x1F4F2) and not (>= 0x1F5C0 and <= 0x1F5FA) and not (>= 0x1F780 and <= 0x1F8FF) and not 0x1F517 and not 0x1F310)
            or (>= 0x2639 and <= 0x263B) or 0x2764 or 0x2665 or 0x2728 or 0x2B50 or 0x270C or 0x270B or 0x261D or 0x2600 or 0x26A1 or 0x2763;
    }
}
