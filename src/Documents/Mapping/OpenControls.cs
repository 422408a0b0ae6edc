using Recording.Documents.Bindings;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The content controls that a place of a story stands in.</summary>
internal sealed class OpenControls(Draft draft, BoundControls bound)
{
    /// <summary>Word itself nests a few; what lies deeper is read and its controls are not told apart.</summary>
    private const int Deepest = 8;

    private readonly List<Control> _open = [];
    private int _order;

    /// <summary>Whether a control around the place says by its tag that it holds guidance.</summary>
    public bool IsGuidance => _open.Exists(c => c.Tag?.StartsWith("guidance", StringComparison.OrdinalIgnoreCase) is true);

    public void Enter(W.SdtElement element)
    {
        bound.Refresh(element);
        var properties = element.Child<W.SdtProperties>();
        _open.Add(new(_order++, properties?.Child<W.Tag>()?.Val?.Value, properties?.Child<W.SdtAlias>()?.Val?.Value,
            properties?.Child<W.ShowingPlaceholder>().IsOn() ?? false)
        { Start = draft.IsOpen ? draft.Length : 0 });
    }

    public void Leave()
    {
        if (draft.IsOpen) Add(_open.Count - 1);
        _open.RemoveAt(_open.Count - 1);
    }

    /// <summary>Ends the stretches of the paragraph that ends; they go on at the start of the next.</summary>
    public void EndParagraph()
    {
        for (var i = 0; i < _open.Count; i++)
        {
            Add(i);
            _open[i].Start = 0;
        }
    }

    private void Add(int index)
    {
        var control = _open[index];
        if (index < Deepest) draft.Add(control.Order, new(control.Start, draft.Length - control.Start, control.Tag, control.Title, control.IsPlaceholder));
    }

    private sealed record Control(int Order, string? Tag, string? Title, bool IsPlaceholder)
    {
        public int Start { get; set; }
    }
}
