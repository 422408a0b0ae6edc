using System.Buffers;

namespace Recording.Analysis.Language;

/// <summary>Finds the choices of a form that nobody made: "☐ Yes ☐ No".</summary>
internal static class OpenChoices
{
    private static readonly SearchValues<char> Open = SearchValues.Create("☐□◻⬜"), Ticked = SearchValues.Create("☒☑✓✔✗✘☓⊠■◼"), LabelEnds = SearchValues.Create(":?\t");

    /// <summary>"Yes ☐ No ☐" has its words before the boxes.</summary>
    private const int LongestChoice = 16;

    /// <summary>The boxes and their words, from the first to the end; nothing where one is ticked or there is but one.</summary>
    public static IEnumerable<(int Start, int End)> In(string text)
    {
        var first = text.AsSpan().IndexOfAny(Open);
        if (first < 0 || text.AsSpan().ContainsAny(Ticked) || !text.AsSpan(first + 1).ContainsAny(Open)) yield break;
        var words = text.AsSpan(0, first).LastIndexOfAny(LabelEnds);
        var start = words < 0 ? 0 : words + 1;
        while (start < first && text[start] == ' ') start++;
        var isBefore = first > start && first - start < LongestChoice;
        yield return (isBefore ? start : first, text.AsSpan().TrimEnd().Length);
    }
}
