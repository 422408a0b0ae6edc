namespace Recording.Analysis.Language;

/// <summary>Where a row of x that was left for something ends; -1 where it is none.</summary>
internal static class BlankCrosses
{
    /// <summary>XX, XXXX, XX/XX/2025, £XX: not a chromosome, a numeral, a masked number or kisses.</summary>
    public static int EndAt(ParagraphReading paragraph, string text, int start)
    {
        if (IsYear(text.AsSpan(0, start)) && text.AsSpan(start).StartsWith("XX", StringComparison.OrdinalIgnoreCase) && (start + 2 == text.Length || !char.IsLetterOrDigit(text[start + 2]))) return start + 2;
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '\'' or '’' or '@')) return -1;
        var run = start;
        while (run < text.Length && text[run] is 'x' or 'X') run++;
        var (length, end) = (run - start, run);
        if (length == 2 && text[start] == 'X' && BlankWords.IsMeasured(text.AsSpan(end))) return end;
        if (end < text.Length && char.IsLetter(text[end])) return -1;
        while (end + 1 < text.Length && text[end] is '/' or '.' or '-' or ':' && (text[end + 1] is 'x' or 'X' || char.IsDigit(text[end + 1])))
            for (end++; end < text.Length && (text[end] is 'x' or 'X' || char.IsDigit(text[end])); end++) ;
        if (end > run && length is 1 or 2) return length == 2 || text.AsSpan(start, end - start).Count('/') == 2 ? end : -1;
        if (end < text.Length && char.IsDigit(text[end])) return -1;
        if (length >= 4 || (length >= 3 && text[start] == 'X')) return BlankWords.IsNumbered(text.AsSpan(0, start)) ? -1 : end;
        var isMoney = start > 0 && text[start - 1] == '£';
        if (isMoney && length == 1 && text[start] == 'X') return end;
        if (BlankWords.IsMeasured(text.AsSpan(end)) && (length == 2 || (length == 1 && BlankWords.IsCounted(text.AsSpan(0, start))))) return end;
        if (length == 3) return paragraph.Text.AsSpan(end).Trim().IsEmpty && !BlankWords.IsLabelled(text.AsSpan(0, start)) ? -1 : end;
        return length == 2 && (isMoney || (text[start] == 'X' && !BlankWords.IsNumbered(text.AsSpan(0, start)) && !text.AsSpan(end).StartsWith(" chrom", StringComparison.OrdinalIgnoreCase)))
            && (text[start] == 'X' || isMoney) && !EndsSentence(text, start) ? end : -1;
    }

    /// <summary>The "20" of "20XX".</summary>
    private static bool IsYear(ReadOnlySpan<char> before) => before.EndsWith("20") && (before.Length == 2 || !char.IsLetterOrDigit(before[^3]));

    /// <summary>"See you then XX": kisses after the last sentence.</summary>
    private static bool EndsSentence(string text, int start) => start > 1 && text[start - 2] is '.' or '!' && text.AsSpan(start).Trim().Length <= 2;
}
