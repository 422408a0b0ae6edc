namespace Recording.Analysis.Language;

/// <summary>A node of the automaton that finds phrases: which entries end there, and where each word leads.</summary>
internal sealed class PhraseNode
{
    private PhraseNode(List<int> entries, PhraseEdges folded, PhraseEdges exact, (StepKind, PhraseEdge)[] classes) => (Entries, Folded, Exact, Classes) = (entries, folded, exact, classes);

    public List<int> Entries { get; }

    public PhraseEdges Folded { get; }

    public PhraseEdges Exact { get; }

    public (StepKind Kind, PhraseEdge Edge)[] Classes { get; }

    public static PhraseNode Of(PhraseGraph graph, int[] states)
    {
        var (entries, folded, exact, classes) = (new List<int>(), new Dictionary<ulong, PhraseEdge>(), new Dictionary<ulong, PhraseEdge>(), new Dictionary<StepKind, PhraseEdge>());
        foreach (var state in states)
        {
            if (graph.Entry(state) is >= 0 and var entry) entries.Add(entry);
            foreach (var (step, to) in graph.Steps(state))
                (step.Kind switch { StepKind.Folded => EdgeOf(folded, step.Hash), StepKind.Exact => EdgeOf(exact, step.Hash), _ => EdgeOf(classes, step.Kind) }).States.Add(to);
        }
        entries.Sort();
        return new(entries, new(folded), new(exact), [.. classes.Select(edge => (edge.Key, edge.Value))]);
    }

    private static PhraseEdge EdgeOf<TKey>(Dictionary<TKey, PhraseEdge> edges, TKey key) where TKey : notnull =>
        edges.TryGetValue(key, out var edge) ? edge : edges[key] = new();
}

/// <summary>Leads to a node that is made when a text first goes there.</summary>
internal sealed class PhraseEdge
{
    public readonly List<int> States = [];
    public volatile PhraseNode? Node;
}

/// <summary>Edges by the hash of their word, in a table with many open places: most words of a text meet an open one at once.</summary>
internal sealed class PhraseEdges
{
    private const int PlacesOfAWord = 4;

    private readonly ulong[] _hashes = [];
    private readonly PhraseEdge?[] _edges = [];

    public PhraseEdges(IReadOnlyDictionary<ulong, PhraseEdge> edges)
    {
        Words = [.. edges.Keys];
        if (edges.Count == 0) return;
        var places = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(edges.Count * PlacesOfAWord));
        (_hashes, _edges) = (new ulong[places], new PhraseEdge?[places]);
        foreach (var (hash, edge) in edges)
        {
            var at = PlaceOf(hash);
            while (_edges[at] is not null) at = (at + 1) & (places - 1);
            (_hashes[at], _edges[at]) = (hash, edge);
        }
    }

    public IReadOnlyCollection<ulong> Words { get; }

    /// <summary>The edge of a word; null where none has it.</summary>
    public PhraseEdge? To(ulong hash)
    {
        var edges = _edges;
        if (edges.Length == 0) return null;
        for (var at = PlaceOf(hash); edges[at] is { } edge; at = (at + 1) & (edges.Length - 1))
            if (_hashes[at] == hash) return edge;
        return null;
    }

    private int PlaceOf(ulong hash) => (int)(hash ^ (hash >> 29)) & (_edges.Length - 1);
}
