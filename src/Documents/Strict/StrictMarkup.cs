using System.Globalization;
using System.Text;
using System.Xml;

namespace Recording.Documents.Strict;

/// <summary>Writes a part in the Strict form.</summary>
internal static class StrictMarkup
{
    private const string Declarations = "http://www.w3.org/2000/xmlns/", WordName = StrictNames.Root + "wordprocessingml/main";

    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    private static readonly (int Flag, string Name)[] Looks =
        [(0x20, "firstRow"), (0x40, "lastRow"), (0x80, "firstColumn"), (0x100, "lastColumn"), (0x200, "noHBand"), (0x400, "noVBand")];

    /// <summary>In the order in which the SDK makes one number of them.</summary>
    private static readonly string[] Places =
    [
        "firstRow", "lastRow", "firstColumn", "lastColumn", "oddVBand", "evenVBand", "oddHBand", "evenHBand",
        "firstRowLastColumn", "firstRowFirstColumn", "lastRowFirstColumn", "lastRowLastColumn",
    ];

    /// <summary>Whether a part is in the Strict form: its root is of a Strict namespace.</summary>
    public static bool Is(byte[] part)
    {
        using var reader = XmlReader.Create(new MemoryStream(part), Safe);
        return reader.MoveToContent() == XmlNodeType.Element && reader.NamespaceURI.StartsWith(StrictNames.Root, StringComparison.Ordinal);
    }

    /// <param name="before">The part as it was; null for a new one.</param>
    public static byte[] Of(byte[] part, byte[]? before)
    {
        var habits = before is null ? new(Conforms: true, NumbersLooks: false) : HabitsOf(before);
        using var written = new MemoryStream();
        using (var reader = XmlReader.Create(new MemoryStream(part), Safe))
        using (var writer = XmlWriter.Create(written, Plain))
        {
            writer.WriteStartDocument(standalone: true);
            while (reader.Read()) Copy(reader, writer, habits);
        }
        return written.ToArray();
    }

    /// <summary>What some files say and others do not, and the SDK does not keep.</summary>
    /// <param name="Conforms">Whether the document says that it is Strict.</param>
    /// <param name="NumbersLooks">Whether the parts of tables are told by a number too.</param>
    private sealed record Habits(bool Conforms, bool NumbersLooks);

    private static Habits HabitsOf(byte[] part)
    {
        var (conforms, numbers) = (false, false);
        using var reader = XmlReader.Create(new MemoryStream(part), Safe);
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element || reader.NamespaceURI != WordName) continue;
            conforms |= reader.Depth == 0 && reader.GetAttribute("conformance", WordName) is not null;
            numbers |= IsLook(reader.LocalName) && reader.GetAttribute("val", WordName) is not null;
        }
        return new(conforms, numbers);
    }

    private static bool IsLook(string element) => element is "tblLook" or "cnfStyle";

    private static void Copy(XmlReader reader, XmlWriter writer, Habits habits)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element: Element(reader, writer, habits); break;
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

    private static void Element(XmlReader reader, XmlWriter writer, Habits habits)
    {
        var (name, space, isEmpty) = (reader.LocalName, StrictNames.Namespace(reader.NamespaceURI), reader.IsEmptyElement);
        writer.WriteStartElement(reader.Prefix, name, space);
        var isDocument = habits.Conforms && reader.Depth == 0 && name == "document" && space == WordName;
        while (reader.MoveToNextAttribute())
        {
            var isLook = space == WordName && reader.LocalName == "val" && IsLook(name);
            if (isLook) Flags(reader, writer, name);
            if (reader.NamespaceURI == Declarations) writer.WriteAttributeString(reader.Prefix, reader.LocalName, Declarations, StrictNames.Namespace(reader.Value));
            else if (!isLook || habits.NumbersLooks) writer.WriteAttributeString(reader.Prefix, reader.LocalName, StrictNames.Namespace(reader.NamespaceURI), Value(space, name, reader.Value));
            isDocument &= reader.LocalName != "conformance";
        }
        // The SDK leaves this out of what it writes.
        if (isDocument) writer.WriteAttributeString("conformance", WordName, "strict");
        if (isEmpty) writer.WriteEndElement();
    }

    /// <summary>Which parts of a table its style dresses, or a cell belongs to; the SDK makes one number of what the Strict form says of each.</summary>
    private static void Flags(XmlReader reader, XmlWriter writer, string element)
    {
        var value = reader.Value;
        var look = int.TryParse(value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number) ? number : 0;
        var flags = element == "tblLook" ? Looks.Select(each => (each.Name, IsSet: (look & each.Flag) != 0))
            : Places.Select((name, i) => (Name: name, IsSet: i < value.Length && value[i] == '1'));
        foreach (var (name, isSet) in flags.Where(flag => reader.GetAttribute(flag.Name, reader.NamespaceURI) is null))
            writer.WriteAttributeString(reader.Prefix, name, WordName, isSet ? "1" : "0");
    }
}
