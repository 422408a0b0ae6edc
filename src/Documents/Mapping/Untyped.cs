using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Two elements that the SDK does not know, nor what stands in them: <c>w:smartTag</c>, which Word 2003 put around names and dates,
/// and the <c>wne:txbxContent</c> of Strict files that Word wrote before its release of 2013.</summary>
internal sealed class Untyped
{
    /// <summary>How many elements of one document may be read anew. Tags within tags are read again at each level.</summary>
    private const int MostElements = 15_000;

    /// <summary>How far on tags are looked for that are read together: each reading takes 30 KB for its buffers.</summary>
    private const int Ahead = 4_000;

    private const string Namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly XmlWriterSettings Plain = new() { OmitXmlDeclaration = true, CheckCharacters = false, NewLineHandling = NewLineHandling.Entitize };

    /// <summary>The tags that were read before the walk came to them, and how many elements each holds.</summary>
    private readonly Dictionary<OpenXmlElement, int> _early = [];
    private int _spent, _read;

    public static bool IsSmartTag(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "smartTag";

    public static bool IsTextBox(OpenXmlElement element) => element is OpenXmlUnknownElement && element.LocalName == "txbxContent";

    /// <summary>Gives what stands in such an element its types; what the file says stays the same.</summary>
    public void Open(OpenXmlElement element)
    {
        var isEarly = _early.Remove(element, out var elements);
        if (!isEarly)
        {
            if (!IsUntyped(element)) return;
            elements = element.Descendants().Count();
        }
        _spent += elements;
        if (_spent > MostElements) throw new LimitException($"it holds more than {MostElements} pieces in smart tags and in text boxes of an early kind");
        if (isEarly) return;
        if (IsTextBox(element)) Move(new W.TextBoxContent { InnerXml = element.InnerXml }, element);
        else Read([element, .. Following(element)]);
    }

    private static bool IsUntyped(OpenXmlElement element)
    {
        for (var child = element.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is OpenXmlUnknownElement && child.LocalName is not ("smartTag" or "smartTagPr")) return true;
        }
        return false;
    }

    /// <summary>The tags soon after one. A file that has many where the walk never comes gets no more of them read than twice what it may ask.</summary>
    private List<OpenXmlElement> Following(OpenXmlElement tag)
    {
        var tags = new List<OpenXmlElement>();
        var at = After(tag);
        for (var seen = 0; at is not null && seen < Ahead && _read < 2 * MostElements; seen++)
        {
            if (!IsSmartTag(at) || !IsUntyped(at))
            {
                at = IsTextBox(at) ? After(at) : at.FirstChild ?? After(at);
                continue;
            }
            var elements = at.Descendants().Count();
            (seen, _read) = (seen + elements, _read + elements);
            _early[at] = elements;
            tags.Add(at);
            at = After(at);
        }
        return tags;
    }

    /// <summary>The element that comes after all that stands in one.</summary>
    private static OpenXmlElement? After(OpenXmlElement? element)
    {
        for (; element is not null; element = element.Parent)
        {
            if (element.NextSibling() is { } next) return next;
        }
        return null;
    }

    private static void Read(List<OpenXmlElement> tags)
    {
        var xml = new StringBuilder();
        using (var writer = XmlWriter.Create(xml, Plain))
        {
            writer.WriteStartElement("w", "body", Namespace);
            foreach (var tag in tags)
            {
                writer.WriteStartElement("w", "p", Namespace);
                for (var child = tag.FirstChild; child is not null; child = child.NextSibling()) child.WriteTo(writer);
                writer.WriteEndElement();
            }
            writer.WriteEndElement();
        }
        var typed = new W.Body(xml.ToString()).FirstChild;
        foreach (var tag in tags)
        {
            Move(typed!, tag);
            typed = typed!.NextSibling();
        }
    }

    private static void Move(OpenXmlElement from, OpenXmlElement to)
    {
        to.RemoveAllChildren();
        while (from.FirstChild is { } child)
        {
            child.Remove();
            to.AppendChild(child);
        }
    }
}
