using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>The new items of one list. Of those of one shape a single one stands in the document, their model; a mark stands before the first, and after each.</summary>
internal sealed class ItemSeries
{
    private readonly Dictionary<string, int> _shapes = new(StringComparer.Ordinal);
    private readonly ItemSlots _slots;
    private OpenXmlElement _last;

    /// <param name="last">The item that stands there already.</param>
    public ItemSeries(int number, OpenXmlPart part, W.SdtElement last, ItemSlots slots)
    {
        (Number, Part, _last, Mark) = (number, part, last, slots.OfSeries(number));
        _slots = slots;
        PutMark();
    }

    public int Number { get; }

    public OpenXmlPart Part { get; }

    public string Mark { get; }

    public List<W.SdtElement> Models { get; } = [];

    /// <summary>Each item: the number of its model, and its words.</summary>
    public List<(int Model, IReadOnlyList<string> Words)> Items { get; } = [];

    /// <summary>What stands in a model for the words of that number.</summary>
    public string Slot(int words) => _slots.OfWords(Number, words);

    /// <summary>Adds an item where one of that shape has been added.</summary>
    public bool TryAdd(string shape, IReadOnlyList<string> words)
    {
        if (!_shapes.TryGetValue(shape, out var model)) return false;
        Items.Add((model, words));
        return true;
    }

    /// <summary>Adds the first item of a shape.</summary>
    public void Add(string shape, IReadOnlyList<string> words, W.SdtElement model)
    {
        _shapes.Add(shape, Models.Count);
        Items.Add((Models.Count, words));
        Models.Add(model);
        _last = _last.InsertAfterSelf(model);
        PutMark();
    }

    private void PutMark() => _last = _last.InsertAfterSelf(new OpenXmlMiscNode(XmlNodeType.ProcessingInstruction, Mark));
}
