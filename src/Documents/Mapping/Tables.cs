using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The tables that a place of a story stands in, and the cells of the innermost.</summary>
internal sealed class Tables(DocumentWalk walk)
{
    /// <summary>Word's own limit.</summary>
    private const int MostColumns = 63;

    private readonly Stack<Open> _open = [];
    private int _count;

    public string? Style => _open.TryPeek(out var table) ? table.Style : null;

    public TableCell? Cell => _open.TryPeek(out var table) ? table.Cell : null;

    public void Enter(W.Table table) => _open.Push(new(_count++, walk.Paragraphs.Count)
    {
        Style = table.Child<W.TableProperties>()?.TableStyle?.Val?.Value,
    });

    public void EnterRow(W.TableRow row)
    {
        var table = _open.Peek();
        table.Row++;
        table.Column = Math.Clamp(row.Child<W.TableRowProperties>()?.Child<W.GridBefore>()?.Val.Number() ?? 0, 0, MostColumns);
        table.InHeader = table.InHeader && (row.Child<W.TableRowProperties>()?.Child<W.TableHeader>().IsOn() ?? false);
    }

    public void EnterCell(W.TableCell cell)
    {
        var table = _open.Peek();
        table.Cell = new(table.Number, table.Row, table.Column, table.InHeader, _open.Count);
        table.Column += Math.Clamp(cell.Child<W.TableCellProperties>()?.Child<W.GridSpan>()?.Val.Number() ?? 1, 1, MostColumns);
    }

    public void LeaveCell() => _open.Peek().Cell = null;

    /// <summary>Ends the table: only now is it known what its cells are to each other.</summary>
    public void Leave()
    {
        var table = _open.Pop();
        FormTable.Describe(walk.Paragraphs, table.First, table.Number);
    }

    private sealed class Open(int number, int first)
    {
        public int Number { get; } = number;
        public int First { get; } = first;
        public string? Style { get; init; }
        public int Row { get; set; } = -1;
        public int Column { get; set; }
        public bool InHeader { get; set; } = true;
        public TableCell? Cell { get; set; }
    }
}
