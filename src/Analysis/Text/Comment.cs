namespace Recording.Analysis.Text;

/// <summary>A comment in the margin. It is about the record and no part of it: rules do not read it.</summary>
/// <param name="Number">From 1, as in <c>comment:1</c>.</param>
public sealed record Comment(int Number, string Author, DateTimeOffset? Date, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The number that the file knows it by.</summary>
    public string? Id { get; init; }

    public string? Initials { get; init; }

    /// <summary>The words that it is about; null where the document no longer shows it.</summary>
    public Span? Anchor { get; init; }

    public bool IsResolved { get; init; }

    /// <summary>The number of the comment that it answers.</summary>
    public int? ReplyTo { get; init; }
}
