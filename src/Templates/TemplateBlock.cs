using System.Text.Json.Serialization;

namespace Recording.Templates;

/// <summary>A piece of a section.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(FormBlock), "form")]
[JsonDerivedType(typeof(LinesBlock), "lines")]
[JsonDerivedType(typeof(RichTextBlock), "rich-text")]
[JsonDerivedType(typeof(TableBlock), "table")]
[JsonDerivedType(typeof(ChecklistBlock), "checklist")]
[JsonDerivedType(typeof(RepeatBlock), "repeat")]
[JsonDerivedType(typeof(ConditionBlock), "condition")]
[JsonDerivedType(typeof(TextBlock), "text")]
[JsonDerivedType(typeof(StatementOfTruthBlock), "statement-of-truth")]
public abstract record TemplateBlock
{
    /// <summary>The fields that this block itself declares.</summary>
    [JsonIgnore] public virtual IReadOnlyList<TemplateField> OwnFields => [];

    /// <summary>The blocks within this one.</summary>
    [JsonIgnore] public virtual IReadOnlyList<TemplateBlock> Inner => [];

    [JsonIgnore] public IEnumerable<TemplateBlock> SelfAndInner => Inner.SelectMany(b => b.SelfAndInner).Prepend(this);
}

/// <summary>Labels and answers side by side.</summary>
/// <param name="Label">What the form is about: its subheading, and its name for a screen reader.</param>
public sealed record FormBlock(IReadOnlyList<TemplateField> Fields, string? Label = null) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => Fields;
}

/// <summary>Labels and answers one below the other, without a table.</summary>
/// <param name="IsMarking">Whether they are a court paper's marking, at the top right.</param>
public sealed record LinesBlock(IReadOnlyList<TemplateField> Fields, bool IsMarking = false) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => Fields;
}

/// <summary>Free writing. The label is a subheading, unless the section's heading says the same.</summary>
public sealed record RichTextBlock(TemplateField Field) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => [Field];
}

/// <summary>A table whose one row is repeated; its fields are the columns.</summary>
/// <param name="Tag">The list's path, ending in <c>[]</c>.</param>
/// <param name="IsNumbered">Whether a first column numbers the rows.</param>
public sealed record TableBlock(string Tag, string Label, IReadOnlyList<TemplateField> Fields, bool IsNumbered = false) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => Fields;
}

/// <summary>Boxes to tick.</summary>
public sealed record ChecklistBlock(string Label, IReadOnlyList<TemplateField> Fields) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => Fields;
}

/// <summary>Blocks that are repeated as a whole, such as one part for each child.</summary>
/// <param name="Tag">The list's path, ending in <c>[]</c>.</param>
/// <param name="Heading">The subheading of each, with fields as <c>{tag}</c>.</param>
/// <param name="Fields">Fields that the heading uses and nothing else declares.</param>
public sealed record RepeatBlock(string Tag, string Heading, IReadOnlyList<TemplateBlock> Blocks, IReadOnlyList<TemplateField>? Fields = null) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => Fields ?? [];
    public override IReadOnlyList<TemplateBlock> Inner => Blocks;
}

/// <summary>Blocks that are kept where the answer is yes, or not yet given, and removed where it is no.</summary>
/// <param name="Tag">The answer's path, ending in <c>?</c>.</param>
/// <param name="Label">The question.</param>
public sealed record ConditionBlock(string Tag, string Label, IReadOnlyList<TemplateBlock> Blocks) : TemplateBlock
{
    public override IReadOnlyList<TemplateBlock> Inner => Blocks;
}

/// <summary>Standing text, with fields as <c>{tag}</c>.</summary>
/// <param name="Fields">Fields that the text uses and nothing else declares.</param>
public sealed record TextBlock(string Text, TextStyle Style = TextStyle.Paragraph, IReadOnlyList<TemplateField>? Fields = null) : TemplateBlock
{
    public override IReadOnlyList<TemplateField> OwnFields => Fields ?? [];
}

/// <summary>How standing text looks.</summary>
public enum TextStyle { Paragraph, Numbered, CourtHeading, Subheading }

/// <summary>The statement of truth that the court's rule asks for; where its words are not confirmed, a field to complete.</summary>
public sealed record StatementOfTruthBlock(string Court) : TemplateBlock
{
    /// <summary>The field in which the words go while they are not confirmed.</summary>
    public static TemplateField Field { get; } = new()
    {
        Tag = "statementOfTruth.wording",
        Label = "Statement of truth",
        Control = FieldControl.Multiline,
        Guidance = "Copy here the words of the statement of truth that the court’s rule asks for today",
    };

    public override IReadOnlyList<TemplateField> OwnFields => [Field];
}
