using Recording.Analysis.Text;

namespace Recording.Analysis.Rules;

/// <summary>Formatting for the examples of rules that look at more than words.</summary>
internal static class Shapes
{
    private const int Short = 12;

    public static DocumentText BoldWhereShort(DocumentText document) => Each(document, p => p.Role == ParagraphRole.Heading ? p : p with
    {
        Formats = [new(0, p.Text.Length, "Arial", 22, null, null, p.Text.Length < Short, false, null)],
    });

    public static DocumentText WithPicture(DocumentText document) => Each(document, p => p.Text.IndexOf('\uFFFC', StringComparison.Ordinal) is >= 0 and var at
        ? p with { Pictures = [new(at, null, false)] } : p);

    /// <summary>All in Arial, save the second paragraph, which is left in the font of a mail.</summary>
    public static DocumentText MailFontInSecond(DocumentText document) => Each(document, p => p with
    {
        Formats = [new(0, p.Text.Length, p.Index == 1 ? "Calibri" : "Arial", p.Index == 1 ? 22 : 24, null, null, false, false, null)],
    });

    /// <summary>A vertical bar becomes a line break.</summary>
    public static DocumentText BrokenAtBars(DocumentText document) => Each(document, p => p with { Text = p.Text.Replace('|', '\n') });

    private static DocumentText Each(DocumentText document, Func<Paragraph, Paragraph> shape) => document with { Paragraphs = [.. document.Paragraphs.Select(shape)] };
}
