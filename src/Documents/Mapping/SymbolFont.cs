namespace Recording.Documents.Mapping;

/// <summary>Text set in a symbol font: its letters are not the ones that are shown.</summary>
internal static class SymbolFont
{
    public static bool Is(string? font) => font is "Symbol" or "Wingdings" or "Wingdings 2" or "Wingdings 3" or "Webdings";

    /// <summary>As Word shows it: one character for one. What is no known sign is its private-use code, never a letter.</summary>
    public static string Shown(ReadOnlySpan<char> text, string? font) => string.Create(text.Length, new Source(text, font), (shown, source) =>
    {
        for (var i = 0; i < shown.Length; i++) shown[i] = Shown(source.Text[i], source.Font);
    });

    private static char Shown(char character, string? font)
    {
        if (character is < '!' or > '\u00FF' and (< '\uF000' or > '\uF0FF')) return character;
        var coded = character <= '\u00FF' ? (char)('\uF000' + character) : character;
        return coded == '\uF020' ? ' ' : Symbols.Shown(coded, font);
    }

    private readonly ref struct Source(ReadOnlySpan<char> text, string? font)
    {
        public ReadOnlySpan<char> Text { get; } = text;
        public string? Font { get; } = font;
    }
}
