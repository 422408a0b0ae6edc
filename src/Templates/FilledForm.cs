using DocumentFormat.OpenXml.Packaging;
using Recording.Documents;
using Recording.Documents.Bindings;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates;

/// <summary>What an open document asks for: its places, and its form with what its template knows of each.</summary>
internal sealed record FilledForm(Scope Places, IReadOnlyList<FormField> Fields, Template? Template, PlaceScan Scan)
{
    public static FilledForm Of(MainDocumentPart main, CancellationToken cancellation)
    {
        var document = (WordprocessingDocument)main.OpenXmlPackage;
        Refresh(document);
        var own = RecordingPart.Peek(main);
        var template = own?.Template is { } followed ? TemplateLibrary.Find(followed.Id) : null;
        var form = template is null ? [] : TemplateForm.Of(template);
        var known = form.Concat((own?.Inserted ?? []).SelectMany(AskedBy)).DistinctBy(f => f.Path).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var scan = new PlaceScan(known.ToDictionary(p => p.Key, p => p.Value.Type, StringComparer.Ordinal), new(document), cancellation);
        var places = scan.Read(main);
        var order = form.Select((field, i) => (path: field.Path, i)).ToDictionary(p => p.path, p => p.i, StringComparer.Ordinal);
        var conditions = Conditions(places);
        var found = places.All.GroupBy(p => p.Path, StringComparer.Ordinal).Select(g => Field([.. g], known.GetValueOrDefault(g.Key)) with { Condition = Condition([.. g], conditions) });
        return new(places, [.. found.OrderBy(f => order.GetValueOrDefault(f.Path, int.MaxValue))], template, scan);
    }

    /// <summary>What a template that is a part of the document asks for there.</summary>
    private static IEnumerable<FormField> AskedBy(InsertedTemplate inserted) => TemplateLibrary.Find(inserted.Template.Id) is { } template
        ? TemplateForm.Of(template).Select(f => f with { Path = inserted.Prefix + f.Path, Section = null }) : [];

    /// <summary>Word takes the words of bound controls from the document's data on opening it, whatever the text shows; so do we.</summary>
    private static void Refresh(WordprocessingDocument document)
    {
        var bound = new BoundControls(document);
        foreach (var control in PlaceScan.Roots(document.MainDocumentPart!).SelectMany(r => r.Descendants<W.SdtElement>()).ToList()) bound.Refresh(control);
    }

    /// <summary>For each place within a part to keep or remove, that part's path: of the innermost, which comes last.</summary>
    private static Dictionary<Place, string> Conditions(Scope places)
    {
        var conditions = new Dictionary<Place, string>();
        foreach (var condition in places.All.OfType<ConditionPlace>())
        {
            foreach (var place in condition.Inner.All) conditions[place] = condition.Path;
        }
        return conditions;
    }

    /// <summary>What also stands elsewhere hangs on no condition.</summary>
    private static string? Condition(IReadOnlyList<Place> places, Dictionary<Place, string> conditions) =>
        places.All(conditions.ContainsKey) ? conditions[places[0]] : null;

    private static FormField Field(IReadOnlyList<Place> places, FormField? known)
    {
        var field = places.OfType<FieldPlace>().FirstOrDefault();
        var isLocked = field is not null && places.OfType<FieldPlace>().All(p => p.ReasonAgainst is not null);
        if (known is not null) return known with { IsLocked = isLocked };
        if (field is null) return new(places[0].Path, places[0].Label, places[0] is ListPlace ? FieldType.List : FieldType.Condition);
        return new(field.Path, field.Label, field.Type) { Options = field.Options, IsLocked = isLocked };
    }
}
