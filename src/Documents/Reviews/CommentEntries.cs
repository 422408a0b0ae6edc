using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Reviews;

/// <summary>The entries by which Word knows a comment's thread and whether it is resolved.</summary>
internal sealed class CommentEntries(MainDocumentPart main, FreshIds ids, HashSet<OpenXmlPart> changed)
{
    private readonly W.Comments _comments = CommentParts.CommentsOf(main);
    private readonly W15.CommentsEx _entries = (main.WordprocessingCommentsExPart ?? main.AddNewPart<WordprocessingCommentsExPart>()).CommentsEx ??= new();

    /// <summary>The id of the paragraph that a comment's thread is kept by; given where an older Word gave none.</summary>
    public string ParagraphOf(W.Comment comment)
    {
        var paragraph = comment.Elements<W.Paragraph>().LastOrDefault() ?? comment.AppendChild(new W.Paragraph());
        if (paragraph.ParagraphId?.Value is { } known) return known;
        changed.Add(_comments.OpenXmlPart!);
        paragraph.ParagraphId = ids.Paragraph();
        return paragraph.ParagraphId.Value!;
    }

    public bool IsResolved(W.Comment comment) => Find(ParagraphOf(comment))?.Done is { InnerText: "1" or "true" or "on" };

    public void Resolve(W.Comment comment, bool isResolved)
    {
        var paragraph = ParagraphOf(comment);
        var entry = Find(paragraph) ?? _entries.AppendChild(new W15.CommentEx { ParaId = paragraph });
        entry.Done = new() { InnerText = isResolved ? "1" : "0" };
        changed.Add(_entries.OpenXmlPart!);
    }

    private W15.CommentEx? Find(string paragraph) =>
        _entries.Elements<W15.CommentEx>().FirstOrDefault(entry => string.Equals(entry.ParaId?.Value, paragraph, StringComparison.OrdinalIgnoreCase));
}
