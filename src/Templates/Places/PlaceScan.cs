using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Bindings;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Places;

/// <summary>Finds the places of a document: in its text, text boxes, headers, footers and notes, in that order.</summary>
/// <param name="types">What is known of a path from the document's template; a date there is plain text here.</param>
/// <param name="data">The document's data: controls that show the same of it are one field.</param>
internal sealed class PlaceScan(IReadOnlyDictionary<string, FieldType> types, DocumentData data, CancellationToken cancellation)
{
    private readonly Dictionary<object, string> _bound = [];
    private int _unnamed;

    public Scope Read(MainDocumentPart main)
    {
        var scope = new Scope();
        foreach (var root in Roots(main)) Children(root, scope, null);
        PathClashes.Settle(scope);
        return scope;
    }

    /// <summary>What a document shows, part by part.</summary>
    public static IEnumerable<OpenXmlPartRootElement> Roots(MainDocumentPart main)
    {
        IEnumerable<OpenXmlPartRootElement?> headers = main.HeaderParts.Select(p => p.Header), footers = main.FooterParts.Select(p => p.Footer);
        return headers.Concat(footers).Prepend(main.Document).Append(main.FootnotesPart?.Footnotes).Append(main.EndnotesPart?.Endnotes).OfType<OpenXmlPartRootElement>();
    }

    /// <summary>The places within an item of a list.</summary>
    public Scope Within(W.SdtElement item, string? list)
    {
        var scope = new Scope();
        if (item.LastChild is { } content) Children(content, scope, list);
        return scope;
    }

    /// <summary>The places within a copy of an item.</summary>
    public Scope WithinCopy(W.SdtElement copy, Scope original, string? list)
    {
        var scope = Within(copy, list);
        scope.Follow(original);
        return scope;
    }

    private void Children(OpenXmlElement container, Scope scope, string? list)
    {
        cancellation.ThrowIfCancellationRequested();
        for (var child = container.FirstChild; child is not null; child = child.NextSibling())
        {
            if (child is W.SdtElement control) Control(control, scope, list);
            else if (child.HasChildren) Children(child, scope, list);
            if (child is W.Paragraph paragraph) scope.Places.AddRange(OlderFields.In(paragraph));
        }
    }

    /// <param name="list">The path of the repeating section around, whose controls' tags do not name it.</param>
    private void Control(W.SdtElement control, Scope scope, string? list)
    {
        if (ControlKind.IsRepeated(control)) Section(control, scope, list);
        else if (ControlKind.Tag(control) is { } tag && FieldPath.IsList(tag)) Repeated(control, scope, tag);
        else if (ControlKind.Tag(control) is { } question && FieldPath.IsCondition(question))
        {
            var condition = new ConditionPlace(InList(question, list), ControlKind.Title(control) ?? question, control);
            scope.Places.Add(condition);
            if (control.LastChild is { } content) Children(content, condition.Inner, list);
        }
        else if (ControlKind.TypeOf(control) is { } type) scope.Places.Add(Field(control, type, list));
        else if (control.LastChild is { } inner && inner is not W.SdtProperties) Children(inner, scope, list);
    }

    private ControlPlace Field(W.SdtElement control, FieldType type, string? list)
    {
        var name = ControlKind.Tag(control) ?? ControlKind.Title(control) ?? $"field{++_unnamed}";
        var path = InList(name, list);
        if (list is null && !path.Contains(FieldPath.List, StringComparison.Ordinal) && Binding.Of(control) is { } binding
            && (data.Find(binding)?.Node ?? (object)binding.Key) is var shown && !_bound.TryAdd(shown, path)) path = _bound[shown];
        if (type is FieldType.Text or FieldType.Multiline && types.TryGetValue(path, out var known) && known == FieldType.Date) type = known;
        return new(path, ControlKind.Title(control) ?? name, control, type);
    }

    private void Repeated(W.SdtElement control, Scope scope, string path)
    {
        if (scope.Places.LastOrDefault() is not ListPlace list || list.Path != path || !Follows(control, list.Items[^1].Control))
            scope.Places.Add(list = new(path, ControlKind.Title(control) ?? path));
        list.Items.Add(new(control, Within(control, null)));
    }

    private void Section(W.SdtElement control, Scope scope, string? around)
    {
        var name = ControlKind.Tag(control) ?? ControlKind.Title(control) ?? $"list{++_unnamed}";
        var path = InList(FieldPath.IsList(name) ? name : name + FieldPath.List, around);
        var list = new ListPlace(path, ControlKind.Title(control) ?? name);
        foreach (var item in control.LastChild?.Elements<W.SdtElement>().Where(ControlKind.IsItem) ?? []) list.Items.Add(new(item, Within(item, path)));
        if (list.Items.Count > 0) scope.Places.Add(list);
        else if (control.LastChild is { } content) Children(content, scope, around);
    }

    private static string InList(string name, string? list) =>
        list is null || name.StartsWith(list + ".", StringComparison.Ordinal) ? name : $"{list}.{name}";

    /// <summary>Whether only marks stand between two controls.</summary>
    private static bool Follows(W.SdtElement control, W.SdtElement earlier)
    {
        for (var at = earlier.NextSibling(); at is not null; at = at.NextSibling())
        {
            if (at == control) return true;
            if (!Marks.Is(at)) return false;
        }
        return false;
    }
}
