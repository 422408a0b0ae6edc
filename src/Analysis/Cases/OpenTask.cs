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
        var (tasks, places, counts) = (new List<OpenTask>(), new Dictionary<ulong, List<int>>(), Counts(records));
        var ends = new TaskEnd(word => counts.GetValueOrDefault(word));
        foreach (var record in records)
        {
            foreach (var statement in record.Statements.Where(statement => !record.Tasks.Any(task => task.IsNote && task.Quotation == statement.Quotation)))
                foreach (var i in statement.Gist.Words.Concat(statement.Gist.Names).SelectMany(word => places.GetValueOrDefault(word) ?? []).Distinct().Order().ToList())
                    if (tasks[i].IsOpen && tasks[i].Said.Source != record.Source && ends.Tells(tasks[i].Mention!, statement)) tasks[i] = tasks[i] with { Done = statement.Quotation };
            foreach (var mention in record.Tasks)
            {
                if (mention.Gist.Words.SelectMany(word => places.GetValueOrDefault(word) ?? []).Distinct().Any(i => tasks[i].IsOpen && tasks[i].Mention!.IsSame(mention))) continue;
                foreach (var word in mention.Gist.Words.Concat(mention.Gist.Names))
                    if (!places.TryAdd(word, [tasks.Count])) places[word].Add(tasks.Count);
                tasks.Add(new(mention.Quotation, mention.Who, mention.Due, null) { Mention = mention });
            }
        }
        return [.. tasks.OrderBy(task => !task.IsOpen)];
    }

    /// <summary>In how many statements of the case each word and name stands.</summary>
    private static Dictionary<ulong, int> Counts(IReadOnlyList<RecordContent> records)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var word in records.SelectMany(record => record.Statements).SelectMany(statement => statement.Gist.Words.Concat(statement.Gist.Names)))
            System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
        return counts;
    }
}
