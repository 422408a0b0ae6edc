using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Bindings;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>One reading of a document, part by part.</summary>
/// <param name="view">What tracked changes count.</param>
/// <param name="bound">Brings the words of bound controls up to date.</param>
/// <param name="unclosed">Fields that begin and never end: they are read as if they did not begin.</param>
internal sealed class DocumentWalk(WordprocessingDocument document, View view, BoundControls bound, HashSet<W.FieldChar> unclosed, CancellationToken cancellation)
{
    private readonly MainDocumentPart _main = document.MainDocumentPart ?? throw new InvalidDataException("The file has no main part.");

    private readonly Queue<(OpenXmlElement Content, OpenXmlPart Holder)> _textBoxes = [];
    private int _boxes;

    public View View => view;
    public BoundControls Bound => bound;
    public CancellationToken Cancellation => cancellation;
    public StyleSheet Styles => field ??= new(_main);
    public Numbering Numbering => field ??= new(_main, Styles);
    public Sections Sections { get; } = new();

    /// <summary>The ids of the notes that are referred to, in the order in which Word numbers them.</summary>
    public List<long> Footnotes { get; } = [];
    public List<long> Endnotes { get; } = [];

    public List<MappedParagraph> Paragraphs { get; } = [];
    public HashSet<W.FieldChar> UnclosedFields { get; } = [];

    /// <summary>Reads elements that the SDK does not know a second time.</summary>
    public Untyped Untyped { get; } = new();

    /// <summary>Stories are read one after another.</summary>
    public Draft Draft { get; } = new();

    public CommentAnchors Anchors { get; } = new();

    public bool IsUnclosed(W.FieldChar begin) => unclosed.Contains(begin);

    /// <summary>Keeps a text box for later: its text is a part of its own.</summary>
    public void Add(OpenXmlElement box, OpenXmlPart holder)
    {
        if (Untyped.IsTextBox(box)) Untyped.Open(box);
        _textBoxes.Enqueue((box, holder));
    }

    public DocumentMap Map()
    {
        Read(_main.Document?.Body ?? throw new InvalidDataException("The main part has no body."), _main, DocumentPart.Body);
        ReadEach(PartKind.Header, Sections.Headers(_main).Select(part => ((OpenXmlElement?)part.Header, (OpenXmlPart)part)));
        ReadEach(PartKind.Footer, Sections.Footers(_main).Select(part => ((OpenXmlElement?)part.Footer, (OpenXmlPart)part)));
        ReadEach(PartKind.Footnote, Notes.Of(_main.FootnotesPart?.Footnotes, Footnotes, _main.FootnotesPart));
        ReadEach(PartKind.Endnote, Notes.Of(_main.EndnotesPart?.Endnotes, Endnotes, _main.EndnotesPart));
        var comments = new CommentThreads(_main).Read(this);
        var text = new DocumentText(Paragraphs.ConvertAll(p => p.Text)) { View = view, Comments = comments, Properties = Properties.Of(document) };
        return new(text, Paragraphs, bound);
    }

    private void ReadEach(PartKind kind, IEnumerable<(OpenXmlElement? Content, OpenXmlPart Holder)> parts)
    {
        var number = 0;
        foreach (var (content, holder) in parts)
        {
            number++;
            if (content is not null) Read(content, holder, new(kind, number));
        }
    }

    private void Read(OpenXmlElement content, OpenXmlPart holder, DocumentPart part)
    {
        new Story(this, holder, part).Read(content);
        while (_textBoxes.TryDequeue(out var box)) new Story(this, box.Holder, new(PartKind.TextBox, ++_boxes)).Read(box.Content);
    }
}
