using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>
/// Holds the new items of lists. Of items that differ in their words alone one stands in the document, with slots for the words: what else
/// is done to the document is done to it as to any other. When its part is written, it is written once for each of them, with ids of its own.
/// </summary>
internal sealed class ItemModels(Pen pen)
{
    private readonly ItemSlots _slots = new();
    private readonly List<ItemSeries> _series = [];

    /// <summary>Begins the new items that follow one that is there.</summary>
    public ItemSeries After(W.SdtElement item)
    {
        var series = new ItemSeries(_series.Count, Pictures.Holder(item), item, _slots);
        _series.Add(series);
        return series;
    }

    /// <summary>Writes the parts that hold models. Nothing can be changed there afterwards.</summary>
    public void Write()
    {
        foreach (var model in _series.SelectMany(s => s.Models)) ItemCopies.Renew(model, _slots.OfId);
        foreach (var part in _series.Select(s => s.Part).Distinct())
        {
            using var xml = new MemoryStream();
            part.RootElement!.Save(xml);
            using (var stream = part.GetStream(FileMode.Create, FileAccess.Write)) new ItemWriter(_slots, _series, pen, stream).Write(xml.ToArray());
            part.UnloadRootElement();
        }
    }
}
