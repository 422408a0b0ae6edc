using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Recording.Templates.Reading;

/// <summary>Reads what a place holds; null where it is not filled.</summary>
internal sealed class ValueReader(MainDocumentPart main)
{
    private readonly Dictionary<int, ListStyle> _lists = main.NumberingDefinitionsPart?.Numbering is { } numbering ? ListNumbers.Styles(numbering) : [];

    public JsonNode? Read(FieldPlace place) => place switch
    {
        ControlPlace control => Read(control),
        FieldRange { Box: { } box } => Ticked(box),
        FieldRange { List: { } list } => Chosen(list),
        FieldRange range => Merged(LiveText.Of(range.Result), range.Path),
        SimpleMergeField merge => Merged(LiveText.Of(merge.Field), merge.Path),
        BookmarkPlace bookmark => Text(LiveText.Of(bookmark.Runs)),
        _ => null,
    };

    private JsonNode? Read(ControlPlace place)
    {
        if (place.Checkbox is { } box) return box.GetFirstChild<W14.Checked>()?.Val?.InnerText is "1" or "true";
        if (place.IsPlaceholder) return null;
        return place.Type switch
        {
            FieldType.Picture => Pictures.Read(place),
            FieldType.RichText => RichParagraph.Write(LiveText.Rich(place.Content, ListOf, place.Control.SdtProperties?.GetFirstChild<W.RunProperties>())),
            FieldType.Date => Date(place),
            FieldType.Dropdown or FieldType.ComboBox => Choice(place),
            _ => Text(LiveText.Of(place.Content)),
        };
    }

    private static JsonNode? Date(ControlPlace place)
    {
        var shown = LiveText.Of(place.Content);
        if (shown.Trim().Length == 0) return null;
        return place.Date?.FullDate?.InnerText is { Length: >= 10 } full && DateText.Of(full[..10]) is { } date && Shows(place, date, shown)
            ? DateText.Written(date) : DateText.Value(shown);
    }

    /// <summary>Whether the words are those of the date that the control keeps; somebody may have typed over them.</summary>
    private static bool Shows(ControlPlace place, DateOnly date, string shown) =>
        shown == DateText.Shown(date, place.Date?.DateFormat?.Val?.Value) || DateText.Of(DateText.Value(shown)) == date;

    private static JsonNode? Choice(ControlPlace place) => LiveText.Of(place.Content) is { } shown && shown.Trim().Length > 0
        ? place.Options.FirstOrDefault(o => o.Title == shown)?.Value ?? shown : null;

    private static JsonNode? Text(string shown) => shown.Trim().Length == 0 ? null : shown;

    private static JsonNode? Merged(string shown, string name) => shown.Trim() == $"«{name}»" ? null : Text(shown);

    private static JsonNode Ticked(W.CheckBox box) =>
        box.GetFirstChild<W.Checked>() is { } ticked ? ticked.IsOn() : box.GetFirstChild<W.DefaultCheckBoxFormFieldState>() is { } usual && usual.IsOn();

    private static JsonNode? Chosen(W.DropDownListFormField list) => list.DropDownListSelection?.Val.Number() is { } chosen
        ? list.Elements<W.ListEntryFormField>().ElementAtOrDefault(chosen)?.Val?.Value is { } text && text.Trim().Length > 0 ? text : null : null;

    private ListStyle ListOf(W.Paragraph paragraph) =>
        paragraph.ParagraphProperties?.NumberingProperties?.NumberingId?.Val.Number() is { } id ? _lists.GetValueOrDefault(id) : ListStyle.None;
}
