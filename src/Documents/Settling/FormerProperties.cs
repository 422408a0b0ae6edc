using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Settling;

/// <summary>Settles changes of look: the element keeps the former properties as a complete set.</summary>
internal static class FormerProperties
{
    public static void Settle(OpenXmlElement change, Settlement settlement)
    {
        var parent = change.Parent!;
        var former = change.FirstChild;
        change.Remove();
        if (settlement == Settlement.Accept || change.LocalName == "numberingChange") return;
        List<OpenXmlElement> stays = [.. parent.ChildElements.Where(child => Stays(parent, child))];
        parent.RemoveAllChildren();
        IEnumerable<OpenXmlElement> old = [.. former?.ChildElements.Select(child => child.CloneNode(true)) ?? []];
        var isFirst = parent is W.SectionProperties or W.ParagraphMarkRunProperties;
        parent.Append(isFirst ? [.. stays, .. old] : [.. old, .. stays]);
    }

    /// <summary>Whether a property is no part of what the change keeps.</summary>
    private static bool Stays(OpenXmlElement parent, OpenXmlElement child) => parent switch
    {
        W.ParagraphProperties => child is W.ParagraphMarkRunProperties or W.SectionProperties,
        W.SectionProperties => child is W.HeaderFooterReferenceType,
        _ => TrackedMarkup.IsChange(child),
    };
}
