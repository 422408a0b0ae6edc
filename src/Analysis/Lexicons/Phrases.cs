namespace Recording.Analysis.Lexicons;

/// <summary>Phrase patterns as text.</summary>
internal static class Phrases
{
    /// <summary>The patterns of a list that bars separate; a bar inside brackets separates nothing.</summary>
    public static IEnumerable<string> Split(string list)
    {
        var (depth, start) = (0, 0);
        for (var i = 0; i <= list.Length; i++)
        {
            if (i < list.Length && list[i] is '(' or '[') depth++;
            else if (i < list.Length && list[i] is ')' or ']') depth--;
            else if (i == list.Length || (list[i] == '|' && depth == 0))
            {
                if (list[start..i].Trim() is { Length: > 0 } phrase) yield return phrase;
                start = i + 1;
            }
        }
    }

    /// <summary>Every phrase without brackets that a pattern stands for: "[a] (red|blue) hat" is four.</summary>
    public static IEnumerable<string> Variants(string pattern)
    {
        var open = pattern.AsSpan().IndexOfAny('(', '[');
        if (open < 0) return [Spaced(pattern)];
        var close = Closing(pattern, open);
        var choices = Split(pattern[(open + 1)..close]);
        if (pattern[open] == '[') choices = choices.Append("");
        return choices.SelectMany(choice => Variants(pattern[..open] + choice + pattern[(close + 1)..]));
    }

    private static int Closing(string pattern, int open)
    {
        var depth = 0;
        for (var i = open; i < pattern.Length; i++)
        {
            if (pattern[i] is '(' or '[') depth++;
            else if (pattern[i] is ')' or ']' && --depth == 0) return i;
        }
        throw new FormatException($"“{pattern}” has a bracket that is not closed.");
    }

    private static string Spaced(string phrase) => string.Join(' ', phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
