using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;
using W15 = DocumentFormat.OpenXml.Office2013.Word;

namespace Recording.Documents.Bindings;

/// <summary>Where in the document's own data a content control takes its words from.</summary>
/// <param name="Store">The id of the part; empty for the first part that has the path.</param>
/// <param name="Path">An XPath, of which <see cref="DataPath"/> understands what Word writes.</param>
/// <param name="Prefixes">The namespaces of its prefixes, as <c>xmlns:a='…' xmlns:b='…'</c>.</param>
/// <param name="IsPlain">Whether the data is the text itself; rich text and repeated sections keep a document of their own there.</param>
internal sealed record Binding(string Store, string Path, string Prefixes, bool IsPlain)
{
    /// <summary>The same for controls that show the same data.</summary>
    public string Key => $"{Store.ToUpperInvariant()} {Path}";

    public static Binding? Of(W.SdtElement control)
    {
        for (var property = control.Child<W.SdtProperties>()?.FirstChild; property is not null; property = property.NextSibling())
        {
            if (property is W.DataBinding { XPath.Value: { Length: > 0 } path } plain)
                return new(plain.StoreItemId?.Value ?? "", path, plain.PrefixMappings?.Value ?? "", IsPlain: true);
            if (property is W15.DataBinding { XPath.Value: { Length: > 0 } later } rich)
                return new(rich.StoreItemId?.Value ?? "", later, rich.PrefixMappings?.Value ?? "", IsPlain: false);
        }
        return null;
    }
}
