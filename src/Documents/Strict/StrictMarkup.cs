using System.Text;
using System.Xml;

namespace Recording.Documents.Strict;

/// <summary>Writes a part in the Strict form.</summary>
internal static class StrictMarkup
{
    private const string Declarations = "http://www.w3.org/2000/xmlns/", WordName = StrictNames.Root + "wordprocessingml/main";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Whether a part is in the Strict form: its root is of a Strict namespace.</summary>
    public static bool Is(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part), Safe);
        return reader.MoveToContent() == XmlNodeType.Element && reader.NamespaceURI.StartsWith(StrictNames.Root, StringComparison.Ordinal);
    }

    public static byte[] Of(byte[] part)
    {
        using var written = new MemoryStream();
        using (var reader = XmlReader.Create(new MemoryStream(part), Safe))
        using (var writer = XmlWriter.Create(written, Plain))
        {
            writer.WriteStartDocument(standalone: true);
            while (reader.Read()) Copy(reader, writer);
        }
        return written.ToArray();
    }

    private static void Copy(XmlReader reader, XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element: Element(reader, writer); break;
            case XmlNodeType.EndElement: writer.WriteFullEndElement(); break;
            case XmlNodeType.Text: writer.WriteString(reader.Value); break;
            case XmlNodeType.CDATA: writer.WriteCData(reader.Value); break;
            case XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace: writer.WriteWhitespace(reader.Value); break;
            case XmlNodeType.Comment: writer.WriteComment(reader.Value); break;
            case XmlNodeType.ProcessingInstruction: writer.WriteProcessingInstruction(reader.Name, reader.Value); break;
        }
    }

    private static string Value(string space, string element, string value) =>
        space == WordName ? StrictNames.Value(element, value) : element == "graphicData" ? StrictNames.Namespace(value) : value;

    private static void Element(XmlReader reader, XmlWriter writer)
    {
        var (name, space, isEmpty) = (reader.LocalName, StrictNames.Namespace(reader.NamespaceURI), reader.IsEmptyElement);
        writer.WriteStartElement(reader.Prefix, name, space);
        var isDocument = reader.Depth == 0 && name == "document" && space == WordName;
        while (reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == Declarations) writer.WriteAttributeString(reader.Prefix, reader.LocalName, Declarations, StrictNames.Namespace(reader.Value));
            else writer.WriteAttributeString(reader.Prefix, reader.LocalName, StrictNames.Namespace(reader.NamespaceURI), Value(space, name, reader.Value));
            isDocument &= reader.LocalName != "conformance";
        }
        // The SDK leaves this out of what it writes.
        if (isDocument) writer.WriteAttributeString("conformance", WordName, "strict");
        if (isEmpty) writer.WriteEndElement();
    }
}
