using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using Recording.Documents.PlainCopies;

namespace Recording.Documents.Digests;

/// <summary>Reads the comments and tracked changes of Word documents.</summary>
public static class DocumentDigest
{
    /// <summary>Reads who said and changed what, or refuses the file with a sentence for its owner.</summary>
    public static Outcome<Digest> Read(ReadOnlyMemory<byte> file, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        if (WordFile.Open(file, (options ?? new()).Limits, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened) return Read(opened, cancellation);
    }

    /// <summary>Reads who said and changed what in a document that is open already.</summary>
    public static Outcome<Digest> Read(WordFile opened, CancellationToken cancellation = default) =>
        WordFile.Guarded<Digest>(() => Of(DocumentMap.Of(opened.Document, View.Final, cancellation)));

    internal static Digest Of(DocumentMap map) => Of(map.Text, RevisionGroups.Of(new RevisionWalk(map).Read(), map.Text));

    /// <summary>The digest of changes that are put together already.</summary>
    internal static Digest Of(DocumentText document, IReadOnlyList<ChangeGroup> changes)
    {
        var comments = Comments(document);
        List<DigestRevision> revisions = [.. changes.Select(change => change.Revision)];
        return new(comments, revisions, Authors(comments, revisions)) { Replies = ReplySpace.Read(document) };
    }

    private static List<DigestComment> Comments(DocumentText document)
    {
        var byNumber = document.Comments.ToDictionary(comment => comment.Number);
        var ids = new DigestIds();
        var named = document.Comments.ToDictionary(comment => comment.Number, comment => ids.Of("Comment", comment.Author, DigestIds.Text(comment.Date), Words(comment)));
        var replies = document.Comments.Where(comment => Root(comment, byNumber) != comment.Number).ToLookup(comment => Root(comment, byNumber));
        return [.. document.Comments.Where(comment => Root(comment, byNumber) == comment.Number)
            .OrderBy(comment => comment.Anchor ?? new(int.MaxValue, 0, 0))
            .Select(comment => new DigestComment(named[comment.Number], comment.Number, comment.Author, comment.Date, Words(comment), comment.IsResolved,
                [.. replies[comment.Number].OrderBy(reply => reply.Date).Select(reply => new DigestReply(named[reply.Number], reply.Number, reply.Author, reply.Date, Words(reply)))],
                comment.Anchor is { } anchor ? Target.Of(document, anchor) : null))];
    }

    /// <summary>The number of the comment that began the thread.</summary>
    private static int Root(Comment comment, Dictionary<int, Comment> byNumber)
    {
        var seen = new HashSet<int> { comment.Number };
        while (comment.ReplyTo is { } parent && seen.Add(parent)) comment = byNumber[parent];
        return comment.ReplyTo is null ? comment.Number : seen.Min();
    }

    private static string Words(Comment comment) => string.Join('\n', comment.Paragraphs.Select(paragraph => paragraph.Text));

    private static List<DigestAuthor> Authors(List<DigestComment> comments, List<DigestRevision> revisions)
    {
        var said = comments.SelectMany(comment => comment.Replies.Select(reply => (reply.Author, reply.Date)).Prepend((comment.Author, comment.Date))).ToLookup(c => c.Author, c => c.Date);
        var open = comments.Where(comment => !comment.Resolved).CountBy(comment => comment.Author).ToDictionary();
        var changed = revisions.ToLookup(revision => revision.Author, revision => revision.Date);
        return [.. said.Select(group => group.Key).Union(changed.Select(group => group.Key))
            .Select(name => new DigestAuthor(name, said[name].Count(), open.GetValueOrDefault(name), changed[name].Count(), said[name].Concat(changed[name]).Max()))
            .OrderByDescending(author => author.Comments + author.Revisions).ThenBy(author => author.Name, StringComparer.Ordinal)];
    }
}
