namespace Recording.Analysis.Text;

/// <summary>What a paragraph is to its reader.</summary>
public enum ParagraphRole { Prose, Title, Heading, ListItem, Quotation, Contents, Guidance, Placeholder, Label, Caption }

/// <summary>A paragraph as its reader sees it: deletions out, insertions in, field results in.</summary>
public sealed record Paragraph
{
    /// <summary>The text in UTF-16 units: a tab is U+0009, a break U+000A, a no-break hyphen U+2011, a soft hyphen U+00AD,
    /// a picture or note mark U+FFFC.</summary>
    public required string Text { get; init; }

    public DocumentPart Part { get; init; } = DocumentPart.Body;

    /// <summary>Which <c>w:p</c> of its part, from 0 in document order; of joined paragraphs the first.</summary>
    public required int Index { get; init; }

    public ParagraphRole Role { get; init; }

    /// <summary>1 to 9 for a heading, else 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>A list item's number or bullet as Word shows it.</summary>
    public string? ListLabel { get; init; }

    /// <summary>The name of the paragraph's style, where it has one.</summary>
    public string? Style { get; init; }

    /// <summary>Where the paragraph stands in a table, if it does.</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Stretches of text with their formatting, in order and without gaps; empty where the source has none.</summary>
    public IReadOnlyList<FormatRun> Formats { get; init; } = [];

    /// <summary>The stretches that a tracked insertion wrote.</summary>
    public IReadOnlyList<RevisionSpan> Revisions { get; init; } = [];

    /// <summary>The stretches that stand in content controls, outermost first.</summary>
    public IReadOnlyList<ControlSpan> Controls { get; init; } = [];

    /// <summary>The stretches that link somewhere.</summary>
    public IReadOnlyList<LinkSpan> Links { get; init; } = [];

    /// <summary>The pictures, each at its U+FFFC.</summary>
    public IReadOnlyList<PictureSpan> Pictures { get; init; } = [];
}

/// <summary>A cell of a table, counted from 0.</summary>
/// <param name="Table">Which table of the part, in document order.</param>
/// <param name="IsHeader">Whether the row repeats as a header row.</param>
/// <param name="IsLayout">Whether the table only lays out a form or page (no header could be expected).</param>
public sealed record TableCell(int Table, int Row, int Column, bool IsHeader, int Depth = 1, bool IsLayout = false);

/// <summary>The formatting of a stretch of text, resolved through styles and defaults.</summary>
/// <param name="Size">In half-points.</param>
/// <param name="Color">Six hexadecimal digits, or null for automatic.</param>
public sealed record FormatRun(int Start, int Length, string? Font, int? Size, string? Color, string? Highlight, bool Bold, bool Italic, string? Language);

/// <summary>A tracked insertion's stretch.</summary>
public sealed record RevisionSpan(int Start, int Length, Revision Revision);

/// <summary>Who made a tracked change, and when.</summary>
public sealed record Revision(string Author, DateTimeOffset? Date);

/// <summary>A content control's stretch.</summary>
/// <param name="IsPlaceholder">Whether it still shows its placeholder.</param>
public sealed record ControlSpan(int Start, int Length, string? Tag, string? Title, bool IsPlaceholder);

/// <summary>A hyperlink's stretch and its address.</summary>
public sealed record LinkSpan(int Start, int Length, string Address);

/// <summary>A picture and its text alternative.</summary>
public sealed record PictureSpan(int Start, string? AltText, bool IsDecorative);
