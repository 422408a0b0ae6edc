using System.IO.Compression;
using System.Text;

namespace Recording.Documents.Tests.Building;

/// <summary>A Word file made of the XML of its parts.</summary>
public sealed class Docx
{
    public const string Main = "word/document.xml";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string WordType = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, (string Type, byte[] Content)> _parts = [];
    private readonly Dictionary<string, List<string>> _relationships = [];

    public string MainType { get; init; } = WordType + "document.main+xml";

    /// <summary>A document whose body holds this XML.</summary>
    public static Docx Of(params IEnumerable<string> body) => new Docx().WithMain(body);

    public Docx WithMain(params IEnumerable<string> body) =>
        Put(Main, MainType, Markup.Document(string.Concat(body))).Relate("", "officeDocument", Main, "main");

    public Docx Styles(string styles) => Part("styles", Markup.Root("styles", styles));

    public Docx Numbering(string numbering) => Part("numbering", Markup.Root("numbering", numbering));

    public Docx Settings(string settings) => Part("settings", Markup.Root("settings", settings));

    public Docx Comments(string comments) => Part("comments", Markup.Root("comments", comments));

    public Docx Footnotes(string notes) => Part("footnotes", Markup.Root("footnotes", notes));

    public Docx Endnotes(string notes) => Part("endnotes", Markup.Root("endnotes", notes));

    public Docx Header(string id, string content) => Part("header", Markup.Root("hdr", content), id);

    public Docx Footer(string id, string content) => Part("footer", Markup.Root("ftr", content), id);

    /// <summary>A part of WordprocessingML that the main part refers to.</summary>
    public Docx Part(string kind, string xml, string? id = null)
    {
        var name = $"word/{kind}{id}.xml";
        return Put(name, $"{WordType}{kind}+xml", xml).Relate(Main, kind, name["word/".Length..], id ?? kind);
    }

    public Docx Put(string name, string type, string xml) => Put(name, type, Encoding.UTF8.GetBytes(xml));

    public Docx Put(string name, string type, byte[] content)
    {
        _parts[name] = (type, content);
        return this;
    }

    /// <summary>Adds a relationship; a kind without a scheme is one of Office's own.</summary>
    public Docx Relate(string source, string kind, string target, string id, bool isExternal = false)
    {
        var type = kind.Contains("://", StringComparison.Ordinal) ? kind : Office + kind;
        if (!_relationships.TryGetValue(source, out var list)) _relationships[source] = list = [];
        list.Add($"""<Relationship Id="{id}" Type="{type}" Target="{target}"{(isExternal ? " TargetMode=\"External\"" : "")}/>""");
        return this;
    }

    /// <summary>The names of the parts that were put in.</summary>
    public IReadOnlyCollection<string> Names => _parts.Keys;

    /// <summary>Changes the XML of one part.</summary>
    public Docx Change(string name, Func<string, string> change) =>
        Put(name, _parts[name].Type, change(Encoding.UTF8.GetString(_parts[name].Content)));

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(zip, "[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes()));
            foreach (var (source, list) in _relationships)
                Write(zip, RelationshipsOf(source), Encoding.UTF8.GetBytes(
                    $"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{string.Concat(list)}</Relationships>"""));
            foreach (var (name, (_, content)) in _parts) Write(zip, name, content);
        }
        return bytes.ToArray();
    }

    private string ContentTypes() =>
        """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>"""
        + string.Concat(_parts.Select(p => $"""<Override PartName="/{p.Key}" ContentType="{p.Value.Type}"/>""")) + "</Types>";

    private static string RelationshipsOf(string source)
    {
        var slash = source.LastIndexOf('/') + 1;
        return $"{source[..slash]}_rels/{source[slash..]}.rels";
    }

    private static void Write(ZipArchive zip, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
        entry.Write(content);
    }
}
