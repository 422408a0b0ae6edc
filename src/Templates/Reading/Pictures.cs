using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Places;
using A = DocumentFormat.OpenXml.Drawing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Recording.Templates.Reading;

/// <summary>The picture that a control holds.</summary>
internal static class Pictures
{
    public static JsonNode? Read(ControlPlace place)
    {
        if (PartOf(place) is not { } part) return null;
        using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new JsonObject { ["data"] = Convert.ToBase64String(bytes.ToArray()), ["alt"] = place.Content.Descendants<Wp.DocProperties>().FirstOrDefault()?.Description?.Value ?? "" };
    }

    public static A.Blip? Blip(ControlPlace place) => place.Content.Descendants<A.Blip>().FirstOrDefault();

    /// <summary>The part of the package that a control stands in.</summary>
    public static OpenXmlPart Holder(OpenXmlElement element)
    {
        while (element is not OpenXmlPartRootElement) element = element.Parent ?? throw new InvalidOperationException("The element stands in no part.");
        return ((OpenXmlPartRootElement)element).OpenXmlPart!;
    }

    private static ImagePart? PartOf(ControlPlace place) =>
        Blip(place)?.Embed?.Value is { Length: > 0 } id && Holder(place.Control).TryGetPartById(id, out var part) ? part as ImagePart : null;
}
