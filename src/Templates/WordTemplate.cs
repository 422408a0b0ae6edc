using DocumentFormat.OpenXml;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Templates;

/// <summary>Word's own templates (.dotx).</summary>
public static class WordTemplate
{
    /// <summary>A template as a document, so that Word opens it as one; a document stays as it is.</summary>
    public static Outcome<byte[]> AsDocument(byte[] file, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.OpenCopy(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<byte[]>(() =>
            {
                if (opened.Document.DocumentType is not (WordprocessingDocumentType.Template or WordprocessingDocumentType.MacroEnabledTemplate)) return file;
                opened.Document.ChangeDocumentType(WordprocessingDocumentType.Document);
                return opened.Save();
            });
        }
    }
}
