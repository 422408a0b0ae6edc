using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Reviews;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Writes words in place of others; as tracked changes where the document tracks them.</summary>
/// <param name="author">Under whose name changes are tracked; null where the document does not track them.</param>
/// <param name="date">The writer's wall clock.</param>
internal sealed class Pen(MainDocumentPart main, FreshIds ids, ControlIds controls, string? author, DateTime date)
{
    public FreshIds Ids => ids;

    /// <summary>The parts of the package in which something was written.</summary>
    public HashSet<OpenXmlPart> Changed { get; } = [];

    public ControlIds Controls => controls;
    public bool IsTracking => author is not null;

    /// <summary>The document's style for the words of an empty field.</summary>
    public string? PlaceholderStyle { get; } = CommentParts.StyleNamed(main, "Placeholder Text");

    /// <summary>An id that nothing in the document has yet.</summary>
    public string Fresh(IdKind kind) => kind switch
    {
        IdKind.Control => controls.Next().ToString(CultureInfo.InvariantCulture),
        IdKind.Drawing => controls.Drawing().InnerText!,
        IdKind.Paragraph => ids.Paragraph(),
        _ => ids.Annotation(),
    };

    /// <summary>Notes that something is written at an element.</summary>
    public void Touch(OpenXmlElement element) => Changed.Add(Pictures.Holder(element));

    /// <summary>Strikes out the live words within an element, or takes them away. Marks stay.</summary>
    /// <param name="isPlaceholder">Whether they are only the words of an empty field, which Word never tracks.</param>
    public void TakeOut(OpenXmlElement container, bool isPlaceholder)
    {
        if (IsTracking && !isPlaceholder)
        {
            foreach (var run in container.Descendants<W.Run>().Where(r => LiveText.IsLive(r, container) && !Marks.Is(r)).ToList()) StrikeOut(run);
            return;
        }
        for (OpenXmlElement? child = container.FirstChild, next; child is not null; child = next)
        {
            next = child.NextSibling();
            if (child is not (W.ParagraphProperties or W.TableCellProperties) && !Marks.Is(child)) child.Remove();
        }
    }

    public void StrikeOut(W.Run run)
    {
        if (author is null)
        {
            run.Remove();
            return;
        }
        var deleted = new W.DeletedRun { Author = author, Date = date, Id = ids.Annotation() };
        run.InsertBeforeSelf(deleted);
        run.Remove();
        foreach (var text in run.Elements<W.Text>().ToList()) run.ReplaceChild(new W.DeletedText(text.Text) { Space = SpaceProcessingModeValues.Preserve }, text);
        foreach (var code in run.Elements<W.FieldCode>().ToList()) run.ReplaceChild(new W.DeletedFieldCode(code.Text) { Space = SpaceProcessingModeValues.Preserve }, code);
        deleted.AppendChild(run);
    }

    /// <summary>New runs, marked as inserted where they are tracked.</summary>
    /// <param name="at">Where they will stand: within another insertion they need no mark of their own.</param>
    public OpenXmlElement New(RichRun words, OpenXmlElement? formatting, OpenXmlElement at)
    {
        var run = new W.Run();
        if (Format(formatting, words) is { HasChildren: true } properties) run.AppendChild(properties);
        WrittenText.AddTo(run, words.Text);
        return author is null || at.Ancestors<W.InsertedRun>().Any() || at is W.InsertedRun ? run : new W.InsertedRun(run) { Author = author, Date = date, Id = ids.Annotation() };
    }

    /// <summary>Marks as inserted a run that stands already, or a control in a line with all that it holds.</summary>
    public void WrapInserted(OpenXmlElement words)
    {
        if (author is null) return;
        var inserted = new W.InsertedRun { Author = author, Date = date, Id = ids.Annotation() };
        words.InsertBeforeSelf(inserted);
        words.Remove();
        inserted.AppendChild(words);
    }

    /// <summary>Says of a control around paragraphs that it was added; what is said of them says nothing of it.</summary>
    public void MarkInserted(W.SdtBlock control)
    {
        if (author is null) return;
        var start = control.InsertBeforeSelf(new W.CustomXmlInsRangeStart { Author = author, Date = date, Id = ids.Annotation() });
        control.InsertAfterSelf(new W.CustomXmlInsRangeEnd { Id = start.Id });
    }

    /// <summary>Says of a paragraph that its end was added.</summary>
    public void MarkInserted(W.Paragraph paragraph)
    {
        if (author is null || Mark(paragraph).GetFirstChild<W.Inserted>() is not null) return;
        Mark(paragraph).PrependChild(new W.Inserted { Author = author, Date = date, Id = ids.Annotation() });
    }

    /// <summary>Says of a paragraph that its end was struck out.</summary>
    public void MarkDeleted(W.Paragraph paragraph)
    {
        if (author is null || Mark(paragraph).GetFirstChild<W.Deleted>() is not null) return;
        var mark = Mark(paragraph);
        var deleted = new W.Deleted { Author = author, Date = date, Id = ids.Annotation() };
        if (mark.GetFirstChild<W.Inserted>() is { } inserted) inserted.InsertAfterSelf(deleted);
        else mark.PrependChild(deleted);
    }

    /// <summary>Says of a row that it was added or struck out, once.</summary>
    public void MarkRow(W.TableRow row, bool isInserted)
    {
        if (author is null) return;
        var properties = row.TableRowProperties ??= new();
        if (isInserted ? properties.GetFirstChild<W.Inserted>() is not null : properties.GetFirstChild<W.Deleted>() is not null) return;
        OpenXmlElement mark = isInserted
            ? new W.Inserted { Author = author, Date = date, Id = ids.Annotation() }
            : new W.Deleted { Author = author, Date = date, Id = ids.Annotation() };
        var after = properties.ChildElements.FirstOrDefault(c => c is W.TableRowPropertiesChange || isInserted && c is W.Deleted);
        if (after is null) properties.AppendChild(mark);
        else after.InsertBeforeSelf(mark);
    }

    private static W.ParagraphMarkRunProperties Mark(W.Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties ??= new();
        return properties.ParagraphMarkRunProperties ??= new();
    }

    private static W.RunProperties Format(OpenXmlElement? formatting, RichRun words)
    {
        var properties = new W.RunProperties();
        foreach (var child in formatting?.ChildElements ?? default(IEnumerable<OpenXmlElement>) ?? [])
        {
            if (child is not (W.RunPropertiesChange or W.ShowingPlaceholder)) properties.AppendChild(child.CloneNode(true));
        }
        if (words.Bold) properties.Bold = new();
        if (words.Italic) properties.Italic = new();
        return properties;
    }
}
