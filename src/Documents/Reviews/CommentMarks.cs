using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Marks in the text which words a comment is about.</summary>
/// <param name="style">The id of the document's style for the mark of a comment, where it has one.</param>
internal sealed class CommentMarks(FreshIds ids, string? style)
{
    /// <summary>Marks from a character of one paragraph to a character of the same or a later one; runs begin and end there.</summary>
    public void Write(MappedParagraph first, int start, MappedParagraph last, int end, string id)
    {
        var reference = new W.Run();
        if (style is not null) reference.AppendChild(new W.RunProperties(new W.RunStyle { Val = style }));
        reference.AppendChild(new W.CommentReference { Id = id });
        var begin = new W.CommentRangeStart { Id = id };
        OpenXmlElement[] close = [new W.CommentRangeEnd { Id = id }, reference];
        if (first == last && start == end)
        {
            PutAt(first, start, [begin, .. close]);
            return;
        }
        PutAt(first, start, [begin]);
        if (end > 0) PutAfter(last.PieceAt(end - 1).Run, close);
        else PutAt(last, 0, close);
    }

    private void PutAt(MappedParagraph paragraph, int offset, OpenXmlElement[] marks)
    {
        if (paragraph.Pieces.Count == 0) paragraph.Elements[0].Append(marks);
        else if (offset == paragraph.Text.Text.Length) PutAfter(paragraph.Pieces[^1].Run, marks);
        else
        {
            var place = Place(paragraph.PieceAt(offset).Run, isBefore: true);
            foreach (var mark in marks) place.InsertBeforeSelf(mark);
        }
    }

    private void PutAfter(OpenXmlElement run, OpenXmlElement[] marks)
    {
        var place = Place(run, isBefore: false);
        foreach (var mark in marks.Reverse()) place.InsertAfterSelf(mark);
    }

    /// <summary>The outermost element that begins (or ends) where the run does; what cannot hold a mark is left whole.</summary>
    private OpenXmlElement Place(OpenXmlElement at, bool isBefore)
    {
        for (; ; )
        {
            at = isBefore ? Wrappers.Before(at, ids) : Wrappers.After(at, ids);
            if (at.Parent is null or W.Paragraph || !IsSealed(at.Parent) && !IsEdge(at, isBefore)) return at;
            at = at.Parent is W.SdtContentRun { Parent: { } control } ? control : at.Parent;
        }
    }

    private static bool IsEdge(OpenXmlElement at, bool isBefore) =>
        isBefore ? at.PreviousSibling() is null || at.PreviousSibling()!.LocalName is "smartTagPr" or "customXmlPr" : at.NextSibling() is null;

    /// <summary>Whether Word would lose a mark within: it fills the content by itself, or keeps it twice, or keeps it as a formula.</summary>
    private static bool IsSealed(OpenXmlElement wrapper) => wrapper switch
    {
        W.SimpleField or AlternateContent or AlternateContentChoice or AlternateContentFallback => true,
        W.SdtContentRun { Parent: W.SdtRun control } => EditCheck.ReasonAgainst(control) is not null,
        _ => wrapper.NamespaceUri == "http://schemas.openxmlformats.org/officeDocument/2006/math",
    };
}
