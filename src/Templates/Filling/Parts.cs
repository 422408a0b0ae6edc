using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Takes parts of a document out, so that no bare heading and no damaged table is left.</summary>
internal sealed class Parts(Pen pen, Func<W.Paragraph, int> headingLevel)
{
    /// <summary>Takes out a template's guidance to the writer.</summary>
    public void RemoveGuidance(IEnumerable<OpenXmlElement> roots)
    {
        foreach (var paragraph in roots.SelectMany(r => r.Descendants<W.Paragraph>()).Where(IsGuidance).ToList())
        {
            pen.Touch(paragraph);
            if (pen.IsTracking) Strike(paragraph);
            else if (paragraph.Parent!.Elements<W.Paragraph>().Skip(1).Any()) paragraph.Remove();
            else paragraph.RemoveAllChildren<W.Run>();
        }
    }

    /// <summary>Takes a control, a table or a row out with what it holds, and the heading above it that would stand over nothing.</summary>
    public void Remove(OpenXmlElement part)
    {
        pen.Touch(part);
        var heading = BareHeading(part);
        if (pen.IsTracking)
        {
            Strike(part);
            foreach (var element in heading) Strike(element);
            return;
        }
        var parent = part.Parent;
        part.Remove();
        foreach (var element in heading) element.Remove();
        if (parent is W.TableCell cell && cell.LastChild is not W.Paragraph) cell.AppendChild(new W.Paragraph());
        if ((parent is W.SdtContentBlock or W.SdtContentRun) && !parent.HasChildren) parent.AppendChild<OpenXmlElement>(parent is W.SdtContentBlock ? new W.Paragraph() : new W.Run(new W.Text("")));
    }

    /// <summary>The heading directly above, with the guidance between, where nothing else stands under it.</summary>
    private List<OpenXmlElement> BareHeading(OpenXmlElement part)
    {
        var above = new List<OpenXmlElement>();
        for (var at = part.PreviousSibling(); at is not null; at = at.PreviousSibling())
        {
            if (at is not W.Paragraph paragraph) return [];
            above.Add(at);
            if (headingLevel(paragraph) is > 0 and var level) return IsEnd(part.NextSibling(), level) ? above : [];
            if (!IsGuidance(paragraph) && paragraph.InnerText.Length > 0) return [];
        }
        return [];
    }

    private bool IsEnd(OpenXmlElement? next, int level)
    {
        while (next is not null && Marks.Is(next)) next = next.NextSibling();
        return next is null or W.SectionProperties || next is W.Paragraph paragraph && headingLevel(paragraph) is > 0 and var other && other <= level;
    }

    private static bool IsGuidance(W.Paragraph paragraph) => paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value == Layout.Styles.Guidance;

    private void Strike(OpenXmlElement element)
    {
        pen.TakeOut(element, isPlaceholder: false);
        foreach (var paragraph in element.Descendants<W.Paragraph>().Concat(element is W.Paragraph own ? [own] : [])) pen.MarkDeleted(paragraph);
        foreach (var row in element.Descendants<W.TableRow>().Concat(element is W.TableRow self ? [self] : [])) if (!Changes.IsGone(row, Analysis.Text.View.Final)) pen.MarkRow(row, isInserted: false);
    }
}
