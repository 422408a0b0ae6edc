using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.PlainCopies;

/// <summary>Type of at least 14 point, by the document's own styles; headings stay larger than what they head.</summary>
internal static class EasyType
{
    /// <summary>In half-points.</summary>
    private const int Body = 28, Title = 44, Unstated = 20;

    private static readonly int[] Headings = [36, 32, 30];

    public static void GiveTo(MainDocumentPart main, StyleSheet sheet)
    {
        var part = main.StyleDefinitionsPart ?? main.AddNewPart<StyleDefinitionsPart>();
        part.Styles ??= new();
        var defaults = part.Styles.DocDefaults ??= new();
        AtLeast((defaults.RunPropertiesDefault ??= new()).RunPropertiesBaseStyle ??= new(), Body, Unstated);
        foreach (var style in part.Styles.Elements<W.Style>())
        {
            if (style.Type?.InnerText == "paragraph") GiveTo(style, sheet.Paragraph(style.StyleId?.Value));
            foreach (var properties in style.Descendants<OpenXmlCompositeElement>().Where(element => element is W.StyleRunProperties or W.RunPropertiesBaseStyle).ToList()) Enlarge(properties);
            if (style.StyleParagraphProperties is not { } set || style.Type?.InnerText == "table") continue;
            if (set.Justification is { } side && !set.BiDi.IsOn()) side.Val = W.JustificationValues.Left;
            if (set.SpacingBetweenLines is { LineRule.InnerText: "exact" } spacing) spacing.LineRule = W.LineSpacingRuleValues.AtLeast;
        }
    }

    private static void GiveTo(W.Style style, ParagraphStyle resolved)
    {
        var least = resolved.Role == ParagraphRole.Title ? resolved.Name?.StartsWith('T') == true ? Title : Headings[1] : resolved.OutlineLevel is { } level && level < Headings.Length && resolved.Role == ParagraphRole.Heading ? Headings[level] : 0;
        if (least > 0) AtLeast(style.StyleRunProperties ??= new(), least, resolved.Format.Size ?? Unstated);
    }

    /// <summary>Makes a size that is stated large enough; raised and lowered signs keep theirs.</summary>
    public static void Enlarge(OpenXmlCompositeElement properties)
    {
        if (properties.GetFirstChild<W.VerticalTextAlignment>() is not null) return;
        if (properties.GetFirstChild<W.FontSize>() is { } size && size.Val.HalfPoints() < Body) size.Val = Points(Body);
        if (properties.GetFirstChild<W.FontSizeComplexScript>() is { } complex && complex.Val.HalfPoints() < Body) complex.Val = Points(Body);
    }

    /// <summary>Writes the size that a run has by its styles onto the run itself.</summary>
    public static void Pin(W.Run run, StyleSheet sheet)
    {
        var properties = run.RunProperties ??= new();
        if (properties.FontSize is not null) return;
        var paragraph = run.Ancestors<W.Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var table = run.Ancestors<W.Table>().FirstOrDefault()?.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.Value;
        properties.FontSize = new() { Val = Points(sheet.Format(paragraph, properties.RunStyle?.Val?.Value, table).Size ?? Unstated) };
    }

    private static void AtLeast(OpenXmlCompositeElement properties, int least, int now)
    {
        if (properties.GetFirstChild<W.FontSize>() is { } size) now = size.Val.HalfPoints() ?? now;
        properties.RemoveAllChildren<W.FontSize>();
        properties.RemoveAllChildren<W.FontSizeComplexScript>();
        properties.AddChild(new W.FontSize { Val = Points(Math.Max(now, least)) });
        properties.AddChild(new W.FontSizeComplexScript { Val = Points(Math.Max(now, least)) });
    }

    private static string Points(int halves) => halves.ToString(CultureInfo.InvariantCulture);
}
