using System.Buffers;

namespace Recording.Analysis.Language;

/// <summary>Finds fields that nobody filled in: brackets that ask, rows of x, underscores, dots or question marks, date masks.</summary>
internal static class Blanks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[(<{«_…?#*%$£xXdDmMhHyY."), Addresses = SearchValues.Create("@:/<=\n");

    /// <summary>Each unfilled field of a paragraph, in order.</summary>
    public static IEnumerable<(int Start, int End)> In(ParagraphReading paragraph)
    {
        var text = paragraph.Text;
        for (var i = 0; i < text.Length;)
        {
            var step = text.AsSpan(i).IndexOfAny(Signs);
            if (step < 0) yield break;
            i += step;
            var end = EndAt(paragraph, text, i);
            if (end > i) { yield return (i, end); i = end; }
            else i = Run(text, i, text[i]);
        }
    }

    private static int EndAt(ParagraphReading paragraph, string text, int i) => text[i] switch
    {
        '[' => Bracketed(text, i, ']', paragraph.IsQuoted(i, i + 1)),
        '(' => Round(text, i, paragraph.IsQuoted(i, i + 1)),
        '<' => Angled(text, i),
        '{' => Curly(text, i),
        '«' => MergeField(text, i),
        '£' => Price(text, i),
        '$' => i + 1 < text.Length && text[i + 1] == '{' ? Curly(text, i + 1) : Delimited(text, i),
        '%' => Delimited(text, i),
        '_' => Underscores(text, i),
        '.' or '…' => Leader(text, i),
        '?' => QuestionMarks(text, i),
        '#' or '*' => Starred(text, i),
        'x' or 'X' => Crosses(paragraph, text, i),
        _ => Mask(text, i),
    };

    private static int Run(string text, int i, char mark)
    {
        while (i < text.Length && text[i] == mark) i++;
        return i;
    }

    /// <summary>A line of nothing but such marks parts sections.</summary>
    private static bool IsWhole(string text, int start, int end)
    {
        var from = start == 0 ? 0 : text.LastIndexOf('\n', start - 1) + 1;
        var to = text.IndexOf('\n', end);
        return text.AsSpan(from, start - from).IsWhiteSpace() && text.AsSpan(end, (to < 0 ? text.Length : to) - end).IsWhiteSpace();
    }

    private static int Bracketed(string text, int start, char closing, bool isQuoted)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start < 160; i++)
        {
            if (text[i] == text[start]) depth++;
            if (text[i] != closing || --depth > 0) continue;
            if (text.AsSpan(start + 1, i - start - 1).IsWhiteSpace()) return BlankWords.IsGap(text.AsSpan(0, start)) ? i + 1 : -1;
            if (i - start == 2 && text[start + 1] is 'x' or 'X' && BlankWords.IsMeasured(text.AsSpan(i + 1))) return i + 1;
            return BlankWords.Ask(text.AsSpan(start + 1, i - start - 1), isQuoted) ? i + 1 : -1;
        }
        return -1;
    }

    private static int Round(string text, int start, bool isQuoted)
    {
        var length = text.AsSpan(start).IndexOf(')');
        return !isQuoted && length is > 1 and < 60 && BlankWords.AskInRound(text.AsSpan(start + 1, length - 1)) ? start + length + 1 : -1;
    }

    /// <summary>"£ a week" and "£ per month": the sum was never put in.</summary>
    private static int Price(string text, int start)
    {
        var after = text.AsSpan(start + 1);
        return after.StartsWith(" per ") || after.StartsWith(" a week") || after.StartsWith(" a month") || after.StartsWith(" each ") || after.StartsWith(" weekly") || after.StartsWith(" monthly") || after.StartsWith(" pw") || after.StartsWith("/week") ? start + 1 : -1;
    }

    /// <summary>"#####" and "**/**/2026".</summary>
    private static int Starred(string text, int start)
    {
        var end = Run(text, start, text[start]);
        if (end - start >= 3) return IsWhole(text, start, end) ? -1 : end;
        if (end - start == 1) return text[start] == '*' ? Emphasised(text, start) : Error(text, start);
        if (end + 1 >= text.Length || text[end] is not ('/' or '.' or '-')) return -1;
        while (end < text.Length && (text[end] == text[start] || text[end] is '/' or '.' or '-' || char.IsDigit(text[end]))) end++;
        return text[end - 1] is '.' or '-' ? end - 1 : end;
    }

    private static int Angled(string text, int start)
    {
        if (start + 1 < text.Length && text[start + 1] == '<' && text.AsSpan(start).IndexOf(">>") is > 3 and < 60 and var doubled) return start + doubled + 2;
        var length = text.AsSpan(start).IndexOf('>');
        if (length is < 3 or > 80 || !char.IsLetter(text[start + 1])) return -1;
        var inner = text.AsSpan(start + 1, length - 1);
        return inner.IndexOfAny(Addresses) >= 0 || inner.EndsWith(" omitted", StringComparison.OrdinalIgnoreCase) ? -1 : start + length + 1;
    }

    private static int Curly(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('}');
        if (length is < 2 or > 60) return -1;
        var end = Run(text, start + length, '}');
        return text.AsSpan(start, length).ContainsAny(':', ',') && text[start + 1] != '{' && !BlankWords.Ask(text.AsSpan(start + 1, length - 1), false) ? -1 : end;
    }

    private static int MergeField(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('»');
        return length is > 1 and < 50 && (!text.AsSpan(start, length).Contains(' ') || BlankWords.Ask(text.AsSpan(start + 1, length - 1), false)) ? start + length + 1 : -1;
    }

    /// <summary>"%NAME%" and "$FILE_NO$".</summary>
    private static int Delimited(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsUpper(text[i]) || text[i] == '_')) i++;
        return i < text.Length && text[i] == text[start] && i - start > 3 ? i + 1 : -1;
    }

    /// <summary>"*name*".</summary>
    private static int Emphasised(string text, int start)
    {
        var length = text.AsSpan(start + 1).IndexOf('*');
        return length is > 2 and < 40 && char.IsLetter(text[start + 1]) && BlankWords.Ask(text.AsSpan(start + 1, length), isQuoted: true) is var asks
            && (asks || BlankWords.AskInRound(text.AsSpan(start + 1, length))) ? start + length + 2 : -1;
    }

    private static readonly string[] Errors = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];

    /// <summary>What a spreadsheet writes where a figure is wanting.</summary>
    private static int Error(string text, int start)
    {
        foreach (var error in Errors)
            if (text.AsSpan(start).StartsWith(error, StringComparison.Ordinal)) return start + error.Length;
        return -1;
    }

    /// <summary>Not the line to sign on, nor one that parts sections.</summary>
    private static int Underscores(string text, int start)
    {
        var end = Run(text, start, '_');
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
    private static int Leader(string text, int start)
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
    private static int QuestionMarks(string text, int start)
    {
        var end = Run(text, start, '?');
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

    /// <summary>XX, XXXX, XX/XX/2025, £XX: not a chromosome, a numeral, a masked number or kisses.</summary>
    private static int Crosses(ParagraphReading paragraph, string text, int start)
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

    /// <summary>"See you then XX": kisses after a full stop or at the very end.</summary>
    private static bool EndsSentence(string text, int start) => start > 1 && text[start - 2] is '.' or '!' && text.AsSpan(start).Trim().Length <= 2;

    private static readonly string[] Masks =
        ["dd/mm/yyyy", "dd/mm/yy", "dd.mm.yyyy", "dd-mm-yyyy", "mm/yyyy", "dd mm yyyy", "dd month yyyy", "dd mmm yyyy", "dd mmmm yyyy", "yyyy-mm-dd", "hh:mm", "yyyy", "day/month/year", "day/month", "date/month/year", "mm/dd/yyyy", "dd/mm"];

    private static int Mask(string text, int start)
    {
        if (start > 0 && char.IsLetterOrDigit(text[start - 1])) return -1;
        foreach (var mask in Masks)
        {
            if (!text.AsSpan(start).StartsWith(mask, StringComparison.OrdinalIgnoreCase)) continue;
            var end = start + mask.Length;
            if (end < text.Length && char.IsLetterOrDigit(text[end])) continue;
            return text.AsSpan(0, start).TrimEnd().EndsWith("format", StringComparison.OrdinalIgnoreCase) ? -1 : end;
        }
        return -1;
    }
}
