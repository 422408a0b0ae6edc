using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.CleanCopies;

namespace Recording.Documents.Readiness;

/// <summary>How many pages a document has: only Word can lay it out, so its own last count is used where it fits the text, else an estimate.</summary>
internal static class PageCount
{
    /// <summary>Of an A4 page in 11 or 12 points with headings.</summary>
    private const int WordsToPage = 450;

    /// <summary>Beyond such a part of the words the file was changed since Word counted.</summary>
    private const double Stale = 0.2;

    public static DocumentLength Of(WordprocessingDocument document, DocumentProperties properties, int words, PageAllowance? limit)
    {
        var values = PropertyPart.Load(document.ExtendedFilePropertiesPart)?.Root?.Elements().ToLookup(element => element.Name.LocalName, element => element.Value);
        var counted = int.TryParse(values?["Words"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : (int?)null;
        var isWords = values?["Application"].FirstOrDefault()?.Contains("Microsoft", StringComparison.OrdinalIgnoreCase) == true;
        return isWords && properties.Pages is > 0 and var pages && counted is { } then && Math.Abs(then - words) <= Stale * Math.Max(then, words)
            ? new(words, pages, LengthSource.Word, properties.Modified, limit)
            : new(words, Math.Max(1, (int)Math.Ceiling((double)words / WordsToPage)), LengthSource.Estimate, null, limit);
    }
}
