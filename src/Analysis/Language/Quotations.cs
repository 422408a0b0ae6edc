using System.Buffers;

namespace Recording.Analysis.Language;

/// <summary>Finds what stands in quotation marks, double or single, straight or curly, and tells apostrophes from them.</summary>
internal static class Quotations
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“„«‘'’");

    public static IReadOnlyList<(int Start, int End)> In(string text)
    {
        if (text.AsSpan().IndexOfAny(Marks) < 0) return [];
        var (found, isSingleClosed) = (new List<(int, int)>(), true);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] switch
            {
                '“' or '„' => Close(text, i, '”', '“'),
                '"' => Close(text, i, '"', '"'),
                '«' => Close(text, i, '»', '»'),
                '‘' or '\'' or '’' when isSingleClosed && Opens(text, i) => CloseSingle(text, i),
                _ => -1,
            };
            if (end < 0)
            {
                // What closes none that is opened here closes none that is opened further on.
                isSingleClosed &= !IsSingle(text[i]) || !Opens(text, i);
                continue;
            }
            found.Add((i, end));
            i = end - 1;
        }
        return found;
    }

    /// <summary>To the closing mark; a quotation left open runs to the end of its paragraph, as where it spans several.</summary>
    private static int Close(string text, int start, char mark, char other)
    {
        var end = text.AsSpan(start + 1).IndexOfAny(mark, other == mark ? '”' : mark);
        return end < 0 ? text.Length : start + end + 2;
    }

    private static bool IsSingle(char c) => c is '‘' or '\'' or '’';

    private static bool Opens(string text, int i) =>
        (i == 0 || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—' or '–' or ':' or '/')
        && i + 1 < text.Length && !char.IsWhiteSpace(text[i + 1]);

    /// <summary>The closing mark is the first that stands by punctuation or ends a clause; else the last that an apostrophe could not be.</summary>
    private static int CloseSingle(string text, int start)
    {
        var last = -1;
        for (var i = start + 1; i < text.Length; i++)
        {
            if (text[i] is not ('’' or '\'') || (i + 1 < text.Length && char.IsLetterOrDigit(text[i + 1]))) continue;
            if (char.IsWhiteSpace(text[i - 1])) continue;
            last = i + 1;
            if (text[i - 1] is '.' or ',' or '!' or '?' or '…' || last == text.Length || text[last] is '.' or ',' or ';' or ':' or ')' or '?' or '!') return last;
            if (text[i - 1] is not 's') return last;
        }
        return last;
    }
}
