using DocumentFormat.OpenXml;

namespace Recording.Documents.Mapping;

/// <summary>Chooses in <c>mc:AlternateContent</c> as Word does: the first choice whose namespaces are known, else the fallback.</summary>
internal static class Alternatives
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
        "http://schemas.microsoft.com/office/word/2010/wordprocessingInk",
        "http://schemas.microsoft.com/office/word/2010/wordml",
        "http://schemas.microsoft.com/office/word/2012/wordml",
        "http://schemas.microsoft.com/office/drawing/2010/main",
        "http://schemas.microsoft.com/office/drawing/2007/8/2/chart",
        "http://schemas.microsoft.com/office/drawing/2014/chartex",
    };

    public static OpenXmlElement? Chosen(AlternateContent alternatives)
    {
        for (var child = alternatives.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is AlternateContentChoice choice && IsKnown(choice) || child is AlternateContentFallback) return child;
        }
        return null;
    }

    private static bool IsKnown(AlternateContentChoice choice) =>
        choice.Requires?.Value is { Length: > 0 } requires
        && requires.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => choice.LookupNamespace(prefix) is { } name && Known.Contains(name));
}
