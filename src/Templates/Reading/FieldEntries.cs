using Recording.Templates.Fields;
using Recording.Templates.Places;

namespace Recording.Templates.Reading;

/// <summary>Lists the fields of a document in form order, each once.</summary>
internal sealed class FieldEntries(FilledForm form, ValueReader reader, PlaceTargets targets)
{
    private readonly Dictionary<string, FormField> _fields = form.Fields.ToDictionary(f => f.Path, StringComparer.Ordinal);
    private readonly Dictionary<string, FieldEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _order = form.Fields.Select((f, i) => (f.Path, i)).ToDictionary(p => p.Path, p => p.i, StringComparer.Ordinal);
    private readonly List<(int Order, string Path)> _found = [];

    public IReadOnlyList<FieldEntry> Read()
    {
        Read(form.Places, []);
        return [.. _found.OrderBy(f => f.Order).Select(f => _entries[f.Path])];
    }

    /// <param name="items">The lists around, each with the number of its item.</param>
    private void Read(Scope scope, IReadOnlyList<(string List, int Item)> items)
    {
        foreach (var place in scope.Places)
        {
            switch (place)
            {
                case ListPlace list:
                    for (var i = 0; i < list.Items.Count; i++) Read(list.Items[i].Inner, [.. items, (list.Path, i)]);
                    break;
                case ConditionPlace condition:
                    Add(condition, items, true, isFilled: true);
                    Read(condition.Inner, items);
                    break;
                case FieldPlace field:
                    var value = reader.Read(field);
                    Add(field, items, value, FieldReading.IsFilled(value));
                    break;
            }
        }
    }

    private void Add(Place place, IReadOnlyList<(string List, int Item)> items, System.Text.Json.Nodes.JsonNode? value, bool isFilled)
    {
        var path = FieldPath.Numbered(place.Path, items);
        if (_entries.TryGetValue(path, out var known))
        {
            if (!known.Filled && isFilled) _entries[path] = known with { Value = value, Filled = true };
            return;
        }
        var field = _fields[place.Path];
        _entries[path] = new(path, field.Label, field.Type, value, isFilled, field.Required, field.IsLocked, targets.Of(place));
        _found.Add((_order[place.Path], path));
    }
}
