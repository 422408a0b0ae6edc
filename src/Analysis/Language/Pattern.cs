namespace Recording.Analysis.Language;

/// <summary>
/// The phrases that word lists are written in. Words in lower case match in any case, words with a capital as they are written.
/// <c>word~</c> stands for all its forms; <c>(a|b c)</c> for either; <c>[x]</c> is optional; <c>{name}</c>, <c>{number}</c>,
/// <c>{ly}</c> (an adverb in -ly) and <c>{word}</c> for any such token; <c>{0-3}</c> for up to three tokens between.
/// A hyphen matches a hyphen, a space or nothing.
/// </summary>
internal static class Pattern
{
    /// <summary>Every sequence of steps that the pattern stands for.</summary>
    /// <exception cref="FormatException">The brackets do not match, or a class is not known.</exception>
    public static List<List<Step>> Expand(string pattern)
    {
        var at = 0;
        var all = Alternatives(pattern, ref at, closing: '\0');
        return at == pattern.Length ? all : throw new FormatException($"“{pattern}” has a bracket that does not match.");
    }

    private static List<List<Step>> Alternatives(string pattern, ref int at, char closing)
    {
        var all = new List<List<Step>>();
        while (true)
        {
            all.AddRange(Sequence(pattern, ref at));
            if (at < pattern.Length && pattern[at] == '|' && closing != '\0') { at++; continue; }
            if (closing == '\0') return all;
            if (at >= pattern.Length || pattern[at] != closing) throw new FormatException($"“{pattern}” has a bracket that is not closed.");
            at++;
            return all;
        }
    }

    private static List<List<Step>> Sequence(string pattern, ref int at)
    {
        List<List<Step>> sequences = [[]];
        while (at < pattern.Length && pattern[at] is not ('|' or ')' or ']'))
        {
            var next = pattern[at] switch
            {
                ' ' => null,
                '(' => Bracket(pattern, ref at, ')'),
                '[' => [.. Bracket(pattern, ref at, ']'), []],
                '{' => Class(pattern, ref at),
                _ => Word(pattern, ref at),
            };
            if (next is null) { at++; continue; }
            sequences = [.. sequences.SelectMany(before => next.Select(after => (List<Step>)[.. before, .. after]))];
        }
        return sequences;
    }

    private static List<List<Step>> Bracket(string pattern, ref int at, char closing)
    {
        at++;
        return Alternatives(pattern, ref at, closing);
    }

    private static List<List<Step>> Class(string pattern, ref int at)
    {
        var end = pattern.IndexOf('}', at);
        if (end < 0) throw new FormatException($"“{pattern}” has a bracket that is not closed.");
        var name = pattern[(at + 1)..end];
        at = end + 1;
        return name switch
        {
            "name" => [[Step.Name]],
            "number" => [[Step.Number]],
            "ly" => [[Step.Adverb]],
            "word" => [[Step.AnyWord]],
            _ when name.Length == 3 && name[1] == '-' && char.IsDigit(name[0]) && char.IsDigit(name[2]) =>
                [.. Enumerable.Range(name[0] - '0', name[2] - name[0] + 1).Select(n => Enumerable.Repeat(Step.AnyWord, n).ToList())],
            _ => throw new FormatException($"“{pattern}” names a class that is not known: {name}."),
        };
    }

    private static List<List<Step>> Word(string pattern, ref int at)
    {
        var start = at;
        while (at < pattern.Length && pattern[at] is not (' ' or '(' or ')' or '[' or ']' or '{' or '|')) at++;
        var word = pattern[start..at];
        var inflects = word.EndsWith('~');
        if (inflects) word = word[..^1];
        var parts = word.Split('-', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) parts = [word];
        var spaced = Forms(parts[^1], inflects).Select(last => (List<Step>)[.. parts[..^1].SelectMany(Tokens), .. Tokens(last)]);
        var solid = parts.Length > 1 ? Forms(parts[^1], inflects).Select(last => Tokens(string.Concat(parts[..^1]) + last).ToList()) : [];
        return [.. spaced, .. solid];
    }

    private static IEnumerable<string> Forms(string word, bool inflects) => inflects ? Inflection.Forms(word) : [word];

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

internal enum StepKind : byte { Folded, Exact, Name, Number, Adverb, AnyWord }

/// <summary>What one token must be.</summary>
internal readonly record struct Step(StepKind Kind, ulong Hash = 0)
{
    public static readonly Step Name = new(StepKind.Name), Number = new(StepKind.Number), Adverb = new(StepKind.Adverb), AnyWord = new(StepKind.AnyWord);
}
