using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Recording.Analysis.Language;

/// <summary>
/// Finds phrases in tokens: an automaton over hashes of words, walked from each token, so that the cost does not grow with the
/// number of phrases. Its nodes (sets of states of the graph) are made when a text first reaches them. Of the phrases that begin
/// at one token the longest is taken, and matches do not overlap.
/// </summary>
/// <remarks>The walk is compiled well at once, since a case is read in the first seconds of a process: that takes a sixth off it.</remarks>
internal sealed class PhraseMatcher
{
    private readonly PhraseGraph _graph = new();
    private readonly Dictionary<string, PhraseNode> _nodes = [];
    private readonly Lock _making = new();
    private readonly ulong[] _beginnings = new ulong[256];
    private volatile PhraseNode? _root;

    /// <summary>Adds a phrase, before the first search.</summary>
    public void Add(string pattern, int entry) => _graph.End(Pattern.AddTo(_graph, pattern), entry);

    private PhraseNode Root => _root ?? Begin();

    private PhraseNode Make(IEnumerable<int> states)
    {
        lock (_making)
        {
            var closure = _graph.Closure(states);
            var key = string.Join(',', closure);
            return _nodes.TryGetValue(key, out var node) ? node : _nodes[key] = PhraseNode.Of(_graph, closure);
        }
    }

    private PhraseNode NodeOf(PhraseEdge edge) => edge.Node ??= Make(edge.States);

    private PhraseNode Begin()
    {
        lock (_making)
        {
            var root = Make([PhraseGraph.Start]);
            foreach (var hash in root.Folded.Words.Concat(root.Exact.Words)) _beginnings[(hash >> 6) & 255] |= 1UL << (int)(hash & 63);
            return _root = root;
        }
    }

    /// <summary>The first token of a range that a phrase may begin with; the end where none may.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Next(string text, List<Token> tokens, int first, int end)
    {
        var root = Root;
        var all = CollectionsMarshal.AsSpan(tokens);
        while (first < end && (!MayBegin(root, text, all[first]) || Longest(text, tokens, first, end) is null)) first++;
        return first;
    }

    /// <summary>Asks a few bits first: most words of a text begin no phrase.</summary>
    private bool MayBegin(PhraseNode root, string text, in Token token)
    {
        if ((HasBit(token.Folded) && root.Folded.To(token.Folded) is not null) || (HasBit(token.Exact) && root.Exact.To(token.Exact) is not null)) return true;
        foreach (var (kind, _) in root.Classes)
            if (Is(kind, text, token)) return true;
        return false;
    }

    private bool HasBit(ulong hash) => (_beginnings[(hash >> 6) & 255] >> (int)(hash & 63) & 1) != 0;

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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public PhraseMatch? Longest(string text, List<Token> tokens, int at, int end)
    {
        var root = Root;
        var all = CollectionsMarshal.AsSpan(tokens)[..end];
        if (at >= end || !MayBegin(root, text, all[at])) return null;
        PhraseMatch? best = null;
        Walk(root, text, all, at, at, ref best);
        return best;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Walk(PhraseNode node, string text, ReadOnlySpan<Token> tokens, int at, int i, ref PhraseMatch? best)
    {
        if (node.Entries.Count > 0 && i > at && (best is null || i > best.Value.EndToken)) best = new(at, i, node.Entries);
        while (i < tokens.Length && i > at && tokens[i].IsHyphen && tokens[i].IsGlued) i++;
        if (i >= tokens.Length) return;
        ref readonly var token = ref tokens[i];
        if (node.Folded.To(token.Folded) is { } folded) Walk(NodeOf(folded), text, tokens, at, i + 1, ref best);
        if (node.Exact.To(token.Exact) is { } exact) Walk(NodeOf(exact), text, tokens, at, i + 1, ref best);
        foreach (var (kind, edge) in node.Classes)
            if (Is(kind, text, token)) Walk(NodeOf(edge), text, tokens, at, i + 1, ref best);
    }

    private static bool Is(StepKind kind, string text, in Token token) => kind switch
    {
        StepKind.Name => token.IsCapitalised,
        StepKind.Number => token.Kind == TokenKind.Number || NumberWords.Contains(token.Folded),
        StepKind.Adverb => token.IsWord && token.Length > 4 && token.In(text).EndsWith("ly", StringComparison.OrdinalIgnoreCase),
        StepKind.Mark => token is { Length: 1, First: '(' or ',' or ':' or '–' or '—' },
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
