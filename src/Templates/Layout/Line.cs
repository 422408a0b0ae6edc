using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>Makes paragraphs and their runs.</summary>
internal static class Line
{
    public static W.Paragraph Of(string style, params OpenXmlElement[] content)
    {
        var paragraph = new W.Paragraph();
        if (style != Styles.Normal) paragraph.ParagraphProperties = new() { ParagraphStyleId = new() { Val = style } };
        paragraph.Append(content);
        return paragraph;
    }

    public static W.Paragraph Of(string style, string text) => Of(style, Text(text));

    public static W.Run Text(string text, bool bold = false)
    {
        var run = new W.Run(new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });
        if (bold) run.RunProperties = new W.RunProperties { Bold = new() };
        return run;
    }

    public static W.Run Tab() => new(new W.TabChar());
}
