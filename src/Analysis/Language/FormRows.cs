namespace Recording.Analysis.Language;

/// <summary>The labels of tables: a short one in a cell with its value in the next, or at the head of a column, to be read as "Label: value" is.</summary>
internal sealed class FormRows
{
    private const int LongestLabel = 8;

    private readonly Reading _reading;
    private readonly Dictionary<ParagraphReading, ParagraphReading> _heads = [];
    private readonly Dictionary<ParagraphReading, ParagraphReading?> _under = [];

    private FormRows(Reading reading)
    {
        _reading = reading;
        foreach (var grid in Grid.Of(reading))
            if (grid.HasHeads) ReadColumns(grid);
    }

    public static FormRows Of(Reading reading) => reading.Understand(r => new FormRows(r));

    /// <summary>The value beside a label, where the paragraph is one; of a column's head the one value under it.</summary>
    public ParagraphReading? ValueOf(ParagraphReading label) =>
        _under.TryGetValue(label, out var under) ? under
        : label.Tokens.Count is > 0 and <= LongestLabel && At(label.Index + 1) is { } value && IsBeside(label, value) ? value : null;

    /// <summary>The label of a value: the head of its column, else the cell before it in its row.</summary>
    public ParagraphReading? LabelOf(ParagraphReading value) =>
        _heads.GetValueOrDefault(value)
        ?? (At(value.Index - 1) is { Tokens.Count: > 0 and <= LongestLabel } label && IsBeside(label, value) ? label : null);

    /// <summary>The head of the column in which a value stands.</summary>
    public ParagraphReading? HeadOf(ParagraphReading value) => _heads.GetValueOrDefault(value);

    private void ReadColumns(Grid grid)
    {
        for (var column = 0; column < grid.Columns; column++)
        {
            if (grid.Only(0, column) is not { } head) continue;
            _under[head] = grid.Rows == 2 ? grid.Only(1, column) : null;
            for (var row = 1; row < grid.Rows; row++)
                if (grid.Only(row, column) is { } value) _heads[value] = head;
        }
    }

    private ParagraphReading? At(int index) => index >= 0 && index < _reading.Paragraphs.Count ? _reading.Paragraphs[index] : null;

    private static bool IsBeside(ParagraphReading label, ParagraphReading value) =>
        label.Source.Cell is { } left && value.Source.Cell is { } right && left.Table == right.Table && left.Depth == right.Depth && left.Row == right.Row
        && right.Column > left.Column && label.Source.Part == value.Source.Part;
}
