using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>Tables whose rows do not split over pages and whose heading row repeats.</summary>
internal static class Table
{
    /// <param name="name">The table's name for a screen reader.</param>
    /// <param name="widths">The columns' widths.</param>
    public static W.Table Of(string name, bool hasHeader, IReadOnlyList<int> widths, IEnumerable<OpenXmlElement> rows)
    {
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = Styles.Grid },
                new W.TableWidth { Width = $"{widths.Sum()}", Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = hasHeader ? "0020" : "0080", FirstRow = hasHeader, FirstColumn = !hasHeader, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new W.TableCaption { Val = name }),
            new W.TableGrid(widths.Select(w => new W.GridColumn { Width = $"{w}" })));
        table.Append(rows);
        return table;
    }

    public static W.TableRow Row(bool isHeader, IEnumerable<W.TableCell> cells)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader) properties.Append(new W.TableHeader());
        var row = new W.TableRow(properties);
        row.Append(cells);
        return row;
    }

    public static W.TableCell Cell(int width, string? shade, W.Paragraph content)
    {
        var properties = new W.TableCellProperties(new W.TableCellWidth { Width = $"{width}", Type = W.TableWidthUnitValues.Dxa });
        if (shade is not null) properties.Append(new W.Shading { Val = W.ShadingPatternValues.Clear, Color = "auto", Fill = shade });
        return new(properties, content);
    }

    /// <summary>Shares a width among columns by their weights, the last taking what is left over.</summary>
    public static IReadOnlyList<int> Share(int width, IReadOnlyList<int> weights)
    {
        var total = weights.Sum();
        var shares = weights.Select(w => width * w / total).ToArray();
        shares[^1] += width - shares.Sum();
        return shares;
    }

    public static W.Style PlainStyle() => new(
        new W.StyleName { Val = "Normal Table" },
        new W.UIPriority { Val = 99 },
        new W.SemiHidden(),
        new W.UnhideWhenUsed(),
        new W.StyleTableProperties(new W.TableIndentation { Width = 0, Type = W.TableWidthUnitValues.Dxa }, Margins()))
    { Type = W.StyleValues.Table, Default = true, StyleId = "TableNormal" };

    public static W.Style GridStyle() => new(
        new W.StyleName { Val = "Recording Grid" },
        new W.BasedOn { Val = "TableNormal" },
        new W.StyleTableProperties(new W.TableBorders(
            Border<W.TopBorder>(), Border<W.LeftBorder>(), Border<W.BottomBorder>(), Border<W.RightBorder>(),
            Border<W.InsideHorizontalBorder>(), Border<W.InsideVerticalBorder>())))
    { Type = W.StyleValues.Table, CustomStyle = true, StyleId = Styles.Grid };

    private static W.TableCellMarginDefault Margins() => new(
        new W.TopMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellLeftMargin { Width = 108, Type = W.TableWidthValues.Dxa },
        new W.BottomMargin { Width = "0", Type = W.TableWidthUnitValues.Dxa },
        new W.TableCellRightMargin { Width = 108, Type = W.TableWidthValues.Dxa });

    private static T Border<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Color = "8A8A8A", Size = 4, Space = 0 };
}
