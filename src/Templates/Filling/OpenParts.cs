using DocumentFormat.OpenXml;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Takes out of a finished document what stayed empty: the hints, and what stands there only for them.</summary>
/// <param name="isOwn">Whether the document follows a template of the library. Of others the hints alone go: what their rows are for is not known.</param>
internal sealed class OpenParts(Pen pen, Parts parts, ValueReader reader, bool isOwn)
{
    private readonly FieldReading _reading = new(reader);

    public void Remove(Scope scope) => Remove(scope, isInRow: false);

    private void Remove(Scope scope, bool isInRow)
    {
        foreach (var place in scope.Places)
        {
            switch (place)
            {
                case ListPlace list: Remove(list); break;
                case ConditionPlace condition when isOwn && IsThere(condition.Control) && _reading.IsBlank(condition.Inner): parts.Remove(condition.Control); break;
                case ConditionPlace condition: Remove(condition.Inner, isInRow); break;
                case ControlPlace { IsPlaceholder: true, ReasonAgainst: null } control when IsThere(control.Control): Remove(control, isInRow); break;
            }
        }
    }

    /// <summary>A list without items goes, with the table that is only for it.</summary>
    private void Remove(ListPlace list)
    {
        if (!IsThere(list.Items[0].Control)) return;
        if (isOwn && list.Items.TrueForAll(i => _reading.IsBlank(i.Inner)))
        {
            if (list.Items[0].Control.Parent is W.Table table) parts.Remove(table);
            else foreach (var item in list.Items) parts.Remove(item.Control);
        }
        else foreach (var item in list.Items) Remove(item.Inner, item.Control is W.SdtRow);
    }

    private void Remove(ControlPlace place, bool isInRow)
    {
        if (isOwn && !isInRow && Only(place.Control) is { } part) parts.Remove(part);
        else
        {
            pen.Touch(place.Control);
            place.Properties.RemoveAllChildren<W.ShowingPlaceholder>();
            var content = place.Content;
            foreach (var holder in content is W.SdtContentRun ? [content] : content.Elements<W.Paragraph>().ToList<OpenXmlElement>()) pen.TakeOut(holder, isPlaceholder: true);
            if (content is W.SdtContentRun) content.AppendChild(new W.Run(new W.Text("")));
        }
    }

    /// <summary>What stands there for this control alone: itself where it holds paragraphs, its row of a form, or the line that it ends.</summary>
    private static OpenXmlElement? Only(W.SdtElement control)
    {
        if (control is W.SdtBlock) return control;
        if (control.Parent is not W.Paragraph line || line.Descendants<W.SdtElement>().Skip(1).Any()) return null;
        if (line.Parent is W.TableCell { Parent: W.TableRow { Parent: W.Table table } row } && !row.Descendants<W.SdtElement>().Skip(1).Any())
            return table.Elements<W.TableRow>().Skip(1).Any() ? row : table;
        return control.NextSibling() is null && control.PreviousSibling() is W.Run label && label.InnerText.EndsWith(": ", StringComparison.Ordinal)
            && line.Parent!.Elements<W.Paragraph>().Skip(1).Any() ? line : null;
    }

    private static bool IsThere(OpenXmlElement element) => element.Ancestors<OpenXmlPartRootElement>().Any();
}
