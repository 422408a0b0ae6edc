using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Inserting;

/// <summary>Tells the fields of one note from those of another in the same document: equal tags would hold equal values.</summary>
public static class TagPrefix
{
    /// <summary>A template with this before each of its tags.</summary>
    public static Outcome<byte[]> Set(byte[] template, string prefix, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.OpenCopy(template, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            foreach (var root in PlaceScan.Roots(opened.Document.MainDocumentPart!)) Set(root, prefix);
            return opened.Save();
        }
    }

    internal static void Set(OpenXmlElement holder, string prefix)
    {
        foreach (var tag in holder.Descendants<W.Tag>()) tag.Val = prefix + tag.Val?.Value;
    }

    /// <summary>What tells new tags from those of a document; empty where none is the same.</summary>
    internal static string Free(MainDocumentPart main, OpenXmlElement news)
    {
        var there = PlaceScan.Roots(main).SelectMany(r => r.Descendants<W.Tag>()).Select(t => t.Val?.Value ?? "").ToHashSet(StringComparer.Ordinal);
        if (!news.Descendants<W.Tag>().Any(t => there.Contains(t.Val?.Value ?? ""))) return "";
        return Enumerable.Range(2, there.Count + 1).Select(n => $"note{n}.").First(prefix => !there.Any(t => t.StartsWith(prefix, StringComparison.Ordinal)));
    }
}
