using System.Xml;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.CleanCopies;

/// <summary>Personal details in the file's properties beyond the author's name. Sensitivity labels, and properties that the text shows, are none.</summary>
internal static class PersonalProperties
{
    private const string SensitivityLabel = "MSIP_Label";

    private static readonly Dictionary<string, string> Named = new(StringComparer.Ordinal)
    {
        ["lastModifiedBy"] = "Last saved by", ["Company"] = "Company", ["Manager"] = "Manager",
    };

    public static IReadOnlyList<FileProperty> In(WordprocessingDocument document) =>
        [.. Parts(document).SelectMany(part => Personal(part, document)).Select(element => new FileProperty(NameOf(element), element.Value.Trim()))];

    /// <summary>Takes them out.</summary>
    public static void Remove(WordprocessingDocument document)
    {
        foreach (var part in Parts(document).ToList())
        {
            var gone = Personal(part, document).ToList();
            if (gone.Count == 0) continue;
            var xml = gone[0].Document!;
            gone.ForEach(element => element.Remove());
            if (part is CustomFilePropertiesPart && !xml.Root!.HasElements) document.DeletePart(part);
            else Save(part, xml);
        }
    }

    private static IEnumerable<OpenXmlPart> Parts(WordprocessingDocument document) =>
        new OpenXmlPart?[] { document.CoreFilePropertiesPart, document.ExtendedFilePropertiesPart, document.CustomFilePropertiesPart }.OfType<OpenXmlPart>();

    private static IEnumerable<XElement> Personal(OpenXmlPart part, WordprocessingDocument document)
    {
        if (PropertyPart.Load(part)?.Root is not { } root) return [];
        if (part is not CustomFilePropertiesPart) return root.Elements().Where(element => Named.ContainsKey(element.Name.LocalName) && element.Value.Trim().Length > 0);
        var codes = Codes(document.MainDocumentPart!);
        return root.Elements().Where(element => NameOf(element) is var name && !name.StartsWith(SensitivityLabel, StringComparison.OrdinalIgnoreCase)
            && !codes.Exists(code => code.Contains(name, StringComparison.OrdinalIgnoreCase)));
    }

    private static string NameOf(XElement element) =>
        Named.TryGetValue(element.Name.LocalName, out var name) ? name : (string?)element.Attribute("name") ?? element.Name.LocalName;

    /// <summary>The fields that show a property; without it they would show an error.</summary>
    private static List<string> Codes(MainDocumentPart main)
    {
        var codes = Stories.Of(main).SelectMany(story => story.Descendants()).Select(element => element switch
        {
            W.FieldCode code => code.Text,
            W.SimpleField field => field.Instruction?.Value ?? "",
            _ => "",
        }).Where(code => code.Length > 0).ToList();
        return codes.Exists(code => code.Contains("DOCPROPERTY", StringComparison.OrdinalIgnoreCase)) ? codes : [];
    }

    private static void Save(OpenXmlPart part, XDocument xml)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        xml.Save(stream, SaveOptions.DisableFormatting);
    }
}

/// <summary>A part of the file's properties as XML.</summary>
internal static class PropertyPart
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>Null where there is none or it is damaged.</summary>
    public static XDocument? Load(OpenXmlPart? part)
    {
        if (part is null) return null;
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, Safe);
            return XDocument.Load(reader);
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
