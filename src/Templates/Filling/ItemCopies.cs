using DocumentFormat.OpenXml;
using Recording.Documents.Reviews;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Copies an item of a list with ids of its own, without what may stand only once: bookmarks, comments and the marks of notes.</summary>
internal sealed class ItemCopies(Pen pen)
{
    /// <summary>A copy of which <see cref="Again"/> makes the others.</summary>
    public W.SdtElement Copy(W.SdtElement item)
    {
        var copy = (W.SdtElement)item.CloneNode(true);
        foreach (var element in copy.Descendants().Where(StandsOnce).ToList()) element.Remove();
        Renew(copy, pen.Ids);
        return copy;
    }

    /// <summary>Another of a copy.</summary>
    public W.SdtElement Again(W.SdtElement copy)
    {
        var other = (W.SdtElement)copy.CloneNode(true);
        Renew(other, pen.Ids);
        return other;
    }

    private static bool StandsOnce(OpenXmlElement element) => element
        is W.DeletedRun or W.MoveFromRun or W.FootnoteReference or W.EndnoteReference or W.DataBinding or W15.DataBinding
        or W.RunPropertiesChange or W.ParagraphPropertiesChange or W.TablePropertiesChange or W.TableCellPropertiesChange or W.TableRowPropertiesChange
        || element is not (W.ProofError or W.PermStart) && Marks.Is(element);

    private void Renew(OpenXmlElement element, FreshIds ids)
    {
        switch (element)
        {
            case W.SdtId id: id.Val = pen.Controls.Next(); break;
            case W.Paragraph { ParagraphId: not null } paragraph: paragraph.ParagraphId = ids.Paragraph(); break;
            case W.TableRow { ParagraphId: not null } row: row.ParagraphId = ids.Paragraph(); break;
            case Wp.DocProperties drawing: drawing.Id = pen.Controls.Drawing(); break;
            case W.InsertedRun inserted: inserted.Id = ids.Annotation(); break;
            case W.Inserted mark: mark.Id = ids.Annotation(); break;
        }
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) Renew(child, ids);
    }

    /// <summary>Marks as inserted the standing words of a copy and the ends of its rows and paragraphs.</summary>
    public void MarkInserted(W.SdtElement copy)
    {
        if (!pen.IsTracking) return;
        foreach (var row in copy.Descendants<W.TableRow>()) pen.MarkRow(row, isInserted: true);
        foreach (var paragraph in copy.Descendants<W.Paragraph>().Where(p => !p.Ancestors<W.TableRow>().Any())) pen.MarkInserted(paragraph);
        foreach (var run in copy.Descendants<W.Run>().Where(r => r.Parent is W.Paragraph).ToList()) pen.WrapInserted(run);
    }
}
