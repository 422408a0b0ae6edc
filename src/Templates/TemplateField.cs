namespace Recording.Templates;

/// <summary>One thing to fill in: a tagged content control.</summary>
public sealed record TemplateField
{
    /// <summary>A dotted path such as <c>child.dateOfBirth</c>; within a repeated row or block <c>children[].name</c>.</summary>
    public required string Tag { get; init; }

    public required string Label { get; init; }
    public FieldControl Control { get; init; }
    public bool Required { get; init; } = true;

    /// <summary>What to enter, in words that could not pass for a value.</summary>
    public string? Guidance { get; init; }

    /// <summary>What a dropdown offers.</summary>
    public IReadOnlyList<string> Options { get; init; } = [];

    /// <summary>A column's share of its table's width.</summary>
    public int Width { get; init; } = 1;

    /// <summary>The words shown while the field is empty, always in square brackets.</summary>
    public string Placeholder => $"[{Guidance ?? Control switch
    {
        FieldControl.Date => "Day, month and year",
        FieldControl.Dropdown => "Choose one",
        _ => Label,
    }}]";
}

/// <summary>How a field is filled. A date is plain text in UK form: Word on the web cannot work with date pickers.</summary>
public enum FieldControl { Text, Multiline, RichText, Date, Dropdown, Checkbox }
