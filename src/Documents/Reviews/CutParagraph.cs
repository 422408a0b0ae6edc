using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Splits the runs of a paragraph so that a run begins at each of some offsets. What the paragraph shows stays the same.</summary>
internal sealed class CutParagraph
{
    private readonly List<Piece> _pieces = [];
    private readonly FreshIds _ids;

    /// <summary>The run that now holds what is left of the run that is being cut.</summary>
    private OpenXmlElement? _cutRun, _restOfRun;

    private CutParagraph(FreshIds ids) => _ids = ids;

    /// <summary>The paragraph with its pieces after the cuts. An object, formula or ruby within a run is never split.</summary>
    /// <param name="offsets">In ascending order.</param>
    public static MappedParagraph At(MappedParagraph paragraph, IEnumerable<int> offsets, FreshIds ids)
    {
        var cut = new CutParagraph(ids);
        var queue = new Queue<int>(offsets);
        foreach (var piece in paragraph.Pieces) cut.Add(piece, queue);
        return paragraph with { Pieces = cut._pieces };
    }

    private void Add(Piece piece, Queue<int> offsets)
    {
        while (offsets.TryPeek(out var skipped) && skipped < piece.Start) offsets.Dequeue();
        var rest = piece with { Run = piece.Run == _cutRun ? _restOfRun! : piece.Run };
        while (offsets.TryPeek(out var offset) && offset < piece.Start + piece.Length)
        {
            offsets.Dequeue();
            if (rest.Run is not W.Run run || rest.Leaf.Parent != run) continue;
            if (offset == rest.Start) rest = Before(rest, run);
            else if (rest.Leaf is W.Text) rest = Within(rest, run, offset);
        }
        _pieces.Add(rest);
    }

    /// <summary>Has the run end before a piece, unless the piece is its first.</summary>
    private Piece Before(Piece piece, W.Run run)
    {
        if (_pieces.Count == 0 || _pieces[^1].Run != run) return piece;
        return piece with { Run = SplitRun(run, piece.Leaf) };
    }

    private Piece Within(Piece piece, W.Run run, int offset)
    {
        var leaf = (W.Text)piece.Leaf;
        var shown = LeafText.Of(leaf).ToString();
        var head = offset - piece.Start;
        var second = new W.Text(shown[head..]) { Space = SpaceProcessingModeValues.Preserve };
        leaf.Text = shown[..head];
        leaf.Space = SpaceProcessingModeValues.Preserve;
        leaf.InsertAfterSelf(second);
        _pieces.Add(new(piece.Start, head, run, leaf, 0));
        return new(offset, piece.Length - head, SplitRun(run, second), second, 0);
    }

    /// <summary>Moves a run's content from a child on into a new run of the same formatting.</summary>
    private W.Run SplitRun(W.Run run, OpenXmlElement from)
    {
        var second = (W.Run)run.CloneNode(false);
        if (run.RunProperties is { } properties)
        {
            var copy = (W.RunProperties)properties.CloneNode(true);
            if (copy.RunPropertiesChange is { } change) change.Id = _ids.Annotation();
            second.AppendChild(copy);
        }
        for (OpenXmlElement? child = from; child is not null;)
        {
            var next = child.NextSibling();
            child.Remove();
            second.AppendChild(child);
            child = next;
        }
        run.InsertAfterSelf(second);
        if (_restOfRun != run) _cutRun = run;
        _restOfRun = second;
        return second;
    }
}
