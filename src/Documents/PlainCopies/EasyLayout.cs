using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Documents.Settling;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.PlainCopies;

/// <summary>Sets a document out so that it is easy to read: 14 point, short lines, even on the left. Text boxes and tables of many columns, in
/// which larger words would be cut, keep their size.</summary>
internal static class EasyLayout
{
    private const int ManyColumns = 4, SideMargin = 1700, NarrowestPage = 11000;

    public static void Give(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var sheet = new StyleSheet(main);
        var stories = Stories.Of(main);
        foreach (var run in stories.SelectMany(story => story.Descendants<W.Run>()).Where(IsKept).ToList()) EasyType.Pin(run, sheet);
        EasyType.GiveTo(main, sheet);
        foreach (var story in stories)
        {
            foreach (var properties in story.Descendants<OpenXmlCompositeElement>().Where(element => element is W.RunProperties or W.ParagraphMarkRunProperties && !IsKept(element)).ToList()) EasyType.Enlarge(properties);
            foreach (var paragraph in story.Descendants<W.Paragraph>()) Ease(paragraph);
            foreach (var height in story.Descendants<W.TableRowHeight>().Where(height => height.HeightType?.InnerText == "exact")) height.HeightType = W.HeightRuleValues.AtLeast;
        }
        foreach (var section in main.Document!.Descendants<W.SectionProperties>()) Narrow(section);
        foreach (var table in main.Document.Body!.Elements<W.Table>()) Fit(table);
    }

    /// <summary>Whether it stands where larger words might be cut off.</summary>
    private static bool IsKept(OpenXmlElement element) => element.Ancestors().Any(above => above.LocalName == "txbxContent"
        || above is W.Table table && table.GetFirstChild<W.TableGrid>()?.Elements<W.GridColumn>().Count() > ManyColumns);

    private static void Ease(W.Paragraph paragraph)
    {
        if (paragraph.ParagraphProperties is not { } properties) return;
        if (properties.SpacingBetweenLines is { LineRule.InnerText: "exact" } spacing) spacing.LineRule = W.LineSpacingRuleValues.AtLeast;
        if (properties.GetFirstChild<W.FrameProperties>() is { HeightType.InnerText: "exact" } frame) frame.HeightType = W.HeightRuleValues.AtLeast;
        if (properties.BiDi.IsOn() || paragraph.Ancestors<W.TableCell>().Any()) return;
        if (properties.Justification is { } side) side.Val = W.JustificationValues.Left;
    }

    private static void Narrow(W.SectionProperties section)
    {
        var size = section.GetFirstChild<W.PageSize>();
        if (size?.Orient?.InnerText == "landscape" || size?.Width.Twips() is < NarrowestPage) return;
        if (section.GetFirstChild<W.Columns>() is { } columns) columns.Remove();
        if (section.GetFirstChild<W.PageMargin>() is not { } margin) return;
        margin.Left = (uint)Math.Max(margin.Left.Twips() ?? 0, SideMargin);
        margin.Right = (uint)Math.Max(margin.Right.Twips() ?? 0, SideMargin);
    }

    /// <summary>A table that was as wide as the page is as wide as the narrower page.</summary>
    private static void Fit(W.Table table)
    {
        if (table.GetFirstChild<W.TableProperties>() is not { TableWidth: { Type.InnerText: "dxa" } width } properties || width.Width.Twips() is not >= 11906 - 2 * SideMargin) return;
        (width.Type, width.Width) = (W.TableWidthUnitValues.Pct, "5000");
        properties.TableLayout = null;
        properties.TableIndentation = null;
    }
}
