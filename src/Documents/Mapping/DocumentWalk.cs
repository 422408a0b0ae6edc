using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>One reading of a document, part by part.</summary>
/// <param name="view">What tracked changes count.</param>
/// <param name="unclosed">Fields that begin and never end: they are read as if they did not begin.</param>
internal sealed class DocumentWalk(WordprocessingDocument document, View view, HashSet<W.FieldChar> unclosed, CancellationToken cancellation)
{
    private readonly MainDocumentPart _main = document.MainDocumentPart ?? throw new InvalidDataException("The file has no main part.");

    public View View => view;
    public CancellationToken Cancellation => cancellation;
    public StyleSheet Styles => field ??= new(_main);
    public List<MappedParagraph> Paragraphs { get; } = [];
    public HashSet<W.FieldChar> UnclosedFields { get; } = [];

    public CommentAnchors Anchors { get; } = new();
    public SortedSet<Warning> Warnings { get; } = [];

    public bool IsUnclosed(W.FieldChar begin) => unclosed.Contains(begin);

    public DocumentMap Map()
    {
        var body = _main.Document?.Body ?? throw new InvalidDataException("The main part has no body.");
        new Story(this, _main, DocumentPart.Body).Read(body);
        var text = new DocumentText([.. Paragraphs.Select(p => p.Text)]) { View = view, Warnings = [.. Warnings.Select(Documents.Warnings.Sentence)] };
        return new(text, Paragraphs);
    }
}
