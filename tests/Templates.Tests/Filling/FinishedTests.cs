using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

/// <summary>A finished document shows nothing that waits to be filled in.</summary>
public sealed class FinishedTests
{
    public static IEnumerable<TheoryDataRow<string>> Ids => LibraryFiles.Ids;

    [Theory, MemberData(nameof(Ids))]
    public void No_hint_no_guidance_and_no_row_of_an_empty_field_is_left(string id)
    {
        var template = TemplateLibrary.Find(id)!;
        var filled = Of(Blank(id), Examples.Minimal(id), new(IsFinished: true));
        var paragraphs = Paragraphs(filled);
        Assert.DoesNotContain(paragraphs, p => p.Role is ParagraphRole.Guidance or ParagraphRole.Placeholder || p.Controls.Any(c => c.IsPlaceholder));
        var open = template.Blocks.OfType<FormBlock>().SelectMany(b => b.Fields).Where(f => !f.Required && !f.Tag.Contains("[]", StringComparison.Ordinal)).Select(f => f.Label);
        var shown = paragraphs.Select(p => p.Text).ToHashSet();
        var filledIn = Filled.Read(filled).Fields.Where(f => f.Filled).Select(f => f.Label).ToHashSet();
        Assert.DoesNotContain(open, label => shown.Contains(label) && !filledIn.Contains(label));
    }

    [Fact]
    public void Of_an_organisation_s_own_template_only_the_hints_go()
    {
        var file = Docx.Of(Table("<w:tr>" + Cell(P("Telephone")) + Cell(Para(Sdt(R("Click here"), Tag("phone") + "<w:showingPlcHdr/><w:text/>"))) + "</w:tr>"),
            Sdt(P("Write here"), Tag("story") + "<w:showingPlcHdr/>"), P("End")).ToBytes();
        Assert.Equal(["Telephone", "", "", "End"], Paragraphs(Of(file, [], new(IsFinished: true))).Select(p => p.Text));
    }

    [Fact]
    public void A_field_that_was_emptied_so_can_be_filled_later()
    {
        var file = Docx.Of(Para(R("Telephone: ") + Sdt(R("Click here"), Tag("phone") + "<w:showingPlcHdr/><w:text/>"))).ToBytes();
        var finished = Of(file, [], new(IsFinished: true));
        Assert.Null(Value(finished, "phone"));
        Assert.Equal("01632 960142", (string?)Value(Of(finished, new() { ["phone"] = "01632 960142" }), "phone"));
    }

    [Fact]
    public void Where_changes_are_tracked_the_parts_are_struck_out()
    {
        var blank = Of(Blank("contact-note"), []);
        using var stream = new MemoryStream();
        stream.Write(blank);
        using (var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(stream, isEditable: true))
            document.MainDocumentPart!.DocumentSettingsPart!.Settings!.PrependChild(new DocumentFormat.OpenXml.Wordprocessing.TrackRevisions());
        var finished = Of(stream.ToArray(), Examples.Minimal("contact-note"), new(IsFinished: true));
        Assert.DoesNotContain(Paragraphs(finished), p => p.Text is "Where" or "What I think");
        Assert.Contains(Paragraphs(finished, View.Original), p => p.Text == "Where");
    }

    private static IReadOnlyList<Paragraph> Paragraphs(byte[] file, View view = View.Final)
    {
        Assert.False(DocumentReader.Read(file, new() { View = view }, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var text), refusal?.Sentence);
        return text!.Paragraphs;
    }
}
