namespace Recording.Analysis.Language;

/// <summary>Where a row of one sign that was left for something ends: underscores, dots, question marks, stars; -1 where it is none.</summary>
internal static class BlankRows
{
    /// <summary>Where the row of the sign at a place ends.</summary>
    public static int RowEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] == text[start]) end++;
        return end;
    }

    /// <summary>"#####" and "**/**/2026".</summary>
    public static int Starred(string text, int start)
    {
        var end = RowEnd(text, start);
        if (end - start >= 3) return IsWhole(text, start, end) ? -1 : end;
        if (end + 1 >= text.Length || text[end] is not ('/' or '.' or '-')) return -1;
        while (end < text.Length && (text[end] == text[start] || text[end] is '/' or '.' or '-' || char.IsDigit(text[end]))) end++;
        return text[end - 1] is '.' or '-' ? end - 1 : end;
    }

    /// <summary>Not the line to sign on, nor one that parts sections.</summary>
    public static int Underscores(string text, int start)
    {
        var end = RowEnd(text, start);
        if (end - start == 2 && text.AsSpan(end).TrimStart(' ').StartsWith("/"))
        {
            while (end < text.Length && (text[end] is '_' or '/' or ' ' || char.IsDigit(text[end]))) end++;
            return text.AsSpan(0, end).TrimEnd(' ').Length;
        }
        if (end - start == 2 && start > 0 && text[start - 1] == '£') return end;
        if (end - start < 3 || IsWhole(text, start, end)) return -1;
        return BlankWords.IsForSigning(text.AsSpan(0, start)) ? -1 : end;
    }

    /// <summary>Leaders run to the end or to the next label; those of a table of contents run to a page number.</summary>
    public static int Leader(string text, int start)
    {
        var end = start;
        while (end < text.Length && text[end] is '.' or '…') end++;
        if (end - start == 2 && text.AsSpan(end).StartsWith("/../"))
        {
            end += 4;
            while (end < text.Length && char.IsDigit(text[end])) end++;
            return end;
        }
        var weight = 0;
        for (var i = start; i < end; i++) weight += text[i] == '…' ? 3 : 1;
        if (weight < 6 || IsWhole(text, start, end) || BlankWords.IsForSigning(text.AsSpan(0, start))) return -1;
        return text.AsSpan(end).Trim() is { Length: > 0 and < 5 } page && page.IndexOfAnyExceptInRange('0', '9') < 0 ? -1 : end;
    }

    /// <summary>"??" that stands for something unknown; glued to a word it is emphasis, which is another rule's.</summary>
    public static int QuestionMarks(string text, int start)
    {
        var end = RowEnd(text, start);
        if (end - start < 2 || (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '!' or ')' or '”' or '"'))) return -1;
        if (start == 0 && end == text.Length && end - start < 3) return -1;
        while (end < text.Length && GoesOn(text, end)) end++;
        return end;
    }

    /// <summary>??/??/1980: the slashes between, and the digits after one.</summary>
    private static bool GoesOn(string text, int i) => text[i] switch
    {
        '?' => true,
        '/' or '.' or '-' => i + 1 < text.Length && (text[i + 1] == '?' || char.IsDigit(text[i + 1])),
        _ => char.IsDigit(text[i]) && (char.IsDigit(text[i - 1]) || text[i - 1] is '/' or '.' or '-'),
    };

    /// <summary>A line of nothing but such marks parts sections.</summary>
    private static bool IsWhole(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var to = text.IndexOf('\n', end);
        return text.AsSpan(from, start - from).IsWhiteSpace() && text.AsSpan(end, (to < 0 ? text.Length : to) - end).IsWhiteSpace();
    }
}
