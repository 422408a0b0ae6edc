using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Settling;
using Cex = DocumentFormat.OpenXml.Office2021.Word.CommentsExt;
using Cid = DocumentFormat.OpenXml.Office2019.Word.Cid;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Reviews;

/// <summary>Takes comments out of all the parts that know them.</summary>
internal static class CommentRemoval
{
    /// <param name="changed">Receives the parts that were changed.</param>
    public static void Remove(MainDocumentPart main, IReadOnlyCollection<W.Comment> comments, HashSet<OpenXmlPart> changed)
    {
        if (comments.Count == 0) return;
        var isEvery = main.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().Count() == comments.Count;
        var ids = isEvery ? null : comments.Select(comment => comment.Id?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var story in Stories.Of(main).Where(story => RemoveMarks(story, ids))) changed.Add(story.OpenXmlPart!);
        var paragraphs = comments.SelectMany(comment => comment.Descendants<W.Paragraph>()).Select(paragraph => paragraph.ParagraphId?.Value).OfType<string>();
        RemoveEntries(main, paragraphs.ToHashSet(StringComparer.OrdinalIgnoreCase), changed);
        foreach (var comment in comments) comment.Remove();
        changed.Add(main.WordprocessingCommentsPart!);
        if (main.WordprocessingCommentsPart!.Comments!.Elements<W.Comment>().Any()) return;
        foreach (var part in new OpenXmlPart?[] { main.WordprocessingCommentsPart, main.WordprocessingCommentsExPart, main.WordprocessingCommentsIdsPart, main.WordCommentsExtensiblePart }.OfType<OpenXmlPart>())
            main.DeletePart(part);
    }

    /// <param name="ids">Of which comments; of all, and of those that the file refers to and lacks, where it is null.</param>
    private static bool RemoveMarks(OpenXmlElement story, HashSet<string>? ids)
    {
        var marks = story.Descendants().Where(element => element switch
        {
            W.CommentRangeStart start => IsGone(start.Id?.Value),
            W.CommentRangeEnd end => IsGone(end.Id?.Value),
            W.CommentReference reference => IsGone(reference.Id?.Value),
            _ => false,
        }).ToList();
        foreach (var mark in marks)
        {
            var run = mark is W.CommentReference ? mark.Parent as W.Run : null;
            mark.Remove();
            if (run is not null && run.ChildElements.All(child => child is W.RunProperties)) run.Remove();
        }
        return marks.Count > 0;

        bool IsGone(string? id) => ids is null || id is not null && ids.Contains(id);
    }

    private static void RemoveEntries(MainDocumentPart main, HashSet<string> paragraphs, HashSet<OpenXmlPart> changed)
    {
        var durable = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        Remove(main.WordprocessingCommentsExPart, main.WordprocessingCommentsExPart?.CommentsEx?.Elements<W15.CommentEx>().Where(e => Knows(e.ParaId)));
        var known = main.WordprocessingCommentsIdsPart?.CommentsIds?.Elements<Cid.CommentId>().Where(e => Knows(e.ParaId)).ToList() ?? [];
        durable.UnionWith(known.Select(e => e.DurableId?.Value).OfType<string>());
        Remove(main.WordprocessingCommentsIdsPart, known);
        Remove(main.WordCommentsExtensiblePart, main.WordCommentsExtensiblePart?.CommentsExtensible?.Elements<Cex.CommentExtensible>().Where(e => e.DurableId?.Value is { } id && durable.Contains(id)));

        bool Knows(HexBinaryValue? id) => id?.Value is { } value && paragraphs.Contains(value);

        void Remove(OpenXmlPart? part, IEnumerable<OpenXmlElement>? entries)
        {
            var gone = entries?.ToList() ?? [];
            foreach (var entry in gone) entry.Remove();
            if (gone.Count > 0) changed.Add(part!);
        }
    }
}
