using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;

namespace Recording.Documents.Tests.Building;

/// <summary>Reads what a test built.</summary>
internal static class ReadingOf
{
    public static DocumentText Read(this Docx docx, View view = View.Final) => Read(docx.ToBytes(), view);

    public static DocumentText Read(byte[] file, View view = View.Final)
    {
        Assert.False(DocumentReader.Read(file, new(view), TestContext.Current.CancellationToken).IsRefused(out var refusal, out var text), refusal?.Sentence);
        return text!;
    }

    public static string[] Texts(this Docx docx, View view = View.Final) => [.. docx.Read(view).Paragraphs.Select(p => p.Text)];

    public static Refusal Refused(byte[] file, ReadOptions? options = null)
    {
        Assert.True(DocumentReader.Read(file, options, TestContext.Current.CancellationToken).IsRefused(out var refusal, out _), "the file was read");
        return refusal!;
    }

    /// <summary>The map of a document, which holds while the document is open.</summary>
    public static void Map(this Docx docx, Action<DocumentMap> look, View view = View.Final)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(docx.ToBytes()), isEditable: false);
        look(DocumentMap.Of(document, view, TestContext.Current.CancellationToken));
    }
}
