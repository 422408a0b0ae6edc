namespace Recording.Analysis.Language;

/// <summary>
/// Finds phrases in tokens: a trie whose edges are hashes of words, walked from each token, so that the cost does not grow with
/// the number of phrases. Of the phrases that begin at one token the longest is taken, and matches do not overlap.
/// </summary>
internal sealed class PhraseMatcher
{
    private sealed class Node
    {
        public Dictionary<ulong, Node>? Folded, Exact;
        public Dictionary<StepKind, Node>? Classes;
        public int Entry = -1;
    }

    private readonly Node _root = new();

    /// <summary>Adds a phrase. Of two equal phrases the first stands.</summary>
    public void Add(string pattern, int entry)
    {
        foreach (var steps in Pattern.Expand(pattern))
        {
            if (steps.Count == 0) continue;
            var node = _root;
            foreach (var step in steps)
            {
                node = step.Kind switch
                {
                    StepKind.Folded => Next(node.Folded ??= [], step.Hash),
                    StepKind.Exact => Next(node.Exact ??= [], step.Hash),
                    _ => Next(node.Classes ??= [], step.Kind),
                };
            }
            if (node.Entry < 0) node.Entry = entry;
        }
    }

    private static Node Next<TKey>(Dictionary<TKey, Node> edges, TKey key) where TKey : notnull =>
        edges.TryGetValue(key, out var next) ? next : edges[key] = new();

    /// <summary>All matches in a range of tokens, left to right.</summary>
    public IEnumerable<PhraseMatch> Find(string text, IReadOnlyList<Token> tokens, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (Longest(text, tokens, i, end) is not { } match) continue;
            yield return match;
            i = match.EndToken - 1;
        }
    }

    /// <summary>The longest phrase that begins at a token.</summary>
    public PhraseMatch? Longest(string text, IReadOnlyList<Token> tokens, int at, int end)
    {
        if (!HasStart(tokens[at])) return null;
        PhraseMatch? best = null;
        Walk(_root, at);
        return best;

        void Walk(Node node, int i)
        {
            if (node.Entry >= 0 && (best is null || i > best.Value.EndToken)) best = new(at, i, node.Entry);
            while (i < end && i > at && tokens[i].IsHyphen && tokens[i].IsGlued) i++;
            if (i >= end) return;
            var token = tokens[i];
            if (node.Folded?.TryGetValue(token.Folded, out var next) == true) Walk(next, i + 1);
            if (node.Exact?.TryGetValue(token.Exact, out next) == true) Walk(next, i + 1);
            if (node.Classes is null) return;
            foreach (var (kind, target) in node.Classes)
                if (Is(kind, text, token)) Walk(target, i + 1);
        }
    }

    private bool HasStart(Token token) =>
        _root.Classes is not null || _root.Folded?.ContainsKey(token.Folded) == true || _root.Exact?.ContainsKey(token.Exact) == true;

    private static bool Is(StepKind kind, string text, Token token) => kind switch
    {
        StepKind.Name => token.IsCapitalised,
        StepKind.Number => token.Kind == TokenKind.Number || NumberWords.Contains(token.Folded),
        StepKind.Adverb => token.IsWord && token.Length > 4 && token.In(text).EndsWith("ly", StringComparison.OrdinalIgnoreCase),
        _ => token.Kind is TokenKind.Word or TokenKind.Number,
    };

    private static readonly HashSet<ulong> NumberWords = [.. ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        + "fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred once twice").Split(' ').Select(w => WordHash.Folded(w))];
}

/// <summary>A phrase found: its tokens and which entry it is.</summary>
internal readonly record struct PhraseMatch(int FirstToken, int EndToken, int Entry);
