namespace Recording.Documents.Reviews;

/// <summary>Words of a text that give way to others.</summary>
/// <param name="Start">Where the old words begin, in UTF-16 units.</param>
/// <param name="Length">How long they are; 0 where words are only added.</param>
/// <param name="Text">The new words; empty where the old ones are only struck out.</param>
internal readonly record struct WordChange(int Start, int Length, string Text)
{
    public int End => Start + Length;

    /// <summary>Whether both change the same words, or add words at the same place.</summary>
    public bool Overlaps(WordChange other) => Start < other.End && other.Start < End || Start == other.Start && (Length == 0 || other.Length == 0);
}

/// <summary>Finds the fewest words to change between two texts.</summary>
internal static class WordChanges
{
    /// <summary>Beyond so many comparisons the words between the common beginning and end are changed as a whole.</summary>
    private const long MostWork = 4_000_000;

    /// <summary>The changes from one text to another, in order; none where they are the same.</summary>
    public static IReadOnlyList<WordChange> Between(string before, string after)
    {
        var (old, @new) = (Words(before), Words(after));
        var head = 0;
        while (head < old.Count && head < @new.Count && old[head] == @new[head]) head++;
        var tail = 0;
        while (tail < old.Count - head && tail < @new.Count - head && old[^(tail + 1)] == @new[^(tail + 1)]) tail++;
        var start = old.Take(head).Sum(word => word.Length);
        return Middle(old[head..^tail], @new[head..^tail], start);
    }

    private static List<WordChange> Middle(List<string> old, List<string> @new, int start)
    {
        var changes = new List<WordChange>();
        var common = (long)old.Count * @new.Count <= MostWork ? Common(old, @new) : null;
        var (i, j) = (0, 0);
        while (i < old.Count || j < @new.Count)
        {
            if (common is not null && i < old.Count && j < @new.Count && old[i] == @new[j])
            {
                start += old[i++].Length;
                j++;
                continue;
            }
            var (from, length, text) = (start, 0, "");
            while ((i < old.Count || j < @new.Count) && !(common is not null && i < old.Count && j < @new.Count && old[i] == @new[j]))
            {
                if (i < old.Count && (j == @new.Count || common is null || common[i + 1, j] >= common[i, j + 1])) length += old[i++].Length;
                else text += @new[j++];
            }
            changes.Add(new(from, length, text));
            start += length;
        }
        return changes;
    }

    /// <summary>How many words the rests of both lists have in common, from each pair of places.</summary>
    private static int[,] Common(List<string> old, List<string> @new)
    {
        var common = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        {
            for (var j = @new.Count - 1; j >= 0; j--)
                common[i, j] = old[i] == @new[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }
        return common;
    }

    /// <summary>Words with the apostrophes and hyphens within them, stretches of space, and single marks.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            if (IsLetter(text, start)) while (end < text.Length && (IsLetter(text, end) || IsJoint(text, end))) end++;
            else if (text[start] == ' ') while (end < text.Length && text[end] == ' ') end++;
            else if (char.IsHighSurrogate(text[start]) && end < text.Length) end++;
            words.Add(text[start..end]);
            start = end;
        }
        return words;
    }

    private static bool IsLetter(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsJoint(string text, int at) =>
        text[at] is '\'' or '’' or '-' or '\u2011' or '.' or ',' && at + 1 < text.Length && IsLetter(text, at + 1)
        && (text[at] is not ('.' or ',') || char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]));
}
