using System.Globalization;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;

namespace Recording.Templates.Filling;

/// <summary>Writes a value that has been checked into a place of any kind.</summary>
internal sealed class FieldWriter(Pen pen, Words words, BoundData data)
{
    private const string BoxFont = "MS Gothic";

    public void Write(FieldPlace place, JsonNode? value)
    {
        switch (place)
        {
            case ControlPlace control: Write(control, value); break;
            case FieldRange range: OlderFieldWriter.Write(range, value, pen); break;
            case SimpleMergeField merge: OlderFieldWriter.Write(merge, Text(value), pen); break;
            case BookmarkPlace bookmark: OlderFieldWriter.Write(bookmark, Text(value), pen); break;
            case TokenPlace token: TokenWriter.Write(token, Text(value), pen); break;
        }
    }

    private void Write(ControlPlace place, JsonNode? value)
    {
        if (place.Checkbox is { } box) Tick(place, box, value is not null && (bool)value);
        else if (ValueCheck.IsEmpty(value))
        {
            place.Date?.FullDate = null;
            if (place.Type != FieldType.Picture) words.Clear(place);
            data.Write(place.Control, "");
        }
        else Filled(place, value!);
    }

    private void Filled(ControlPlace place, JsonNode value)
    {
        switch (place.Type)
        {
            case FieldType.Picture: PictureWriter.Write(place, Picture.Read(value)!); break;
            case FieldType.RichText: words.Write(place, RichParagraph.Read(value)); break;
            case FieldType.Date: Date(place, Text(value)); break;
            case FieldType.Dropdown or FieldType.ComboBox: Choose(place, Text(value)); break;
            default: Plain(place, Text(value)); break;
        }
    }

    private void Plain(ControlPlace place, string text)
    {
        words.Write(place, text);
        data.Write(place.Control, text);
    }

    private void Date(ControlPlace place, string value)
    {
        if (DateText.Of(value) is not { } date)
        {
            Plain(place, value);
            return;
        }
        var control = place.Date;
        control?.FullDate = date.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        var shown = DateText.Shown(date, control?.DateFormat?.Val?.Value);
        words.Write(place, shown);
        data.Write(place.Control, control?.SdtDateMappingType?.Val?.InnerText switch
        {
            "text" => shown,
            "date" => value,
            _ when control is null => shown,
            _ => $"{value}T00:00:00",
        });
    }

    private void Choose(ControlPlace place, string text)
    {
        var option = place.Options.FirstOrDefault(o => o.Value == text) ?? place.Options.FirstOrDefault(o => o.Title == text) ?? new(text, text);
        words.Write(place, option.Title);
        foreach (var property in place.Properties.ChildElements)
        {
            if (property is W.SdtContentDropDownList list) list.LastValue = option.Value;
            if (property is W.SdtContentComboBox combo) combo.LastValue = option.Value;
        }
        data.Write(place.Control, option.Value);
    }

    private void Tick(ControlPlace place, W14.SdtContentCheckBox box, bool isTicked)
    {
        if (box.GetFirstChild<W14.Checked>() is { } state) state.Val = isTicked ? W14.OnOffValues.One : W14.OnOffValues.Zero;
        else box.PrependChild(new W14.Checked { Val = isTicked ? W14.OnOffValues.One : W14.OnOffValues.Zero });
        var symbol = isTicked ? Symbol(box.GetFirstChild<W14.CheckedState>(), "☒") : Symbol(box.GetFirstChild<W14.UncheckedState>(), "☐");
        words.Write(place, symbol.Glyph, look => look.RunFonts = new() { Ascii = symbol.Font, HighAnsi = symbol.Font, EastAsia = symbol.Font, Hint = W.FontTypeHintValues.EastAsia });
        data.Write(place.Control, isTicked ? "true" : "false");
    }

    private static (string Glyph, string Font) Symbol(OpenXmlElement? state, string usual)
    {
        var (glyph, font) = (usual, BoxFont);
        foreach (var attribute in state?.GetAttributes() ?? [])
        {
            if (attribute.LocalName == "font" && attribute.Value is { Length: > 0 } name) font = name;
            else if (attribute.LocalName == "val" && int.TryParse(attribute.Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code)
                && code is >= 0x20 and < 0xD800 or >= 0xE000 and < 0xFFFE) glyph = char.ConvertFromUtf32(code);
        }
        return (glyph, font);
    }

    private static string Text(JsonNode? value) => value is null ? ""
        : value is JsonValue single && single.TryGetValue<string>(out var text) ? text.ReplaceLineEndings("\n")
        : value is JsonArray ? string.Join('\n', RichParagraph.Read(value).Select(p => string.Concat(p.Runs.Select(r => r.Text))))
        : value.ToJsonString();
}
