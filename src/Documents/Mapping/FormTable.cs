using Recording.Analysis.Text;

namespace Recording.Documents.Mapping;

/// <summary>Tells a form or a page layout from a table of data, and the labels in a form from what was filled in.</summary>
internal static class FormTable
{
    private const int LongestLabel = 60, MostWords = 8;

    /// <summary>Marks the paragraphs of a table that has just been read.</summary>
    /// <param name="first">Position of the table's first paragraph; it reaches to the end of the list.</param>
    public static void Describe(List<MappedParagraph> paragraphs, int first, int table)
    {
        var own = new List<int>();
        for (var i = first; i < paragraphs.Count; i++)
        {
            if (paragraphs[i].Text.Cell?.Table == table) own.Add(i);
        }
        var hasNested = own.Count < paragraphs.Count - first;
        var isLayout = hasNested || IsLayout(own.ConvertAll(i => paragraphs[i].Text));
        foreach (var i in own)
        {
            var paragraph = paragraphs[i].Text;
            var role = paragraph.Role == ParagraphRole.Prose && IsLabel(paragraph, isLayout) ? ParagraphRole.Label : paragraph.Role;
            if (isLayout || role != paragraph.Role)
                paragraphs[i] = paragraphs[i] with { Text = paragraph with { Role = role, Cell = paragraph.Cell! with { IsLayout = isLayout } } };
        }
    }

    /// <summary>One row, one column, or a first column of labels; a table with a header row holds data.</summary>
    private static bool IsLayout(List<Paragraph> paragraphs)
    {
        if (paragraphs.Exists(p => p.Cell!.IsHeader)) return false;
        if (paragraphs.TrueForAll(p => p.Cell!.Row == 0) || paragraphs.TrueForAll(p => p.Cell!.Column == 0)) return true;
        var starts = paragraphs.FindAll(p => p.Cell!.Column == 0 && p.Text.Length > 0);
        return starts.Count > 0 && 2 * starts.Count(p => EndsAsLabel(p.Text) || IsBold(p)) > starts.Count;
    }

    /// <summary>A header cell; words that end in a colon; in a form the bold words of its first column.</summary>
    private static bool IsLabel(Paragraph paragraph, bool isForm) => IsShort(paragraph.Text)
        && (paragraph.Cell!.IsHeader || EndsAsLabel(paragraph.Text) || isForm && paragraph.Cell.Column == 0 && IsBold(paragraph));

    private static bool EndsAsLabel(string text) => IsShort(text) && text.AsSpan().TrimEnd().EndsWith(":");

    private static bool IsShort(string text) =>
        text.Length is > 0 and <= LongestLabel && text.AsSpan().Trim().Count(' ') < MostWords && !text.AsSpan().TrimEnd().EndsWith(".");

    private static bool IsBold(Paragraph paragraph) => paragraph.Formats.Count > 0 && paragraph.Formats.All(f => f.Bold);
}
