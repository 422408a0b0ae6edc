using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The SDK does not know <c>w:smartTag</c>, which Word 2003 put around names and dates, nor what stands in it.</summary>
internal static class SmartTag
{
    public static bool Is(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "smartTag";

    /// <summary>Gives the runs in a smart tag their types; what the file says stays the same.</summary>
    public static void Open(OpenXmlElement tag)
    {
        if (tag.FirstChild is null || !tag.ChildElements.Any(c => c is OpenXmlUnknownElement && c.LocalName == "r")) return;
        var typed = new W.Paragraph { InnerXml = tag.InnerXml };
        tag.RemoveAllChildren();
        while (typed.FirstChild is { } child)
        {
            child.Remove();
            tag.AppendChild(child);
        }
    }
}
