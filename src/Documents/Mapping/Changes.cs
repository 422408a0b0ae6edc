using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>What tracked changes do to a view: the final one has no deletions, the original one no insertions.</summary>
internal static class Changes
{
    /// <summary>Whether a paragraph's mark is gone in a view, so that the next paragraph continues it.</summary>
    public static bool IsMarkGone(W.ParagraphProperties? properties, View view)
    {
        if (properties?.Child<W.ParagraphMarkRunProperties>() is not { } mark) return false;
        return view == View.Final
            ? mark.Child<W.Deleted>() is not null || mark.Child<W.MoveFrom>() is not null
            : mark.Child<W.Inserted>() is not null || mark.Child<W.MoveTo>() is not null;
    }

    public static bool IsGone(W.TableRow row, View view) => row.Child<W.TableRowProperties>() is { } properties && (view == View.Final
        ? properties.Child<W.Deleted>() is not null
        : properties.Child<W.Inserted>() is not null);

    public static bool IsGone(W.TableCell cell, View view) => cell.Child<W.TableCellProperties>() is { } properties && (view == View.Final
        ? properties.Child<W.CellDeletion>() is not null
        : properties.Child<W.CellInsertion>() is not null);

    /// <summary>The paragraph's properties as they are or were.</summary>
    public static OpenXmlElement? Properties(W.ParagraphProperties? properties, View view) =>
        view == View.Original && properties?.ParagraphPropertiesChange is { } change ? change.ParagraphPropertiesExtended : properties;

    /// <summary>The run's properties as they are or were.</summary>
    public static OpenXmlElement? Properties(W.RunProperties? properties, View view) =>
        view == View.Original && properties?.RunPropertiesChange is { } change ? change.PreviousRunProperties : properties;

    public static Revision Revision(string? author, DateTimeValue? date) => new(author ?? "", date.Date());
}
