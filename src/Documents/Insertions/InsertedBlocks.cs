using System.Globalization;
using Recording.Documents.Reviews;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Insertions;

/// <summary>Makes paragraphs and tables that are tracked insertions.</summary>
/// <param name="date">The writer's wall clock.</param>
internal sealed class InsertedBlocks(string author, DateTime date, FreshIds ids)
{
    private const int Width = 9000;

    public W.Paragraph Paragraph(string text) => Paragraph(text, isBold: false);

    /// <summary>A table whose first row is repeated on each page and read out as headings.</summary>
    public W.Table Table(InsertedTable table)
    {
        var width = (Width / table.Headings.Count).ToString(CultureInfo.InvariantCulture);
        var grid = new W.TableGrid(table.Headings.Select(_ => new W.GridColumn { Width = width }));
        return new W.Table(
        [
            new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct }, Borders(), new W.TableLook { Val = "0020", FirstRow = true }),
            grid, Row(table.Headings, isHeading: true), .. table.Rows.Select(row => Row(row, isHeading: false)),
        ]);
    }

    private W.TableRow Row(IReadOnlyList<string> cells, bool isHeading)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeading) properties.AppendChild(new W.TableHeader());
        properties.AppendChild(new W.Inserted { Author = author, Date = date, Id = ids.Annotation() });
        return new([properties, .. cells.Select(cell => new W.TableCell(new W.TableCellProperties(new W.TableCellWidth { Type = W.TableWidthUnitValues.Auto, Width = "0" }), Paragraph(cell, isHeading)))]);
    }

    private W.Paragraph Paragraph(string text, bool isBold)
    {
        var paragraph = new W.Paragraph(new W.ParagraphProperties(new W.ParagraphMarkRunProperties(new W.Inserted { Author = author, Date = date, Id = ids.Annotation() })));
        if (text.Length == 0) return paragraph;
        var run = new W.Run();
        if (isBold) run.AppendChild(new W.RunProperties(new W.Bold()));
        WrittenText.AddTo(run, text.ReplaceLineEndings("\n"));
        paragraph.AppendChild(new W.InsertedRun(run) { Author = author, Date = date, Id = ids.Annotation() });
        return paragraph;
    }

    private static W.TableBorders Borders()
    {
        static T Line<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 4, Space = 0, Color = "auto" };
        return new(Line<W.TopBorder>(), Line<W.LeftBorder>(), Line<W.BottomBorder>(), Line<W.RightBorder>(), Line<W.InsideHorizontalBorder>(), Line<W.InsideVerticalBorder>());
    }
}
