using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Filling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Inserting;

/// <summary>Brings the styles that copied markup uses into another document. A style that is there by the same name is used as it is there.</summary>
internal sealed class StyleImport(W.Styles? from, MainDocumentPart into, Pen pen)
{
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);

    public void Bring(OpenXmlElement copy)
    {
        foreach (var element in copy.Descendants().Prepend(copy).ToList())
        {
            switch (element)
            {
                case W.ParagraphStyleId { Val.Value: { } id } paragraph: paragraph.Val = Bring(id); break;
                case W.RunStyle { Val.Value: { } id } run: run.Val = Bring(id); break;
                case W.TableStyle { Val.Value: { } id } table: table.Val = Bring(id); break;
            }
        }
    }

    /// <summary>The id that a style has in the other document.</summary>
    private string Bring(string id)
    {
        if (_ids.TryGetValue(id, out var known)) return known;
        if (from?.Elements<W.Style>().FirstOrDefault(s => s.StyleId?.Value == id) is not { } style) return _ids[id] = id;
        var styles = Styles();
        if (styles.Elements<W.Style>().FirstOrDefault(s => IsAlike(s, style))?.StyleId?.Value is { } there) return _ids[id] = there;
        var free = id;
        while (styles.Elements<W.Style>().Any(s => s.StyleId?.Value == free)) free += "Recording";
        _ids[id] = free;
        var copy = (W.Style)style.CloneNode(true);
        copy.StyleId = free;
        copy.Default = null;
        foreach (var numbering in copy.Descendants<W.NumberingProperties>().ToList()) numbering.Remove();
        if (copy.BasedOn?.Val?.Value is { } basis) copy.BasedOn.Val = Bring(basis);
        if (copy.NextParagraphStyle?.Val?.Value is { } next) copy.NextParagraphStyle.Val = Bring(next);
        if (copy.LinkedStyle?.Val?.Value is { } linked) copy.LinkedStyle.Val = Bring(linked);
        styles.AppendChild(copy);
        pen.Changed.Add(into.StyleDefinitionsPart!);
        return free;
    }

    private W.Styles Styles()
    {
        var part = into.StyleDefinitionsPart ?? into.AddNewPart<StyleDefinitionsPart>();
        return part.Styles ??= new();
    }

    private static bool IsAlike(W.Style one, W.Style other) =>
        one.Type?.InnerText == other.Type?.InnerText && string.Equals(one.StyleName?.Val?.Value, other.StyleName?.Val?.Value, StringComparison.OrdinalIgnoreCase);
}
