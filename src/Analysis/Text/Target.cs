namespace Recording.Analysis.Text;

/// <summary>A place in a document, named twice after the W3C Web Annotation selectors: by position and by quote.</summary>
/// <param name="Part"><c>body</c>, <c>header:N</c>, <c>footer:N</c>, <c>footnote:N</c>, <c>endnote:N</c>, <c>textbox:N</c> or <c>comment:N</c>.</param>
public sealed record Target(string Part, View View, TextPosition Start, TextPosition End, Quote Quote)
{
    private const int LongestExact = 200, Context = 24;

    /// <summary>Names a span of a document. A span lies within one part.</summary>
    public static Target Of(DocumentText document, Span span)
    {
        var first = document.Paragraphs[span.Paragraph];
        var last = document.Paragraphs[span.EndParagraph];
        var quoted = Quoted(document, span);
        return new(first.Part.ToString(), document.View, new(first.Index, span.Start), new(last.Index, span.End), new(
            quoted.Length <= LongestExact ? quoted : quoted[..Whole(quoted, LongestExact)],
            quoted.Length <= LongestExact ? null : quoted[Whole(quoted, quoted.Length - Math.Min(LongestExact, quoted.Length - LongestExact))..],
            first.Text[Whole(first.Text, Math.Max(0, span.Start - Context))..span.Start],
            last.Text[span.End..Whole(last.Text, Math.Min(last.Text.Length, span.End + Context))]));
    }

    /// <summary>The words of a span; paragraphs are joined by a line feed.</summary>
    public static string Quoted(DocumentText document, Span span) =>
        span.Paragraph == span.EndParagraph
            ? document.Paragraphs[span.Paragraph].Text[span.Start..span.End]
            : string.Join('\n', Enumerable.Range(span.Paragraph, span.EndParagraph - span.Paragraph + 1).Select(i =>
                i == span.Paragraph ? document.Paragraphs[i].Text[span.Start..]
                : i == span.EndParagraph ? document.Paragraphs[i].Text[..span.End]
                : document.Paragraphs[i].Text));

    /// <summary>An index that does not part the two halves of one character.</summary>
    private static int Whole(string text, int index) =>
        index > 0 && index < text.Length && char.IsLowSurrogate(text[index]) ? index - 1 : index;
}

/// <summary>A character of a part: its paragraph from 0, and the offset in UTF-16 units.</summary>
[method: System.Text.Json.Serialization.JsonConstructor]
public readonly record struct TextPosition(int Paragraph, int Offset);

/// <summary>The words at a place and those around it.</summary>
/// <param name="Exact">The words; of more than 200 units the head.</param>
/// <param name="Tail">The end of a quotation longer than 200 units.</param>
public sealed record Quote(string Exact, string? Tail = null, string Prefix = "", string Suffix = "");
