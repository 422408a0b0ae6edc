using System.IO.Compression;
using System.Xml.Linq;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Reviews;

/// <summary>Accepts or rejects every tracked change of words, by rules of its own.</summary>
internal static class AllChanges
{
    public static byte[] Accepted(byte[] file) => Rewritten(file, gone: ["del", "moveFrom"], kept: ["ins", "moveTo"]);

    public static byte[] Rejected(byte[] file) => Rewritten(file, gone: ["ins", "moveTo"], kept: ["del", "moveFrom"]);

    private static byte[] Rewritten(byte[] file, string[] gone, string[] kept)
    {
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.StartsWith("word/", StringComparison.Ordinal) && e.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            {
                using var stream = entry.Open();
                var root = XElement.Load(stream, LoadOptions.PreserveWhitespace);
                Rewrite(root, gone, kept);
                stream.SetLength(0);
                root.Save(stream, SaveOptions.DisableFormatting);
            }
        }
        return bytes.ToArray();
    }

    private static void Rewrite(XElement root, string[] gone, string[] kept)
    {
        Changes(root, gone).ForEach(change => change.Remove());
        foreach (var change in Changes(root, kept).AsEnumerable().Reverse()) change.ReplaceWith(change.Nodes());
        foreach (var text in root.Descendants(W + "delText").ToList()) text.Name = W + "t";
    }

    /// <summary>Those around runs; not those of paragraph marks and rows, which hold nothing.</summary>
    private static List<XElement> Changes(XElement root, string[] names) =>
        [.. root.Descendants().Where(e => e.Name.Namespace == W && names.Contains(e.Name.LocalName) && e.Parent!.Name != W + "rPr" && e.Parent.Name != W + "trPr")];
}
