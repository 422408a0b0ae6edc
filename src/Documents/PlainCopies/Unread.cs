using DocumentFormat.OpenXml.Packaging;

namespace Recording.Documents.PlainCopies;

/// <summary>What a document holds that cannot be read here.</summary>
internal static class Unread
{
    public static IReadOnlyList<string> In(WordprocessingDocument document)
    {
        var parts = document.GetAllParts().ToList();
        var (pictures, files) = (parts.OfType<ImagePart>().Count(), parts.Count(part => part is EmbeddedPackagePart or EmbeddedObjectPart or AlternativeFormatImportPart));
        List<string> sentences = [];
        if (pictures > 0) sentences.Add($"{(pictures == 1 ? "One picture was" : $"{pictures} pictures were")} not looked through: see for yourself that no picture shows what is not the person’s to see.");
        if (files > 0) sentences.Add($"{(files == 1 ? "One file within the document was" : $"{files} files within the document were")} not looked through: a chart or sheet may hold more than it shows.");
        return sentences;
    }

    /// <summary>Takes out the small picture of the first page that some programs keep with a file.</summary>
    public static void RemoveThumbnail(WordprocessingDocument document)
    {
        if (document.ThumbnailPart is { } thumbnail) document.DeletePart(thumbnail);
    }
}
