using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using Recording.Templates.Places;

namespace Recording.Templates.Reading;

/// <summary>Finds where places stand in a document's text.</summary>
internal sealed class PlaceTargets
{
    private readonly DocumentMap _map;
    private readonly Dictionary<OpenXmlElement, (int Paragraph, int Start, int End)> _runs = [];
    private readonly Dictionary<OpenXmlElement, int> _paragraphs = [];

    public PlaceTargets(DocumentMap map)
    {
        _map = map;
        for (var i = 0; i < map.Paragraphs.Count; i++)
        {
            foreach (var element in map.Paragraphs[i].Elements) _paragraphs.TryAdd(element, i);
            foreach (var piece in map.Paragraphs[i].Pieces)
            {
                _runs[piece.Run] = _runs.TryGetValue(piece.Run, out var known) ? (known.Paragraph, known.Start, piece.Start + piece.Length) : (i, piece.Start, piece.Start + piece.Length);
            }
        }
    }

    /// <summary>The words that a place shows; null where it shows none.</summary>
    public Target? Of(Place place) => Span(place) is { } span ? Target.Of(_map.Text, span) : null;

    private Span? Span(Place place) => place switch
    {
        TokenPlace token => Token(token),
        FieldRange range => Span(range.Result.SelectMany(e => e.Descendants().Prepend(e))),
        BookmarkPlace bookmark => Span(bookmark.Runs),
        _ => Span(place.Element.Descendants()),
    };

    private Span? Token(TokenPlace place)
    {
        if (!_paragraphs.TryGetValue(place.Paragraph, out var paragraph)) return null;
        var start = _map.Text.Paragraphs[paragraph].Text.IndexOf(place.Token, StringComparison.Ordinal);
        return start < 0 ? null : new(paragraph, start, start + place.Token.Length);
    }

    private Span? Span(IEnumerable<OpenXmlElement> elements)
    {
        Span? whole = null;
        foreach (var element in elements)
        {
            if (!_runs.TryGetValue(element, out var run) || whole is { } part && _map.Text.Paragraphs[part.Paragraph].Part != _map.Text.Paragraphs[run.Paragraph].Part) continue;
            whole = whole is { } open ? new(open.Paragraph, open.Start, run.Paragraph, run.End) : new(run.Paragraph, run.Start, run.End);
        }
        return whole;
    }
}
