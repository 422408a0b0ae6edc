using Recording.Analysis.Text;

namespace Recording.Documents.Styles;

/// <summary>A style with all that it inherits.</summary>
/// <param name="Name">As Word shows it.</param>
/// <param name="Role">What its name, or one that it builds on, says it is for.</param>
/// <param name="OutlineLevel">0 to 8 for a heading, 9 for body text.</param>
/// <param name="NumberingId">The list it belongs to; 0 takes an inherited one away.</param>
internal sealed record ParagraphStyle(string? Name, ParagraphRole Role, int? OutlineLevel, int? NumberingId, int? NumberingLevel, RunFormat Format)
{
    public static readonly ParagraphStyle None = new(null, ParagraphRole.Prose, null, null, null, RunFormat.None);
}

/// <summary>What the names of Word's own styles say; a file keeps these in English whatever Word's language.</summary>
internal static class StyleNames
{
    /// <summary>The role and heading level that a style's name gives.</summary>
    public static (ParagraphRole Role, int Level) RoleOf(string name)
    {
        var plain = name.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        if (plain.StartsWith("heading", StringComparison.Ordinal) && plain.Length == 8 && plain[7] is >= '1' and <= '9')
            return (ParagraphRole.Heading, plain[7] - '0');
        if (plain.StartsWith("toc", StringComparison.Ordinal) && (plain.Length == 4 && char.IsAsciiDigit(plain[3]) || plain == "tocheading"))
            return (ParagraphRole.Contents, 0);
        if (plain.StartsWith("list", StringComparison.Ordinal) && IsList(plain[4..])) return (ParagraphRole.ListItem, 0);
        return (plain switch
        {
            "title" or "subtitle" => ParagraphRole.Title,
            "quote" or "intensequote" or "blocktext" or "quotations" => ParagraphRole.Quotation,
            "tableoffigures" => ParagraphRole.Contents,
            "caption" => ParagraphRole.Caption,
            _ when IsGuidance(plain) => ParagraphRole.Guidance,
            _ => ParagraphRole.Prose,
        }, 0);
    }

    private static bool IsList(string kind) => kind.TrimEnd('2', '3', '4', '5') is "" or "paragraph" or "bullet" or "number" or "continue";

    private static bool IsGuidance(string plain) =>
        plain.Contains("guidance", StringComparison.Ordinal) || plain.Contains("instruction", StringComparison.Ordinal) || plain.Contains("helptext", StringComparison.Ordinal);
}
