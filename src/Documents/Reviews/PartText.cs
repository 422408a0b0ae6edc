using Recording.Analysis.Text;

namespace Recording.Documents.Reviews;

/// <summary>The paragraphs of one part as one text, joined by line feeds as quotations are.</summary>
internal sealed class PartText
{
    private readonly Dictionary<int, int> _byIndex = [];
    private readonly List<int> _starts = [];
    private readonly DocumentText _document;
    private readonly string _text;
    private readonly int _first;

    /// <param name="first">Position of the part's first paragraph in the document.</param>
    public PartText(DocumentText document, int first, int count)
    {
        (_document, _first) = (document, first);
        var length = 0;
        for (var i = 0; i < count; i++)
        {
            var paragraph = document.Paragraphs[first + i];
            _byIndex[paragraph.Index] = i;
            _starts.Add(length);
            length += paragraph.Text.Length + 1;
        }
        _text = string.Join('\n', document.Paragraphs.Skip(first).Take(count).Select(p => p.Text));
    }

    /// <summary>The place that a target names: by its position where the text there is the quote, else by the quote with its context; null where neither holds.</summary>
    public Span? Find(Target target)
    {
        var expected = Position(target.Start);
        if (target.View == _document.View && expected is { } start && Position(target.End) is { } end && start <= end && Reads(start, end, target.Quote))
            return SpanOf(start, end);
        return Search(target, expected) is { } found ? SpanOf(found.Start, found.End) : null;
    }

    private int? Position(TextPosition place) =>
        _byIndex.TryGetValue(place.Paragraph, out var i) && place.Offset >= 0 && place.Offset <= Length(i) ? _starts[i] + place.Offset : null;

    private int Length(int paragraph) => _document.Paragraphs[_first + paragraph].Text.Length;

    private bool Reads(int start, int end, Quote quote)
    {
        var text = _text.AsSpan(start, end - start);
        if (quote.Exact.Length == 0) return start == end && Score(start, end, quote) == 2;
        return quote.Tail is { } tail
            ? text.Length >= quote.Exact.Length + tail.Length && text.StartsWith(quote.Exact, StringComparison.Ordinal) && text.EndsWith(tail, StringComparison.Ordinal)
            : text.SequenceEqual(quote.Exact);
    }

    private (int Start, int End)? Search(Target target, int? expected)
    {
        var found = Occurrences(target).Select(place => (place.Start, place.End, Score: Score(place.Start, place.End, target.Quote))).ToList();
        if (found.Count == 0) return null;
        var best = found.Max(place => place.Score);
        var finalists = found.Where(place => place.Score == best).ToList();
        var home = _byIndex.TryGetValue(target.Start.Paragraph, out var i) ? (Start: _starts[i], End: _starts[i] + Length(i)) : (Start: -1, End: -1);
        var atHome = finalists.Where(place => place.Start >= home.Start && place.End <= home.End).ToList();
        var chosen = best == 0 ? (found.Count == 1 ? atHome : [])
            : finalists.Count == 1 ? finalists
            : atHome.Count == 1 ? atHome
            : [.. finalists.Where(place => place.Start == expected)];
        return chosen.Count == 1 ? (chosen[0].Start, chosen[0].End) : null;
    }

    private IEnumerable<(int Start, int End)> Occurrences(Target target)
    {
        var quote = target.Quote;
        if (quote.Exact.Length == 0) yield break;
        var staysWithin = target.Start.Paragraph == target.End.Paragraph && !quote.Exact.Contains('\n', StringComparison.Ordinal);
        for (var at = _text.IndexOf(quote.Exact, StringComparison.Ordinal); at >= 0; at = _text.IndexOf(quote.Exact, at + 1, StringComparison.Ordinal))
        {
            var end = at + quote.Exact.Length;
            if (quote.Tail is { } tail)
            {
                var tailAt = _text.IndexOf(tail, end, StringComparison.Ordinal);
                if (tailAt < 0) yield break;
                end = tailAt + tail.Length;
            }
            if (!staysWithin || !_text.AsSpan(at, end - at).Contains('\n')) yield return (at, end);
        }
    }

    /// <summary>How much of the quote's surroundings is there: 0 to 2. A paragraph's edge has no surroundings.</summary>
    private int Score(int start, int end, Quote quote)
    {
        var before = quote.Prefix.Length > 0 ? _text.AsSpan(0, start).EndsWith(quote.Prefix, StringComparison.Ordinal) : start == 0 || _text[start - 1] == '\n';
        var after = quote.Suffix.Length > 0 ? _text.AsSpan(end).StartsWith(quote.Suffix, StringComparison.Ordinal) : end == _text.Length || _text[end] == '\n';
        return (before ? 1 : 0) + (after ? 1 : 0);
    }

    private Span SpanOf(int start, int end)
    {
        var (first, last) = (ParagraphAt(start), ParagraphAt(end));
        return new(_first + first, start - _starts[first], _first + last, end - _starts[last]);
    }

    private int ParagraphAt(int offset)
    {
        var found = _starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
