using DocumentFormat.OpenXml;
using Recording.Documents.Bindings;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Templates.Places;

/// <summary>What a content control holds, by its properties.</summary>
internal static class ControlKind
{
    /// <summary>The type of the value it takes; null where it only holds others together.</summary>
    public static FieldType? TypeOf(W.SdtElement control)
    {
        for (var property = control.SdtProperties?.FirstChild; property is not null; property = property.NextSibling())
        {
            switch (property)
            {
                case W14.SdtContentCheckBox: return FieldType.Checkbox;
                case W.SdtContentDropDownList: return FieldType.Dropdown;
                case W.SdtContentComboBox: return FieldType.ComboBox;
                case W.SdtContentDate: return FieldType.Date;
                case W.SdtContentPicture: return FieldType.Picture;
                case W.SdtContentText text: return text.MultiLine?.IsOn() is true ? FieldType.Multiline : FieldType.Text;
                case W.SdtContentGroup or W.SdtContentDocPartObject or W.SdtContentDocPartList or W.SdtContentCitation
                    or W.SdtContentBibliography or W.SdtContentEquation or W15.SdtRepeatedSection or W15.SdtRepeatedSectionItem:
                    return null;
            }
        }
        if (control.LastChild is not OpenXmlElement content || content == control.SdtProperties) return null;
        if (content.Descendants<W.SdtElement>().Any()) return null;
        if (Binding.Of(control) is { IsPlain: true }) return FieldType.Text;
        return control switch
        {
            W.SdtRow => content.Descendants<W.TableCell>().Count() == 1 ? FieldType.RichText : null,
            W.SdtBlock or W.SdtCell => FieldType.RichText,
            _ => FieldType.Multiline,
        };
    }

    public static bool IsRepeated(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W15.SdtRepeatedSection>() is not null;

    public static bool IsItem(W.SdtElement control) => control.SdtProperties?.GetFirstChild<W15.SdtRepeatedSectionItem>() is not null;

    public static string? Tag(W.SdtElement control) => Filled(control.SdtProperties?.GetFirstChild<W.Tag>()?.Val?.Value);

    public static string? Title(W.SdtElement control) => Filled(control.SdtProperties?.GetFirstChild<W.SdtAlias>()?.Val?.Value);

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
