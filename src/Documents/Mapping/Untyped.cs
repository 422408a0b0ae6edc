using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Two elements that the SDK does not know, nor what stands in them: <c>w:smartTag</c>, which Word 2003 put around names and dates,
/// and the <c>wne:txbxContent</c> of Strict files that Word wrote before its release of 2013.</summary>
internal static class Untyped
{
    /// <summary>How many elements of one document may be read anew, at some 13 microseconds each. Tags within tags are read again at each level.</summary>
    private const int MostElements = 15_000;

    public static bool IsSmartTag(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "smartTag";

    public static bool IsTextBox(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "txbxContent";

    /// <summary>Gives what stands in such an element its types; what the file says stays the same.</summary>
    /// <param name="spent">How many elements of the document were read anew until now.</param>
    public static void Open(OpenXmlElement element, ref int spent)
    {
        if (!element.ChildElements.Any(c => c is OpenXmlUnknownElement && c.LocalName is not ("smartTag" or "smartTagPr"))) return;
        spent += element.Descendants().Count();
        if (spent > MostElements) throw new LimitException($"it holds more than {MostElements} pieces in smart tags and in text boxes of an early kind");
        OpenXmlCompositeElement typed = IsTextBox(element) ? new W.TextBoxContent { InnerXml = element.InnerXml } : new W.Paragraph { InnerXml = element.InnerXml };
        element.RemoveAllChildren();
        while (typed.FirstChild is { } child)
        {
            child.Remove();
            element.AppendChild(child);
        }
    }
}
