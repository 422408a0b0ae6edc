using System.Text;

namespace Recording.Analysis.Lexicons;

/// <summary>A phrase pattern as a reader looks it up in a glossary.</summary>
internal static class Headword
{
    /// <summary>Of alternatives the first, without what may be left out; a gap as an ellipsis.</summary>
    public static string Of(string pattern)
    {
        var text = new StringBuilder();
        // Each open bracket, and whether what stands in it is left out.
        var open = new Stack<bool>();
        foreach (var c in pattern)
        {
            if (c is ']' or ')' or '}') open.Pop();
            else if (c is '{' && !open.Contains(true)) text.Append('…');
            else if (c is '|') { open.Pop(); open.Push(true); }
            else if (c is not ('(' or '[' or '{' or '~') && !open.Contains(true)) text.Append(c);
            if (c is '(' or '[' or '{') open.Push(c is not '(');
        }
        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
