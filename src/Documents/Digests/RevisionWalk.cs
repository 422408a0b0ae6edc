using System.Text;
using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Digests;

/// <summary>Finds every mark of a tracked change, in the order of the document, with its place in the final view.</summary>
internal sealed class RevisionWalk
{
    private readonly List<RevisionMark> _marks = [];
    private readonly Dictionary<OpenXmlElement, Span> _runs = [];
    private readonly Dictionary<W.Paragraph, int> _paragraphs = [];
    private readonly Queue<OpenXmlElement> _stories = [];
    private readonly DocumentMap _map;
    private readonly StringBuilder _gap = new();
    private readonly Stack<OpenXmlElement> _changes = [];
    private Span _at;
    private bool _isFirst = true;
    private string? _move, _rowAuthor;
    private List<OpenXmlElement> _rowElements = [];

    public RevisionWalk(DocumentMap map)
    {
        _map = map;
        for (var i = 0; i < map.Paragraphs.Count; i++)
        {
            foreach (var element in map.Paragraphs[i].Elements) _paragraphs[element] = i;
            foreach (var piece in map.Paragraphs[i].Pieces)
                _runs[piece.Run] = new(i, _runs.TryGetValue(piece.Run, out var begun) ? begun.Start : piece.Start, piece.Start + piece.Length);
        }
    }

    public IReadOnlyList<RevisionMark> Read()
    {
        if (_map.Paragraphs.Count == 0) return [];
        var parts = _map.Paragraphs.Where(p => p.Text.Part.Kind != PartKind.TextBox).Select(p => p.Elements[0].Ancestors<OpenXmlPartRootElement>().First());
        foreach (var root in parts.Distinct()) _stories.Enqueue(root);
        while (_stories.TryDequeue(out var story))
        {
            _gap.Clear();
            _isFirst = true;
            _at = PlaceOf(story) is { } place ? new(place.Paragraph, 0, 0) : _at;
            Children(story);
        }
        return _marks;
    }

    private void Children(OpenXmlElement element)
    {
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) Child(child);
    }

    private void Child(OpenXmlElement element)
    {
        switch (element)
        {
            case W.Paragraph paragraph: Paragraph(paragraph); break;
            case W.Run run: Run(run); break;
            case W.InsertedRun or W.DeletedRun or W.MoveToRun or W.MoveFromRun: Within(element); break;
            case W.MoveFromRangeStart { Name.Value: { } name }: _move = name; break;
            case W.MoveToRangeStart { Name.Value: { } name }: _move = name; break;
            case W.TableRow row: Row(row); break;
            case W.CellInsertion: Add(RevisionKind.Cell, element, Shown(element.Ancestors<W.TableCell>().First()), ""); break;
            case W.CellDeletion: Add(RevisionKind.Cell, element, "", Hidden(element.Ancestors<W.TableCell>().First())); break;
            case W.CellMerge: Add(RevisionKind.Cell, element, "", ""); break;
            case W.TextBoxContent: _stories.Enqueue(element); break;
            case OpenXmlUnknownElement when Untyped.IsTextBox(element): _stories.Enqueue(element); break;
            case AlternateContent alternatives: if (Alternatives.Chosen(alternatives) is { } chosen) Children(chosen); break;
            default:
                if (element.LocalName.EndsWith("Change", StringComparison.Ordinal)) Add(RevisionKind.Formatting, element, "", "");
                else Children(element);
                break;
        }
    }

    private void Within(OpenXmlElement change)
    {
        _changes.Push(change);
        Children(change);
        _changes.Pop();
    }

    private void Paragraph(W.Paragraph paragraph)
    {
        if (_paragraphs.TryGetValue(paragraph, out var index) && (_map.Paragraphs[index].Elements[0] == paragraph || _at.Paragraph != index)) _at = new(index, 0, 0);
        for (var child = paragraph.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is not W.ParagraphProperties) Child(child);
        }
        Mark(paragraph);
    }

    /// <summary>What happened to the paragraph's properties and to its mark.</summary>
    private void Mark(W.Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        var isChanged = false;
        foreach (var change in (properties?.ParagraphMarkRunProperties?.ChildElements ?? []).Concat(properties?.ChildElements ?? []))
        {
            switch (change)
            {
                case W.Inserted: Add(RevisionKind.Insertion, change, "\n", ""); isChanged = true; break;
                case W.Deleted: Add(RevisionKind.Deletion, change, "", "\n"); isChanged = true; break;
                case W.MoveTo: Add(RevisionKind.Move, change, "\n", ""); isChanged = true; break;
                case W.MoveFrom: Add(RevisionKind.Move, change, "", "\n"); isChanged = true; break;
                case W.ParagraphPropertiesChange or W.ParagraphMarkRunPropertiesChange when _paragraphs.TryGetValue(paragraph, out var index):
                    Add(RevisionKind.Formatting, change, _map.Text.Paragraphs[index].Text, "", Span.Of(_map.Text, index, index));
                    break;
                case W.SectionProperties section: Children(section); break;
            }
        }
        if (!isChanged && _rowAuthor is null) _gap.Append('\n');
    }

    private void Run(W.Run run)
    {
        var isShown = _runs.TryGetValue(run, out var place);
        if (isShown) _at = new(place.Paragraph, place.End, place.End);
        var words = isShown ? _map.Text.Paragraphs[place.Paragraph].Text[place.Start..place.End] : "";
        if (_changes.TryPeek(out var change) && change is W.DeletedRun or W.MoveFromRun)
            Add(change is W.DeletedRun ? RevisionKind.Deletion : RevisionKind.Move, change, "", RunText.Of(run));
        else if (change is not null && isShown) Add(change is W.InsertedRun ? RevisionKind.Insertion : RevisionKind.Move, change, words, "", place);
        if (run.RunProperties?.RunPropertiesChange is { } look && change is not null && Author(change) == Author(look)) Belongs(look);
        else if (run.RunProperties?.RunPropertiesChange is { } other && isShown) Add(RevisionKind.Formatting, other, words, "", place);
        else if (change is null && _rowAuthor is null) _gap.Append(words);
        foreach (var child in run.Elements().Where(child => child is W.Drawing or W.Picture or W.EmbeddedObject or AlternateContent)) Child(child);
    }

    private void Row(W.TableRow row)
    {
        var change = row.TableRowProperties?.ChildElements.FirstOrDefault(child => child is W.Inserted or W.Deleted);
        var (outer, outerElements) = (_rowAuthor, _rowElements);
        if (change is not null)
        {
            Add(RevisionKind.Row, change, change is W.Inserted ? Shown(row) : "", change is W.Deleted ? Hidden(row) : "", change is W.Inserted ? PlaceOf(row) : null);
            _rowAuthor = Author(change);
        }
        foreach (var child in row.ChildElements)
        {
            if (child is not W.TableRowProperties || change is null) Child(child);
        }
        (_rowAuthor, _rowElements) = (outer, outerElements);
    }

    private Span? PlaceOf(OpenXmlElement element)
    {
        var found = element.Descendants<W.Paragraph>().Where(_paragraphs.ContainsKey).Select(paragraph => _paragraphs[paragraph]).ToList();
        return found.Count == 0 ? null : Span.Of(_map.Text, found.Min(), found.Max());
    }

    private string Shown(OpenXmlElement element) =>
        string.Join('\t', element.Descendants<W.Paragraph>().Where(_paragraphs.ContainsKey).Select(paragraph => _map.Text.Paragraphs[_paragraphs[paragraph]].Text).Where(text => text.Length > 0));

    private static string Hidden(OpenXmlElement element) =>
        string.Join('\t', element.Descendants<W.Paragraph>().Select(paragraph => string.Concat(paragraph.Descendants<W.Run>().Select(RunText.Of))).Where(text => text.Length > 0));

    private void Add(RevisionKind kind, OpenXmlElement change, string text, string was, Span? place = null)
    {
        var author = Author(change);
        if (author == _rowAuthor && kind is RevisionKind.Insertion or RevisionKind.Deletion)
        {
            _rowElements.Add(change);
            return;
        }
        _marks.Add(new(kind, author, Attributes.Date(Attribute(change, "date")), text, was, place ?? _at, _isFirst ? null : _gap.ToString(), kind == RevisionKind.Move ? _move : null)
        {
            Elements = kind == RevisionKind.Row ? _rowElements = [change] : [change],
        });
        _isFirst = false;
        _gap.Clear();
    }

    /// <summary>Counts a change of look to the mark before, whose words its author wrote or struck out.</summary>
    private void Belongs(OpenXmlElement look)
    {
        if (_marks.Count > 0) _marks[^1] = _marks[^1] with { Elements = [.. _marks[^1].Elements, look] };
    }

    private static string Author(OpenXmlElement change) => Attribute(change, "author") ?? "";

    private static string? Attribute(OpenXmlElement element, string name)
    {
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name) return attribute.Value;
        }
        return null;
    }
}
