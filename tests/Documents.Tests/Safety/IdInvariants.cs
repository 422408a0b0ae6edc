using System.Xml.Linq;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Safety;

/// <summary>Ids that must be given once only, across the parts of a file.</summary>
internal static class IdInvariants
{
    /// <summary>Revisions, bookmarks and moves share their numbers for some readers; the end of a range repeats its start's.</summary>
    private static readonly HashSet<XName> Annotations =
    [
        W + "ins", W + "del", W + "moveFrom", W + "moveTo", W + "rPrChange", W + "pPrChange", W + "tblPrChange", W + "trPrChange", W + "tcPrChange", W + "sectPrChange",
        W + "numberingChange", W + "cellIns", W + "cellDel", W + "cellMerge", W + "bookmarkStart", W + "moveFromRangeStart", W + "moveToRangeStart",
        W + "comment", W + "customXmlInsRangeStart", W + "customXmlDelRangeStart",
    ];

    public static IEnumerable<string> Problems(IReadOnlyDictionary<string, XElement> parts)
    {
        var stories = parts.Where(p => !p.Key.Contains("glossary", StringComparison.Ordinal)).Select(p => p.Value).ToList();
        return
        [
            .. Twice("annotation id", stories.SelectMany(p => p.Descendants().Where(e => Annotations.Contains(e.Name))).Select(e => (string?)e.Attribute(Id))),
            .. Twice("content control id", stories.SelectMany(p => p.Descendants(W + "sdtPr")).Select(e => (string?)e.Element(Id)?.Attribute(W + "val"))),
            .. stories.SelectMany(p => Twice("paragraph id", p.Descendants(W + "p").Where(IsFirstCopy).Select(e => (string?)e.Attribute(W14 + "paraId")))),
            .. stories.SelectMany(p => p.Descendants(W + "p")).Select(e => (string?)e.Attribute(W14 + "paraId")).Where(IsOutOfRange).Select(id => $"paragraph id {id} is out of range"),
        ];
    }

    /// <summary>A text box stands in the file twice, and its paragraphs with it.</summary>
    private static bool IsFirstCopy(XElement paragraph) => !paragraph.Ancestors().Any(a => a.Name.LocalName == "Fallback");

    private static bool IsOutOfRange(string? id) =>
        id is not null && (!uint.TryParse(id, System.Globalization.NumberStyles.HexNumber, null, out var value) || value is 0 or >= 0x8000_0000);

    private static IEnumerable<string> Twice(string what, IEnumerable<string?> ids) =>
        ids.OfType<string>().GroupBy(id => id, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => $"{what} {g.Key} is given {g.Count()} times");
}
