namespace Recording.Analysis.Cases;

/// <summary>What somebody on the record undertook to do.</summary>
/// <param name="Who">As the record names them; the record's author where it says "I".</param>
/// <param name="Due">The day by which it was to be done, where one is said or can be worked out.</param>
/// <param name="Done">The words of the later record that say it was done; null while none does.</param>
public sealed record OpenTask(RecordQuotation Said, string? Who, DateOnly? Due, RecordQuotation? Done)
{
    public bool IsOpen => Done is null;

    internal TaskMention? Mention { get; init; }

    /// <summary>The tasks of a case, the open ones first, each with the later record that says it was done.</summary>
    internal static IReadOnlyList<OpenTask> Of(IReadOnlyList<RecordContent> records)
    {
        var ledger = new TaskLedger(records);
        foreach (var record in records)
        {
            ledger.End(record);
            ledger.Open(record);
        }
        ledger.Close();
        return [.. ledger.Tasks.OrderBy(task => !task.IsOpen)];
    }
}
