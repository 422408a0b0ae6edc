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
    private readonly List<FormatRun> _formats = [];
    private readonly List<(int Order, ControlSpan Span)> _controls = [];
    private RunFormat? _format;
    private int _formatStart;

    public List<W.Paragraph> Elements { get; } = [];
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

    /// <summary>Ends the paragraph and empties the draft.</summary>
    public MappedParagraph Close(Func<string, Paragraph> describe)
    {
        EndFormat();
        var text = _text.ToString();
        if (_controls.Count > 1) _controls.Sort((a, b) => a.Order.CompareTo(b.Order));
        var paragraph = describe(text) with
        {
            Formats = Taken(_formats),
            Revisions = Taken(Revisions),
            Links = Taken(Links),
            Pictures = Taken(Pictures),
            Controls = _controls.Count == 0 ? [] : [.. _controls.Select(c => c.Span)],
        };
        var mapped = new MappedParagraph(paragraph, Taken(Elements), Taken(_pieces));
        _text.Clear();
        _controls.Clear();
        return mapped;
    }

    private void Begin(RunFormat format)
    {
        if (_format is not null && (ReferenceEquals(_format, format) || _format == format)) return;
        EndFormat();
        (_format, _formatStart) = (format, _text.Length);
    }

    private void EndFormat()
    {
        if (_format is { } f && _text.Length > _formatStart)
            _formats.Add(new(_formatStart, _text.Length - _formatStart, f.Font, f.Size, f.Color is "auto" ? null : f.Color,
                f.Highlight is "none" ? null : f.Highlight, f.Bold ?? false, f.Italic ?? false, f.Language));
        _format = null;
    }

    private static T[] Taken<T>(List<T> list)
    {
        if (list.Count == 0) return [];
        var taken = list.ToArray();
        list.Clear();
        return taken;
    }
}
