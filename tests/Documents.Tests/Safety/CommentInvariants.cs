using System.Xml.Linq;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Safety;

/// <summary>What must hold between comments, their threads and their places.</summary>
internal static class CommentInvariants
{
    private const int MostRanges = 32_767, LongestInitials = 9;

    public static IEnumerable<string> Problems(IReadOnlyDictionary<string, XElement> parts)
    {
        var comments = parts.GetValueOrDefault("word/comments.xml")?.Elements(W + "comment").ToList() ?? [];
        var known = comments.Select(c => (string?)c.Attribute(Id)).ToHashSet();
        return
        [
            .. parts.SelectMany(p => Places(p.Key, p.Value, known)),
            .. Threads(parts.GetValueOrDefault("word/commentsExtended.xml"), comments),
            .. comments.Where(c => ((string?)c.Attribute(W + "initials"))?.Length > LongestInitials).Select(c => $"the initials of comment {c.Attribute(Id)?.Value} are too long"),
        ];
    }

    private static IEnumerable<string> Places(string name, XElement part, HashSet<string?> known)
    {
        var starts = part.Descendants(W + "commentRangeStart").ToList();
        var ends = part.Descendants(W + "commentRangeEnd").Select(e => (string?)e.Attribute(Id)).ToHashSet();
        var references = part.Descendants(W + "commentReference").Select(e => (string?)e.Attribute(Id)).ToHashSet();
        if (starts.Count > MostRanges) yield return $"{name}: more comments than Word opens";
        foreach (var start in starts)
        {
            var id = (string?)start.Attribute(Id);
            if (!known.Contains(id)) yield return $"{name}: comment {id} does not exist";
            if (!ends.Contains(id) || !references.Contains(id)) yield return $"{name}: comment {id} has no end or no mark";
            if (part.Name != W + "document" || start.IsIn("txbxContent")) yield return $"{name}: comment {id} stands where Word shows none";
        }
        foreach (var id in references.Where(id => !known.Contains(id))) yield return $"{name}: comment {id} does not exist";
    }

    private static IEnumerable<string> Threads(XElement? extended, List<XElement> comments)
    {
        var paragraphs = comments.Descendants(W + "p").Select(p => (string?)p.Attribute(W14 + "paraId")).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in extended?.Elements(W15 + "commentEx") ?? [])
        {
            if (!paragraphs.Contains((string?)entry.Attribute(W15 + "paraId"))) yield return "a thread entry has no comment";
            if ((string?)entry.Attribute(W15 + "paraIdParent") is { } parent && !paragraphs.Contains(parent)) yield return $"the reply's parent {parent} does not exist";
        }
    }
}
