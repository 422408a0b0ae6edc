using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Settling;

/// <summary>Joins paragraphs whose mark between them goes.</summary>
internal static class Paragraphs
{
    /// <summary>Puts what a paragraph holds before what the next one holds, in the next one's look. Where no paragraph follows, its mark has to stay.</summary>
    public static void JoinToNext(W.Paragraph paragraph)
    {
        var between = new List<OpenXmlElement>();
        var next = paragraph.NextSibling();
        for (; next is not null && IsMark(next); next = next.NextSibling()) between.Add(next);
        if (next is not W.Paragraph following) return;
        List<OpenXmlElement> content = [.. paragraph.ChildElements.Where(child => child is not W.ParagraphProperties), .. between];
        foreach (var element in content) element.Remove();
        Prepend(following, content);
        paragraph.Remove();
    }

    /// <summary>Puts elements, which stand nowhere, at the beginning of a paragraph.</summary>
    public static void Prepend(W.Paragraph paragraph, IReadOnlyList<OpenXmlElement> elements)
    {
        OpenXmlElement? last = paragraph.ParagraphProperties;
        foreach (var element in elements) last = last is null ? paragraph.PrependChild(element) : last.InsertAfterSelf(element);
    }

    /// <summary>Whether an element may stand between blocks and shows nothing.</summary>
    private static bool IsMark(OpenXmlElement element) => element is W.ProofError || TrackedMarkup.IsAnchor(element);
}
