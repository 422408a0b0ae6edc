using DocumentFormat.OpenXml;

namespace Recording.Documents.Mapping;

/// <summary>The text of <c>w:t</c> as Word shows it.</summary>
internal static class LeafText
{
    public static ReadOnlySpan<char> Of(OpenXmlLeafTextElement element)
    {
        Dictionary<OpenXmlElement, bool>? kept = null;
        return Of(element, out _, ref kept);
    }

    /// <summary>Space at either end counts only where <c>xml:space</c> keeps it; a line feed within shows as a space.</summary>
    /// <param name="start">How many characters at the beginning do not count.</param>
    /// <param name="kept">What is known of the elements around; it is added to. A file can make each dear to ask.</param>
    public static ReadOnlySpan<char> Of(OpenXmlLeafTextElement element, out int start, scoped ref Dictionary<OpenXmlElement, bool>? kept)
    {
        start = 0;
        var text = element.Text;
        if (text.AsSpan().IndexOfAny('\n', '\r') >= 0) text = text.Replace('\n', ' ').Replace('\r', ' ');
        if (text.Length == 0 || !IsSpace(text[0]) && !IsSpace(text[^1]) || IsKept(element, kept ??= [])) return text;
        var shown = text.AsSpan().TrimStart(Spaces);
        start = text.Length - shown.Length;
        return shown.TrimEnd(Spaces);
    }

    private const string Spaces = " \t";

    private static bool IsSpace(char character) => character is ' ' or '\t';

    private static bool IsKept(OpenXmlElement element, Dictionary<OpenXmlElement, bool> known)
    {
        if (Space(element) is { } own) return own == "preserve";
        if (element.Parent is not { } parent) return false;
        if (!known.TryGetValue(parent, out var kept)) known[parent] = kept = IsKept(parent, known);
        return kept;
    }

    private static string? Space(OpenXmlElement element)
    {
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute is { LocalName: "space", Prefix: "xml" }) return attribute.Value;
        }
        return null;
    }
}
