using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>The words that a control shows while it is empty, from the document's building blocks.</summary>
internal sealed class PlaceholderTexts(MainDocumentPart main)
{
    private const string Usual = "Click or tap here to enter text.";

    private readonly Lazy<Dictionary<string, string>> _texts = new(() => Read(main.GlossaryDocumentPart?.GlossaryDocument));

    public string Of(ControlPlace place) =>
        place.Control.SdtProperties?.GetFirstChild<W.SdtPlaceholder>()?.DocPartReference?.Val?.Value is { } name && _texts.Value.GetValueOrDefault(name) is { Length: > 0 } text ? text : Usual;

    private static Dictionary<string, string> Read(W.GlossaryDocument? glossary)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in glossary?.DocParts?.Elements<W.DocPart>() ?? [])
        {
            if (part.DocPartProperties?.DocPartName?.Val?.Value is { } name && part.DocPartBody is { } body) texts[name] = LiveText.Of(body);
        }
        return texts;
    }
}
