using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Cid = DocumentFormat.OpenXml.Office2019.Word.Cid;

namespace Recording.Documents.Reviews;

/// <summary>Gives ids that nothing in a document has yet. Revisions, bookmarks and comments share their numbers for some readers.</summary>
internal sealed class FreshIds
{
    private const string WordMl = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const uint FirstParagraph = 0x2000_0000;

    /// <summary>Room enough above it for what one review adds.</summary>
    private const int HighestUsual = int.MaxValue - 1_000_000;

    private readonly HashSet<int> _annotations = [];
    private readonly HashSet<uint> _paragraphs = [];
    private readonly HashSet<uint> _durable = [];
    private int _annotation;
    private uint _paragraph = FirstParagraph, _durableNext = FirstParagraph;

    public FreshIds(MainDocumentPart main)
    {
        OpenXmlElement?[] roots =
        [
            main.Document, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes, main.WordprocessingCommentsPart?.Comments,
            main.GlossaryDocumentPart?.GlossaryDocument, .. main.HeaderParts.Select(part => part.Header), .. main.FooterParts.Select(part => part.Footer),
        ];
        foreach (var root in roots.OfType<OpenXmlElement>()) Collect(root);
        foreach (var id in main.WordprocessingCommentsIdsPart?.CommentsIds?.Elements<Cid.CommentId>() ?? []) AddHex(_durable, id.DurableId);
        var highest = _annotations.Count == 0 ? 0 : _annotations.Max();
        _annotation = highest < HighestUsual ? Math.Max(0, highest) : 0;
    }

    /// <summary>An id for a comment or a revision.</summary>
    public string Annotation()
    {
        while (!_annotations.Add(++_annotation)) { }
        return _annotation.ToString(CultureInfo.InvariantCulture);
    }

    public string Paragraph() => Hex(_paragraphs, ref _paragraph);

    /// <summary>An id that a comment keeps when documents are merged.</summary>
    public string Durable() => Hex(_durable, ref _durableNext);

    private static string Hex(HashSet<uint> used, ref uint next)
    {
        while (!used.Add(++next)) { }
        return next.ToString("X8", CultureInfo.InvariantCulture);
    }

    private void Collect(OpenXmlElement root)
    {
        foreach (var element in root.Descendants())
        {
            if (element is W.Paragraph paragraph) AddHex(_paragraphs, paragraph.ParagraphId);
            else if (element is not (W.Run or W.Text) && IsAnnotation(element.LocalName)) AddId(element);
        }
    }

    private static bool IsAnnotation(string name) =>
        name is "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge" or "bookmarkStart" or "comment" or "permStart" or "commentReference"
        || name.EndsWith("Change", StringComparison.Ordinal) || name.EndsWith("RangeStart", StringComparison.Ordinal);

    private void AddId(OpenXmlElement element)
    {
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == "id" && attribute.NamespaceUri == WordMl
                && int.TryParse(attribute.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var id)) _annotations.Add(id);
        }
    }

    private static void AddHex(HashSet<uint> ids, HexBinaryValue? value)
    {
        if (uint.TryParse(value?.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var id)) ids.Add(id);
    }
}
