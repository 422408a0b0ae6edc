using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>The placeholder texts as building blocks, so that Word shows them again when a field is emptied.</summary>
internal sealed class Placeholders
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>The building block that holds a text.</summary>
    public string NameOf(string text)
    {
        if (!_names.TryGetValue(text, out var name)) _names.Add(text, name = $"Placeholder{_names.Count + 1:000}");
        return name;
    }

    public W.GlossaryDocument Build() => new(new W.DocParts(_names.Select(p => Part(p.Value, p.Key))));

    private static W.DocPart Part(string name, string text) => new(
        new W.DocPartProperties(
            new W.DocPartName { Val = name },
            new W.Category(new W.Name { Val = "General" }, new W.Gallery { Val = W.DocPartGalleryValues.Placeholder }),
            new W.DocPartTypes(new W.DocPartType { Val = W.DocPartValues.SdtPlaceholder }),
            new W.Behaviors(new W.Behavior { Val = W.DocPartBehaviorValues.Content })),
        new W.DocPartBody(new W.Paragraph(Controls.PlaceholderRun(text))));
}
