using DocumentFormat.OpenXml;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Copies an item of a list, without what may stand only once: bookmarks, comments and the marks of notes.</summary>
internal sealed class ItemCopies(Pen pen)
{
    public static W.SdtElement Copy(W.SdtElement item)
    {
        var copy = (W.SdtElement)item.CloneNode(true);
        foreach (var element in copy.Descendants().Where(StandsOnce).ToList()) element.Remove();
        return copy;
    }

    private static bool StandsOnce(OpenXmlElement element) => element
        is W.DeletedRun or W.MoveFromRun or W.FootnoteReference or W.EndnoteReference or W.DataBinding or W15.DataBinding
        or W.RunPropertiesChange or W.ParagraphPropertiesChange or W.TablePropertiesChange or W.TableCellPropertiesChange or W.TableRowPropertiesChange
        || element is not (W.ProofError or W.PermStart) && Marks.Is(element);

    /// <summary>Gives the ids within a copy anew.</summary>
    public static void Renew(OpenXmlElement element, Func<IdKind, string> id)
    {
        switch (element)
        {
            case W.SdtId control: control.Val = new() { InnerText = id(IdKind.Control) }; break;
            case W.Paragraph { ParagraphId: not null } paragraph: paragraph.ParagraphId = id(IdKind.Paragraph); break;
            case W.TableRow { ParagraphId: not null } row: row.ParagraphId = id(IdKind.Paragraph); break;
            case Wp.DocProperties drawing: drawing.Id = new() { InnerText = id(IdKind.Drawing) }; break;
            case W.RunTrackChangeType words: words.Id = id(IdKind.Annotation); break;
            case W.TrackChangeType mark: mark.Id = id(IdKind.Annotation); break;
        }
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) Renew(child, id);
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
