using System.Xml;
using System.Xml.Linq;
using System.Xml.XPath;
using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>The document's data that controls are bound to: Word takes the control's words from there on opening.</summary>
internal sealed class BoundData(WordprocessingDocument document)
{
    private const string Core = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", Extended = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit };

    private readonly Dictionary<OpenXmlPart, XDocument> _loaded = [];
    private readonly HashSet<OpenXmlPart> _changed = [];

    /// <summary>Writes a value where a control is bound to; nothing where it is not, or its data has gone.</summary>
    public void Write(W.SdtElement control, string value)
    {
        if (Binding.Of(control) is not { } binding) return;
        foreach (var part in Candidates(binding.Store))
        {
            if (Load(part) is not { } data || Select(data, binding) is not { } node) continue;
            if (node is XElement { HasElements: false } element) element.Value = value;
            else if (node is XAttribute attribute) attribute.Value = value;
            else continue;
            _changed.Add(part);
            return;
        }
    }

    public void Save()
    {
        foreach (var part in _changed)
        {
            using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
            _loaded[part].Save(stream, SaveOptions.DisableFormatting);
        }
    }

    private IEnumerable<OpenXmlPart> Candidates(string store)
    {
        if (string.Equals(store, Core, StringComparison.OrdinalIgnoreCase)) return new OpenXmlPart?[] { document.CoreFilePropertiesPart }.OfType<OpenXmlPart>();
        if (string.Equals(store, Extended, StringComparison.OrdinalIgnoreCase)) return new OpenXmlPart?[] { document.ExtendedFilePropertiesPart }.OfType<OpenXmlPart>();
        return document.MainDocumentPart!.CustomXmlParts.Where(p => store.Length == 0
            || string.Equals(p.CustomXmlPropertiesPart?.DataStoreItem?.ItemId?.Value, store, StringComparison.OrdinalIgnoreCase));
    }

    private XDocument? Load(OpenXmlPart part)
    {
        if (_loaded.TryGetValue(part, out var known)) return known;
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, Safe);
            return _loaded[part] = XDocument.Load(reader, LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static object? Select(XDocument data, Binding binding)
    {
        try
        {
            var names = new XmlNamespaceManager(new NameTable());
            foreach (var (prefix, name) in Prefixes(binding.Prefixes)) names.AddNamespace(prefix, name);
            return (data.XPathEvaluate(binding.XPath, names) as IEnumerable<object>)?.FirstOrDefault();
        }
        catch (Exception e) when (e is XPathException or ArgumentException or XmlException)
        {
            return null;
        }
    }

    /// <summary>Reads <c>xmlns:a='…' xmlns:b='…'</c>.</summary>
    private static IEnumerable<(string Prefix, string Name)> Prefixes(string mappings)
    {
        foreach (var part in mappings.Split("xmlns:", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var sign = part.IndexOf('=', StringComparison.Ordinal);
            if (sign > 0) yield return (part[..sign].Trim(), part[(sign + 1)..].Trim().Trim('\'', '"'));
        }
    }
}
