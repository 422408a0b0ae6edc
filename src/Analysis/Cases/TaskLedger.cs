using System.Runtime.InteropServices;

namespace Recording.Analysis.Cases;

/// <summary>The tasks of a case as its records are gone through: those that a record ends are marked before its own are entered.</summary>
internal sealed class TaskLedger(IReadOnlyList<RecordContent> records)
{
    /// <summary>How much surer a later sentence of a record must tell it than an earlier one.</summary>
    private const double Clearly = 1;

    private readonly Dictionary<ulong, int> _counts = Counts(records);
    private readonly Dictionary<ulong, List<int>> _places = [];
    private readonly List<SoughtTask> _sought = [];
    private readonly List<OpenTask> _tasks = [];

    public IReadOnlyList<OpenTask> Tasks => _tasks;

    /// <summary>Marks what a record says to be done.</summary>
    public void End(RecordContent record)
    {
        var (best, asked) = (new Dictionary<int, double>(), new HashSet<int>());
        var notes = record.Tasks.Where(task => task.IsNote).Select(task => task.Quotation).ToHashSet();
        foreach (var statement in record.Statements)
        {
            if (notes.Contains(statement.Quotation)) continue;
            asked.Clear();
            foreach (var word in statement.Gist.Words) Ask(word, statement, best, asked);
            foreach (var name in statement.Gist.Names) Ask(name, statement, best, asked);
            if (statement.IsReceived || statement.Senders.Count > 0)
                for (var i = 0; i < _tasks.Count; i++) Ask(i, statement, best, asked);
        }
    }

    private void Ask(ulong word, Statement statement, Dictionary<int, double> best, HashSet<int> asked)
    {
        if (!_places.TryGetValue(word, out var places)) return;
        foreach (var i in places) Ask(i, statement, best, asked);
    }

    private void Ask(int i, Statement statement, Dictionary<int, double> best, HashSet<int> asked)
    {
        if (!(_tasks[i].IsOpen || best.ContainsKey(i)) || !asked.Add(i)) return;
        if (TaskEnd.Told(_sought[i], statement) is not { } weight || weight <= best.GetValueOrDefault(i, double.NegativeInfinity) + Clearly) return;
        best[i] = weight;
        _tasks[i] = _tasks[i] with { Done = statement.Quotation };
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
