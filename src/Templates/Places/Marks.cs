using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Places;

/// <summary>Marks that stand between words and show nothing: the ends of bookmarks, comments and permissions.</summary>
internal static class Marks
{
    public static bool Is(OpenXmlElement element) =>
        element is W.BookmarkStart or W.BookmarkEnd or W.CommentRangeStart or W.CommentRangeEnd or W.PermStart or W.PermEnd or W.ProofError
        || element is W.Run run && run.GetFirstChild<W.CommentReference>() is not null
        || !element.HasChildren && element is not W.Text && element.LocalName is var name
            && (name.EndsWith("RangeStart", StringComparison.Ordinal) || name.EndsWith("RangeEnd", StringComparison.Ordinal));
}
