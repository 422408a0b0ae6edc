using Recording.Analysis.Text;
using Recording.Documents.PlainCopies;

namespace Recording.Documents.Digests;

/// <summary>Who said and changed what in a document.</summary>
/// <param name="Comments">Each thread by its first comment, in the order of the document.</param>
/// <param name="Revisions">The tracked changes in the order of the document, each as a person would call one change.</param>
/// <param name="Authors">Everyone who commented or changed something, with counts; the busiest first.</param>
public sealed record Digest(IReadOnlyList<DigestComment> Comments, IReadOnlyList<DigestRevision> Revisions, IReadOnlyList<DigestAuthor> Authors)
{
    /// <summary>What the person whom the record is about wrote in the space for it, where this is a copy that was shared with them.</summary>
    public IReadOnlyList<PersonReply> Replies { get; init; } = [];

    /// <summary>What a filter lets through; the authors are those of the whole document.</summary>
    public Digest Only(DigestFilter filter) => this with
    {
        Comments = [.. Comments.Where(filter.Passes)],
        Revisions = [.. Revisions.Where(filter.Passes)],
    };

    /// <summary>Positions of the paragraphs of a reading, in either view, in which the tracked changes stand.</summary>
    public IReadOnlySet<int> ParagraphsIn(DocumentText document)
    {
        var parts = document.Paragraphs.Index().GroupBy(pair => pair.Item.Part.ToString())
            .ToDictionary(part => part.Key, part => (Indexes: part.Select(pair => pair.Item.Index).ToList(), Positions: part.Select(pair => pair.Index).ToList()));
        var found = new HashSet<int>();
        foreach (var target in Revisions.Select(revision => revision.Target))
        {
            if (!parts.TryGetValue(target.Part, out var part)) continue;
            // Of paragraphs that one view joins, the first stands for all.
            var at = part.Indexes.BinarySearch(target.Start.Paragraph);
            for (var i = Math.Max(0, at >= 0 ? at : ~at - 1); i < part.Indexes.Count && part.Indexes[i] <= target.End.Paragraph; i++) found.Add(part.Positions[i]);
        }
        return found;
    }
}

/// <summary>A comment and what was answered to it.</summary>
/// <param name="Id">The same after edits elsewhere; by it the comment is answered or resolved.</param>
/// <param name="Number">Which comment of the document, from 1, as in <c>comment:1</c>.</param>
/// <param name="Date">The writer's wall clock.</param>
/// <param name="Target">The words that it is about; null where the document no longer shows them.</param>
public sealed record DigestComment(
    string Id, int Number, string Author, DateTimeOffset? Date, string Text, bool Resolved, IReadOnlyList<DigestReply> Replies, Target? Target);

/// <summary>An answer to a comment.</summary>
/// <param name="Id">The same after edits elsewhere.</param>
public sealed record DigestReply(string Id, int Number, string Author, DateTimeOffset? Date, string Text);

/// <summary>A tracked change.</summary>
/// <param name="Id">The same after edits elsewhere; by it the change is accepted or rejected.</param>
/// <param name="Date">The latest of its marks, on the writer's wall clock.</param>
/// <param name="Text">The words that came, or whose look changed.</param>
/// <param name="Was">The words that went.</param>
/// <param name="Target">Where it stands in the final view: the new words, or the place from which words went.</param>
public sealed record DigestRevision(string Id, RevisionKind Kind, string Author, DateTimeOffset? Date, string Text, string Was, Target Target);

/// <summary>What was changed. Rows, cells and paragraph marks came where there is a text, and went where there is none.</summary>
public enum RevisionKind { Insertion, Deletion, Replacement, Move, Formatting, Paragraph, Row, Cell }

/// <summary>An author's part in the review.</summary>
/// <param name="Comments">Comments and answers.</param>
/// <param name="Open">Comments that are not resolved.</param>
/// <param name="Latest">When the author last commented or changed something.</param>
public sealed record DigestAuthor(string Name, int Comments, int Open, int Revisions, DateTimeOffset? Latest);
