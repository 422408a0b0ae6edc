namespace Recording.Analysis.Language;

/// <summary>
/// Finds phrases in tokens: an automaton over hashes of words, walked from each token, so that the cost does not grow with the
/// number of phrases. Its nodes (sets of states of the graph) are made when a text first reaches them. Of the phrases that begin
/// at one token the longest is taken, and matches do not overlap.
/// </summary>
internal sealed class PhraseMatcher
{
    private sealed class Node
    {
        public readonly List<int> Entries = [];
        public readonly Dictionary<ulong, Edge> Folded = [], Exact = [];
        public readonly Dictionary<StepKind, Edge> Classes = [];

        /// <summary>A bit for each word of the edges: most words of a text fail here, before they are looked up.</summary>
        public ulong FoldedBits, ExactBits;

        public void Seal()
        {
            foreach (var hash in Folded.Keys) FoldedBits |= 1UL << (int)(hash & 63);
            foreach (var hash in Exact.Keys) ExactBits |= 1UL << (int)(hash & 63);
        }

        public Edge? FoldedTo(ulong hash) => (FoldedBits >> (int)(hash & 63) & 1) != 0 && Folded.TryGetValue(hash, out var edge) ? edge : null;

        public Edge? ExactTo(ulong hash) => (ExactBits >> (int)(hash & 63) & 1) != 0 && Exact.TryGetValue(hash, out var edge) ? edge : null;
    }

    private sealed class Edge
    {
        public readonly List<int> States = [];
        public volatile Node? Node;
    }

    private readonly PhraseGraph _graph = new();
    private readonly Dictionary<string, Node> _nodes = [];
    private readonly Lock _making = new();
    private readonly ulong[] _beginnings = new ulong[256];
    private volatile Node? _root;

    /// <summary>Adds a phrase, before the first search.</summary>
    public void Add(string pattern, int entry) => _graph.End(Pattern.AddTo(_graph, pattern), entry);

    private Node Root => _root ??= Begin();

    private Node Make(IEnumerable<int> states)
    {
        lock (_making)
        {
            var closure = _graph.Closure(states);
            var key = string.Join(',', closure);
            if (_nodes.TryGetValue(key, out var node)) return node;
            node = new();
            foreach (var state in closure)
            {
                if (_graph.Entry(state) is >= 0 and var entry) node.Entries.Add(entry);
                foreach (var (step, to) in _graph.Steps(state)) EdgeOf(node, step).States.Add(to);
            }
            node.Entries.Sort();
            node.Seal();
            return _nodes[key] = node;
        }
    }

    private static Edge EdgeOf(Node node, Step step) => step.Kind switch
    {
        StepKind.Folded => EdgeOf(node.Folded, step.Hash),
        StepKind.Exact => EdgeOf(node.Exact, step.Hash),
        _ => EdgeOf(node.Classes, step.Kind),
    };

    private static Edge EdgeOf<TKey>(Dictionary<TKey, Edge> edges, TKey key) where TKey : notnull =>
        edges.TryGetValue(key, out var edge) ? edge : edges[key] = new();

    /// <summary>The first token of a range that a phrase may begin with; the end where none may.</summary>
    public int Next(string text, List<Token> tokens, int first, int end)
    {
        var root = Root;
        while (first < end && (!MayBegin(root, text, tokens[first]) || Longest(text, tokens, first, end) is null)) first++;
        return first;
    }

    /// <summary>Asks a few bits first: most words of a text begin no phrase.</summary>
    private bool MayBegin(Node root, string text, Token token)
    {
        if ((HasBit(token.Folded) && root.Folded.ContainsKey(token.Folded)) || (HasBit(token.Exact) && root.Exact.ContainsKey(token.Exact))) return true;
        if (root.Classes.Count == 0) return false;
        foreach (var kind in root.Classes.Keys)
            if (Is(kind, text, token)) return true;
        return false;
    }

    private bool HasBit(ulong hash) => (_beginnings[(hash >> 6) & 255] >> (int)(hash & 63) & 1) != 0;

    private Node Begin()
    {
        lock (_making)
        {
            var root = Make([PhraseGraph.Start]);
            foreach (var hash in root.Folded.Keys.Concat(root.Exact.Keys)) _beginnings[(hash >> 6) & 255] |= 1UL << (int)(hash & 63);
            return root;
        }
    }

    /// <summary>All matches in a range of tokens, left to right.</summary>
    public IEnumerable<PhraseMatch> Find(string text, List<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Longest(text, tokens, i, end) is not { } match) continue;
            yield return match;
            i = match.EndToken - 1;
        }
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    public PhraseMatch? Longest(string text, List<Token> tokens, int at, int end)
    {
        var root = Root;
        if (!MayBegin(root, text, tokens[at])) return null;
        PhraseMatch? best = null;
        Walk(root, at);
        return best;

        void Walk(Node node, int i)
        {
            if (node.Entries.Count > 0 && i > at && (best is null || i > best.Value.EndToken)) best = new(at, i, node.Entries);
            while (i < end && i > at && tokens[i].IsHyphen && tokens[i].IsGlued) i++;
            if (i >= end) return;
            var token = tokens[i];
            if (node.FoldedTo(token.Folded) is { } folded) Walk(folded.Node ??= Make(folded.States), i + 1);
            if (node.ExactTo(token.Exact) is { } exact) Walk(exact.Node ??= Make(exact.States), i + 1);
            if (node.Classes.Count == 0) return;
            foreach (var (kind, target) in node.Classes)
                if (Is(kind, text, token)) Walk(target.Node ??= Make(target.States), i + 1);
        }
    }

    private static bool Is(StepKind kind, string text, Token token) => kind switch
    {
        StepKind.Name => token.IsCapitalised,
        StepKind.Number => token.Kind == TokenKind.Number || NumberWords.Contains(token.Folded),
        StepKind.Adverb => token.IsWord && token.Length > 4 && token.In(text).EndsWith("ly", StringComparison.OrdinalIgnoreCase),
        StepKind.Participle => token.IsWord && token.Length > 4 && token.In(text).EndsWith("ed", StringComparison.OrdinalIgnoreCase),
        _ => token.Kind is TokenKind.Word or TokenKind.Number,
    };

    private static readonly HashSet<ulong> NumberWords = [.. ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        + "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred once twice").Split(' ').Select(w => WordHash.Folded(w))];
}

/// <summary>A phrase found: its tokens and which entries it is, the first of the list before others.</summary>
internal readonly record struct PhraseMatch(int FirstToken, int EndToken, IReadOnlyList<int> Entries)
{
    public int Entry => Entries[0];
}
