using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace Recording.Documents.Guard;

/// <summary>A relationship to a part that the file does not hold, or that has no type by which it could be read. Word shows a red cross for
/// such a picture, or nothing, and opens the document; the SDK does not open it.</summary>
/// <param name="List">The name of the <c>.rels</c> file.</param>
internal sealed record LooseEnd(string List, string Id)
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <summary>A copy of a file in which such relationships lead outside it, where nothing is fetched.</summary>
    public static MemoryStream Tie(ReadOnlyMemory<byte> file, IReadOnlyList<LooseEnd> ends) => Changed(file.AsCopy(), ends, "External");

    /// <summary>The file with the relationships as they were.</summary>
    public static byte[] Untie(byte[] file, IReadOnlyList<LooseEnd> ends) => Changed(new ReadOnlyMemory<byte>(file).AsCopy(), ends, null).ToArray();

    private static MemoryStream Changed(MemoryStream file, IReadOnlyList<LooseEnd> ends, string? mode)
    {
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var list in ends.GroupBy(end => end.List)) Change(zip, list.Key, [.. list.Select(end => end.Id)], mode);
        }
        file.Position = 0;
        return file;
    }

    private static void Change(ZipArchive zip, string name, HashSet<string> ids, string? mode)
    {
        if (zip.GetEntry(name) is not { } entry) return;
        XDocument list;
        using (var content = entry.Open())
        using (var reader = XmlReader.Create(content, Safe)) list = XDocument.Load(reader);
        foreach (var relationship in list.Root!.Elements().Where(e => ids.Contains((string?)e.Attribute("Id") ?? "")))
            relationship.SetAttributeValue("TargetMode", mode);
        entry.Delete();
        using var changed = zip.CreateEntry(name).Open();
        list.Save(changed, SaveOptions.DisableFormatting);
    }
}
