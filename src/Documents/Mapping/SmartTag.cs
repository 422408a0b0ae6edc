using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The SDK does not know <c>w:smartTag</c>, which Word 2003 put around names and dates, nor what stands in it.</summary>
internal static class SmartTag
{
    /// <summary>Word nested two or three; each level costs another reading of what it holds.</summary>
    public const int Deepest = 3;

    public static bool Is(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "smartTag";

    /// <summary>Gives the runs in a smart tag their types; what the file says stays the same.</summary>
    public static void Open(OpenXmlElement tag)
    {
        if (!tag.ChildElements.Any(c => c is OpenXmlUnknownElement && c.NamespaceUri == tag.NamespaceUri && c.LocalName is not ("smartTag" or "smartTagPr"))) return;
        var typed = new W.Paragraph { InnerXml = tag.InnerXml };
        tag.RemoveAllChildren();
        while (typed.FirstChild is { } child)
        {
            child.Remove();
            tag.AppendChild(child);
        }
    }
}
