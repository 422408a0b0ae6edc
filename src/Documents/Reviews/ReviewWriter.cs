using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;

namespace Recording.Documents.Reviews;

/// <summary>Carries out a plan: cuts the runs of each paragraph that it touches, marks the comments, and changes the words from last to first.</summary>
internal sealed class ReviewWriter(DocumentMap map, MainDocumentPart main, Review review, DateTimeOffset time)
{
    private readonly FreshIds _ids = new(main);
    private readonly Dictionary<int, SortedSet<int>> _offsets = [];
    private readonly Dictionary<int, MappedParagraph> _cut = [];

    /// <param name="changed">Receives the parts that were changed.</param>
    public void Write(ReviewPlan plan, HashSet<OpenXmlPart> changed)
    {
        Collect(plan);
        foreach (var (paragraph, offsets) in _offsets) _cut[paragraph] = CutParagraph.At(map.Paragraphs[paragraph], offsets, _ids);
        changed.UnionWith(_cut.Values.Select(paragraph => paragraph.Elements[0].Ancestors<OpenXmlPartRootElement>().First().OpenXmlPart!));
        if (plan.Comments.Count > 0) WriteComments(plan, changed);
        var changes = new TrackedChanges(review.Author.Trim(), CommentParts.WallClock(time), _ids);
        foreach (var (paragraph, list) in plan.Changes)
        {
            foreach (var (_, change) in list.OrderBy(planned => planned.Item).Reverse()) changes.Write(_cut[paragraph], change);
        }
    }

    private void Collect(ReviewPlan plan)
    {
        foreach (var (place, _) in plan.Comments)
        {
            OffsetsOf(place.Paragraph).Add(place.Start);
            OffsetsOf(place.EndParagraph).Add(place.End);
        }
        foreach (var (paragraph, list) in plan.Changes)
        {
            foreach (var (_, change) in list) OffsetsOf(paragraph).UnionWith([change.Start, change.End]);
        }
    }

    private SortedSet<int> OffsetsOf(int paragraph)
    {
        if (!_offsets.TryGetValue(paragraph, out var offsets)) _offsets[paragraph] = offsets = [];
        return offsets;
    }

    private void WriteComments(ReviewPlan plan, HashSet<OpenXmlPart> changed)
    {
        var parts = new CommentParts(main, _ids, time);
        var marks = new CommentMarks(_ids, CommentParts.StyleNamed(main, "annotation reference"));
        var initials = ReviewLimits.Initials(review);
        foreach (var (place, text) in plan.Comments)
            marks.Write(_cut[place.Paragraph], place.Start, _cut[place.EndParagraph], place.End, parts.Add(review.Author.Trim(), initials, text));
        changed.UnionWith(parts.Parts);
    }
}
