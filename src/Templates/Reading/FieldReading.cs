using System.Text.Json.Nodes;
using Recording.Templates.Fields;
using Recording.Templates.Places;

namespace Recording.Templates.Reading;

/// <summary>Reads the values of a document's places.</summary>
internal sealed class FieldReading(ValueReader reader)
{
    /// <summary>The values as one object, as a fill takes them.</summary>
    public JsonObject Values(Scope scope)
    {
        var values = new JsonObject();
        Read(scope, new(values));
        return values;
    }

    /// <summary>Whether nothing within is filled.</summary>
    public bool IsBlank(Scope scope) => scope.All.OfType<FieldPlace>().All(p => !IsFilled(reader.Read(p)));

    /// <summary>Whether a value says something: an empty box may be an answer or none.</summary>
    public static bool IsFilled(JsonNode? value) => value is not null && !(value is JsonValue single && single.TryGetValue<bool>(out var ticked) && !ticked);

    private void Read(Scope scope, ValueTree tree)
    {
        foreach (var place in scope.Places)
        {
            if (place is ListPlace list) Read(list, tree);
            else if (place is ConditionPlace condition)
            {
                tree.Put(condition.Path, true);
                Read(condition.Inner, tree);
            }
            else if (place is FieldPlace field && !(tree.TryFind(field.Path, out var read) && read is not null)) tree.Put(field.Path, reader.Read(field));
        }
    }

    private void Read(ListPlace list, ValueTree tree)
    {
        var items = tree.TryFind(list.Path, out var found) && found is JsonArray known ? known : [];
        if (items.Parent is null) tree.Put(list.Path, items);
        if (list.Items.Count == 1 && items.Count == 0 && IsBlank(list.Items[0].Inner)) return;
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (i == items.Count) items.Add(new JsonObject());
            Read(list.Items[i].Inner, tree.Within(list.Path, (JsonObject)items[i]!));
        }
    }
}
