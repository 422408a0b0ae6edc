using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Digests;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Carries out what was decided on comments and changes that a document holds already.</summary>
internal sealed class AnswerWriter(MainDocumentPart main, Review review, DateTimeOffset time)
{
    private readonly List<W.Comment> _comments = [.. main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>() ?? []];

    /// <param name="changed">Receives the parts that were changed.</param>
    public void Write(AnswerPlan plan, HashSet<OpenXmlPart> changed)
    {
        if (plan.Replies.Count + plan.Resolved.Count > 0) WriteThreads(plan, changed);
        foreach (var story in plan.Settled.Keys.Select(change => change.Ancestors<OpenXmlPartRootElement>().Last()).Distinct().ToList())
        {
            Settler.Settle(story, change => plan.Settled.TryGetValue(change, out var settlement) ? settlement : null);
            changed.Add(story.OpenXmlPart!);
        }
        CommentRemoval.Remove(main, [.. plan.TakenBack.Select(CommentOf)], changed);
    }

    private void WriteThreads(AnswerPlan plan, HashSet<OpenXmlPart> changed)
    {
        var ids = new FreshIds(main);
        var entries = new CommentEntries(main, ids, changed);
        var resolved = plan.Replies.Select(reply => reply.Thread).Distinct().ToDictionary(thread => thread, thread => thread.Resolved);
        foreach (var (thread, isResolved) in plan.Resolved) resolved[thread] = isResolved;
        var replies = Reply(plan, ids, entries, changed).ToLookup(reply => reply.Thread, reply => reply.Comment);
        foreach (var (thread, isResolved) in resolved)
        {
            foreach (var comment in thread.Replies.Select(reply => CommentOf(reply.Number)).Prepend(CommentOf(thread.Number)).Concat(replies[thread])) entries.Resolve(comment, isResolved);
        }
    }

    private List<(DigestComment Thread, W.Comment Comment)> Reply(AnswerPlan plan, FreshIds ids, CommentEntries entries, HashSet<OpenXmlPart> changed)
    {
        var written = new List<(DigestComment, W.Comment)>();
        if (plan.Replies.Count == 0) return written;
        var parts = new CommentParts(main, ids, time);
        var marks = new ThreadMarks(main.Document!);
        foreach (var (thread, text) in plan.Replies)
        {
            var root = CommentOf(thread.Number);
            var id = parts.Add(review.Author.Trim(), ReviewLimits.Initials(review), text, entries.ParagraphOf(root));
            marks.Join(root.Id!.Value!, id);
            written.Add((thread, (W.Comment)main.WordprocessingCommentsPart!.Comments!.LastChild!));
        }
        changed.UnionWith(parts.Parts);
        changed.Add(main);
        return written;
    }

    private W.Comment CommentOf(int number) => _comments[number - 1];
}
