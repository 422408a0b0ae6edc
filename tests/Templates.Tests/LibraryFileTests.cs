using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Recording.Templates.Layout;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Recording.Documents;
using Recording.Documents.Tests.Safety;

namespace Recording.Templates.Tests;

public sealed class LibraryFileTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => LibraryFiles.Ids;

    /// <summary>Run it when the data or the layout has changed: -explicit only -method '*Write_the_files'.</summary>
    [Fact(Explicit = true)]
    public void Write_the_files()
    {
        LibraryFiles.WriteAll();
        Assert.All(TemplateLibrary.All, t => Assert.NotEmpty(TemplateLayout.Write(t)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_file_is_what_its_data_lays_out(string id)
    {
        var template = TemplateLibrary.Find(id)!;
        Assert.Equal(LibraryFiles.Parts(TemplateLayout.Write(template)), LibraryFiles.Parts(TemplateLibrary.ReadFile(template)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_file_passes_the_validator(string id)
    {
        using var document = Open(id);
        var errors = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken);
        Assert.Empty(errors.Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Word_would_open_a_file_without_repair(string id) => Assert.Empty(WordSafety.Problems(TemplateLibrary.ReadFile(TemplateLibrary.Find(id)!)));

    [Theory, MemberData(nameof(Ids))]
    public void A_file_knows_its_template(string id)
    {
        using var document = Open(id);
        var template = TemplateLibrary.Find(id)!;
        Assert.Equal(new(id, template.Version), RecordingPart.Of(document.MainDocumentPart!).Template);
        Assert.Equal(template.Title, document.PackageProperties.Title);
        Assert.Equal("en-GB", document.PackageProperties.Language);
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_field_of_the_data_stands_in_the_file_and_no_other(string id)
    {
        using var document = Open(id);
        var template = TemplateLibrary.Find(id)!;
        var confirmed = TemplateLibrary.StatementsOfTruth.Where(s => s.Confirmed).Select(s => s.Court).ToHashSet();
        var expected = template.Blocks.Where(b => b is not StatementOfTruthBlock truth || !confirmed.Contains(truth.Court))
            .SelectMany(b => b.OwnFields.Select(f => f.Tag).Concat(GroupTag(b))).ToHashSet();
        Assert.Equal(expected.Order(), Controls(document).Select(Tag).ToHashSet().Order());
    }

    [Theory, MemberData(nameof(Ids))]
    public void Ids_of_controls_are_unique_and_none_is_empty(string id)
    {
        using var document = Open(id);
        var controls = Controls(document).ToList();
        Assert.Equal(controls.Count, controls.Select(c => c.SdtProperties!.GetFirstChild<W.SdtId>()!.Val!.Value).Distinct().Count());
        Assert.All(controls, c => Assert.NotEmpty(c.LastChild!.ChildElements));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Word_on_the_web_can_work_with_every_control(string id)
    {
        using var document = Open(id);
        Assert.Empty(document.MainDocumentPart!.Document.Descendants<W.SdtContentDate>());
        Assert.Empty(document.MainDocumentPart.Document.Descendants<DocumentFormat.OpenXml.Office2013.Word.SdtRepeatedSection>());
    }

    [Theory, MemberData(nameof(Ids))]
    public void No_empty_paragraph_spaces_the_page(string id)
    {
        using var document = Open(id);
        Assert.DoesNotContain(document.MainDocumentPart!.Document.Descendants<W.Paragraph>(),
            p => p.InnerText.Length == 0 && p.ParagraphProperties?.ParagraphStyleId?.Val?.Value != "RowNumber");
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_paragraph_ends_the_body_and_stands_between_two_tables(string id)
    {
        using var document = Open(id);
        var body = document.MainDocumentPart!.Document.Body!;
        Assert.Empty(body.Descendants<W.Table>().Where(t => t.NextSibling() is W.Table or W.SectionProperties).Select(Name));
        var inGroups = body.Descendants<W.Table>().Where(t => t.NextSibling() is null && t.Parent!.Parent!.NextSibling() is not W.Paragraph and not W.SdtBlock);
        Assert.Empty(inGroups.Select(Name));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Rows_do_not_split_and_the_heading_row_of_repeated_rows_repeats(string id)
    {
        using var document = Open(id);
        var tables = document.MainDocumentPart!.Document.Descendants<W.Table>().ToList();
        Assert.All(tables.SelectMany(t => t.Descendants<W.TableRow>()), r => Assert.NotNull(r.TableRowProperties?.GetFirstChild<W.CantSplit>()));
        Assert.All(tables.Where(t => t.Elements<W.SdtRow>().Any()), t =>
            Assert.NotNull(t.GetFirstChild<W.TableRow>()?.TableRowProperties?.GetFirstChild<W.TableHeader>()));
    }

    private static string? Name(W.Table table) => table.GetFirstChild<W.TableProperties>()!.TableCaption!.Val!.Value;

    private static IEnumerable<string> GroupTag(TemplateBlock block) => block switch
    {
        TableBlock b => [b.Tag],
        RepeatBlock b => [b.Tag],
        ConditionBlock b => [b.Tag],
        _ => [],
    };

    private static IEnumerable<W.SdtElement> Controls(WordprocessingDocument document) =>
        document.MainDocumentPart!.HeaderParts.SelectMany(h => h.Header.Descendants<W.SdtElement>())
            .Concat(document.MainDocumentPart.Document.Descendants<W.SdtElement>());

    private static string Tag(W.SdtElement control) => control.SdtProperties!.GetFirstChild<W.Tag>()!.Val!.Value!;

    private static WordprocessingDocument Open(string id) =>
        WordprocessingDocument.Open(new MemoryStream(TemplateLibrary.ReadFile(TemplateLibrary.Find(id)!)), isEditable: false);
}
