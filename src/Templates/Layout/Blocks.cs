using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>Lays out the blocks of a section.</summary>
internal sealed class Blocks(Template template, Look look, Controls controls)
{
    /// <summary>Above the title no label is a heading: the first heading of a document is of the first level.</summary>
    public const int FrontLevel = 0;

    private readonly Forms _forms = new(look, controls);

    /// <param name="level">The level of a subheading here.</param>
    /// <param name="heading">The heading above, which a label does not say again.</param>
    public IEnumerable<OpenXmlElement> Of(TemplateBlock block, int level, string? heading) => block switch
    {
        FormBlock b => Headed(b.Label, level, heading).Append(_forms.Form(b, b.Label ?? heading ?? template.Title)),
        LinesBlock b => b.Fields.Select((f, i) => _forms.Labelled(f, b.IsMarking ? Styles.Marking : Styles.Line, isKept: i < b.Fields.Count - 1)),
        RichTextBlock b => Headed(b.Field.Label, level, heading).Append(controls.Block(b.Field, Prose)),
        TableBlock b => Headed(b.Label, level, heading).Append(_forms.Rows(b)),
        ChecklistBlock b => Headed(b.Label, level, heading).Concat(b.Fields.Select(_forms.Tick)),
        RepeatBlock b => [Group(b, level)],
        ConditionBlock b => [controls.Group(b.Tag, b.Label, b.Blocks.SelectMany(inner => Of(inner, level, heading)))],
        TextBlock b => [Line.Of(StyleOf(b.Style, level), [.. FieldText.Read(b.Text, template, controls)])],
        StatementOfTruthBlock b => Truth(TemplateLibrary.StatementsOfTruth.Single(s => s.Court == b.Court)),
        _ => throw new InvalidDataException($"The layout does not know the block {block.GetType().Name}."),
    };

    private string Prose => look.IsCourt ? Styles.Numbered : Styles.Normal;

    private W.SdtBlock Group(RepeatBlock block, int level)
    {
        var heading = Line.Of(Styles.Heading(level), [.. FieldText.Read(block.Heading, template, controls)]);
        return controls.Group(block.Tag, block.Heading.Split('{')[0].Trim() is { Length: > 0 } title ? title : block.Tag,
            block.Blocks.SelectMany(b => Of(b, level + 1, null)).Prepend(heading));
    }

    private static IEnumerable<OpenXmlElement> Headed(string? label, int level, string? heading) =>
        label is null || label == heading ? [] : [Line.Of(level == FrontLevel ? Styles.CourtHeading : Styles.Heading(level), label)];

    private static string StyleOf(TextStyle style, int level) => style switch
    {
        TextStyle.Numbered => Styles.Numbered,
        TextStyle.CourtHeading => Styles.CourtHeading,
        TextStyle.Subheading => Styles.Heading(level),
        _ => Styles.Normal,
    };

    private IEnumerable<OpenXmlElement> Truth(StatementOfTruth statement)
    {
        if (statement.Confirmed) return [Line.Of(Styles.Truth, statement.Wording)];
        return
        [
            Line.Of(Styles.Guidance, $"The words are not confirmed: take them from the rule in force. {statement.MustSay} Source: {statement.Source}."),
            Line.Of(Styles.Truth, controls.Inline(StatementOfTruthBlock.Field)),
        ];
    }
}
