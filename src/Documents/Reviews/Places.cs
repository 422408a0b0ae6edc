using Recording.Analysis.Text;
using Recording.Documents.Mapping;

namespace Recording.Documents.Reviews;

/// <summary>Finds the places that targets name in a document.</summary>
internal sealed class Places
{
    private readonly Dictionary<string, PartText> _parts = new(StringComparer.Ordinal);

    public Places(DocumentMap map)
    {
        var paragraphs = map.Text.Paragraphs;
        for (var first = 0; first < paragraphs.Count;)
        {
            var end = first + 1;
            while (end < paragraphs.Count && paragraphs[end].Part == paragraphs[first].Part) end++;
            _parts.TryAdd(paragraphs[first].Part.ToString(), new(map.Text, first, end - first));
            first = end;
        }
    }

    /// <summary>Gives the place, or else the reason why there is none.</summary>
    public string? Find(Target target, out Span place)
    {
        place = default;
        if (target.Part.StartsWith("comment:", StringComparison.Ordinal)) return Reasons.InComment;
        if (!_parts.TryGetValue(target.Part, out var part)) return Reasons.NoSuchPart;
        if ((target.Start.Paragraph, target.Start.Offset).CompareTo((target.End.Paragraph, target.End.Offset)) > 0) return Reasons.Reversed;
        if (part.Find(target) is not { } found) return target.View == View.Original ? Reasons.StruckOut : Reasons.Moved;
        place = found;
        return null;
    }
}
