namespace Recording.Analysis.Language;

internal enum StepKind : byte { Folded, Exact, Name, Number, Adverb, Participle, Mark, AnyWord }

/// <summary>What one token must be.</summary>
internal readonly record struct Step(StepKind Kind, ulong Hash = 0);

/// <summary>The states of all phrases of a list: each leads to others by a step, or freely where a part is optional.</summary>
internal sealed class PhraseGraph
{
    private sealed class State
    {
        public readonly List<(Step Step, int To)> Steps = [];
        public readonly List<int> Free = [];
        public int Entry = -1;
    }

    private readonly List<State> _states = [new()];

    /// <summary>Where every phrase begins.</summary>
    public const int Start = 0;

    public int Add()
    {
        _states.Add(new());
        return _states.Count - 1;
    }

    public void Link(int from, Step step, int to) => _states[from].Steps.Add((step, to));

    public void LinkFreely(int from, int to) => _states[from].Free.Add(to);

    /// <summary>Marks the end of a phrase.</summary>
    public void End(int state, int entry) => _states[state].Entry = entry;

    public IReadOnlyList<(Step Step, int To)> Steps(int state) => _states[state].Steps;

    public int Entry(int state) => _states[state].Entry;

    /// <summary>The states that can be reached from some without a step, themselves included, in order.</summary>
    public int[] Closure(IEnumerable<int> states)
    {
        var open = new Stack<int>(states);
        var reached = new SortedSet<int>(open);
        while (open.TryPop(out var state))
            foreach (var next in _states[state].Free)
                if (reached.Add(next)) open.Push(next);
        return [.. reached];
    }
}
