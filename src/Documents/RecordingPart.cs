using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.CustomXmlDataProperties;
using DocumentFormat.OpenXml.Packaging;

namespace Recording.Documents;

/// <summary>Recording's own custom XML part of a document: what must stay with it.</summary>
public sealed class RecordingPart
{
    /// <summary>The namespace of everything in the part.</summary>
    public static readonly XNamespace Namespace = "urn:recording:document:1";

    private const string ItemId = "{6F2C0A5E-3B1D-4C8A-9E57-52454344F001}";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit };

    private readonly MainDocumentPart _main;

    private RecordingPart(MainDocumentPart main, XElement root) => (_main, Root) = (main, root);

    /// <summary>The element <c>recording</c>. A change stays in memory until <see cref="Save"/>.</summary>
    public XElement Root { get; }

    /// <summary>The template that the document was made from.</summary>
    public TemplateReference? Template
    {
        get => Root.Element(Namespace + "template") is { } element && (string?)element.Attribute("id") is { } id
            ? new(id, (string?)element.Attribute("version") ?? "") : null;
        set
        {
            Root.Elements(Namespace + "template").Remove();
            if (value is not null)
                Root.AddFirst(new XElement(Namespace + "template", new XAttribute("id", value.Id), new XAttribute("version", value.Version)));
        }
    }

    /// <summary>The templates that were put into a document that is more than they, in their order.</summary>
    public IReadOnlyList<InsertedTemplate> Inserted =>
        [.. Root.Elements(Namespace + "inserted").Select(e => new InsertedTemplate(new((string?)e.Attribute("id") ?? "", (string?)e.Attribute("version") ?? ""), (string?)e.Attribute("prefix") ?? ""))];

    /// <summary>The findings that the writer has looked at and decided to leave.</summary>
    public IReadOnlyList<Dismissal> Dismissals =>
        [.. Root.Elements(Namespace + "dismissal").Select(Dismissal.Of)];

    public void Add(InsertedTemplate inserted) => Root.Add(new XElement(Namespace + "inserted",
        new XAttribute("id", inserted.Template.Id), new XAttribute("version", inserted.Template.Version), new XAttribute("prefix", inserted.Prefix)));

    /// <summary>Reads the part, or starts an empty one where the document has none.</summary>
    /// <exception cref="System.Xml.XmlException">The part is damaged.</exception>
    public static RecordingPart Of(MainDocumentPart main) => new(main, Find(main)?.Root ?? new XElement(Namespace + "recording"));

    /// <summary>Reads the part of a document that is only looked at; null where it is damaged.</summary>
    public static RecordingPart? Peek(MainDocumentPart main)
    {
        try
        {
            return Of(main);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Writes the part into the document, adding it where it is new.</summary>
    public void Save()
    {
        var part = Find(_main)?.Part ?? Add();
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        new XDocument(Root).Save(stream);
    }

    /// <summary>Whether a document has the part, damaged or not.</summary>
    public static bool Has(MainDocumentPart main) => main.CustomXmlParts.Any(IsOurs);

    /// <summary>Takes the part out of the document, as a clean copy asks.</summary>
    public static void Remove(MainDocumentPart main)
    {
        foreach (var part in main.CustomXmlParts.Where(IsOurs).ToList()) main.DeletePart(part);
    }

    private CustomXmlPart Add()
    {
        var part = _main.AddNewPart<CustomXmlPart>("application/xml", FreeId());
        var properties = part.AddNewPart<CustomXmlPropertiesPart>("rId1");
        properties.DataStoreItem = new DataStoreItem(new SchemaReferences(new SchemaReference { Uri = Namespace.NamespaceName })) { ItemId = ItemId };
        return part;
    }

    private string FreeId()
    {
        const string wanted = "recording";
        var taken = _main.Parts.Select(p => p.RelationshipId).Concat(_main.ExternalRelationships.Select(r => r.Id))
            .Concat(_main.HyperlinkRelationships.Select(r => r.Id)).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(1, taken.Count + 1).Select(i => i == 1 ? wanted : $"{wanted}{i}").First(id => !taken.Contains(id));
    }

    private static (CustomXmlPart Part, XElement Root)? Find(MainDocumentPart main)
    {
        foreach (var part in main.CustomXmlParts)
        {
            if (IsOurs(part)) return (part, Load(part));
        }
        return null;
    }

    private static XElement Load(CustomXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, Safe);
        return XDocument.Load(reader).Root!;
    }

    private static bool IsOurs(CustomXmlPart part)
    {
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var reader = XmlReader.Create(stream, Safe);
        try
        {
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "recording" && reader.NamespaceURI == Namespace.NamespaceName;
        }
        catch (XmlException)
        {
            return false;
        }
    }
}

/// <summary>Which template, in which version.</summary>
public sealed record TemplateReference(string Id, string Version);

/// <summary>A template that is a part of a document.</summary>
/// <param name="Prefix">What stands before each of its tags, to tell them from those of others.</param>
public sealed record InsertedTemplate(TemplateReference Template, string Prefix);
