using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Reviews;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.PlainCopies;

/// <summary>The last page of a copy, on which the person writes. It is known again by its headings, whatever program it came back from.</summary>
internal static class ReplySpace
{
    private const string Where = "Which page or words", Said = "What is wrong or missing, or what you think", Name = "Your name", Day = "The date";
    private const int Rows = 6, Left = 2900, Right = 5600;
    private const uint RowHeight = 1150;

    /// <summary>Adds the page, and has Word track what is changed from now on.</summary>
    public static void AddTo(WordprocessingDocument document)
    {
        var main = document.MainDocumentPart!;
        var body = main.Document!.Body!;
        List<OpenXmlElement> page =
        [
            SharedStyles.Paragraph(SharedStyles.Title, "What you want to say", startsPage: true),
            SharedStyles.Paragraph(SharedStyles.Text, "This space is yours. Write as much or as little as you like. What you write is kept with the record."),
            Table("What you want to say", [Row(isHeader: true, Where, Said), .. Enumerable.Range(0, Rows).Select(_ => Row(isHeader: false, "", ""))]),
            SharedStyles.Paragraph(SharedStyles.Text, ""),
            Table("Who wrote this and when", [Row(isHeader: false, Name, ""), Row(isHeader: false, Day, "")]),
            SharedStyles.Paragraph(SharedStyles.Text, ""),
        ];
        var end = body.Elements<W.SectionProperties>().LastOrDefault();
        foreach (var block in page)
        {
            if (end is null) body.AppendChild(block);
            else body.InsertBefore(block, end);
        }
        DocumentReview.SwitchTrackingOn(main);
    }

    public static bool IsIn(DocumentText document) => Tables(document).Any(table => IsSpace(table));

    /// <summary>What the person wrote there, row by row.</summary>
    public static IReadOnlyList<PersonReply> Read(DocumentText document) =>
        [.. Tables(document).Where(table => IsSpace(table) || table[0].Left == Name).SelectMany(table => IsSpace(table) ? table.Skip(1) : table)
            .Where(row => row.Right.Length > 0 || row.Left is not ("" or Name or Day))
            .Select(row => new PersonReply(row.Right.Length > 0 ? row.Left : "", row.Right.Length > 0 ? row.Right : row.Left, Target.Of(document, row.Place)))];

    private static bool IsSpace(List<WrittenRow> table) => table[0] is { Left: Where, Right: Said };

    private static IEnumerable<List<WrittenRow>> Tables(DocumentText document) =>
        from cell in document.Paragraphs.Index()
        where cell.Item is { Cell: { Depth: 1 }, Part.Kind: PartKind.Body }
        group cell by cell.Item.Cell!.Table into table
        select (from cell in table group cell by cell.Item.Cell!.Row into row orderby row.Key select WrittenRow.Of([.. row])).ToList();

    private static W.Table Table(string title, IEnumerable<W.TableRow> rows)
    {
        static T Line<T>() where T : W.BorderType, new() => new() { Val = W.BorderValues.Single, Size = 6, Space = 0, Color = "808080" };
        return new(
        [
            new W.TableProperties(new W.TableWidth { Width = "5000", Type = W.TableWidthUnitValues.Pct },
                new W.TableBorders(Line<W.TopBorder>(), Line<W.LeftBorder>(), Line<W.BottomBorder>(), Line<W.RightBorder>(), Line<W.InsideHorizontalBorder>(), Line<W.InsideVerticalBorder>()),
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableCellMarginDefault(new W.TopMargin { Width = "80", Type = W.TableWidthUnitValues.Dxa }, new W.TableCellLeftMargin { Width = 115, Type = W.TableWidthValues.Dxa }, new W.TableCellRightMargin { Width = 115, Type = W.TableWidthValues.Dxa }),
                new W.TableLook { Val = "0020", FirstRow = true }, new W.TableCaption { Val = title }),
            new W.TableGrid(new W.GridColumn { Width = $"{Left}" }, new W.GridColumn { Width = $"{Right}" }), .. rows,
        ]);
    }

    private static W.TableRow Row(bool isHeader, string left, string right)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHeader) properties.AppendChild(new W.TableHeader());
        else properties.AppendChild(new W.TableRowHeight { Val = left.Length > 0 ? RowHeight / 2 : RowHeight, HeightType = W.HeightRuleValues.AtLeast });
        return new(properties, Cell(left, Left), Cell(right, Right));
    }

    private static W.TableCell Cell(string text, int width) =>
        new(new W.TableCellProperties(new W.TableCellWidth { Type = W.TableWidthUnitValues.Dxa, Width = $"{width}" }), SharedStyles.Paragraph(SharedStyles.Text, text));

    /// <summary>A row as it came back.</summary>
    private sealed record WrittenRow(string Left, string Right, Span Place)
    {
        public static WrittenRow Of(List<(int Index, Paragraph Item)> cells)
        {
            var written = cells.FindAll(cell => cell.Item.Cell!.Column > 0 && cell.Item.Text.Trim().Length > 0);
            if (written.Count == 0) written = cells;
            return new(Text(cells, column => column == 0), Text(cells, column => column > 0), new(written[0].Index, 0, written[^1].Index, written[^1].Item.Text.Length));
        }

        private static string Text(List<(int Index, Paragraph Item)> cells, Func<int, bool> isWanted) =>
            string.Join('\n', cells.Where(cell => isWanted(cell.Item.Cell!.Column)).Select(cell => cell.Item.Text)).Trim();
    }
}
