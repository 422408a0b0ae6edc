using System.Buffers;

namespace Recording.Analysis.Language;

/// <summary>Where an unfilled field that stands between two marks ends: "[name]", "(insert date)", "&lt;address&gt;", "«Surname»"; -1 where it is none.</summary>
internal static class BlankBrackets
{
    private static readonly SearchValues<char> Addresses = SearchValues.Create("@:/<=\n");

    public static int Square(string text, int start, bool isQuoted)
    {
        var depth = 0;
        for (var i = start; i < text.Length && i - start < 160; i++)
        {
            if (text[i] == '[') depth++;
            if (text[i] != ']' || --depth > 0) continue;
            if (text.AsSpan(start + 1, i - start - 1).IsWhiteSpace()) return BlankWords.IsGap(text.AsSpan(0, start)) ? i + 1 : -1;
            if (i - start == 2 && text[start + 1] is 'x' or 'X' && BlankWords.IsMeasured(text.AsSpan(i + 1))) return i + 1;
            return BlankWords.Ask(text.AsSpan(start + 1, i - start - 1), isQuoted) ? i + 1 : -1;
        }
        return -1;
    }

    public static int Round(string text, int start, bool isQuoted)
    {
        var length = text.AsSpan(start).IndexOf(')');
        return !isQuoted && length is > 1 and < 60 && BlankWords.AskInRound(text.AsSpan(start + 1, length - 1)) ? start + length + 1 : -1;
    }

    public static int Angled(string text, int start)
    {
        if (start + 1 < text.Length && text[start + 1] == '<' && text.AsSpan(start).IndexOf(">>") is > 3 and < 60 and var doubled) return start + doubled + 2;
        var length = text.AsSpan(start).IndexOf('>');
        if (length is < 3 or > 80 || !char.IsLetter(text[start + 1])) return -1;
        var inner = text.AsSpan(start + 1, length - 1);
        return inner.IndexOfAny(Addresses) >= 0 || inner.EndsWith(" omitted", StringComparison.OrdinalIgnoreCase) ? -1 : start + length + 1;
    }

    public static int Curly(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('}');
        if (length is < 2 or > 60) return -1;
        var end = BlankRows.RowEnd(text, start + length);
        return text.AsSpan(start, length).ContainsAny(':', ',') && text[start + 1] != '{' && !BlankWords.Ask(text.AsSpan(start + 1, length - 1), false) ? -1 : end;
    }

    public static int MergeField(string text, int start)
    {
        var length = text.AsSpan(start).IndexOf('»');
        return length is > 1 and < 50 && (!text.AsSpan(start, length).Contains(' ') || BlankWords.Ask(text.AsSpan(start + 1, length - 1), false)) ? start + length + 1 : -1;
    }

    /// <summary>"%NAME%" and "$FILE_NO$".</summary>
    public static int Delimited(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && (char.IsUpper(text[i]) || text[i] == '_')) i++;
        return i < text.Length && text[i] == text[start] && i - start > 3 ? i + 1 : -1;
    }

    /// <summary>"*name*".</summary>
    public static int Emphasised(string text, int start)
    {
        var length = text.AsSpan(start + 1).IndexOf('*');
        return length is > 2 and < 40 && char.IsLetter(text[start + 1])
            && (BlankWords.Ask(text.AsSpan(start + 1, length), isQuoted: true) || BlankWords.AskInRound(text.AsSpan(start + 1, length))) ? start + length + 2 : -1;
    }
}
