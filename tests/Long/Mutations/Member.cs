namespace Recording.Long.Mutations;

/// <summary>A part of a source file that no mutant crosses: a member with what is said of it, or several that no empty line parts.</summary>
/// <param name="Path">From the project's folder, with slashes.</param>
/// <param name="FirstLine">From 1.</param>
/// <param name="EndLine">The line after the last.</param>
/// <param name="Start">In UTF-16 units of the file.</param>
/// <param name="End">After the last.</param>
internal sealed record Member(string Path, int FirstLine, int EndLine, int Start, int End)
{
    public bool Holds(Mutant mutant) => mutant.Path == Path && mutant.Line >= FirstLine && mutant.Line < EndLine;

    /// <summary>Those of a file. One begins after an empty line, at the margin or one step in from it, where the formatter puts them.</summary>
    public static IEnumerable<Member> In(string path, string text)
    {
        var (first, start, line, wasEmpty) = (1, 0, 1, false);
        for (var i = 0; i < text.Length; line++)
        {
            var end = text.IndexOf('\n', i) is >= 0 and var found ? found + 1 : text.Length;
            if (wasEmpty && IsStart(text.AsSpan(i, end - i)))
            {
                yield return new(path, first, line, start, i);
                (first, start) = (line, i);
            }
            wasEmpty = text.AsSpan(i, end - i).IsWhiteSpace();
            i = end;
        }
        yield return new(path, first, line, start, text.Length);
    }

    private static bool IsStart(ReadOnlySpan<char> line) => !line.IsWhiteSpace() && line.Length - line.TrimStart(' ').Length is 0 or 4;
}
