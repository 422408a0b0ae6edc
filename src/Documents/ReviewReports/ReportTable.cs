using DocumentFormat.OpenXml;
using Recording.Documents.Reviews;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.ReviewReports;

/// <summary>The paragraphs and tables of a report.</summary>
internal static class ReportTable
{
    public static W.Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new W.Paragraph();
        if (style is not null) paragraph.AppendChild(new W.ParagraphProperties(new W.ParagraphStyleId { Val = style }));
        if (text.Length == 0) return paragraph;
        var run = new W.Run();
        WrittenText.AddTo(run, text);
        paragraph.AppendChild(run);
        return paragraph;
    }

    /// <summary>A table whose header row is repeated on every page and whose rows are not parted.</summary>
    /// <param name="description">What a screen reader says of it.</param>
    /// <param name="columns">Their names, and widths in twentieths of a point.</param>
    /// <param name="rows">The cells of each, and the paragraphs of each cell.</param>
    public static W.Table Of(string title, string description, (string Name, int Width)[] columns, IEnumerable<string[][]> rows)
    {
        var table = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = "ReportTable" },
                new W.TableWidth { Type = W.TableWidthUnitValues.Dxa, Width = $"{columns.Sum(column => column.Width)}" },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { Val = "0420", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = false, NoVerticalBand = true },
                new W.TableCaption { Val = title },
                new W.TableDescription { Val = description }),
            new W.TableGrid(columns.Select(column => new W.GridColumn { Width = $"{column.Width}" })));
        table.AppendChild(Row([.. columns.Select(column => new[] { column.Name })], columns, isHeader: true));
        foreach (var row in rows) table.AppendChild(Row(row, columns, isHeader: false));
        return table;
    }

    private static W.TableRow Row(string[][] cells, (string Name, int Width)[] columns, bool isHeader)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader) properties.AppendChild(new W.TableHeader());
        return new(cells.Select((lines, i) => (OpenXmlElement)Cell(lines, columns[i].Width)).Prepend(properties));
    }

    private static W.TableCell Cell(string[] lines, int width) =>
        new(lines.Select(line => (OpenXmlElement)Paragraph(line, "Cell")).Prepend(new W.TableCellProperties(new W.TableCellWidth { Type = W.TableWidthUnitValues.Dxa, Width = $"{width}" })));
}
