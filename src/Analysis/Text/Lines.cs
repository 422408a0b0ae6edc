namespace Recording.Analysis.Text;

/// <summary>Reads plain lines as a document: "# " begins a heading, "- " a list item, each other line is a paragraph.</summary>
public static class Lines
{
    /// <summary>The document that the lines make, all of it the body; blank lines are passed over.</summary>
    public static DocumentText Read(string text) => new(text.ReplaceLineEndings("\n").Split('\n')
        .Where(line => line.Trim().Length > 0)
        .Select((line, index) => new Paragraph { Index = index, Text = Content(line), Role = RoleOf(line), HeadingLevel = RoleOf(line) == ParagraphRole.Heading ? 1 : 0 })
        .ToList());

    internal static string Content(string line) => RoleOf(line) == ParagraphRole.Prose ? line : line[2..];

    private static ParagraphRole RoleOf(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) ? ParagraphRole.Heading
        : line.StartsWith("- ", StringComparison.Ordinal) ? ParagraphRole.ListItem
        : ParagraphRole.Prose;
}
