using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Recording.Documents.Settling;

/// <summary>The parts that can hold tracked changes: those of the text, and those that the text does not show.</summary>
internal static class TrackedParts
{
    /// <summary>The text's own parts come first; then comments, styles, lists and building blocks, with the parts that these have of their own.</summary>
    public static IReadOnlyList<OpenXmlPartRootElement> Of(MainDocumentPart main)
    {
        var stories = Stories.Of(main);
        return [.. stories, .. main.OpenXmlPackage.GetAllParts().Where(CanTrack).Select(part => part.RootElement).OfType<OpenXmlPartRootElement>().Except(stories)];
    }

    private static bool CanTrack(OpenXmlPart part) => part is WordprocessingCommentsPart or StylesPart or NumberingDefinitionsPart or GlossaryDocumentPart
        or FootnotesPart or EndnotesPart or HeaderPart or FooterPart;
}
