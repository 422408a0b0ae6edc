using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Styles;

/// <summary>The two fonts of the theme, read when a style first names one of them.</summary>
internal sealed class ThemeFonts(MainDocumentPart part)
{
    private (string? Major, string? Minor)? _fonts;

    public string? Resolve(W.RunFonts fonts) => (fonts.AsciiTheme ?? fonts.HighAnsiTheme)?.InnerText switch
    {
        null => fonts.Ascii?.Value ?? fonts.HighAnsi?.Value,
        var name when name.StartsWith("major", StringComparison.Ordinal) => Fonts.Major ?? fonts.Ascii?.Value,
        _ => Fonts.Minor ?? fonts.Ascii?.Value,
    };

    private (string? Major, string? Minor) Fonts => _fonts ??= Load();

    private (string?, string?) Load()
    {
        var scheme = part.ThemePart?.Theme?.ThemeElements?.FontScheme;
        return (scheme?.MajorFont?.LatinFont?.Typeface?.Value, scheme?.MinorFont?.LatinFont?.Typeface?.Value);
    }
}
