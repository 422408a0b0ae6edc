using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>The body of a template: what stands above the title, the title, the contents and the sections.</summary>
internal sealed class Body(Template template, Look look, Controls controls)
{
    private readonly Blocks _blocks = new(template, look, controls);

    public W.Document Build()
    {
        var body = new W.Body(template.Front.SelectMany(b => _blocks.Of(b, Blocks.FrontLevel, null)));
        body.Append(Line.Of(Styles.Title, template.Title));
        if (template.HasContents) body.Append(Contents.Of(template.Sections));
        foreach (var (index, section) in template.Sections.Index()) body.Append(Section(section, index));
        body.Append(PageSetup.Properties(look));
        return new(body);
    }

    private IEnumerable<OpenXmlElement> Section(TemplateSection section, int index)
    {
        yield return Heading(section, index);
        foreach (var line in section.Guidance?.Split('\n') ?? []) yield return Line.Of(Styles.Guidance, line);
        foreach (var element in section.Blocks.SelectMany(b => _blocks.Of(b, 2, section.Heading))) yield return element;
    }

    private W.Paragraph Heading(TemplateSection section, int index)
    {
        if (!template.HasContents) return Line.Of(Styles.Heading(1), section.Heading);
        var id = (index + 1).ToString(CultureInfo.InvariantCulture);
        return Line.Of(Styles.Heading(1),
            new W.BookmarkStart { Id = id, Name = Contents.BookmarkOf(index) }, Line.Text(section.Heading), new W.BookmarkEnd { Id = id });
    }
}
