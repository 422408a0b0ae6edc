using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Mapping;

/// <summary>Reads the comments of a document with their threads.</summary>
internal sealed class CommentThreads
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, W15.CommentEx> _extended = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<W.Comment> _comments;
    private readonly MainDocumentPart _main;

    public CommentThreads(MainDocumentPart main)
    {
        _main = main;
        _comments = [.. main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>() ?? []];
        for (var i = 0; i < _comments.Count; i++)
        {
            if (ParagraphId(_comments[i]) is { } id) _numbers.TryAdd(id, i + 1);
        }
        foreach (var entry in main.WordprocessingCommentsExPart?.CommentsEx?.Elements<W15.CommentEx>() ?? [])
        {
            if (entry.ParaId?.Value is { } id) _extended.TryAdd(id, entry);
        }
    }

    /// <summary>The comments in the order of their part.</summary>
    public IReadOnlyList<Comment> Read(DocumentWalk walk) => [.. _comments.Select((comment, i) => Read(walk, comment, i + 1))];

    private Comment Read(DocumentWalk walk, W.Comment comment, int number)
    {
        var first = walk.Paragraphs.Count;
        new Story(walk, _main.WordprocessingCommentsPart!, new(PartKind.Comment, number)).Read(comment);
        var paragraphs = walk.Paragraphs.Skip(first).Select(p => p.Text).ToList();
        walk.Paragraphs.RemoveRange(first, walk.Paragraphs.Count - first);
        var entry = ParagraphId(comment) is { } id ? _extended.GetValueOrDefault(id) : null;
        return new(number, comment.Author?.Value ?? "", comment.Date.Date(), paragraphs)
        {
            Id = comment.Id?.Value,
            Initials = comment.Initials?.Value,
            Anchor = walk.Anchors.Of(comment.Id?.Value),
            IsResolved = entry?.Done is { } done && done.IsOn(),
            ReplyTo = entry?.ParaIdParent?.Value is { } parent && _numbers.TryGetValue(parent, out var root) ? root : null,
        };
    }

    /// <summary>A thread is kept by the last paragraph of a comment.</summary>
    private static string? ParagraphId(W.Comment comment) => comment.Elements<W.Paragraph>().LastOrDefault()?.ParagraphId?.Value;
}
