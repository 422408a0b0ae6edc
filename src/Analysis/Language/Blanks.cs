using System.Buffers;

namespace Recording.Analysis.Language;

/// <summary>Finds fields that nobody filled in: brackets that ask, rows of x, underscores, dots or question marks, date masks.</summary>
internal static class Blanks
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("[(<{«_…?#*%$£xXdDmMhHyY.");
    private static readonly string[] Errors = ["#REF!", "#N/A", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!"];
    private static readonly string[] Masks =
        ["dd/mm/yyyy", "dd/mm/yy", "dd.mm.yyyy", "dd-mm-yyyy", "mm/yyyy", "dd mm yyyy", "dd month yyyy", "dd mmm yyyy", "dd mmmm yyyy", "yyyy-mm-dd", "hh:mm", "yyyy", "day/month/year", "day/month", "date/month/year", "mm/dd/yyyy", "dd/mm"];

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
            else i = BlankRows.RowEnd(text, i);
        }
    }

    private static int EndAt(ParagraphReading paragraph, string text, int i) => text[i] switch
    {
        '[' => BlankBrackets.Square(text, i, paragraph.IsQuoted(i, i + 1)),
        '(' => BlankBrackets.Round(text, i, paragraph.IsQuoted(i, i + 1)),
        '<' => BlankBrackets.Angled(text, i),
        '{' => BlankBrackets.Curly(text, i),
        '«' => BlankBrackets.MergeField(text, i),
        '£' => Price(text, i),
        '$' => i + 1 < text.Length && text[i + 1] == '{' ? BlankBrackets.Curly(text, i + 1) : BlankBrackets.Delimited(text, i),
        '%' => BlankBrackets.Delimited(text, i),
        '_' => BlankRows.Underscores(text, i),
        '.' or '…' => BlankRows.Leader(text, i),
        '?' => BlankRows.QuestionMarks(text, i),
        '#' or '*' when BlankRows.RowEnd(text, i) > i + 1 => BlankRows.Starred(text, i),
        '*' => BlankBrackets.Emphasised(text, i),
        '#' => Error(text, i),
        'x' or 'X' => BlankCrosses.EndAt(paragraph, text, i),
        _ => Mask(text, i),
    };

    /// <summary>"£ a week" and "£ per month": the sum was never put in.</summary>
    private static int Price(string text, int start)
    {
        var after = text.AsSpan(start + 1);
        return after.StartsWith(" per ") || after.StartsWith(" a week") || after.StartsWith(" a month") || after.StartsWith(" each ") || after.StartsWith(" weekly") || after.StartsWith(" monthly") || after.StartsWith(" pw") || after.StartsWith("/week") ? start + 1 : -1;
    }

    /// <summary>What a spreadsheet writes where a figure is wanting.</summary>
    private static int Error(string text, int start)
    {
        foreach (var error in Errors)
            if (text.AsSpan(start).StartsWith(error, StringComparison.Ordinal)) return start + error.Length;
        return -1;
    }

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
