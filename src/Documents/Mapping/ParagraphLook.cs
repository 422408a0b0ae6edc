using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>What a paragraph's own properties and its style make of it.</summary>
/// <param name="Level">A heading's, from 1.</param>
/// <param name="Numbering">The list it belongs to and its level in it, from 0; null outside lists.</param>
internal readonly record struct ParagraphLook(ParagraphRole Role, int Level, string? StyleName, string? StyleId, (int Id, int? Level)? Numbering)
{
    public static ParagraphLook Of(OpenXmlElement? properties, StyleSheet styles)
    {
        var styleId = properties?.Child<W.ParagraphStyleId>()?.Val?.Value;
        var style = styles.Paragraph(styleId);
        var own = properties?.Child<W.NumberingProperties>();
        var outline = properties?.Child<W.OutlineLevel>()?.Val.Number() ?? style.OutlineLevel;
        var id = own?.NumberingId?.Val.Number() ?? style.NumberingId;
        var isInList = id is > 0;
        var role = style.Role switch
        {
            ParagraphRole.Prose or ParagraphRole.Heading or ParagraphRole.ListItem when outline is >= 0 and < 9 => ParagraphRole.Heading,
            ParagraphRole.Prose or ParagraphRole.Heading => isInList ? ParagraphRole.ListItem : ParagraphRole.Prose,
            ParagraphRole.ListItem when own?.NumberingId is not null && !isInList => ParagraphRole.Prose,
            var named => named,
        };
        return new(role, role == ParagraphRole.Heading ? outline!.Value + 1 : 0, style.Name, styleId,
            isInList ? (id!.Value, own?.NumberingLevelReference?.Val.Number() ?? style.NumberingLevel) : null);
    }
}
