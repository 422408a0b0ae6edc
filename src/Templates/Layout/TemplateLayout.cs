using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Recording.Documents;

namespace Recording.Templates.Layout;

/// <summary>Makes the blank Word file of a template from its data.</summary>
public static class TemplateLayout
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Terms = "http://purl.org/dc/elements/1.1/";

    /// <summary>The same data gives the same bytes.</summary>
    /// <exception cref="InvalidDataException">The data contradicts itself, for instance names a field that it does not declare.</exception>
    public static byte[] Write(Template template)
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rId1");
            Fill(main, template);
            using var core = document.AddNewPart<CoreFilePropertiesPart>("application/vnd.openxmlformats-package.core-properties+xml", "rId2")
                .GetStream(FileMode.Create, FileAccess.Write);
            Properties(template).Save(core);
        }
        return SteadyZip.Rewrite(stream);
    }

    private static void Fill(MainDocumentPart main, Template template)
    {
        var look = Look.Of(template);
        var controls = new Controls();
        main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = Styles.For(look);
        main.AddNewPart<NumberingDefinitionsPart>("rIdNumbering").Numbering = Numbering.Build();
        main.AddNewPart<DocumentSettingsPart>("rIdSettings").Settings = Settings();
        main.AddNewPart<HeaderPart>(PageSetup.HeaderId).Header = PageSetup.Header(template, controls);
        main.AddNewPart<FooterPart>(PageSetup.FooterId).Footer = PageSetup.Footer(template);
        main.Document = new Body(template, look, controls).Build();
        var glossary = main.AddNewPart<GlossaryDocumentPart>("rIdGlossary");
        glossary.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = Styles.For(look);
        glossary.GlossaryDocument = controls.Placeholders.Build();
        var part = RecordingPart.Of(main);
        part.Template = new(template.Id, template.Version);
        part.Save();
    }

    private static W.Settings Settings() => new(
        new W.DefaultTabStop { Val = 720 },
        new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
        new W.Compatibility(new W.CompatibilitySetting { Name = W.CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
        new W.ThemeFontLanguages { Val = "en-GB" },
        new W.DecimalSymbol { Val = "." },
        new W.ListSeparator { Val = "," });

    private static XDocument Properties(Template template) => new(new XElement(Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core), new XAttribute(XNamespace.Xmlns + "dc", Terms),
        new XElement(Terms + "title", template.Title),
        new XElement(Terms + "language", "en-GB"),
        new XElement(Core + "version", template.Version)));
}
