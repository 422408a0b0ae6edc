using DocumentFormat.OpenXml;

namespace Recording.Documents.Settling;

/// <summary>The marks around words that moved, and around controls that came or went.</summary>
internal static class Ranges
{
    /// <summary>Takes the marks out at both ends; what stands between stays.</summary>
    public static void Remove(OpenXmlElement root, IReadOnlyList<OpenXmlElement> starts)
    {
        if (starts.Count == 0) return;
        var ends = starts.Select(start => (start.LocalName.Replace("Start", "End", StringComparison.Ordinal), TrackedMarkup.Attribute(start, "id"))).ToHashSet();
        foreach (var end in root.Descendants().Where(e => e.LocalName.EndsWith("RangeEnd", StringComparison.Ordinal) && ends.Contains((e.LocalName, TrackedMarkup.Attribute(e, "id")))).ToList())
            end.Remove();
        foreach (var start in starts.Where(start => start.Parent is not null)) start.Remove();
    }

    /// <summary>Takes out the marks between which nothing is moved any more.</summary>
    public static void RemoveEmptyMoves(OpenXmlElement root)
    {
        var open = new Dictionary<(string Kind, string? Id), (OpenXmlElement Start, bool HoldsMove)>();
        var empty = new List<OpenXmlElement>();
        foreach (var element in root.Descendants())
        {
            var (name, kind) = (element.LocalName, element.LocalName.StartsWith("moveFrom", StringComparison.Ordinal) ? "moveFrom" : "moveTo");
            if (name is "moveFrom" or "moveTo") foreach (var key in open.Keys.Where(key => key.Kind == kind).ToList()) open[key] = (open[key].Start, true);
            else if (name is "moveFromRangeStart" or "moveToRangeStart") open[(kind, TrackedMarkup.Attribute(element, "id"))] = (element, false);
            else if (name is "moveFromRangeEnd" or "moveToRangeEnd" && open.Remove((kind, TrackedMarkup.Attribute(element, "id")), out var range) && !range.HoldsMove)
                empty.AddRange([range.Start, element]);
        }
        foreach (var mark in empty) mark.Remove();
    }
}
