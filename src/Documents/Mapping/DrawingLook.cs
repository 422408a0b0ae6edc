using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>What a drawing or a VML picture holds: a picture, text boxes, or a shape that says nothing.</summary>
internal sealed class DrawingLook
{
    public bool IsPicture { get; private set; }
    public string? AltText { get; private set; }
    public bool IsDecorative { get; private set; }
    public List<OpenXmlElement> TextBoxes { get; } = [];

    public static DrawingLook At(OpenXmlElement drawing)
    {
        var look = new DrawingLook { IsPicture = drawing is W.EmbeddedObject };
        look.Children(drawing);
        return look;
    }

    private void Children(OpenXmlElement element)
    {
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) Look(child);
    }

    private void Look(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "txbxContent" when element is W.TextBoxContent || Untyped.IsTextBox(element): TextBoxes.Add(element); return;
            case "pic" or "imagedata" or "chart" or "relIds" or "oMath": IsPicture = true; break;
            case "docPr": AltText ??= Filled(element, "descr") ?? Filled(element, "title"); break;
            case "shape" or "rect" or "group": AltText ??= Filled(element, "alt"); break;
            case "decorative": IsDecorative |= Filled(element, "val") is "1" or "true"; break;
        }
        if (element is not AlternateContent alternatives) Children(element);
        else if (Alternatives.Chosen(alternatives) is { } chosen) Children(chosen);
    }

    private static string? Filled(OpenXmlElement element, string name)
    {
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name && !string.IsNullOrWhiteSpace(attribute.Value)) return attribute.Value;
        }
        return null;
    }
}
