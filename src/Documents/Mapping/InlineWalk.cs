using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Reads what stands inside paragraphs: the wrappers around runs.</summary>
internal sealed class InlineWalk
{
    private readonly DocumentWalk _walk;
    private readonly Draft _draft;
    private readonly OpenControls _controls;
    private readonly Links _links;
    private readonly RunWalk _runs;
    private int _inserted, _deleted;

    public InlineWalk(DocumentWalk walk, Draft draft, OpenControls controls, OpenXmlPart holder)
    {
        (_walk, _draft, _controls, _links) = (walk, draft, controls, new(holder));
        _runs = new(walk, draft, holder);
    }

    private bool IsShown => _walk.View == View.Final ? _deleted == 0 : _inserted == 0;

    public void Read(W.Paragraph paragraph, string? tableStyle)
    {
        _runs.EnterParagraph(paragraph, tableStyle);
        Children(paragraph);
    }

    public void EndParagraph()
    {
        _controls.EndParagraph();
        _runs.EndParagraph();
    }

    public void EndStory() => _runs.EndStory();

    /// <summary>Reads a mark that may stand between blocks as well as between runs.</summary>
    public void Marker(OpenXmlElement element) => _walk.Anchors.Mark(element, _walk.Paragraphs.Count, _draft.Length);

    private void Children(OpenXmlElement container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling()) Child(child);
    }

    private void Child(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Run run: if (IsShown) _runs.Run(run); break;
            case W.Hyperlink link: Link(_links.Address(link), link); break;
            case W.InsertedRun inserted: Inserted(inserted, inserted.Author?.Value, inserted.Date); break;
            case W.MoveToRun moved: Inserted(moved, moved.Author?.Value, moved.Date); break;
            case W.DeletedRun or W.MoveFromRun: Deleted(element); break;
            case W.SdtRun control: Control(control); break;
            case W.SimpleField field: Link(FieldCode.Address(field.Instruction?.Value ?? ""), field); break;
            case W.CustomXmlRun: Children(element); break;
            case AlternateContent alternatives: if (Alternatives.Chosen(alternatives) is { } chosen) Children(chosen); break;
            case OpenXmlUnknownElement tag when Untyped.IsSmartTag(tag): SmartTagged(tag); break;
            case M.Run run: if (IsShown) _runs.Math(run); break;
            default: if (IsWrapper(element)) Children(element); else Marker(element); break;
        }
    }

    private static bool IsWrapper(OpenXmlElement element) =>
        element is W.BidirectionalEmbedding or W.BidirectionalOverride || element.NamespaceUri == MathNamespace;

    private const string MathNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    private void Inserted(OpenXmlElement element, string? author, DateTimeValue? date)
    {
        var start = _draft.Length;
        _inserted++;
        Children(element);
        _inserted--;
        if (_draft.Length > start) _draft.Revisions.Add(new(start, _draft.Length - start, Changes.Revision(author, date)));
    }

    private void Deleted(OpenXmlElement element)
    {
        _deleted++;
        Children(element);
        _deleted--;
    }

    private void SmartTagged(OpenXmlElement tag)
    {
        _walk.Untyped.Open(tag);
        Children(tag);
    }

    private void Control(W.SdtRun control)
    {
        if (control.Child<W.SdtContentRun>() is not { } content) return;
        _controls.Enter(control);
        Children(content);
        _controls.Leave();
    }

    private void Link(string? address, OpenXmlElement content)
    {
        var start = _draft.Length;
        Children(content);
        if (address is not null && _draft.Length > start) _draft.Links.Add(new(start, _draft.Length - start, address));
    }
}
