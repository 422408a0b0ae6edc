using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Recording.Templates.Layout;

/// <summary>Makes content controls, each with an id of its own.</summary>
internal sealed class Controls
{
    private const string Box = "☐", Ticked = "2612", Empty = "2610", BoxFont = "MS Gothic";

    private int _lastId = 100_000;

    public Placeholders Placeholders { get; } = new();

    /// <summary>A field within a line of text.</summary>
    public W.SdtRun Inline(TemplateField field) => field.Control switch
    {
        FieldControl.Checkbox => new(Properties(field.Tag, field.Label, null, Checkbox()), new W.SdtContentRun(BoxRun())),
        FieldControl.RichText => throw new InvalidDataException($"The field {field.Tag} is rich text and needs a block of its own."),
        _ => new(Properties(field.Tag, field.Label, field.Placeholder, Kind(field)), new W.SdtContentRun(PlaceholderRun(field.Placeholder))),
    };

    /// <summary>A field of whole paragraphs.</summary>
    public W.SdtBlock Block(TemplateField field, string style) => new(
        Properties(field.Tag, field.Label, field.Placeholder, new W.SdtContentRichText()),
        new W.SdtContentBlock(Line.Of(style, PlaceholderRun(field.Placeholder))));

    /// <summary>Blocks that are repeated, or kept, together.</summary>
    public W.SdtBlock Group(string tag, string title, IEnumerable<OpenXmlElement> content) =>
        new(Properties(tag, title, null, null), new W.SdtContentBlock(content));

    /// <summary>A row that is repeated.</summary>
    public W.SdtRow Row(string tag, string title, W.TableRow row) =>
        new(Properties(tag, title, null, null), new W.SdtContentRow(row));

    public static W.Run PlaceholderRun(string text) =>
        new(new W.RunProperties(new W.RunStyle { Val = Styles.Placeholder }), new W.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private W.SdtProperties Properties(string tag, string title, string? placeholder, OpenXmlElement? kind)
    {
        var properties = new W.SdtProperties(new W.SdtAlias { Val = title }, new W.Tag { Val = tag }, new W.SdtId { Val = ++_lastId });
        if (placeholder is not null)
        {
            properties.Append(
                new W.SdtPlaceholder(new W.DocPartReference { Val = Placeholders.NameOf(placeholder) }), new W.ShowingPlaceholder());
        }
        if (kind is not null) properties.Append(kind);
        return properties;
    }

    private static OpenXmlElement Kind(TemplateField field) => field.Control switch
    {
        // LibreOffice moves the line breaks of a plain-text control before its words.
        FieldControl.Multiline => new W.SdtContentRichText(),
        FieldControl.Dropdown => new W.SdtContentDropDownList(field.Options.Select(o => new W.ListItem { DisplayText = o, Value = o })),
        _ => new W.SdtContentText(),
    };

    private static W14.SdtContentCheckBox Checkbox() => new(
        new W14.Checked { Val = W14.OnOffValues.Zero },
        new W14.CheckedState { Font = BoxFont, Val = Ticked },
        new W14.UncheckedState { Font = BoxFont, Val = Empty });

    private static W.Run BoxRun() => new(
        new W.RunProperties(new W.RunFonts { Ascii = BoxFont, HighAnsi = BoxFont, EastAsia = BoxFont, Hint = W.FontTypeHintValues.EastAsia }),
        new W.Text(Box));
}
