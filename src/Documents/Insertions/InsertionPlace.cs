using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Insertions;

/// <summary>Finds where in the body something may be put without breaking a table, a form field or a field of Word's.</summary>
internal static class InsertionPlace
{
    /// <summary>The block of the body after which it may stand; null for its beginning.</summary>
    /// <param name="paragraph">The paragraph that it is to follow; without one, the last block.</param>
    public static OpenXmlElement? After(W.Body body, W.Paragraph? paragraph)
    {
        var last = body.ChildElements.LastOrDefault(child => child is not W.SectionProperties);
        var wanted = paragraph is null ? last : BlockOf(body, paragraph);
        var open = 0;
        var isReached = false;
        foreach (var block in body.ChildElements)
        {
            if (block is W.SectionProperties) break;
            open += OpenedIn(block);
            isReached |= block == wanted;
            if (isReached && open <= 0 && !IsMarkDeleted(block)) return block;
        }
        return last;
    }

    private static OpenXmlElement BlockOf(W.Body body, OpenXmlElement element)
    {
        while (element.Parent != body) element = element.Parent!;
        return element;
    }

    /// <summary>How many fields begin in it and do not end: a table of contents runs over many paragraphs.</summary>
    private static int OpenedIn(OpenXmlElement block) => block.Descendants<W.FieldChar>().Sum(mark =>
        mark.FieldCharType?.Value == W.FieldCharValues.Begin ? 1 : mark.FieldCharType?.Value == W.FieldCharValues.End ? -1 : 0);

    /// <summary>A paragraph whose end is struck out is one with the next.</summary>
    private static bool IsMarkDeleted(OpenXmlElement block) =>
        block is W.Paragraph paragraph && paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.ChildElements.Any(child => child is W.Deleted or W.MoveFrom) == true;
}
