namespace Recording.Templates.Fields;

/// <summary>One thing that a form asks for, in form order with the others.</summary>
/// <param name="Path">Its dotted path; a list's path ends in <c>[]</c>, that of a part to keep or remove in <c>?</c>.</param>
/// <param name="Guidance">What to enter, for the writer.</param>
/// <param name="Section">The id of the section it stands in, where the template has sections.</param>
public sealed record FormField(string Path, string Label, FieldType Type, bool Required = false, string? Guidance = null, string? Section = null)
{
    /// <summary>What a list of choices offers.</summary>
    public IReadOnlyList<FieldOption> Options { get; init; } = [];

    /// <summary>The path of the part to keep or remove in which it stands; null where it stands in none.</summary>
    public string? Condition { get; init; }

    /// <summary>Whether the document forbids to change it.</summary>
    public bool IsLocked { get; init; }
}

/// <summary>A choice: what is stored and what is shown.</summary>
public sealed record FieldOption(string Value, string Title);

/// <summary>What a field holds.</summary>
public enum FieldType { Text, Multiline, RichText, Date, Dropdown, ComboBox, Checkbox, Picture, List, Condition }
