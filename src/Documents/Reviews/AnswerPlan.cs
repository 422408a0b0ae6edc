using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Digests;
using Recording.Documents.Mapping;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>What a review will do with the comments and changes that a document holds already, decided before anything is changed.</summary>
internal sealed class AnswerPlan
{
    private readonly Dictionary<string, (DigestComment Thread, int Number, string Author)> _comments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ChangeGroup> _changes = new(StringComparer.Ordinal);
    private readonly HashSet<string?> _anchored;
    private readonly DocumentText _document;
    private readonly Review _review;
    private int _room;

    public AnswerPlan(DocumentMap map, MainDocumentPart main, Review review)
    {
        (_document, _review) = (map.Text, review);
        var changes = RevisionGroups.Of(new RevisionWalk(map).Read(), map.Text);
        foreach (var change in changes) _changes.TryAdd(change.Revision.Id, change);
        foreach (var thread in DocumentDigest.Of(map.Text, changes).Comments)
        {
            _comments.TryAdd(thread.Id, (thread, thread.Number, thread.Author));
            foreach (var reply in thread.Replies) _comments.TryAdd(reply.Id, (thread, reply.Number, reply.Author));
        }
        _anchored = [.. main.Document!.Descendants<W.CommentReference>().Select(reference => reference.Id?.Value)];
        _room = ReviewLimits.RoomIn(main);
        foreach (var (index, item) in review.Items.Index().Where(pair => pair.Item?.About is not null))
        {
            var reason = Plan(item, index);
            Outcomes[index] = new(index, reason is null, reason);
        }
    }

    /// <summary>What becomes of each item that answers something, by its position in the review.</summary>
    public Dictionary<int, ItemOutcome> Outcomes { get; } = [];

    /// <summary>Answers to write, each with its thread.</summary>
    public List<(DigestComment Thread, string Text)> Replies { get; } = [];

    /// <summary>The threads to resolve (or to open again).</summary>
    public Dictionary<DigestComment, bool> Resolved { get; } = [];

    /// <summary>The numbers of the comments to take out.</summary>
    public HashSet<int> TakenBack { get; } = [];

    public Dictionary<OpenXmlElement, Settlement> Settled { get; } = [];

    public bool IsEmpty => Replies.Count + Resolved.Count + TakenBack.Count + Settled.Count == 0;

    private string? Plan(ReviewItem item, int index) =>
        ReviewLimits.ReasonAgainst(_review, _document.Properties) ?? ReviewLimits.ReasonAgainst(item)
        ?? (index >= ReviewLimits.MostItems ? Reasons.TooManyItems
            : _comments.TryGetValue(item.About!, out var comment) ? Plan(item, comment.Thread, comment.Number, comment.Author)
            : _changes.TryGetValue(item.About!, out var change) ? Plan(item, change)
            : Reasons.NotThere);

    private string? Plan(ReviewItem item, DigestComment thread, int number, string author)
    {
        var isAnswer = !string.IsNullOrWhiteSpace(item.Comment);
        if (item.Action is ReviewAction.Accept or ReviewAction.Reject) return Reasons.NotAChange;
        if (item.Action == ReviewAction.TakeBack) return isAnswer || Resolved.ContainsKey(thread) ? Reasons.AskedTwice : TakeBack(thread, number, author);
        if (TakenBack.Contains(thread.Number) || TakenBack.Contains(number)) return Reasons.AskedTwice;
        if (isAnswer && !IsAnchored(thread)) return Reasons.Unanchored;
        if (isAnswer && _room <= 0) return Reasons.TooManyComments;
        if (item.Action is { } action)
        {
            var isResolved = action == ReviewAction.Resolve;
            if (Resolved.TryGetValue(thread, out var other) && other != isResolved) return Reasons.AskedTwice;
            if (thread.Resolved == isResolved && !isAnswer) return isResolved ? Reasons.AlreadyResolved : Reasons.AlreadyOpen;
            Resolved[thread] = isResolved;
        }
        if (!isAnswer) return null;
        _room--;
        Replies.Add((thread, item.Comment!));
        return null;
    }

    private string? TakeBack(DigestComment thread, int number, string author)
    {
        if (author != _review.Author.Trim()) return Reasons.NotYours;
        if (Replies.Exists(reply => reply.Thread == thread)) return Reasons.AskedTwice;
        if (number == thread.Number && thread.Replies.Any(reply => reply.Author != author)) return Reasons.Answered;
        TakenBack.Add(number);
        if (number == thread.Number) TakenBack.UnionWith(thread.Replies.Select(reply => reply.Number));
        return null;
    }

    private string? Plan(ReviewItem item, ChangeGroup change)
    {
        if (item.Action is null or ReviewAction.Resolve or ReviewAction.Reopen || !string.IsNullOrWhiteSpace(item.Comment)) return Reasons.NotAComment;
        if (item.Action == ReviewAction.TakeBack && change.Revision.Author != _review.Author.Trim()) return Reasons.NotYours;
        if (_document.Properties.Protection == EditProtection.Comments) return Reasons.CommentsOnly;
        if (_document.Properties.Protection == EditProtection.TrackedChanges) return Reasons.TrackingEnforced;
        if (change.Elements.Any(element => element.Ancestors<AlternateContent>().Any())) return Reasons.ChangeInBox;
        if (change.Elements.Any(element => element.Ancestors<W.SdtElement>().Any(IsLocked))) return Reasons.LockedControl;
        var settlement = item.Action == ReviewAction.Accept ? Settlement.Accept : Settlement.Reject;
        if (change.Elements.Any(element => Settled.TryGetValue(element, out var other) && other != settlement)) return Reasons.AskedTwice;
        foreach (var element in change.Elements) Settled[element] = settlement;
        return null;
    }

    private bool IsAnchored(DigestComment thread) => _document.Comments.First(comment => comment.Number == thread.Number).Id is { } id && _anchored.Contains(id);

    private static bool IsLocked(W.SdtElement control) =>
        control.SdtProperties?.GetFirstChild<W.Lock>()?.Val?.InnerText is "contentLocked" or "sdtContentLocked";
}
