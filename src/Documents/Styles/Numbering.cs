using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Styles;

/// <summary>Counts list items as Word does and gives each its label.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    private readonly Dictionary<int, W.AbstractNum> _abstracts = [];
    private readonly Dictionary<int, W.NumberingInstance> _instances = [];
    private readonly Dictionary<int, NumberedList?> _lists = [];
    private readonly Dictionary<int, int?[]> _counters = [];
    private readonly StyleSheet _styles;

    public Numbering(MainDocumentPart part, StyleSheet styles)
    {
        _styles = styles;
        for (var child = part.NumberingDefinitionsPart?.Numbering?.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is W.AbstractNum a && a.AbstractNumberId.Number() is { } id) _abstracts.TryAdd(id, a);
            if (child is W.NumberingInstance n && n.NumberID.Number() is { } number) _instances.TryAdd(number, n);
        }
    }

    /// <summary>The label of the next paragraph of a list, such as <c>2.1</c> or a bullet; null where the list is not defined.</summary>
    /// <param name="level">From 0; where it is null, the level that the list keeps for the paragraph's style.</param>
    public string? Next(int list, int? level, string? styleId)
    {
        var isNew = !_lists.ContainsKey(list);
        if (isNew) _lists[list] = Define(list);
        if (_lists[list] is not { } definition) return null;
        if (!_counters.TryGetValue(definition.Counter, out var counters)) _counters[definition.Counter] = counters = new int?[Levels];
        if (isNew) definition.Restart(counters);
        return definition.Next(counters, Math.Clamp(level ?? definition.LevelOf(styleId), 0, Levels - 1));
    }

    private NumberedList? Define(int list)
    {
        if (!_instances.TryGetValue(list, out var instance)) return null;
        var id = instance.AbstractNumId?.Val.Number() ?? -1;
        if (!_abstracts.TryGetValue(id, out var definition)) return null;
        if (definition.NumberingStyleLink?.Val?.Value is { } link && Linked(link) is { } linked) (id, definition) = linked;
        return new(id, definition, instance);
    }

    /// <summary>A list may take its levels from a list style.</summary>
    private (int, W.AbstractNum)? Linked(string style) =>
        _styles.Paragraph(style).NumberingId is { } list && _instances.TryGetValue(list, out var instance)
        && instance.AbstractNumId?.Val.Number() is { } id && _abstracts.TryGetValue(id, out var definition) ? (id, definition) : null;
}
