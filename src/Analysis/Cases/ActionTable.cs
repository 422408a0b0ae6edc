using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A table of actions: a column says what is to be done, others by whom and by when.</summary>
internal sealed class ActionTable
{
    private static readonly WordSet Deeds = TaskWords.Of("deed-head"), Past = TaskWords.Of("past-head"), Standing = TaskWords.Of("standing-day"), Doers = TaskWords.Of("doer-column"), Days = TaskWords.Of("day-column"), States = TaskWords.Of("status-column"), Done = TaskWords.Of("status", "tick");

    private readonly Dictionary<ParagraphReading, Row> _rows = [];

    private ActionTable(Reading reading)
    {
        foreach (var grid in Grid.Of(reading)) Read(grid);
    }

    public static ActionTable Of(Reading reading) => reading.Understand(r => new ActionTable(r));

    /// <summary>The row whose deed a sentence begins; null where it is in no table of actions.</summary>
    public Row? RowOf(Sentence sentence) => sentence.Number == 0 ? _rows.GetValueOrDefault(sentence.Paragraph) : null;

    private void Read(Grid grid)
    {
        var heads = Enumerable.Range(0, grid.Columns).Select(column => grid.Only(0, column)).ToList();
        var doer = heads.FindIndex(head => Names(head, Doers) && !Names(head, Deeds));
        var day = heads.FindIndex(head => Names(head, Days) && heads.IndexOf(head) != doer);
        var deed = heads.FindIndex(head => Names(head, Deeds) && heads.IndexOf(head) != doer && heads.IndexOf(head) != day);
        var state = heads.FindIndex(head => Names(head, States) && heads.IndexOf(head) is var column && column != doer && column != day && column != deed);
        if (deed < 0 || (doer < 0 && day < 0)) return;
        for (var row = 1; row < grid.Rows; row++)
            if (grid.Only(row, deed) is { Tokens.Count: > 1 } what && At(grid, row, day)?.Tokens.Exists(Standing.Contains) != true)
                _rows[what] = new(At(grid, row, doer), At(grid, row, day), At(grid, row, state)?.Tokens.Exists(Done.Contains) == true);
    }

    private static ParagraphReading? At(Grid grid, int row, int column) => column < 0 ? null : grid.Only(row, column);

    private static bool Names(ParagraphReading? head, WordSet words) => head is { Tokens.Count: > 0 and <= LongestHead } && head.Tokens.Exists(words.Contains) && !head.Tokens.Exists(Past.Contains);

    private const int LongestHead = 5;

    /// <param name="Who">The cell that says who does it.</param>
    /// <param name="When">The cell that says by when.</param>
    internal sealed record Row(ParagraphReading? Who, ParagraphReading? When, bool IsDone);
}
