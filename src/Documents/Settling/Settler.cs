using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Settling;

/// <summary>What becomes of a tracked change.</summary>
internal enum Settlement { Accept, Reject }

/// <summary>Accepts and rejects tracked changes in the markup.</summary>
internal static class Settler
{
    /// <summary>Settles every change below an element for which something is chosen, from the last to the first.</summary>
    /// <returns>How many were settled.</returns>
    public static int Settle(OpenXmlElement root, Func<OpenXmlElement, Settlement?> choose)
    {
        OpenUntyped(root, new());
        var chosen = new List<(OpenXmlElement Change, Settlement Settlement)>();
        foreach (var element in root.Descendants())
        {
            if (TrackedMarkup.IsChange(element) && choose(element) is { } settlement) chosen.Add((element, settlement));
        }
        if (chosen.Count == 0) return 0;
        for (var i = chosen.Count - 1; i >= 0; i--)
        {
            if (chosen[i].Change.Parent is not null) Settle(chosen[i].Change, chosen[i].Settlement);
        }
        Ranges.Remove(root, [.. chosen.Select(c => c.Change).Where(change => TrackedMarkup.IsRange(change.LocalName))]);
        Ranges.RemoveEmptyMoves(root);
        return chosen.Count;
    }

    /// <summary>Has the changes in elements that the SDK does not know seen for what they are.</summary>
    private static void OpenUntyped(OpenXmlElement element, Untyped untyped)
    {
        if (Untyped.IsSmartTag(element) || Untyped.IsTextBox(element)) untyped.Open(element);
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) OpenUntyped(child, untyped);
    }

    private static void Settle(OpenXmlElement change, Settlement settlement)
    {
        switch (change.LocalName)
        {
            case "ins" or "moveTo": Words(change, settlement == Settlement.Accept); break;
            case "del" or "moveFrom": Words(change, settlement == Settlement.Reject); break;
            case "cellIns": Cell(change, settlement == Settlement.Accept); break;
            case "cellDel": Cell(change, settlement == Settlement.Reject); break;
            case "cellMerge": MergedCell((W.CellMerge)change, settlement); break;
            case var name when TrackedMarkup.IsRange(name): break;
            default: FormerProperties.Settle(change, settlement); break;
        }
    }

    /// <param name="isKept">Whether what is marked stays in the document.</param>
    private static void Words(OpenXmlElement change, bool isKept)
    {
        switch (change.Parent)
        {
            case W.ParagraphMarkRunProperties mark: ParagraphMark(change, mark, isKept); break;
            case W.TableRowProperties properties: Row(change, properties, isKept); break;
            case W.RunProperties { Parent: { } run }: Mark(change, run, isKept); break;
            case W.NumberingProperties numbering: Mark(change, numbering, isKept); break;
            case { LocalName: "ctrlPr" }: TrackedMarkup.Unwrap(change); break;
            default: if (isKept) TrackedMarkup.Unwrap(change); else TrackedMarkup.Remove(change); break;
        }
    }

    private static void Mark(OpenXmlElement change, OpenXmlElement marked, bool isKept)
    {
        change.Remove();
        if (!isKept) marked.Remove();
    }

    private static void ParagraphMark(OpenXmlElement change, W.ParagraphMarkRunProperties mark, bool isKept)
    {
        var paragraph = mark.Ancestors<W.Paragraph>().FirstOrDefault();
        change.Remove();
        if (!mark.HasChildren) mark.Remove();
        if (!isKept && paragraph is not null) Paragraphs.JoinToNext(paragraph);
    }

    private static void Row(OpenXmlElement change, W.TableRowProperties properties, bool isKept)
    {
        var row = properties.Parent!;
        change.Remove();
        if (!properties.HasChildren) properties.Remove();
        if (!isKept) Tables.Remove(row);
    }

    private static void Cell(OpenXmlElement change, bool isKept)
    {
        var cell = change.Parent!.Parent!;
        change.Remove();
        if (!isKept) Tables.Remove(cell);
    }

    private static void MergedCell(W.CellMerge change, Settlement settlement)
    {
        var properties = change.Parent as W.TableCellProperties;
        var merge = settlement == Settlement.Accept ? change.VerticalMerge?.InnerText : change.VerticalMergeOriginal?.InnerText;
        change.Remove();
        if (properties is null) return;
        properties.VerticalMerge = merge is null ? null : new() { Val = merge == "rest" ? W.MergedCellValues.Restart : W.MergedCellValues.Continue };
    }
}
