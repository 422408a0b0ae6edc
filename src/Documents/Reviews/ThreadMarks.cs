using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Marks answers at the words of the comment that they answer.</summary>
internal sealed class ThreadMarks
{
    private readonly Dictionary<string, W.CommentRangeStart> _starts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, W.CommentRangeEnd> _ends = new(StringComparer.Ordinal);
    private readonly Dictionary<string, W.CommentReference> _references = new(StringComparer.Ordinal);

    public ThreadMarks(OpenXmlElement document)
    {
        foreach (var element in document.Descendants())
        {
            switch (element)
            {
                case W.CommentRangeStart { Id.Value: { } id } start: _starts.TryAdd(id, start); break;
                case W.CommentRangeEnd { Id.Value: { } id } end: _ends.TryAdd(id, end); break;
                case W.CommentReference { Id.Value: { } id } reference: _references.TryAdd(id, reference); break;
            }
        }
    }

    /// <summary>Puts an answer's marks beside those of its comment.</summary>
    public void Join(string comment, string answer)
    {
        if (_starts.TryGetValue(comment, out var start) && _ends.TryGetValue(comment, out var end))
        {
            start.InsertAfterSelf(new W.CommentRangeStart { Id = answer });
            end.InsertAfterSelf(new W.CommentRangeEnd { Id = answer });
        }
        var reference = _references[comment];
        var mark = new W.CommentReference { Id = answer };
        if (reference.Parent is not W.Run run) reference.InsertAfterSelf(mark);
        else run.InsertAfterSelf(run.RunProperties is { } look ? new W.Run(look.CloneNode(true), mark) : new W.Run(mark));
    }
}
