using System.Text.Json.Nodes;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using Recording.Templates.Reading;

namespace Recording.Templates.Filling;

/// <summary>Finds the fields that may not be changed and would get another value.</summary>
internal sealed class LockedFields(ValueReader reader)
{
    private readonly Dictionary<string, WrongField> _found = new(StringComparer.Ordinal);

    public IReadOnlyList<WrongField> Of(Scope places, JsonObject values)
    {
        Look(places, new(values), []);
        return [.. _found.Values];
    }

    private void Look(Scope scope, ValueTree values, IReadOnlyList<(string List, int Item)> items)
    {
        foreach (var place in scope.Places)
        {
            if (place is ListPlace list) Look(list, values, items);
            else if (place is ConditionPlace condition) Look(condition.Inner, values, items);
            else if (place is FieldPlace { ReasonAgainst: { } reason } field && values.TryFind(field.Path, out var value)
                && !ValueCheck.IsEmpty(value) && !JsonNode.DeepEquals(value, reader.Read(field)))
            {
                var path = FieldPath.Numbered(field.Path, items);
                _found.TryAdd(path, new(path, $"“{field.Label}” {reason}."));
            }
        }
    }

    /// <summary>Items that are still to be made are copies of the last one.</summary>
    private void Look(ListPlace list, ValueTree values, IReadOnlyList<(string List, int Item)> items)
    {
        if (!values.TryFind(list.Path, out var found) || found is not JsonArray given) return;
        for (var i = 0; i < given.Count; i++)
        {
            if (given[i] is JsonObject item) Look(list.Items[Math.Min(i, list.Items.Count - 1)].Inner, values.Within(list.Path, item), [.. items, (list.Path, i)]);
        }
    }
}
