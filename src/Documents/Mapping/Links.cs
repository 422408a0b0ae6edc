using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>Where the hyperlinks of a part lead.</summary>
internal sealed class Links(OpenXmlPart holder)
{
    private Dictionary<string, string>? _addresses;

    public string? Address(W.Hyperlink link)
    {
        _addresses ??= holder.HyperlinkRelationships.DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Uri.OriginalString);
        if (link.Id?.Value is { } id && _addresses.TryGetValue(id, out var address)) return address;
        return link.Anchor?.Value is { } anchor ? "#" + anchor : null;
    }
}
