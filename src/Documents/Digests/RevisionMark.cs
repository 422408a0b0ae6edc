using DocumentFormat.OpenXml;
using Recording.Analysis.Text;

namespace Recording.Documents.Digests;

/// <summary>One mark of a tracked change, as the file holds it.</summary>
/// <param name="Place">Where it stands in the final view.</param>
/// <param name="Gap">What the document shows, unchanged, between it and the mark before; null where another part begins.</param>
/// <param name="Move">The name that both ends of a move share.</param>
internal sealed record RevisionMark(RevisionKind Kind, string Author, DateTimeOffset? Date, string Text, string Was, Span Place, string? Gap, string? Move = null)
{
    /// <summary>The elements that hold the change.</summary>
    public IReadOnlyList<OpenXmlElement> Elements { get; init; } = [];
}
