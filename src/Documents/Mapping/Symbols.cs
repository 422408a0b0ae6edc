using System.Globalization;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The characters of symbol fonts, which files store as private-use codes, as Unicode has them.</summary>
internal static class Symbols
{
    private const char Unknown = '\uFFFD';

    public static char Shown(W.SymbolChar symbol) =>
        int.TryParse(symbol.Char?.InnerText, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var code) && code is > 31 and <= 0xFFFF && !char.IsSurrogate((char)code)
            ? Shown((char)code, symbol.Font?.Value)
            : Unknown;

    /// <summary>One character for one: an offset holds in the file and in what is shown.</summary>
    public static char Shown(char character, string? font)
    {
        var code = character is >= '\uF000' and <= '\uF0FF' ? character - '\uF000' : character;
        return (font, code) switch
        {
            ("Wingdings", 0xFC) => '✓',
            ("Wingdings", 0xFB) => '✗',
            ("Wingdings", 0xFE) => '☑',
            ("Wingdings", 0xFD) => '☒',
            ("Wingdings", 0x6F or 0xA8) => '☐',
            ("Wingdings", 0xE0) => '→',
            ("Wingdings", 0xDF) => '←',
            ("Wingdings", 0x6C or 0x9F) => '•',
            ("Wingdings", 0xA7 or 0x6E) => '▪',
            ("Wingdings", 0x4A) => '☺',
            ("Wingdings", 0x4C) => '☹',
            ("Wingdings", 0xD8) => '➢',
            ("Wingdings", 0x76) => '❖',
            ("Wingdings", 0x71) => '❑',
            ("Wingdings", 0x75) => '◆',
            ("Wingdings", 0xE8) => '➔',
            ("Wingdings", >= 0x81 and <= 0x8A) => (char)('①' + code - 0x81),
            ("Wingdings", >= 0x8C and <= 0x95) => (char)('❶' + code - 0x8C),
            ("Wingdings 2", 0x50) => '✓',
            ("Wingdings 2", 0x4F) => '✗',
            ("Wingdings 2", 0x52) => '☑',
            ("Wingdings 2", 0xA3) => '☐',
            ("Symbol", 0xB7) => '•',
            ("Symbol", 0xB0) => '°',
            ("Symbol", 0xA3) => '≤',
            ("Symbol", 0xB3) => '≥',
            ("Symbol", 0xAE) => '→',
            ("Symbol", 0xB4) => '×',
            ("Symbol", >= 'A' and <= 'Z') => Capitals[code - 'A'],
            ("Symbol", >= 'a' and <= 'z') => Letters[code - 'a'],
            ("Symbol", >= '0' and <= '9' or ' ' or '(' or ')' or '+' or ',' or '.' or '/' or ':' or ';' or '<' or '=' or '>' or '?' or '[' or ']') => (char)code,
            ("Symbol", 0x2D) => '−',
            ("Symbol", 0xA5) => '∞',
            ("Symbol", 0xAC) => '←',
            ("Symbol", 0xB1) => '±',
            ("Symbol", 0xB8) => '÷',
            ("Symbol", 0xB9) => '≠',
            ("Symbol", 0xBB) => '≈',
            ("Symbol", 0xDE) => '⇒',
            _ => character,
        };
    }

    /// <summary>The font keeps Greek under the Latin letters.</summary>
    private const string Capitals = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ", Letters = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
}
