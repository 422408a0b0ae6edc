using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Templates.Places;

/// <summary>Where in the document's data a control takes its words from.</summary>
internal sealed record Binding(string Store, string XPath, string Prefixes)
{
    public string Key => $"{Store.ToUpperInvariant()} {XPath}";

    public static Binding? Of(W.SdtElement control)
    {
        foreach (var property in control.SdtProperties?.ChildElements ?? default(IEnumerable<OpenXmlElement>) ?? [])
        {
            if (property is W.DataBinding { XPath.Value: { Length: > 0 } path } word)
                return new(word.StoreItemId?.Value ?? "", path, word.PrefixMappings?.Value ?? "");
            if (property is W15.DataBinding { XPath.Value: { Length: > 0 } later } newer)
                return new(newer.StoreItemId?.Value ?? "", later, newer.PrefixMappings?.Value ?? "");
        }
        return null;
    }
}
