using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Mapping;

/// <summary>The headers and footers that the sections of a document show, each once, in the order of the sections.</summary>
internal sealed class Sections
{
    private readonly List<W.SectionProperties> _sections = [];

    public void Add(W.SectionProperties section) => _sections.Add(section);

    public IEnumerable<HeaderPart> Headers(MainDocumentPart main) => Shown<W.HeaderReference>(main).Select(part => part as HeaderPart).OfType<HeaderPart>();

    public IEnumerable<FooterPart> Footers(MainDocumentPart main) => Shown<W.FooterReference>(main).Select(part => part as FooterPart).OfType<FooterPart>();

    /// <summary>Word keeps the header of a first or an even page also where the section shows none there.</summary>
    private IEnumerable<OpenXmlPart?> Shown<T>(MainDocumentPart main) where T : W.HeaderFooterReferenceType
    {
        var showsEven = main.DocumentSettingsPart?.Settings?.GetFirstChild<W.EvenAndOddHeaders>().IsOn() ?? false;
        var lastTitled = _sections.FindLastIndex(s => s.Child<W.TitlePage>().IsOn());
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < _sections.Count; i++)
        {
            for (var child = _sections[i].FirstChild; child is not null; child = child.NextSibling())
            {
                if (child is not T reference) continue;
                var isShown = reference.Type?.InnerText switch
                {
                    "first" => i <= lastTitled, // A later section takes over the headers that it does not name itself.
                    "even" => showsEven,
                    _ => true
                };
                if (isShown && reference.Id?.Value is { } id && seen.Add(id)) yield return main.TryGetPartById(id, out var part) ? part : null;
            }
        }
    }
}
