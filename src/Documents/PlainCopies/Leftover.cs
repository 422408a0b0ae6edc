using System.IO.Compression;
using System.Text;
using System.Xml;
using Recording.Analysis.Sharing;

namespace Recording.Documents.PlainCopies;

/// <summary>Looks through every part of a file for words that were to be gone.</summary>
internal static class Leftover
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit };

    /// <summary>The first words that are still somewhere in the file, whatever their spaces; null where none are.</summary>
    public static string? Of(byte[] file, IEnumerable<SharingMatter> gone)
    {
        using var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read);
        var texts = zip.Entries.Where(entry => entry.Name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.Name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)).Select(Text).ToList();
        return gone.Select(matter => matter.Words).FirstOrDefault(words => texts.Exists(text => text.Contains(Bare(words), StringComparison.OrdinalIgnoreCase)));
    }

    private static string Text(ZipArchiveEntry entry)
    {
        var text = new StringBuilder();
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, Safe);
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA) text.Append(Bare(reader.Value));
            for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute()) text.Append('\n').Append(Bare(Uri.UnescapeDataString(reader.Value))).Append('\n');
        }
        return text.ToString();
    }

    private static string Bare(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
