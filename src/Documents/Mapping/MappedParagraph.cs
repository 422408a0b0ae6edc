using DocumentFormat.OpenXml;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>A paragraph of text together with the markup that it was read from.</summary>
/// <param name="Elements">The <c>w:p</c>; more than one where a tracked change joins paragraphs.</param>
/// <param name="Pieces">Where each stretch of the text comes from: in order, without gaps.</param>
internal sealed record MappedParagraph(Paragraph Text, IReadOnlyList<W.Paragraph> Elements, IReadOnlyList<Piece> Pieces)
{
    /// <summary>The piece that holds the character at an offset.</summary>
    public Piece PieceAt(int offset)
    {
        var (low, high) = (0, Pieces.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Pieces[middle].Start <= offset) low = middle; else high = middle - 1;
        }
        return Pieces[low];
    }
}

/// <summary>A stretch of a paragraph's text and where it stands in the markup.</summary>
/// <param name="Run">The <c>w:r</c> (or <c>m:r</c>) that holds it.</param>
/// <param name="Leaf">The element of the run that shows it, such as <c>w:t</c> or <c>w:tab</c>.</param>
/// <param name="LeafStart">How many characters of the leaf's own text stand before it.</param>
internal readonly record struct Piece(int Start, int Length, OpenXmlElement Run, OpenXmlElement Leaf, int LeafStart);
