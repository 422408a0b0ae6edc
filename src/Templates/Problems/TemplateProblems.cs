using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Problems;

/// <summary>Finds what is wrong with the fields of a template.</summary>
internal static class TemplateProblems
{
    public static IReadOnlyList<TemplateProblem> Of(MainDocumentPart main, FilledForm form, PlaceTargets targets) =>
        [.. Untagged(form.Places, targets), .. Unlike(form, targets), .. Nested(form.Places, [], targets), .. Tracked(main, form, targets), .. Clashes(form.Places, targets), .. Unfillable(form.Places, targets)];

    private static IEnumerable<TemplateProblem> Untagged(Scope scope, PlaceTargets targets) =>
        from place in scope.All.OfType<ControlPlace>()
        where ControlKind.Tag(place.Control) is null
        select new TemplateProblem(place.Path, ControlKind.Title(place.Control) is { } title
            ? $"The field “{title}” has no tag, so it is known by its title. Give it a tag in Word (Developer, Properties)."
            : "A field has neither a tag nor a title. Give it a tag in Word (Developer, Properties).", targets.Of(place));

    /// <summary>One tag on fields that differ: they cannot all take the same value.</summary>
    private static IEnumerable<TemplateProblem> Unlike(FilledForm form, PlaceTargets targets) =>
        from places in form.Places.All.OfType<ControlPlace>().GroupBy(p => p.Path, StringComparer.Ordinal)
        let first = places.First()
        from other in places.Skip(1)
        where !IsLike(first, other)
        select new TemplateProblem(first.Path, $"The tag “{first.Path}” stands on fields of different kinds. Give each kind a tag of its own.", targets.Of(other));

    private static bool IsLike(ControlPlace first, ControlPlace other) => (IsText(first.Type) && IsText(other.Type) || first.Type == other.Type) && first.Options.SequenceEqual(other.Options);

    private static bool IsText(FieldType type) => type is FieldType.Text or FieldType.Multiline or FieldType.RichText;

    private static IEnumerable<TemplateProblem> Nested(Scope scope, IReadOnlyList<string> around, PlaceTargets targets)
    {
        foreach (var place in scope.Places)
        {
            if (place is ListPlace list)
            {
                if (around.Contains(list.Path))
                    yield return new(list.Path, $"The repeated part “{list.Path}” stands within another of the same name. Give the inner one a name of its own.", targets.Of(list));
                foreach (var problem in list.Items.SelectMany(i => Nested(i.Inner, [.. around, list.Path], targets))) yield return problem;
            }
            else if (place is ConditionPlace condition)
            {
                foreach (var problem in Nested(condition.Inner, around, targets)) yield return problem;
            }
            else if (FieldPath.ListAround(place.Path) is { } needed && !around.Contains(needed))
                yield return new(place.Path, $"The field “{place.Path}” belongs to the list “{needed}” and stands outside it. Put it into the repeated part, or change its tag.", targets.Of(place));
        }
    }

    private static IEnumerable<TemplateProblem> Tracked(MainDocumentPart main, FilledForm form, PlaceTargets targets)
    {
        foreach (var place in form.Places.All.OfType<ControlPlace>())
        {
            if (place.Content.Descendants().Any(e => e is W.InsertedRun or W.DeletedRun or W.MoveFromRun or W.MoveToRun or W.Inserted or W.Deleted))
                yield return new(place.Path, $"The field “{place.Label}” holds tracked changes. Accept or reject them before the template is used.", targets.Of(place));
        }
        if (form.Template is null && form.Places.Places.Count == 0 && main.Document?.Body is not null)
            yield return new("", "The document has no fields. Add content controls with tags in Word (Developer), one for each value.", null);
    }

    private static IEnumerable<TemplateProblem> Clashes(Scope scope, PlaceTargets targets) =>
        from place in scope.All.OfType<ControlPlace>()
        where place.Path.EndsWith("_value", StringComparison.Ordinal) && ControlKind.Tag(place.Control) is { } tag && !tag.EndsWith("_value", StringComparison.Ordinal)
        select new TemplateProblem(place.Path, $"The tag “{ControlKind.Tag(place.Control)}” stands for a value and for a group of fields. Change one of the two.", targets.Of(place));

    private static IEnumerable<TemplateProblem> Unfillable(Scope scope, PlaceTargets targets) =>
        from place in scope.All.OfType<ControlPlace>()
        where place.ReasonAgainst is { } reason && !place.IsLocked
        select new TemplateProblem(place.Path, $"The field “{place.Label}” {place.ReasonAgainst}. Put the whole of that field into the control, or none of it.", targets.Of(place));
}
