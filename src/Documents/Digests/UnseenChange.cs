using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Digests;

/// <summary>A tracked change where the text does not show it: in a comment, a style, a list, a building block, or a header that no section uses.</summary>
internal sealed record UnseenChange(string Author, RevisionKind Kind)
{
    /// <summary>Every mark apart, as it has no place in the text by which it could be put together with others.</summary>
    public static IReadOnlyList<UnseenChange> In(MainDocumentPart main, DocumentMap map)
    {
        var read = map.Paragraphs.SelectMany(paragraph => paragraph.Elements.Take(1)).Select(element => element.Ancestors<OpenXmlPartRootElement>().LastOrDefault()).ToHashSet();
        return [.. TrackedParts.Of(main).Where(root => !read.Contains(root)).SelectMany(root => root.Descendants()).Where(TrackedMarkup.IsChange)
            .Select(change => new UnseenChange(TrackedMarkup.Author(change) ?? "", KindOf(change)))];
    }

    private static RevisionKind KindOf(OpenXmlElement change) => (change.LocalName, change.Parent) switch
    {
        ("ins" or "del", W.TableRowProperties) => RevisionKind.Row,
        ("ins" or "del", W.ParagraphMarkRunProperties) => RevisionKind.Paragraph,
        ("ins" or "customXmlInsRangeStart", _) => RevisionKind.Insertion,
        ("del" or "customXmlDelRangeStart", _) => RevisionKind.Deletion,
        ("cellIns" or "cellDel" or "cellMerge", _) => RevisionKind.Cell,
        (var name, _) => name.Contains("move", StringComparison.OrdinalIgnoreCase) ? RevisionKind.Move : RevisionKind.Formatting,
    };
}
