using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Styles;

/// <summary>The styles of a document, each resolved once.</summary>
internal sealed class StyleSheet
{
    /// <summary>Styles build on styles; beyond this depth (Word allows about 20) a chain is taken to be a loop.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, W.Style> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParagraphStyle> _resolved = new(StringComparer.Ordinal);
    private readonly Dictionary<(string?, string?, string?), RunFormat> _formats = [];
    private readonly RunFormat _defaults;
    private readonly string? _defaultParagraph;

    public StyleSheet(MainDocumentPart part)
    {
        Fonts = new(part);
        var styles = part.StyleDefinitionsPart?.Styles;
        _defaults = RunFormat.Of(styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle, Fonts);
        foreach (var style in styles?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is not { } id) continue;
            _styles.TryAdd(id, style);
            if (style.Type?.InnerText == "paragraph" && style.Default is { } isDefault && isDefault.IsOn()) _defaultParagraph ??= id;
        }
    }

    public ThemeFonts Fonts { get; }

    /// <summary>The paragraph style of that id; without an id, or with one that the file lacks, the default style.</summary>
    public ParagraphStyle Paragraph(string? id)
    {
        if (id is not null && (_styles.ContainsKey(id) || _styles.Count == 0)) return Resolve(id, 0);
        return _defaultParagraph is null ? ParagraphStyle.None : Resolve(_defaultParagraph, 0);
    }

    /// <summary>What text looks like by its styles alone.</summary>
    public RunFormat Format(string? paragraph, string? character, string? table)
    {
        if (_formats.TryGetValue((paragraph, character, table), out var known)) return known;
        var format = Paragraph(paragraph).Format;
        if (table is not null) format = format.Toggled(Resolve(table, 0).Format);
        if (character is not null) format = Resolve(character, 0).Format.Toggled(format);
        return _formats[(paragraph, character, table)] = format.Over(_defaults);
    }

    private ParagraphStyle Resolve(string id, int depth)
    {
        if (_resolved.TryGetValue(id, out var known)) return known;
        if (!_styles.TryGetValue(id, out var style)) return _styles.Count == 0 ? Named(id) : ParagraphStyle.None;
        var parent = style.BasedOn?.Val?.Value is { } below && depth < LongestChain ? Resolve(below, depth + 1) : ParagraphStyle.None;
        var resolved = Resolve(style, parent);
        if (depth < LongestChain) _resolved[id] = resolved;
        return resolved;
    }

    private ParagraphStyle Resolve(W.Style style, ParagraphStyle parent)
    {
        var name = style.StyleName?.Val?.Value ?? style.StyleId!.Value!;
        var (role, level) = StyleNames.RoleOf(name);
        var properties = style.StyleParagraphProperties;
        var numbering = properties?.NumberingProperties;
        return new(name, role == ParagraphRole.Prose ? parent.Role : role,
            properties?.OutlineLevel?.Val.Number() ?? (level > 0 ? level - 1 : parent.OutlineLevel),
            numbering?.NumberingId?.Val.Number() ?? parent.NumberingId,
            numbering?.NumberingLevelReference?.Val.Number() ?? parent.NumberingLevel,
            RunFormat.Of(style.StyleRunProperties, Fonts).Over(parent.Format));
    }

    /// <summary>A file without styles still means something by the ids it names.</summary>
    private static ParagraphStyle Named(string id)
    {
        var (role, level) = StyleNames.RoleOf(id);
        return ParagraphStyle.None with { Name = id, Role = role, OutlineLevel = level > 0 ? level - 1 : null };
    }
}
