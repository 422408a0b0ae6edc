using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Reviews;

/// <summary>Whether words can be changed where they stand without harm to what surrounds them.</summary>
internal sealed class EditCheck
{
    private readonly Dictionary<OpenXmlElement, HashSet<OpenXmlElement>> _fields = [];

    /// <summary>Why a change cannot be made; null where it can.</summary>
    public string? ReasonAgainst(MappedParagraph paragraph, WordChange change)
    {
        if (change.Text.Contains('\uFFFC', StringComparison.Ordinal)) return Reasons.Content;
        if (paragraph.Text.Part.Kind == PartKind.TextBox) return Reasons.TextBox;
        if (change.Length == 0) return ReasonAgainstAddition(paragraph, change.Start);
        var pieces = Touched(paragraph, change);
        return pieces.Select(ReasonAgainst).FirstOrDefault(reason => reason is not null)
            ?? (pieces.Select(piece => Control(piece.Run)).Distinct().Count() > 1 ? Reasons.ControlEdge
                : HasDeletionWithin(pieces[0].Run, pieces[^1].Run) ? Reasons.Deletion
                : change.Text.Length == 0 && Empties(paragraph, pieces, change) ? Reasons.EmptiedControl
                : null);
    }

    /// <summary>The pieces that hold the words of a change.</summary>
    public static IReadOnlyList<Piece> Touched(MappedParagraph paragraph, WordChange change) =>
        [.. paragraph.Pieces.Where(piece => piece.Start < change.End && change.Start < piece.Start + piece.Length)];

    /// <summary>The piece beside which words are to be added: the one before, or the one after where that is at the start or no text; null in an empty paragraph.</summary>
    public static (Piece Piece, bool IsAfter)? Neighbour(MappedParagraph paragraph, int offset)
    {
        if (paragraph.Pieces.Count == 0) return null;
        var before = offset > 0 ? paragraph.PieceAt(offset - 1) : (Piece?)null;
        var after = offset < paragraph.Text.Text.Length ? paragraph.PieceAt(offset) : (Piece?)null;
        return before is { } first && (after is not { } second || IsPlain(first) || !IsPlain(second)) ? (first, true) : (after!.Value, false);
    }

    private string? ReasonAgainstAddition(MappedParagraph paragraph, int offset) =>
        Neighbour(paragraph, offset) is not { } place ? ReasonAgainstParagraph(paragraph.Elements[0])
        : place.Piece.Run is W.Run run ? ReasonAgainst(run)
        : Reasons.Content;

    private string? ReasonAgainst(Piece piece) => IsPlain(piece) && piece.Run is W.Run run ? ReasonAgainst(run) : Reasons.Content;

    private static bool IsPlain(Piece piece) =>
        piece.Leaf.Parent == piece.Run && piece.Leaf is (W.Text or W.TabChar or W.Break or W.CarriageReturn or W.NoBreakHyphen or W.SoftHyphen or W.SymbolChar);

    private string? ReasonAgainst(W.Run run)
    {
        if (run.Ancestors<W.SimpleField>().Any() || FieldsOf(run).Contains(run)) return Reasons.Field;
        for (OpenXmlElement? at = run.Parent, below = run; at is not null; below = at, at = at.Parent)
        {
            var reason = at switch
            {
                W.MoveToRun => Reasons.MovedText,
                W.InsertedRun when below != run => Reasons.InsertedControl,
                AlternateContent => Reasons.TextBox,
                W.SdtElement control => ReasonAgainst(control),
                _ => null,
            };
            if (reason is not null) return reason;
        }
        return null;
    }

    private string? ReasonAgainstParagraph(W.Paragraph paragraph) =>
        FieldsOf(paragraph).Contains(paragraph) || FieldsOf(paragraph).Overlaps(paragraph.Descendants<W.Run>()) ? Reasons.Field
        : paragraph.Ancestors<W.SdtElement>().Select(ReasonAgainst).FirstOrDefault(reason => reason is not null)
        ?? (paragraph.Ancestors<AlternateContent>().Any() ? Reasons.TextBox : null);

    public static string? ReasonAgainst(W.SdtElement control)
    {
        if (control.SdtProperties is not { } properties) return null;
        if (properties.GetFirstChild<W.Lock>()?.Val?.InnerText is "contentLocked" or "sdtContentLocked") return Reasons.LockedControl;
        if (properties.GetFirstChild<W.DataBinding>() is not null || properties.GetFirstChild<W15.DataBinding>() is not null) return Reasons.BoundControl;
        if (properties.GetFirstChild<W.ShowingPlaceholder>().IsOn()) return Reasons.Placeholder;
        return properties.ChildElements.Any(child => child is W.SdtContentComboBox or W.SdtContentDropDownList or W.SdtContentDate or W.SdtContentPicture
            or W.SdtContentEquation or W.SdtContentCitation or W.SdtContentDocPartObject or W14.SdtContentCheckBox) ? Reasons.ChoiceControl : null;
    }

    private HashSet<OpenXmlElement> FieldsOf(OpenXmlElement element)
    {
        var root = element.Ancestors<OpenXmlPartRootElement>().First();
        if (!_fields.TryGetValue(root, out var inside)) _fields[root] = inside = FieldRuns.In(root);
        return inside;
    }

    private static W.SdtElement? Control(OpenXmlElement run) => run.Ancestors<W.SdtElement>().FirstOrDefault();

    /// <summary>Whether words, or the end of a paragraph, are struck out between two runs.</summary>
    private static bool HasDeletionWithin(OpenXmlElement first, OpenXmlElement last)
    {
        for (var at = first; at != last;)
        {
            var next = at != first && at is not W.Run && at.FirstChild is { } child ? child : at.NextSibling();
            while (next is null)
            {
                at = at.Parent!;
                next = at.NextSibling();
            }
            at = next;
            if (at is W.DeletedRun or W.MoveFromRun or W.Paragraph) return true;
        }
        return false;
    }

    /// <summary>Whether striking words out leaves a control within the paragraph with no text at all.</summary>
    private static bool Empties(MappedParagraph paragraph, IReadOnlyList<Piece> pieces, WordChange change)
    {
        if (Control(pieces[0].Run) is not W.SdtRun control) return false;
        var held = paragraph.Pieces.Where(piece => piece.Run.Ancestors().Contains(control)).ToList();
        return change.Start <= held[0].Start && change.End >= held[^1].Start + held[^1].Length;
    }
}
