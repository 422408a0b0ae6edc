using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>What a review will write where, decided before anything is changed.</summary>
internal sealed class ReviewPlan
{
    private readonly DocumentMap _map;
    private readonly Review _review;
    private readonly Places _places;
    private readonly BodyPlaces _body;
    private readonly EditCheck _check = new();
    private readonly string? _againstAll;

    /// <summary>The places of all replacements so far, by the position of their paragraph.</summary>
    private readonly Dictionary<int, List<WordChange>> _replaced = [];
    private int _room;

    /// <param name="answered">What became of the items that have no place of their own.</param>
    public ReviewPlan(DocumentMap map, MainDocumentPart main, Review review, IReadOnlyDictionary<int, ItemOutcome> answered)
    {
        (_map, _review, _places, _body) = (map, review, new(map), new(map, main));
        _againstAll = ReviewLimits.ReasonAgainst(review, map.Text.Properties);
        _room = ReviewLimits.RoomIn(main);
        Outcomes = [.. review.Items.Select((item, index) => answered.TryGetValue(index, out var outcome) ? outcome : Plan(item, index))];
    }

    public IReadOnlyList<ItemOutcome> Outcomes { get; }

    /// <summary>The comments with their places in the body.</summary>
    public List<(Span Place, string Text)> Comments { get; } = [];

    /// <summary>The changes of words, by the position of their paragraph; each with the offset at which its item begins, which orders additions at one place.</summary>
    public Dictionary<int, List<(int Item, WordChange Change)>> Changes { get; } = [];

    private ItemOutcome Plan(ReviewItem? item, int index)
    {
        if ((_againstAll ?? (item is null ? Reasons.Nothing : ReviewLimits.ReasonAgainst(item))) is { } reason) return new(index, false, reason);
        if (index >= ReviewLimits.MostItems) return new(index, false, Reasons.TooManyItems);
        var place = _body.Beginning ?? default;
        if (item!.Target is { } target && _places.Find(target, out place) is { } lost) return new(index, false, lost);
        var (changes, against) = ChangesOf(item, place);
        if (against is not null) return new(index, false, against);
        string? note = null;
        if (!string.IsNullOrWhiteSpace(item.Comment) && Comment(item.Comment, place, out note) is { } noRoom) return new(index, false, noRoom);
        if (changes.Count > 0)
        {
            ListOf(Changes, place.Paragraph).AddRange(changes.Select(change => (place.Start, change)));
            ListOf(_replaced, place.Paragraph).Add(RangeOf(place));
        }
        return new(index, true, note);
    }

    /// <summary>The changes that make the words at a place those that are proposed; or why they cannot be made.</summary>
    private (IReadOnlyList<WordChange> Changes, string? Reason) ChangesOf(ReviewItem item, Span place)
    {
        if (item.Replacement is not { } replacement) return ([], null);
        if (_map.Text.Properties.Protection == EditProtection.Comments) return ([], Reasons.CommentsOnly);
        if (place.Paragraph != place.EndParagraph) return ([], Reasons.ManyParagraphs);
        var paragraph = _map.Paragraphs[place.Paragraph];
        var changes = Joined(paragraph, WordChanges.Between(paragraph.Text.Text[place.Start..place.End], replacement.ReplaceLineEndings("\n"))
            .Select(change => change with { Start = place.Start + change.Start }));
        if (changes.Count == 0 && string.IsNullOrWhiteSpace(item.Comment)) return ([], Reasons.Unchanged);
        var reason = changes.Count > 0 && _replaced.TryGetValue(place.Paragraph, out var others) && others.Exists(RangeOf(place).Overlaps) ? Reasons.Overlapping
            : changes.Select(change => _check.ReasonAgainst(paragraph, change)).FirstOrDefault(reason => reason is not null);
        return (changes, reason);
    }

    /// <summary>Words that are replaced one after another are replaced together where they look alike, so that a reader sees old and new as phrases.</summary>
    private List<WordChange> Joined(MappedParagraph paragraph, IEnumerable<WordChange> changes)
    {
        var joined = new List<WordChange>();
        foreach (var change in changes)
        {
            if (joined.Count > 0 && joined[^1] is { Length: > 0, Text.Length: > 0 } before && change is { Length: > 0, Text.Length: > 0 }
                && paragraph.Text.Text[before.End..change.Start] is " " && before with { Length = change.End - before.Start, Text = $"{before.Text} {change.Text}" } is var both
                && IsAlike(paragraph, both) && _check.ReasonAgainst(paragraph, both) is null) joined[^1] = both;
            else joined.Add(change);
        }
        return joined;
    }

    private static bool IsAlike(MappedParagraph paragraph, WordChange change) =>
        EditCheck.Touched(paragraph, change).Select(piece => (piece.Run as W.Run)?.RunProperties?.OuterXml ?? "").Distinct().Count() == 1;

    private string? Comment(string text, Span place, out string? note)
    {
        note = null;
        if (_room <= 0) return Reasons.TooManyComments;
        var part = _map.Text.Paragraphs[place.Paragraph].Part;
        if (part.Kind != PartKind.Body)
        {
            note = Reasons.Elsewhere(BodyPlaces.Name(part.Kind));
            text = $"[{BodyPlaces.Quoted(part.Kind, Target.Quoted(_map.Text, place))}] {text}";
            if (_body.Nearest(place) is not { } nearest) return Reasons.NoBody;
            place = nearest;
        }
        if (_map.Paragraphs.Count == 0) return Reasons.NoBody;
        _room--;
        Comments.Add((place, text));
        return null;
    }

    private static WordChange RangeOf(Span place) => new(place.Start, place.End - place.Start, "");

    private static List<T> ListOf<T>(Dictionary<int, List<T>> lists, int paragraph)
    {
        if (!lists.TryGetValue(paragraph, out var list)) lists[paragraph] = list = [];
        return list;
    }
}
