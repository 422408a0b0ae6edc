namespace Recording.Templates.Fields;

/// <summary>What a template of the library asks for, in form order.</summary>
public static class TemplateForm
{
    /// <summary>Every field once, where it is first asked; a list before what is asked of each of its items.</summary>
    public static IReadOnlyList<FormField> Of(Template template)
    {
        var form = new List<FormField>();
        var confirmed = TemplateLibrary.StatementsOfTruth.Where(s => s.Confirmed).Select(s => s.Court).ToHashSet();
        foreach (var block in template.Front) Add(block, null, null);
        foreach (var section in template.Sections)
        {
            foreach (var block in section.Blocks) Add(block, section.Id, null);
        }
        return [.. form.DistinctBy(f => f.Path)];

        void Add(TemplateBlock block, string? section, string? condition)
        {
            if (block is StatementOfTruthBlock truth && confirmed.Contains(truth.Court)) return;
            if (Group(block, section) is { } group) form.Add(group with { Condition = condition });
            form.AddRange(block.OwnFields.Select(f => Of(f, section) with { Required = f.Required && condition is null && f.Control != FieldControl.Checkbox, Condition = condition }));
            foreach (var inner in block.Inner) Add(inner, section, (block as ConditionBlock)?.Tag ?? condition);
        }
    }

    private static FormField? Group(TemplateBlock block, string? section) => block switch
    {
        TableBlock b => new(b.Tag, b.Label, FieldType.List, Section: section),
        RepeatBlock b => new(b.Tag, b.Heading.Split('{')[0].Trim(' ', ':', '–') is { Length: > 0 } title ? title : b.Tag[..^FieldPath.List.Length], FieldType.List, Section: section),
        ConditionBlock b => new(b.Tag, b.Label, FieldType.Condition, Section: section),
        _ => null,
    };

    private static FormField Of(TemplateField field, string? section) => new(field.Tag, field.Label, field.Control switch
    {
        FieldControl.Multiline => FieldType.Multiline,
        FieldControl.RichText => FieldType.RichText,
        FieldControl.Date => FieldType.Date,
        FieldControl.Dropdown => FieldType.Dropdown,
        FieldControl.Checkbox => FieldType.Checkbox,
        _ => FieldType.Text,
    }, field.Required, field.Guidance, section)
    { Options = [.. field.Options.Select(o => new FieldOption(o, o))] };
}
