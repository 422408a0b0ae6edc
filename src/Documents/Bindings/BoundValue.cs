using System.Globalization;
using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W14 = DocumentFormat.OpenXml.Office2010.Word;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Bindings;

/// <summary>What a control shows for a value of its data.</summary>
/// <param name="Symbol">The sign of a tick box in a symbol font, which stands in the file as <c>w:sym</c>.</param>
internal sealed record BoundValue(string Text, W.SymbolChar? Symbol = null)
{
    /// <summary>Null where the control shows no text, or the value means nothing to it.</summary>
    public static BoundValue? Of(W.SdtProperties control, string value)
    {
        for (var kind = control.FirstChild; kind is not null; kind = kind.NextSibling())
        {
            switch (kind)
            {
                case W.SdtContentText text: return new(text.MultiLine is { } lines && lines.IsOn() ? value.ReplaceLineEndings("\n") : value.ReplaceLineEndings(" "));
                case W.SdtContentDate date: return WordDate.Shown(date, value) is { } shown ? new(shown) : null;
                case W.SdtContentDropDownList or W.SdtContentComboBox: return new(Item(kind, value));
                case W14.SdtContentCheckBox box: return Tick(box, value.Trim());
                case W.SdtContentPicture or W.SdtContentEquation or W.SdtContentCitation or W.SdtContentBibliography or W.SdtContentGroup
                    or W.SdtContentDocPartObject or W.SdtContentDocPartList or W15.SdtRepeatedSection or W15.SdtRepeatedSectionItem:
                    return null;
            }
        }
        return new(value.ReplaceLineEndings(" "));
    }

    private static string Item(OpenXmlElement list, string value) =>
        list.Elements<W.ListItem>().FirstOrDefault(item => (item.Value?.Value ?? item.DisplayText?.Value) == value) is { } item
            ? item.DisplayText?.Value ?? item.Value?.Value ?? value : value;

    private static BoundValue? Tick(W14.SdtContentCheckBox box, string value)
    {
        if (value is not ("true" or "1" or "false" or "0")) return null;
        var isTicked = value is "true" or "1";
        OpenXmlElement? state = isTicked ? box.GetFirstChild<W14.CheckedState>() : box.GetFirstChild<W14.UncheckedState>();
        var (font, code) = (Attribute(state, "font"), Attribute(state, "val"));
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var character) || character is < 0x20 or > 0xFFFD || char.IsSurrogate((char)character))
            return new(isTicked ? "☒" : "☐");
        if (!SymbolFont.Is(font)) return new($"{(char)character}");
        var symbol = new W.SymbolChar { Font = font, Char = (character < 0x100 ? 0xF000 + character : character).ToString("X4", CultureInfo.InvariantCulture) };
        return new($"{Symbols.Shown(symbol)}", symbol);
    }

    private static string? Attribute(OpenXmlElement? element, string name)
    {
        foreach (var attribute in element?.GetAttributes() ?? [])
        {
            if (attribute.LocalName == name) return attribute.Value;
        }
        return null;
    }
}
