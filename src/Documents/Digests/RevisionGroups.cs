using DocumentFormat.OpenXml;
using Recording.Analysis.Text;

namespace Recording.Documents.Digests;

/// <summary>Puts the marks of a file together to what a person would call one change.</summary>
internal static class RevisionGroups
{
    /// <summary>Words of one author changed within this time, with nothing but a space between them, are one change.</summary>
    private static readonly TimeSpan Together = TimeSpan.FromMinutes(1);

    public static List<ChangeGroup> Of(IReadOnlyList<RevisionMark> marks, DocumentText document)
    {
        var groups = new List<RevisionMark>();
        foreach (var mark in Paired(marks))
        {
            if (groups.Count > 0 && Joined(groups[^1], mark) is { } joined) groups[^1] = joined;
            else groups.Add(mark);
        }
        var ids = new DigestIds();
        return [.. groups.Select(group => new ChangeGroup(
            new(ids.Of(KindOf(group).ToString(), document.Paragraphs[group.Place.Paragraph].Part.ToString(), group.Author, DigestIds.Text(group.Date), group.Was, group.Text),
                KindOf(group), group.Author, group.Date, group.Text, group.Was, Target.Of(document, group.Place)),
            [.. group.Elements.Distinct()]))];
    }

    /// <summary>A move is told where the words went; an end without its other is an insertion or a deletion.</summary>
    private static IEnumerable<RevisionMark> Paired(IReadOnlyList<RevisionMark> marks)
    {
        var gone = marks.Where(mark => mark.Kind == RevisionKind.Move && mark.Was.Length > 0).GroupBy(mark => mark.Move ?? "")
            .ToDictionary(moved => moved.Key, moved => moved.SelectMany(mark => mark.Elements).ToList());
        var come = marks.Where(mark => mark.Kind == RevisionKind.Move && mark.Text.Length > 0).Select(mark => mark.Move).ToHashSet();
        var missed = "";
        foreach (var mark in marks)
        {
            var told = mark.Gap is null || missed.Length == 0 ? mark : mark with { Gap = missed + mark.Gap };
            missed = "";
            if (mark.Kind != RevisionKind.Move) yield return told;
            else if (mark.Text.Length > 0) yield return gone.TryGetValue(mark.Move ?? "", out var from) ? told with { Elements = [.. told.Elements, .. from] } : told with { Kind = RevisionKind.Insertion };
            else if (!come.Contains(mark.Move)) yield return told with { Kind = RevisionKind.Deletion };
            else missed = told.Gap + "\uFFFC";
        }
    }

    private static RevisionMark? Joined(RevisionMark first, RevisionMark second)
    {
        if (first.Author != second.Author || second.Gap is not { } gap || IsWords(first.Kind) != IsWords(second.Kind)) return null;
        var isClose = gap.Length == 0 || IsWords(first.Kind) && gap is " " && second.Date - first.Date is { } apart && apart.Duration() <= Together;
        if (!isClose || !IsWords(first.Kind) && first.Kind != second.Kind || first.Kind == RevisionKind.Cell) return null;
        return first with
        {
            Date = first.Date > second.Date ? first.Date : second.Date ?? first.Date,
            Text = first.Kind == RevisionKind.Formatting && first.Place == second.Place ? first.Text : Words(first.Kind, first.Text, second.Text, gap),
            Was = Words(first.Kind, first.Was, second.Was, gap),
            Place = new(first.Place.Paragraph, first.Place.Start, second.Place.EndParagraph, second.Place.End),
            Elements = [.. first.Elements, .. second.Elements],
        };
    }

    /// <summary>The stretch as it is, or as it was; of rows each on its line.</summary>
    private static string Words(RevisionKind kind, string first, string second, string between) =>
        kind != RevisionKind.Row ? first + between + second : first.Length == 0 ? second : second.Length == 0 ? first : first + "\n" + second;

    private static bool IsWords(RevisionKind kind) => kind is RevisionKind.Insertion or RevisionKind.Deletion;

    private static RevisionKind KindOf(RevisionMark group) => !IsWords(group.Kind) ? group.Kind
        : group.Text is "\n" && group.Was.Length == 0 || group.Was is "\n" && group.Text.Length == 0 ? RevisionKind.Paragraph
        : group.Text.Length > 0 && group.Was.Length > 0 ? RevisionKind.Replacement
        : group.Text.Length > 0 ? RevisionKind.Insertion
        : RevisionKind.Deletion;
}

/// <summary>A change with the elements that hold it.</summary>
internal sealed record ChangeGroup(DigestRevision Revision, IReadOnlyList<OpenXmlElement> Elements);
