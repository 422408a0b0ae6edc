using DocumentFormat.OpenXml;

namespace Recording.Templates.Layout;

/// <summary>Standing text in which <c>{tag}</c> stands for a field.</summary>
internal static class FieldText
{
    /// <exception cref="InvalidDataException">The text names a field that the template does not declare.</exception>
    public static IEnumerable<OpenXmlElement> Read(string text, Template template, Controls controls)
    {
        var rest = text;
        while (rest.IndexOf('{') is >= 0 and var open)
        {
            var close = rest.IndexOf('}', open);
            if (close < 0) throw new InvalidDataException($"“{text}” opens a field and does not close it.");
            if (open > 0) yield return Line.Text(rest[..open]);
            yield return controls.Inline(Find(rest[(open + 1)..close], template));
            rest = rest[(close + 1)..];
        }
        if (rest.Length > 0) yield return Line.Text(rest);
    }

    private static TemplateField Find(string tag, Template template) => template.Fields.FirstOrDefault(f => f.Tag == tag)
        ?? throw new InvalidDataException($"The template {template.Id} has no field {tag}.");
}
