using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Finds footnotes and endnotes by the ids that the text refers to; separators and notes that nothing refers to are not shown.</summary>
internal static class Notes
{
    public static IEnumerable<(OpenXmlElement? Content, OpenXmlPart Holder)> Of(OpenXmlElement? notes, IReadOnlyList<long> ids, OpenXmlPart? holder)
    {
        if (notes is null || holder is null) yield break;
        var byId = new Dictionary<long, OpenXmlElement>();
        foreach (var note in notes.Elements<W.FootnoteEndnoteType>())
        {
            if (note.Id.Number() is { } id) byId.TryAdd(id, note);
        }
        var seen = new HashSet<long>();
        for (var i = 0; i < ids.Count; i++) // The list grows where a note refers to another.
        {
            if (seen.Add(ids[i])) yield return (byId.GetValueOrDefault(ids[i]), holder);
        }
    }
}
