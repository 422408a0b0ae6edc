using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The SDK does not know <c>w:smartTag</c>, which Word 2003 put around names and dates, nor what stands in it.</summary>
internal static class SmartTag
{
    /// <summary>How many elements of one document may be read anew, at some 13 microseconds each. Tags within tags are read again at each level.</summary>
    private const int MostElements = 15_000;

    public static bool Is(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "smartTag";

    /// <summary>Gives the runs in a smart tag their types; what the file says stays the same.</summary>
    /// <param name="spent">How many elements of the document were read anew until now.</param>
    public static void Open(OpenXmlElement tag, ref int spent)
    {
        if (!tag.ChildElements.Any(c => c is OpenXmlUnknownElement && c.NamespaceUri == tag.NamespaceUri && c.LocalName is not ("smartTag" or "smartTagPr"))) return;
        spent += tag.Descendants().Count();
        if (spent > MostElements) throw new LimitException($"its smart tags hold more than {MostElements} pieces");
        var typed = new W.Paragraph { InnerXml = tag.InnerXml };
        tag.RemoveAllChildren();
        while (typed.FirstChild is { } child)
        {
            child.Remove();
            tag.AppendChild(child);
        }
    }
}
