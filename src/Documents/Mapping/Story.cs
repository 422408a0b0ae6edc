using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Reads one part: its blocks in order, each paragraph with its index.</summary>
internal sealed class Story
{
    private readonly DocumentWalk _walk;
    private readonly Draft _draft;
    private readonly OpenControls _controls;
    private readonly InlineWalk _inline;
    private readonly Tables _tables;
    private readonly DocumentPart _part;
    private int _index;

    public Story(DocumentWalk walk, OpenXmlPart holder, DocumentPart part)
    {
        (_walk, _part, _draft) = (walk, part, walk.Draft);
        _controls = new(_draft, walk.Bound);
        _inline = new(walk, _draft, _controls, holder);
        _tables = new(walk);
    }

    public void Read(OpenXmlElement content)
    {
        Blocks(content);
        Flush();
        _inline.EndStory();
    }

    private void Blocks(OpenXmlElement container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling()) Block(child);
    }

    private void Block(OpenXmlElement block)
    {
        switch (block)
        {
            case W.Paragraph paragraph: Paragraph(paragraph); break;
            case W.Table table: Table(table); break;
            case W.SdtBlock control: Control(control, control.Child<W.SdtContentBlock>(), Blocks); break;
            case W.CustomXmlBlock custom: Blocks(custom); break;
            case AlternateContent alternatives: if (Alternatives.Chosen(alternatives) is { } chosen) Blocks(chosen); break;
            case W.SectionProperties section: _walk.Sections.Add(section); break;
            default: _inline.Marker(block); break;
        }
    }

    private void Control(W.SdtElement control, OpenXmlElement? content, Action<OpenXmlElement> read)
    {
        if (content is null) return;
        _controls.Enter(control);
        read(content);
        _controls.Leave();
    }

    private void Table(W.Table table)
    {
        Flush();
        _tables.Enter(table);
        Rows(table);
        _tables.Leave();
    }

    private void Rows(OpenXmlElement container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling())
        {
            switch (child)
            {
                case W.TableRow row when Changes.IsGone(row, _walk.View): Skip(row); break;
                case W.TableRow row:
                    _tables.EnterRow(row);
                    Cells(row);
                    break;
                case W.SdtRow control: Control(control, control.Child<W.SdtContentRow>(), Rows); break;
                case W.CustomXmlRow custom: Rows(custom); break;
                case AlternateContent alternatives: if (Alternatives.Chosen(alternatives) is { } chosen) Rows(chosen); break;
            }
        }
    }

    private void Cells(OpenXmlElement container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling())
        {
            switch (child)
            {
                case W.TableCell cell when Changes.IsGone(cell, _walk.View): Skip(cell); break;
                case W.TableCell cell:
                    _tables.EnterCell(cell);
                    Blocks(cell);
                    Flush();
                    _tables.LeaveCell();
                    break;
                case W.SdtCell control: Control(control, control.Child<W.SdtContentCell>(), Cells); break;
                case W.CustomXmlCell custom: Cells(custom); break;
                case AlternateContent alternatives: if (Alternatives.Chosen(alternatives) is { } chosen) Cells(chosen); break;
            }
        }
    }

    /// <summary>Passes over what the view does not show; its paragraphs keep their numbers.</summary>
    private void Skip(OpenXmlElement element)
    {
        for (var child = element.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is W.Paragraph) _index++;
            else Skip(child is AlternateContent alternatives ? Alternatives.Chosen(alternatives) ?? child : child);
        }
    }

    private void Paragraph(W.Paragraph paragraph)
    {
        _walk.Cancellation.ThrowIfCancellationRequested();
        _draft.Open(paragraph, _index++);
        _inline.Read(paragraph, _tables.Style);
        var properties = paragraph.Child<W.ParagraphProperties>();
        if (properties?.Child<W.SectionProperties>() is { } section) _walk.Sections.Add(section);
        if (!Changes.IsMarkGone(properties, _walk.View)) Flush();
    }

    private void Flush()
    {
        if (!_draft.IsOpen) return;
        _inline.EndParagraph();
        var properties = _draft.Elements[^1].Child<W.ParagraphProperties>();
        var look = ParagraphLook.Of(Changes.Properties(properties, _walk.View), _walk.Styles);
        var role = _draft.IsPlaceholder ? ParagraphRole.Placeholder : _controls.IsGuidance ? ParagraphRole.Guidance : look.Role;
        _walk.Paragraphs.Add(_draft.Close(new()
        {
            Text = _draft.TakeText(),
            Part = _part,
            Index = _draft.Index,
            Role = role,
            HeadingLevel = role == ParagraphRole.Heading ? look.Level : 0,
            ListLabel = look.Numbering is { } list ? _walk.Numbering.Next(list.Id, list.Level, look.StyleId) : null,
            Style = look.StyleName,
            Cell = _tables.Cell,
            Formats = Draft.Taken(_draft.Formats),
            Revisions = Draft.Taken(_draft.Revisions),
            Links = Draft.Taken(_draft.Links),
            Pictures = Draft.Taken(_draft.Pictures),
            Controls = _draft.TakeControls(),
        }));
    }
}
