using DocumentFormat.OpenXml;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Places;

/// <summary>Somewhere in a document that takes a value: a control, a group of them, or a field of an older kind.</summary>
internal abstract class Place(string path, string label)
{
    /// <summary>Its whole path, those of the lists around it with it.</summary>
    public string Path { get; set; } = path;

    public string Label { get; } = label;

    /// <summary>Takes over what is known of the place that this one is a copy of.</summary>
    public virtual void Follow(Place original) => Path = original.Path;

    /// <summary>The markup by which it is found in the text.</summary>
    public abstract OpenXmlElement Element { get; }
}

/// <summary>The places of a document or of one item of a list, in order.</summary>
internal sealed class Scope
{
    public List<Place> Places { get; } = [];

    /// <summary>Takes over what is known of the places that these are copies of; bookmarks are not copied.</summary>
    public void Follow(Scope original)
    {
        var places = original.Places.Count == Places.Count ? original.Places : original.Places.FindAll(p => p is not BookmarkPlace);
        if (places.Count != Places.Count) return;
        for (var i = 0; i < places.Count; i++) Places[i].Follow(places[i]);
    }

    /// <summary>Every place, those within others after the one that holds them.</summary>
    public IEnumerable<Place> All => Places.SelectMany(p => p switch
    {
        ListPlace list => list.Items.SelectMany(i => i.Inner.All).Prepend(p),
        ConditionPlace condition => condition.Inner.All.Prepend(p),
        _ => [p],
    });
}

/// <summary>A row or part that is repeated.</summary>
internal sealed class ListPlace(string path, string label) : Place(path, label)
{
    public List<Item> Items { get; } = [];
    public override OpenXmlElement Element => Items[0].Control;

    public override void Follow(Place original)
    {
        base.Follow(original);
        if (original is ListPlace list)
            for (var i = 0; i < Items.Count && i < list.Items.Count; i++) Items[i].Inner.Follow(list.Items[i].Inner);
    }
}

/// <summary>One item of a list, with the control around it.</summary>
internal sealed record Item(W.SdtElement Control, Scope Inner);

/// <summary>A part that is kept or removed.</summary>
internal sealed class ConditionPlace(string path, string label, W.SdtElement control) : Place(path, label)
{
    public W.SdtElement Control { get; } = control;
    public Scope Inner { get; } = new();
    public override OpenXmlElement Element => Control;

    public override void Follow(Place original)
    {
        base.Follow(original);
        if (original is ConditionPlace condition) Inner.Follow(condition.Inner);
    }
}

/// <summary>Somewhere a single value goes.</summary>
internal abstract class FieldPlace(string path, string label) : Place(path, label)
{
    public abstract FieldType Type { get; }
    public virtual IReadOnlyList<FieldOption> Options => [];

    /// <summary>Why it cannot be changed; null where it can.</summary>
    public virtual string? ReasonAgainst => null;
}
