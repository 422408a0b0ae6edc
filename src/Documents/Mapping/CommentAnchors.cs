using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Which words each comment is about.</summary>
internal sealed class CommentAnchors
{
    private readonly Dictionary<string, Span> _spans = new(StringComparer.Ordinal);

    /// <summary>Notes the beginning, end or mark of a comment.</summary>
    /// <param name="paragraph">Position of the paragraph that is being read.</param>
    public void Mark(OpenXmlElement element, int paragraph, int offset)
    {
        switch (element)
        {
            case W.CommentRangeStart { Id.Value: { } id }: _spans[id] = new(paragraph, offset, offset); break;
            case W.CommentRangeEnd { Id.Value: { } id } when _spans.TryGetValue(id, out var span):
                _spans[id] = new(span.Paragraph, span.Start, paragraph, offset);
                break;
            case W.CommentReference { Id.Value: { } id }: _spans.TryAdd(id, new(paragraph, offset, offset)); break;
        }
    }

    public Span? Of(string? id) => id is not null && _spans.TryGetValue(id, out var span) ? span : null;
}
