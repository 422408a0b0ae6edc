using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Filling;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Inserting;

/// <summary>Fits the bookmarks of what comes into a document: with ids of their own, and without those whose name the document has, for a name leads to one place.</summary>
internal static class BookmarkImport
{
    public static void Fit(OpenXmlElement news, MainDocumentPart main, Pen pen)
    {
        var names = PlaceScan.Roots(main).SelectMany(root => root.Descendants<W.BookmarkStart>()).Select(start => start.Name?.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ends = news.Descendants<W.BookmarkEnd>().ToLookup(end => end.Id?.Value);
        foreach (var start in news.Descendants<W.BookmarkStart>().ToList())
        {
            var own = ends[start.Id?.Value].ToList();
            if (names.Add(start.Name?.Value))
            {
                start.Id = pen.Fresh(IdKind.Annotation);
                foreach (var end in own) end.Id = start.Id;
                continue;
            }
            start.Remove();
            foreach (var end in own) end.Remove();
        }
    }
}
