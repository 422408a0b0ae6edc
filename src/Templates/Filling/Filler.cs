using System.Text.Json.Nodes;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Templates.Filling;

/// <summary>Brings values that have been checked to their places.</summary>
/// <param name="untracked">Writes into what nobody has seen yet.</param>
/// <param name="overwrite">Whether what is filled already gives way.</param>
internal sealed class Filler(Pen pen, FieldWriter writer, FieldWriter untracked, ValueReader reader, ItemCopies copies, ItemModels models, Parts parts, PlaceScan scan, bool overwrite)
{
    private readonly FieldReading _reading = new(reader);

    /// <summary>The fields in which other words stood and were kept.</summary>
    public HashSet<string> Kept { get; } = new(StringComparer.Ordinal);

    public void Fill(Scope scope, ValueTree values)
    {
        foreach (var place in scope.Places)
        {
            if (place is ListPlace list) Fill(list, values);
            else if (place is ConditionPlace condition) Fill(condition, values);
            else if (place is FieldPlace field && values.TryFind(field.Path, out var value)) Fill(field, value);
        }
    }

    private void Fill(ConditionPlace condition, ValueTree values)
    {
        if (values.TryFind(condition.Path, out var answer) && answer is not null && !(bool)answer)
        {
            if (overwrite || _reading.IsBlank(condition.Inner)) parts.Remove(condition.Control);
            else Kept.Add(condition.Path);
        }
        else Fill(condition.Inner, values);
    }

    private void Fill(FieldPlace place, JsonNode? value)
    {
        var there = reader.Read(place);
        if (JsonNode.DeepEquals(there, value) || place.ReasonAgainst is not null) return;
        if (ValueCheck.IsEmpty(value) && (!overwrite || there is null)) return;
        if (!overwrite && FieldReading.IsFilled(there))
        {
            Kept.Add(place.Path);
            return;
        }
        pen.Touch(place.Element);
        writer.Write(place, value);
    }

    private void Fill(ListPlace list, ValueTree values)
    {
        if (!values.TryFind(list.Path, out var found) || found is not JsonArray items) return;
        Shorten(list, items.Count);
        var there = list.Items.Count;
        var pattern = there < items.Count ? Pattern(list) : null;
        for (var i = 0; i < there && i < items.Count; i++) Fill(list.Items[i].Inner, values.Within(list.Path, (JsonObject)items[i]!));
        if (pattern is not null) Add(list, pattern, items.Skip(there).Cast<JsonObject>(), values);
    }

    /// <summary>Takes out the items for which there are no values; one always stays, and without leave to overwrite all that are there.</summary>
    private void Shorten(ListPlace list, int count)
    {
        if (!overwrite) return;
        while (list.Items.Count > Math.Max(count, 1))
        {
            parts.Remove(list.Items[^1].Control);
            list.Items.RemoveAt(list.Items.Count - 1);
        }
        if (count == 0) Clear(list.Items[0].Inner, writer);
    }

    /// <summary>A blank copy of the last item.</summary>
    private Item Pattern(ListPlace list)
    {
        var last = list.Items[^1];
        var pattern = ItemCopies.Copy(last.Control);
        var places = scan.WithinCopy(pattern, last.Inner, Section(list));
        if (!_reading.IsBlank(last.Inner)) Clear(places, untracked);
        copies.MarkInserted(pattern);
        pen.Touch(list.Element);
        if (Section(list) is not null) Unbind(list.Items[0].Control);
        return new(pattern, places);
    }

    private void Add(ListPlace list, Item pattern, IEnumerable<JsonObject> items, ValueTree values)
    {
        var (shapes, series) = (new ItemShapes(list.Path, pattern.Inner), models.After(list.Items[^1].Control));
        foreach (var item in items)
        {
            var (shape, words) = shapes.Of(item);
            if (series.TryAdd(shape, words)) continue;
            var model = (W.SdtElement)pattern.Control.CloneNode(true);
            series.Add(shape, words, model);
            list.Items.Add(new(model, scan.WithinCopy(model, pattern.Inner, Section(list))));
            Fill(list.Items[^1].Inner, values.Within(list.Path, shapes.Model(item, series.Slot)));
        }
    }

    /// <summary>The path of a repeating section, whose controls' tags do not name it.</summary>
    private static string? Section(ListPlace list) => ControlKind.IsItem(list.Items[0].Control) ? list.Path : null;

    /// <summary>Word would make a section that is bound to data anew from that data, without what is written here.</summary>
    private static void Unbind(W.SdtElement item)
    {
        foreach (var control in item.Ancestors<W.SdtElement>().Take(1).Append(item)) control.SdtProperties?.RemoveAllChildren<W15.DataBinding>();
        foreach (var binding in item.Descendants().Where(e => e is W.DataBinding or W15.DataBinding).ToList()) binding.Remove();
    }

    private void Clear(Scope scope, FieldWriter with)
    {
        foreach (var place in scope.All.OfType<FieldPlace>().Where(p => p.ReasonAgainst is null))
        {
            if (place is ControlPlace && reader.Read(place) is not null)
            {
                if (with == writer) pen.Touch(place.Element);
                with.Write(place, null);
            }
        }
    }
}
