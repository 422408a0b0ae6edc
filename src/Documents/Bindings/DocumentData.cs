using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;

namespace Recording.Documents.Bindings;

/// <summary>A place in a document's data that holds text alone.</summary>
/// <param name="Node">The element or attribute, in the loaded document of its part.</param>
internal sealed record DataNode(OpenXmlPart Part, XObject Node)
{
    public string Value
    {
        get => Node is XAttribute attribute ? attribute.Value : ((XElement)Node).Value;
        set
        {
            if (Node is XAttribute attribute) attribute.Value = value;
            else ((XElement)Node).Value = value;
        }
    }
}

/// <summary>The data that a document carries for its content controls: its custom XML and its properties. Each part is read once, and a part that
/// is damaged holds nothing.</summary>
internal sealed class DocumentData(WordprocessingDocument document)
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    private readonly Dictionary<OpenXmlPart, XElement?> _roots = [];
    private readonly Dictionary<XElement, ILookup<XName, XElement>> _children = [];
    private Dictionary<string, OpenXmlPart>? _stores;
    private Dictionary<XName, OpenXmlPart>? _byRoot;

    /// <summary>The place that a binding names; null where there is none, where it holds more than text, or where the path is none of Word's.</summary>
    public DataNode? Find(Binding binding)
    {
        if (DataPath.Of(binding) is not { } steps || PartOf(binding.Store, steps[0].Name) is not { } part || Root(part) is not { } root) return null;
        if (root.Name != steps[0].Name || steps[0] is { Number: > 1 } or { IsAttribute: true }) return null;
        var at = root;
        foreach (var step in steps.Skip(1))
        {
            if (step.IsAttribute) return at.Attribute(step.Name) is { } attribute ? new(part, attribute) : null;
            if (Children(at)[step.Name].ElementAtOrDefault(step.Number - 1) is not { } child) return null;
            at = child;
        }
        return at.HasElements ? null : new(part, at);
    }

    private OpenXmlPart? PartOf(string store, XName root)
    {
        if (store.Length > 0) return (_stores ??= Stores()).GetValueOrDefault(store);
        return (_byRoot ??= ByRoot()).GetValueOrDefault(root);
    }

    /// <summary>The parts by the ids that controls name; the two lists of properties have ids that Word knows.</summary>
    private Dictionary<string, OpenXmlPart> Stores()
    {
        var stores = new Dictionary<string, OpenXmlPart>(StringComparer.OrdinalIgnoreCase);
        if (document.CoreFilePropertiesPart is { } core) stores["{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"] = core;
        if (document.ExtendedFilePropertiesPart is { } extended) stores["{6668398D-A668-4E3E-A5EB-62B293D839F1}"] = extended;
        foreach (var part in CustomParts())
        {
            if (part.CustomXmlPropertiesPart is { } properties && Load(properties) is { } item && Id(item) is { } id) stores.TryAdd(id, part);
        }
        return stores;
    }

    private static string? Id(XElement item) => item.Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "itemID")?.Value;

    private Dictionary<XName, OpenXmlPart> ByRoot()
    {
        var parts = new Dictionary<XName, OpenXmlPart>();
        foreach (var part in CustomParts())
        {
            if (Root(part) is { } root) parts.TryAdd(root.Name, part);
        }
        return parts;
    }

    private IEnumerable<CustomXmlPart> CustomParts() => document.MainDocumentPart?.CustomXmlParts ?? [];

    private ILookup<XName, XElement> Children(XElement element)
    {
        if (!_children.TryGetValue(element, out var children)) _children[element] = children = element.Elements().ToLookup(child => child.Name);
        return children;
    }

    private XElement? Root(OpenXmlPart part)
    {
        if (!_roots.TryGetValue(part, out var root)) _roots[part] = root = Load(part);
        return root;
    }

    private static XElement? Load(OpenXmlPart part)
    {
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, Safe);
            return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root;
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            return null;
        }
    }
}
