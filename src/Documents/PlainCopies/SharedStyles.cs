using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Reviews;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.PlainCopies;

/// <summary>How the pages look that a copy has of its own.</summary>
internal static class SharedStyles
{
    public const string Title = "SharedTitle", Heading = "SharedHeading", Text = "SharedText";

    /// <summary>Adds the styles. In them nothing depends on those of the document but the font.</summary>
    public static void AddTo(MainDocumentPart main)
    {
        var styles = (main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>()).Styles ??= new();
        if (styles.Elements<W.Style>().Any(style => style.StyleId?.Value == Title)) return;
        styles.Append(
            Style(Title, "Shared title", 44, isBold: true, before: 0, after: 320, outline: 0),
            Style(Heading, "Shared heading", 32, isBold: true, before: 360, after: 120, outline: 1),
            Style(Text, "Shared text", 28, isBold: false, before: 0, after: 200, outline: null));
    }

    public static W.Paragraph Paragraph(string style, string text, bool startsPage = false)
    {
        var properties = new W.ParagraphProperties(new W.ParagraphStyleId { Val = style });
        if (startsPage) properties.PageBreakBefore = new();
        var paragraph = new W.Paragraph(properties);
        if (text.Length == 0) return paragraph;
        var run = new W.Run();
        WrittenText.AddTo(run, text);
        paragraph.AppendChild(run);
        return paragraph;
    }

    private static W.Style Style(string id, string name, int size, bool isBold, int before, int after, int? outline)
    {
        var paragraph = new W.StyleParagraphProperties();
        if (isBold) paragraph.KeepNext = new();
        paragraph.SpacingBetweenLines = new() { Before = $"{before}", After = $"{after}", Line = "312", LineRule = W.LineSpacingRuleValues.Auto };
        paragraph.Indentation = new() { Left = "0", Right = "0", FirstLine = "0" };
        paragraph.Justification = new() { Val = W.JustificationValues.Left };
        if (outline is { } level) paragraph.OutlineLevel = new() { Val = level };
        var run = new W.StyleRunProperties();
        if (isBold) run.AddChild(new W.Bold());
        run.AddChild(new W.Color { Val = "000000" });
        run.AddChild(new W.FontSize { Val = $"{size}" });
        run.AddChild(new W.FontSizeComplexScript { Val = $"{size}" });
        run.AddChild(new W.Languages { Val = "en-GB" });
        return new(new W.StyleName { Val = name }, new W.PrimaryStyle(), paragraph, run) { Type = W.StyleValues.Paragraph, StyleId = id, CustomStyle = OnOffValue.FromBoolean(true) };
    }
}
