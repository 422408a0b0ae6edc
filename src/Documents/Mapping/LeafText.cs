using DocumentFormat.OpenXml;

namespace Recording.Documents.Mapping;

/// <summary>The text of <c>w:t</c> as Word shows it.</summary>
internal static class LeafText
{
    /// <summary>Space at either end counts only where <c>xml:space</c> keeps it; a line feed within shows as a space.</summary>
    /// <param name="start">How many characters at the beginning do not count.</param>
    public static ReadOnlySpan<char> Of(OpenXmlLeafTextElement element, out int start)
    {
        start = 0;
        var text = element.Text;
        if (text.AsSpan().IndexOfAny('\n', '\r') >= 0) text = text.Replace('\n', ' ').Replace('\r', ' ');
        if (text.Length == 0 || !IsSpace(text[0]) && !IsSpace(text[^1]) || IsKept(element)) return text;
        var shown = text.AsSpan().TrimStart(Spaces);
        start = text.Length - shown.Length;
        return shown.TrimEnd(Spaces);
    }

    private const string Spaces = " \t";

    private static bool IsSpace(char character) => character is ' ' or '\t';

    private static bool IsKept(OpenXmlElement element)
    {
        for (OpenXmlElement? at = element; at is not null; at = at.Parent)
        {
            if (Space(at) is { } space) return space == "preserve";
        }
        return false;
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
