using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>What Word can keep of a review.</summary>
internal static class ReviewLimits
{
    public const int MostItems = 5_000, MostComments = 32_767;
    private const int LongestAuthor = 255, LongestInitials = 9, LongestText = 20_000;

    /// <summary>Why nothing of a review can be written; null where that is not so.</summary>
    public static string? ReasonAgainst(Review review) =>
        string.IsNullOrWhiteSpace(review.Author) ? Reasons.NoAuthor
        : review.Author.Length > LongestAuthor ? Reasons.LongAuthor
        : !IsName(review.Author) || !IsName(review.Initials ?? "") ? Reasons.OddAuthor
        : review.Initials?.Length > LongestInitials ? Reasons.LongInitials
        : null;

    /// <summary>Why nothing of a review can be written into a document; null where that is not so.</summary>
    public static string? ReasonAgainst(Review review, DocumentProperties document) => ReasonAgainst(review) ?? document switch
    {
        { IsSigned: true } => Reasons.Signed,
        { Protection: EditProtection.ReadOnly or EditProtection.Forms } => Reasons.ReadOnly,
        _ => null,
    };

    /// <summary>How many more comments Word opens.</summary>
    public static int RoomIn(MainDocumentPart main) => MostComments - (main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>().Count() ?? 0);

    /// <summary>Why an item cannot be written whatever its place; null where that is not so.</summary>
    public static string? ReasonAgainst(ReviewItem item) =>
        string.IsNullOrWhiteSpace(item.Comment) && item.Replacement is null && (item.About is null || item.Action is null) ? Reasons.Nothing
        : item.About is null ? item.Action is not null ? Reasons.ActionOnNothing : ReasonAgainstWords(item)
        : item.Target is not null || item.Replacement is not null ? Reasons.AnswerWithPlace
        : ReasonAgainstWords(item);

    private static string? ReasonAgainstWords(ReviewItem item) =>
        item.Comment?.Length > LongestText || item.Replacement?.Length > LongestText ? Reasons.LongText
        : !IsText(item.Comment) || !IsText(item.Replacement) ? Reasons.OddText
        : item.About is null && item.Target is null && item.Replacement is not null ? Reasons.NoPlaceToReplace
        : null;

    /// <summary>The initials of the reviewer: those given, else the first letters of the name.</summary>
    public static string Initials(Review review) => !string.IsNullOrWhiteSpace(review.Initials) ? review.Initials.Trim()
        : string.Concat(review.Author.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0])).Where(char.IsLetterOrDigit).Take(LongestInitials));

    private static bool IsName(string name) => !name.Any(c => c is '<' or '>' || char.IsControl(c) || TurnsText(c)) && IsText(name);

    /// <summary>Whether a character reverses those around it, so that a name can look like another's.</summary>
    private static bool TurnsText(char character) => character is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    /// <summary>Whether a document can keep every character.</summary>
    public static bool IsText(string? text)
    {
        for (var i = 0; i < text?.Length; i++)
        {
            if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i])) i++;
            else if (!XmlConvert.IsXmlChar(text[i])) return false;
        }
        return true;
    }
}
