using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Reads what a file says of itself. Damage here does not matter: what cannot be read is left out.</summary>
internal static class Properties
{
    public static DocumentProperties Of(WordprocessingDocument document)
    {
        var core = Values(document.CoreFilePropertiesPart);
        var extended = Values(document.ExtendedFilePropertiesPart);
        var protection = Protection(document.MainDocumentPart?.DocumentSettingsPart?.Settings?.GetFirstChild<W.DocumentProtection>());
        return new()
        {
            Title = core.GetValueOrDefault("title"),
            Author = core.GetValueOrDefault("creator"),
            Created = Attributes.Date(core.GetValueOrDefault("created")),
            Modified = Attributes.Date(core.GetValueOrDefault("modified")),
            Pages = int.TryParse(extended.GetValueOrDefault("Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : null,
            Custom = Custom(document.CustomFilePropertiesPart),
            IsProtected = protection != EditProtection.None,
            Protection = protection,
            IsSigned = document.DigitalSignatureOriginPart is not null,
        };
    }

    private static EditProtection Protection(W.DocumentProtection? protection) =>
        protection?.Enforcement is not { } enforced || !enforced.IsOn() ? EditProtection.None : protection.Edit?.InnerText switch
        {
            "readOnly" => EditProtection.ReadOnly,
            "comments" => EditProtection.Comments,
            "trackedChanges" => EditProtection.TrackedChanges,
            "forms" => EditProtection.Forms,
            _ => EditProtection.None,
        };

    /// <summary>The text of each child of the root, by its local name.</summary>
    private static Dictionary<string, string> Values(OpenXmlPart? part)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Read(part, reader =>
        {
            if (reader.Depth == 1) values.TryAdd(reader.LocalName, Text(reader));
        });
        return values;
    }

    private static Dictionary<string, string> Custom(OpenXmlPart? part)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        string? name = null;
        Read(part, reader =>
        {
            if (reader.Depth == 1) name = reader.GetAttribute("name");
            else if (reader.Depth == 2 && name is not null) values.TryAdd(name, Text(reader));
        });
        return values;
    }

    private static void Read(OpenXmlPart? part, Action<XmlReader> element)
    {
        if (part is null) return;
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var reader = XmlReader.Create(stream, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.Element) element(reader);
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException)
        {
            // What was read before the damage is kept.
        }
    }

    private static string Text(XmlReader reader)
    {
        if (reader.IsEmptyElement || !reader.Read() || reader.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA)) return "";
        return reader.Value;
    }
}
