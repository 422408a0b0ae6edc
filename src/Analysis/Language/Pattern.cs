using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>
/// The phrases that word lists are written in. Words in lower case match in any case, words with a capital as they are written.
/// <c>word~</c> stands for all its forms; <c>(a|b c)</c> for either; <c>[x]</c> is optional; <c>{name}</c>, <c>{number}</c>,
/// <c>{ly}</c> (an adverb in -ly), <c>{ed}</c> (a participle in -ed), <c>{mark}</c> (a comma, colon, dash or opening bracket) and <c>{word}</c> for any such token; <c>{0-3}</c> for up to three tokens between; any other word in
/// such brackets for the class of words that has this name in <see cref="WordClasses"/>.
/// A hyphen matches a hyphen, a space or nothing.
/// </summary>
internal sealed class Pattern
{
    private readonly string _pattern;
    private readonly PhraseGraph _graph;
    private int _at;

    private Pattern(string pattern, PhraseGraph graph) => (_pattern, _graph) = (pattern, graph);

    /// <summary>Adds a phrase to a graph.</summary>
    /// <returns>The state at its end.</returns>
    /// <exception cref="FormatException">The brackets do not match, or a class is not known.</exception>
    public static int AddTo(PhraseGraph graph, string pattern)
    {
        var reader = new Pattern(pattern, graph);
        // A state of its own, so that what this phrase leaves out is not left out of others.
        var start = graph.Add();
        graph.LinkFreely(PhraseGraph.Start, start);
        var end = reader.Sequence(start);
        return reader._at == pattern.Length ? end : throw new FormatException($"“{pattern}” has a bracket that does not match.");
    }

    /// <summary>Reads a phrase to see that it can be read.</summary>
    /// <exception cref="FormatException">It cannot.</exception>
    public static void Check(string pattern) => AddTo(new(), pattern);

    private int Sequence(int state)
    {
        while (_at < _pattern.Length && _pattern[_at] is not ('|' or ')' or ']'))
        {
            var from = state;
            switch (_pattern[_at])
            {
                case ' ': _at++; break;
                case '(': state = Bracket(state, ')'); break;
                case '[': state = Bracket(state, ']'); _graph.LinkFreely(from, state); break;
                case '{': state = Class(state); break;
                default: state = Word(state); break;
            }
        }
        return state;
    }

    private int Bracket(int from, char closing)
    {
        var end = _graph.Add();
        do
        {
            _at++;
            _graph.LinkFreely(Sequence(from), end);
        }
        while (_at < _pattern.Length && _pattern[_at] == '|');
        if (_at >= _pattern.Length || _pattern[_at] != closing) throw new FormatException($"“{_pattern}” has a bracket that is not closed.");
        _at++;
        return end;
    }

    private int Class(int from)
    {
        var close = _pattern.IndexOf('}', _at);
        if (close < 0) throw new FormatException($"“{_pattern}” has a bracket that is not closed.");
        var name = _pattern[(_at + 1)..close];
        _at = close + 1;
        return name switch
        {
            "name" => Next(from, new(StepKind.Name)),
            "number" => Next(from, new(StepKind.Number)),
            "ly" => Next(from, new(StepKind.Adverb)),
            "ed" => Next(from, new(StepKind.Participle)),
            "word" => Next(from, new(StepKind.AnyWord)),
            "mark" => Next(from, new(StepKind.Mark)),
            [>= '0' and <= '9', '-', >= '0' and <= '9'] => Gap(from, name[0] - '0', name[2] - '0'),
            _ => OneOf(from, WordClasses.Find(name) ?? throw new FormatException($"“{_pattern}” names a class that is not known: {name}.")),
        };
    }

    private int OneOf(int from, IReadOnlyList<string> words)
    {
        var end = _graph.Add();
        foreach (var row in words) _graph.LinkFreely(new Pattern($"({row})", _graph).Sequence(from), end);
        return end;
    }

    private int Gap(int from, int least, int most)
    {
        var end = _graph.Add();
        for (var count = 0; count <= most; count++)
        {
            if (count >= least) _graph.LinkFreely(from, end);
            from = Next(from, new(StepKind.AnyWord));
        }
        return end;
    }

    private int Word(int from)
    {
        var start = _at;
        while (_at < _pattern.Length && _pattern[_at] is not (' ' or '(' or ')' or '[' or ']' or '{' or '|')) _at++;
        var word = _pattern[start.._at];
        var inflects = word.EndsWith('~');
        if (inflects) word = word[..^1];
        var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) parts = [word];
        var end = _graph.Add();
        var last = parts[..^1].SelectMany(Tokens).Aggregate(from, Next);
        foreach (var form in inflects ? Inflection.Forms(parts[^1]) : [parts[^1]])
        {
            _graph.LinkFreely(Tokens(form).Aggregate(last, Next), end);
            if (parts.Length > 1) _graph.LinkFreely(Tokens(string.Concat(parts[..^1]) + form).Aggregate(from, Next), end);
        }
        return end;
    }

    private int Next(int from, Step step)
    {
        var to = _graph.Add();
        _graph.Link(from, step, to);
        return to;
    }

    /// <summary>A word of the list cut as the text is: "she's" is two tokens.</summary>
    private static IEnumerable<Step> Tokens(string word)
    {
        var tokens = new List<Token>();
        var letters = word.StartsWith('\'') ? "x" + word : word;
        Tokenizer.Tokenize(letters, tokens);
        return tokens.Skip(word.StartsWith('\'') ? 1 : 0).Where(t => !t.IsHyphen || tokens.Count == 1)
            .Select(t => letters.Any(char.IsUpper) ? new Step(StepKind.Exact, t.Exact) : new Step(StepKind.Folded, t.Folded));
    }
}
