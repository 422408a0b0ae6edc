namespace Recording.Analysis.Language;

/// <summary>A table's cells by row and column.</summary>
internal sealed class Grid
{
    private const int MostHeadTokens = 6;

    /// <summary>What the head of a column says where it names the values under it.</summary>
    private static readonly WordSet HeadWords = new("name names date dates dob born birth age ages visit visited call contact recorded written relationship role child person hours cost costs amount total day time week monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri");

    private readonly Dictionary<(int Row, int Column), List<ParagraphReading>> _cells = [];

    private Grid(IEnumerable<ParagraphReading> paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var cell = paragraph.Source.Cell!;
            if (!_cells.TryGetValue((cell.Row, cell.Column), out var here)) _cells[(cell.Row, cell.Column)] = here = new(1);
            here.Add(paragraph);
            (Rows, Columns) = (Math.Max(Rows, cell.Row + 1), Math.Max(Columns, cell.Column + 1));
        }
        HasHeads = Rows > 1 && Columns > 1 && HasHeadRow();
    }

    public int Rows { get; }
    public int Columns { get; }

    /// <summary>Whether the first row names what stands in the columns under it.</summary>
    public bool HasHeads { get; }

    /// <summary>All tables of a document, in order.</summary>
    public static IReadOnlyList<Grid> Of(Reading reading) => reading.Understand(r => r.Paragraphs
        .Where(p => p.Source.Cell is not null).GroupBy(p => (p.Source.Part, p.Source.Cell!.Table, p.Source.Cell.Depth)).Select(cells => new Grid(cells)).ToList());

    /// <summary>The only paragraph of a cell that says anything; null where there is none, or several.</summary>
    public ParagraphReading? Only(int row, int column)
    {
        ParagraphReading? only = null;
        foreach (var paragraph in _cells.GetValueOrDefault((row, column)) ?? [])
            if (paragraph.Tokens.Count == 0) continue;
            else if (only is not null) return null;
            else only = paragraph;
        return only;
    }

    public bool IsBlank(int row, int column) => !_cells.TryGetValue((row, column), out var cell) || cell.TrueForAll(p => p.Tokens.Count == 0);

    private bool HasFiguresSideBySide(int row) =>
        Enumerable.Range(1, Columns - 2).Any(column => HasFigure(row, column) && HasFigure(row, column + 1));

    private bool HasFigure(int row, int column) => Only(row, column) is { } cell && cell.Text.AsSpan().ContainsAnyInRange('0', '9');

    private bool HasHeadRow()
    {
        var (bold, words, repeats) = (true, 0, true);
        for (var column = 0; column < Columns; column++)
        {
            if (Only(0, column) is not { } head) { if (column > 0) return false; continue; }
            if (head.Tokens.Count > MostHeadTokens || head.Text.AsSpan().ContainsAnyInRange('0', '9')) return false;
            bold &= head.Source.Formats is { Count: > 0 } formats && formats.All(run => run.Bold || run.Length == 0);
            words += head.Tokens.Any(HeadWords.Contains) ? 1 : 0;
            repeats &= head.Source.Cell!.IsHeader;
        }
        return words > 1 || (Columns > 2 && (bold || repeats || HasFiguresSideBySide(1)));
    }
}
