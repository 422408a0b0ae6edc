using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Styles;
using M = DocumentFormat.OpenXml.Math;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Reads what a run shows.</summary>
internal sealed class RunWalk(DocumentWalk walk, Draft draft, OpenXmlPart holder)
{
    /// <summary>Stands for a picture and for the mark of a note.</summary>
    private const char Mark = '\uFFFC';

    private readonly FieldStack _fields = new();
    private Dictionary<OpenXmlElement, bool>? _kept;
    private string? _paragraphStyle, _tableStyle;
    private RunFormat _base = RunFormat.None, _format = RunFormat.None;
    private OpenXmlElement? _run;

    public void EnterParagraph(W.Paragraph paragraph, string? tableStyle)
    {
        _paragraphStyle = Changes.Properties(paragraph.Child<W.ParagraphProperties>(), walk.View)?.Child<W.ParagraphStyleId>()?.Val?.Value;
        _tableStyle = tableStyle;
        _base = walk.Styles.Format(_paragraphStyle, null, tableStyle);
    }

    /// <summary>Ends what links show in this paragraph; they go on in the next.</summary>
    public void EndParagraph()
    {
        foreach (var field in _fields.Links)
        {
            AddLink(field);
            field.Start = 0;
        }
    }

    public void EndStory()
    {
        foreach (var field in _fields.Codes) walk.UnclosedFields.Add(field.Begin);
    }

    public void Run(W.Run run)
    {
        var properties = Changes.Properties(run.Child<W.RunProperties>(), walk.View);
        _format = properties?.FirstChild is null ? _base : RunFormat.Of(properties, walk.Styles.Fonts).Over(
            properties.Child<W.RunStyle>()?.Val?.Value is { } style ? walk.Styles.Format(_paragraphStyle, style, _tableStyle) : _base);
        _run = run;
        Children(run);
    }

    public void Math(M.Run run)
    {
        (_run, _format) = (run, _base);
        Children(run);
    }

    private void Children(OpenXmlElement container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling()) Child(child);
    }

    private void Child(OpenXmlElement child)
    {
        switch (child)
        {
            case W.RunProperties: break;
            case W.Text text: Text(text); break;
            case W.DeletedText text: Text(text); break;
            case M.Text text: Text(text); break;
            case W.TabChar or W.PositionalTab: Show('\t', child); break;
            case W.Break or W.CarriageReturn: Show('\n', child); break;
            case W.NoBreakHyphen: Show('\u2011', child); break;
            case W.SoftHyphen: Show('\u00AD', child); break;
            case W.SymbolChar symbol: Show(Symbols.Shown(symbol), child); break;
            case W.FieldChar field: Field(field); break;
            case W.FieldCode code: _fields.AddCode(code.Text); break;
            case W.FootnoteReference note: Note(note, walk.Footnotes); break;
            case W.EndnoteReference note: Note(note, walk.Endnotes); break;
            case W.FootnoteReferenceMark or W.EndnoteReferenceMark: Show(Mark, child); break;
            case W.Drawing or W.Picture or W.EmbeddedObject: Drawing(child); break;
            case W.CommentReference: walk.Anchors.Mark(child, walk.Paragraphs.Count, draft.Length); break;
            case W.Ruby ruby: Ruby(ruby); break;
            case AlternateContent alternatives: if (Alternatives.Chosen(alternatives) is { } chosen) Children(chosen); break;
        }
    }

    /// <summary>Reads the words, not the small signs above them which say how they sound.</summary>
    private void Ruby(W.Ruby ruby)
    {
        var (run, format) = (_run, _format);
        foreach (var word in ruby.RubyBase?.Elements<W.Run>() ?? []) Run(word);
        (_run, _format) = (run, format);
    }

    private void Text(OpenXmlLeafTextElement element)
    {
        var shown = LeafText.Of(element, out var start, ref _kept);
        if (SymbolFont.Is(_format.Font)) shown = SymbolFont.Shown(shown, _format.Font);
        Text(shown, element, start);
    }

    private void Text(ReadOnlySpan<char> shown, OpenXmlElement element, int start = 0)
    {
        if (!_fields.ShowsText) _fields.AddCode(shown.ToString());
        else if (_format.Hidden is not true) draft.Append(shown, _run!, element, start, _format);
    }

    private void Show(char character, OpenXmlElement element)
    {
        if (IsShown) draft.Append(character, _run!, element, _format);
    }

    private void Note(W.FootnoteEndnoteReferenceType note, List<long> notes)
    {
        if (!IsShown) return;
        Show(Mark, note);
        if (note.Id.Number() is { } id) notes.Add(id);
    }

    private void Drawing(OpenXmlElement drawing)
    {
        if (!IsShown) return;
        var look = DrawingLook.At(drawing);
        if (look.IsPicture)
        {
            draft.Pictures.Add(new(draft.Length, look.AltText, look.IsDecorative));
            Show(Mark, drawing);
        }
        foreach (var box in look.TextBoxes) walk.Add(box, holder);
    }

    /// <summary>The place that is being read, to tell whether anything was shown since.</summary>
    private (int Paragraph, int Offset) Here => (walk.Paragraphs.Count, draft.Length);

    private bool IsShown => _fields.ShowsText && _format.Hidden is not true;

    private void Field(W.FieldChar mark)
    {
        switch (mark.FieldCharType?.InnerText)
        {
            case "begin": if (!walk.IsUnclosed(mark)) _fields.Begin(mark); break;
            case "separate":
                if (_fields.Separate() is not { } begun) break;
                begun.ResultAt = Here;
                if (FieldCode.Address(begun.Code.ToString()) is { } address) _fields.Lead(begun, address, draft.Length);
                break;
            case "end":
                if (_fields.End() is not { } ended) break;
                if ((!ended.IsInResult || ended.ResultAt == Here) && FormField.Shown(ended.Begin) is { } shown) Text(shown, mark);
                AddLink(ended);
                break;
        }
    }

    private void AddLink(FieldStack.Field field)
    {
        if (field.Address is { } address && draft.Length > field.Start) draft.Links.Add(new(field.Start, draft.Length - field.Start, address));
    }
}
