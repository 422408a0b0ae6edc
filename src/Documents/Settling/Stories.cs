using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Recording.Documents.Settling;

/// <summary>The parts that hold a document's text.</summary>
internal static class Stories
{
    public static IReadOnlyList<OpenXmlPartRootElement> Of(MainDocumentPart main) =>
    [
        .. new OpenXmlPartRootElement?[] { main.Document, main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes }
            .Concat(main.HeaderParts.Select(part => part.Header)).Concat(main.FooterParts.Select(part => part.Footer)).OfType<OpenXmlPartRootElement>(),
    ];
}
