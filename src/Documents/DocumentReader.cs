using Recording.Analysis.Text;
using Recording.Documents.Mapping;

namespace Recording.Documents;

/// <summary>Reads Word documents.</summary>
public static class DocumentReader
{
    /// <summary>Reads the text of a .docx (or .docm, .dotx) with its places, or refuses the file with a sentence for its owner.</summary>
    /// <param name="file">The bytes of the file. They are not changed and no reference to them is kept.</param>
    public static Outcome<DocumentText> Read(ReadOnlyMemory<byte> file, ReadOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        if (WordFile.Open(file, options.Limits, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened) return Read(opened, options.View, cancellation);
    }

    /// <summary>Reads the text of a document that is open already.</summary>
    public static Outcome<DocumentText> Read(WordFile opened, View view, CancellationToken cancellation = default) =>
        WordFile.Guarded<DocumentText>(() =>
        {
            var map = DocumentMap.Of(opened.Document, view, cancellation);
            if (map.Text.Paragraphs.Sum(paragraph => (long)paragraph.Text.Length) > opened.Limits.TextUnits) return Refusals.TooMuchText(opened.Limits.TextUnits);
            return map.Text with { Warnings = [.. opened.Warnings.Order().Select(Warnings.Sentence)] };
        });
}
