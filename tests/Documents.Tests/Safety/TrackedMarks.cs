using System.IO.Compression;
using System.Xml.Linq;

namespace Recording.Documents.Tests.Safety;

/// <summary>The marks of tracked changes that a file holds, in whatever part, found by their names alone.</summary>
internal static class TrackedMarks
{
    private const string WordMl = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", StrictWordMl = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private static readonly HashSet<string> Named = new(StringComparer.Ordinal) { "ins", "del", "moveFrom", "moveTo", "cellIns", "cellDel", "cellMerge", "delText", "delInstrText" };

    /// <summary>Each as its part and its name.</summary>
    public static IReadOnlyList<string> In(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return [.. zip.Entries.Where(entry => entry.FullName.StartsWith("word/", StringComparison.Ordinal) && entry.FullName.EndsWith(".xml", StringComparison.Ordinal)).SelectMany(In)];
    }

    private static List<string> In(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        return [.. XElement.Load(content).Descendants().Where(IsMark).Select(mark => $"{entry.FullName}: {mark.Name.LocalName}")];
    }

    private static bool IsMark(XElement element) => element.Name.NamespaceName is WordMl or StrictWordMl
        && element.Name.LocalName is var name && (Named.Contains(name) || name.EndsWith("Change", StringComparison.Ordinal)
            || name.StartsWith("moveFromRange", StringComparison.Ordinal) || name.StartsWith("moveToRange", StringComparison.Ordinal));
}
