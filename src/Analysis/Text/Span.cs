namespace Recording.Analysis.Text;

/// <summary>A stretch of a document's text: from a character of one paragraph to a character of the same or a later one.</summary>
/// <param name="Paragraph">Position in <see cref="DocumentText.Paragraphs"/>.</param>
/// <param name="Start">In UTF-16 units.</param>
/// <param name="EndParagraph">Position of the last paragraph.</param>
/// <param name="End">The first unit after it.</param>
public readonly record struct Span(int Paragraph, int Start, int EndParagraph, int End) : IComparable<Span>
{
    public Span(int paragraph, int start, int end) : this(paragraph, start, paragraph, end) { }

    /// <summary>Whole paragraphs.</summary>
    public static Span Of(DocumentText document, int first, int last) =>
        new(first, 0, last, document.Paragraphs[last].Text.Length);

    public bool Overlaps(Span other) =>
        (Paragraph, Start).CompareTo((other.EndParagraph, other.End)) < 0
        && (other.Paragraph, other.Start).CompareTo((EndParagraph, End)) < 0;

    public bool Contains(Span other) =>
        (Paragraph, Start).CompareTo((other.Paragraph, other.Start)) <= 0
        && (other.EndParagraph, other.End).CompareTo((EndParagraph, End)) <= 0;

    public int CompareTo(Span other) =>
        (Paragraph, Start, EndParagraph, End).CompareTo((other.Paragraph, other.Start, other.EndParagraph, other.End));

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
