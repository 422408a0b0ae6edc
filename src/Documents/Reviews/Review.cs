using Recording.Analysis.Text;

namespace Recording.Documents.Reviews;

/// <summary>What a reviewer says of a document.</summary>
/// <param name="Author">The reviewer's name, as Word is to show it beside each comment and change.</param>
/// <param name="Initials">Up to nine characters; made from the name where they are not given.</param>
/// <param name="TrackRevisions">Whether Word is to track what is typed into the document from now on.</param>
/// <param name="Date">When it is made, on the reviewer's own clock; the server's time where it is not given.</param>
public sealed record Review(string Author, IReadOnlyList<ReviewItem> Items, string? Initials = null, bool TrackRevisions = false, DateTimeOffset? Date = null);

/// <summary>A comment at a place, new words for it, or both; or an answer to a comment or change that is there.</summary>
/// <param name="Target">The place; without one, a comment on the whole document.</param>
/// <param name="Comment">What the comment, or the answer to one, says.</param>
/// <param name="Replacement">The words that are to stand at the place; empty to strike it out. Written as a tracked change.</param>
/// <param name="About">The id, from the digest, of the comment or change that the item answers. Such an item has no place of its own.</param>
/// <param name="Action">What to do with it; none only to answer a comment.</param>
public sealed record ReviewItem(Target? Target = null, string? Comment = null, string? Replacement = null, string? About = null, ReviewAction? Action = null);

/// <summary>What to do with a comment (resolve, reopen), with a tracked change (accept, reject), or with either, where it is one's own (take back).</summary>
public enum ReviewAction { Resolve, Reopen, Accept, Reject, TakeBack }

/// <summary>What became of an item.</summary>
/// <param name="Index">The item's position in the review, from 0.</param>
/// <param name="Reason">Why it was not written, or how it was written otherwise than asked.</param>
public sealed record ItemOutcome(int Index, bool Written, string? Reason = null);

/// <summary>A document with the comments and tracked changes of a review.</summary>
/// <param name="File">The whole file.</param>
/// <param name="Items">The outcome of each item, in the order of the review.</param>
public sealed record ReviewedDocument(byte[] File, IReadOnlyList<ItemOutcome> Items)
{
    public IEnumerable<ItemOutcome> Refused => Items.Where(item => !item.Written);
}
