using System.Runtime.InteropServices;

namespace Recording.Analysis.Cases;

/// <summary>The tasks of a case as its records are gone through: those that a record ends are marked before its own are entered.</summary>
internal sealed class TaskLedger(IReadOnlyList<RecordContent> records)
{
    /// <summary>By how much less surely than of the task that it fits best a statement may tell of another.</summary>
    private const double AlmostAsSurely = 0.5;

    /// <summary>By how much more surely than any other what is only likely must be told.</summary>
    private const double Clearly = 0.4;

    private readonly Dictionary<ulong, int> _counts = Counts(records);
    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly List<SoughtTask> _sought = [];
    private readonly List<OpenTask> _tasks = [];
    private readonly List<Lead> _leads = [];

    public IReadOnlyList<OpenTask> Tasks => _tasks;

    /// <summary>Marks what a record says to be done: each statement is held against all tasks, those done before too, and ends the one that it fits best; each task takes its surest statement.</summary>
    public void End(RecordContent record)
    {
        var surest = new Dictionary<int, double>();
        var notes = record.Tasks.Where(task => task.IsNote).Select(task => task.Quotation).ToHashSet();
        foreach (var statement in record.Statements)
        {
            if (notes.Contains(statement.Quotation)) continue;
            var told = ToldBy(statement);
            foreach (var (i, evidence) in told)
            {
                if (!(_tasks[i].IsOpen || surest.ContainsKey(i))) continue;
                _leads[i] = _leads[i].With(evidence.Sum, evidence.IsLikely && !told.Exists(other => other.Task != i && other.Evidence.Sum > evidence.Sum - Clearly) ? statement.Quotation : null);
                if (!evidence.IsSure || evidence.Sum <= surest.GetValueOrDefault(i) || told.Exists(other => other.Evidence.Sum > evidence.Sum + AlmostAsSurely)) continue;
                surest[i] = evidence.Sum;
                _tasks[i] = _tasks[i] with { Done = statement.Quotation };
            }
        }
    }

    /// <summary>Marks what is likely to be done: when the whole case is read and nothing else in it comes near.</summary>
    public void Close()
    {
        for (var i = 0; i < _tasks.Count; i++)
            if (_tasks[i].IsOpen && _leads[i].Weight > _leads[i].Next + Clearly && _leads[i].Likely is { } told) _tasks[i] = _tasks[i] with { Done = told };
    }

    /// <summary>The best that the case has on an open task.</summary>
    /// <param name="Next">How much the next best has.</param>
    /// <param name="Likely">Its words, where they are likely to tell of this task and of no other.</param>
    private readonly record struct Lead(double Weight, double Next, RecordQuotation? Likely)
    {
        public Lead With(double weight, RecordQuotation? likely) => weight > Weight ? new(weight, Weight, likely) : this with { Next = Math.Max(Next, weight) };
    }

    /// <summary>The tasks of which a statement may tell, each with what speaks for it.</summary>
    private List<(int Task, TaskEvidence Evidence)> ToldBy(Statement statement)
    {
        var near = new HashSet<int>();
        foreach (var word in statement.Gist.Words.Concat(statement.Gist.Names))
            if (_places.TryGetValue(word, out var places)) near.UnionWith(places);
        if (statement.IsReceived || statement.Senders.Count > 0) near.UnionWith(Enumerable.Range(0, _tasks.Count));
        var told = new List<(int, TaskEvidence)>();
        foreach (var i in near)
            if (TaskEnd.Weigh(_sought[i], statement) is { } evidence) told.Add((i, evidence));
        return told;
    }

    /// <summary>Enters what a record undertakes and no open task is.</summary>
    public void Open(RecordContent record)
    {
        foreach (var mention in record.Tasks)
        {
            if (mention.Gist.Words.SelectMany(word => _places.GetValueOrDefault(word) ?? []).Distinct().Any(i => _tasks[i].IsOpen && _tasks[i].Mention!.IsSame(mention))) continue;
            var sought = new SoughtTask(mention, word => _counts.GetValueOrDefault(word));
            foreach (var key in sought.Keys)
                if (!_places.TryAdd(key, [_tasks.Count])) _places[key].Add(_tasks.Count);
            _sought.Add(sought);
            _leads.Add(default);
            _tasks.Add(new(mention.Quotation, mention.Who, mention.Due, null) { Mention = mention });
        }
    }

    /// <summary>In how many statements of the case each word and name stands.</summary>
    private static Dictionary<ulong, int> Counts(IReadOnlyList<RecordContent> records)
    {
        var counts = new Dictionary<ulong, int>();
        foreach (var statement in records.SelectMany(record => record.Statements))
        {
            foreach (var word in statement.Gist.Words) CollectionsMarshal.GetValueRefOrAddDefault(counts, word, out _)++;
            foreach (var name in statement.Gist.Names) CollectionsMarshal.GetValueRefOrAddDefault(counts, name, out _)++;
        }
        return counts;
    }
}
