using System.Text;
using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The paragraph that is being read; used again for the next one.</summary>
internal sealed class Draft
{
    private readonly StringBuilder _text = new();
    private readonly List<Piece> _pieces = [];
    private readonly List<(int Order, ControlSpan Span)> _controls = [];
    private RunFormat? _format;
    private int _formatStart;

    public List<W.Paragraph> Elements { get; } = [];
    public List<FormatRun> Formats { get; } = [];
    public List<RevisionSpan> Revisions { get; } = [];
    public List<LinkSpan> Links { get; } = [];
    public List<PictureSpan> Pictures { get; } = [];
    public int Index { get; private set; }
    public int Length => _text.Length;
    public bool IsOpen => Elements.Count > 0;

    public void Open(W.Paragraph element, int index)
    {
        if (!IsOpen) Index = index;
        Elements.Add(element);
    }

    public void Append(char character, OpenXmlElement run, OpenXmlElement leaf, RunFormat format)
    {
        Begin(format);
        _pieces.Add(new(_text.Length, 1, run, leaf, 0));
        _text.Append(character);
    }

    public void Append(ReadOnlySpan<char> text, OpenXmlElement run, OpenXmlElement leaf, int leafStart, RunFormat format)
    {
        if (text.IsEmpty) return;
        Begin(format);
        _pieces.Add(new(_text.Length, text.Length, run, leaf, leafStart));
        _text.Append(text);
    }

    public void Add(int order, ControlSpan control) => _controls.Add((order, control));

    /// <summary>Whether all that the paragraph shows is the placeholder of a content control.</summary>
    public bool IsPlaceholder => _text.Length > 0 && _controls.Exists(c => c.Span.IsPlaceholder && c.Span.Length == _text.Length);

    /// <summary>Ends the text of the paragraph.</summary>
    public string TakeText()
    {
        EndFormat();
        var text = _text.ToString();
        _text.Clear();
        return text;
    }

    public IReadOnlyList<ControlSpan> TakeControls()
    {
        if (_controls.Count == 0) return [];
        if (_controls.Count > 1) _controls.Sort((a, b) => a.Order.CompareTo(b.Order));
        var spans = _controls.ConvertAll(c => c.Span);
        _controls.Clear();
        return spans;
    }

    /// <summary>The paragraph with where it stands in the markup; empties the draft.</summary>
    public MappedParagraph Close(Paragraph paragraph) => new(paragraph, Taken(Elements), Taken(_pieces));

    private void Begin(RunFormat format)
    {
        if (_format is not null && (ReferenceEquals(_format, format) || _format == format)) return;
        EndFormat();
        (_format, _formatStart) = (format, _text.Length);
    }

    private void EndFormat()
    {
        if (_format is { } f && _text.Length > _formatStart)
            Formats.Add(new(_formatStart, _text.Length - _formatStart, f.Font, f.Size, f.Color is "auto" ? null : f.Color,
                f.Highlight is "none" ? null : f.Highlight, f.Bold ?? false, f.Italic ?? false, f.Language));
        _format = null;
    }

    /// <summary>What a list holds, which is empty then.</summary>
    public static T[] Taken<T>(List<T> list)
    {
        if (list.Count == 0) return [];
        var taken = list.ToArray();
        list.Clear();
        return taken;
    }
}
