using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Bindings;

namespace Recording.Documents.Mapping;

/// <summary>A document's text, each character of which leads back to its run. Holds for as long as the document is not changed.</summary>
/// <param name="Text">What the rules see.</param>
/// <param name="Paragraphs">Its paragraphs, in the same order.</param>
/// <param name="Bound">The controls whose words come from the document's data.</param>
internal sealed record DocumentMap(DocumentText Text, IReadOnlyList<MappedParagraph> Paragraphs, BoundControls Bound)
{
    /// <summary>Reads all parts of an open document. Controls that are bound to its data first get the words that Word would give them.</summary>
    public static DocumentMap Of(WordprocessingDocument document, View view, CancellationToken cancellation = default)
    {
        var bound = new BoundControls(document);
        var walk = new DocumentWalk(document, view, bound, [], cancellation);
        var map = walk.Map();
        return walk.UnclosedFields.Count == 0 ? map : new DocumentWalk(document, view, bound, walk.UnclosedFields, cancellation).Map();
    }
}
