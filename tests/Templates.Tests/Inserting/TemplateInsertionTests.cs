using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using Recording.Templates.Layout;
using Recording.Templates.Tests.Filling;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Templates.Tests.Inserting;

public sealed class TemplateInsertionTests
{
    private static readonly byte[] Note = TemplateLayout.Write(TemplateLibrary.Find("contact-note")!);
    private static readonly DateTimeOffset Now = new(2026, 5, 3, 9, 0, 0, TimeSpan.FromHours(1));

    [Fact]
    public void A_note_goes_after_its_paragraph_or_at_the_end_and_the_file_stays_sound()
    {
        var file = Docx.Of(P("One"), P("Two")).ToBytes();
        var (between, last) = (Into(file, 0), Into(file, null));
        Assert.Equal(("One", "Contact note", "Two"), (Lines(between)[0], Lines(between)[1], Lines(between)[^1]));
        Assert.Equal(["One", "Two", "Contact note"], Lines(last).Take(3));
        foreach (var made in new[] { between, last }) Assert.Empty(WordSafety.NewProblems(file, made));
    }

    [Fact]
    public void Its_fields_can_be_filled_and_a_second_note_has_fields_of_its_own()
    {
        var twice = Into(Into(Docx.Of(P("One")).ToBytes(), null), null);
        Assert.Empty(WordSafety.NewProblems(Docx.Of(P("One")).ToBytes(), twice));
        var filled = Filled.Of(twice, new() { ["person"] = new JsonObject { ["name"] = "Ivy" }, ["note2"] = new JsonObject { ["person"] = new JsonObject { ["name"] = "Joe" } } });
        Assert.Equal(["Ivy", "Joe"], Lines(filled).Where(l => l is "Ivy" or "Joe"));
        Assert.Contains("note3.person.name", Filled.Read(Into(twice, null)).Fields.Select(f => f.Path));
    }

    public static TheoryData<string> Templates => [.. TemplateLibrary.All.Select(template => template.Id)];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Where_changes_are_tracked_a_template_is_one_and_without_it_the_document_is_as_it_was(string id)
    {
        var file = Docx.Of(P("One"), P("Two")).Settings("<w:trackRevisions/>").ToBytes();
        var made = Into(file, 0, TemplateLayout.Write(TemplateLibrary.Find(id)!));
        Assert.NotEqual(["One", "Two"], Lines(made));
        Assert.Equal(["One", "Two"], Lines(made, View.Original));
        Assert.All(All<W.TableRow>(made), row => Assert.NotNull(row.TableRowProperties?.GetFirstChild<W.Inserted>()));
        Assert.Empty(WordSafety.NewProblems(file, made));
    }

    [Fact]
    public void What_is_filled_into_a_tracked_note_goes_with_it()
    {
        var made = Into(Docx.Of(P("One"), P("Two")).Settings("<w:trackRevisions/>").ToBytes(), 0);
        var filled = Filled.Of(made, new() { ["person"] = new JsonObject { ["name"] = "Ivy" }, ["author"] = new JsonObject { ["name"] = "Sam Reed" } });
        Assert.Empty(WordSafety.NewProblems(made, filled));
        Assert.Contains("Ivy", Lines(filled));
        Assert.Contains("Written by: Sam Reed", Lines(filled));
        Assert.Equal(["One", "Two"], Lines(filled, View.Original));
    }

    [Fact]
    public void Where_changes_are_not_tracked_the_note_is_none()
    {
        var made = Into(Docx.Of(P("One")).ToBytes(), 0);
        Assert.NotEmpty(All<W.TableRow>(made));
        Assert.Empty(All<W.Inserted>(made));
        Assert.Empty(All<W.InsertedRun>(made));
    }

    [Fact]
    public void It_splits_no_table_and_no_field()
    {
        var table = Docx.Of(P("One"), Table($"<w:tr>{Cell(P("a"))}{Cell(P("b"))}</w:tr>"), P("Two")).ToBytes();
        Assert.Equal(["One", "a", "b", "Contact note"], Lines(Into(table, 1)).Take(4));
        var field = Docx.Of(
            Para("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + R("First")),
            Para(R("Second") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"), P("After")).ToBytes();
        Assert.Equal(["First", "Second", "Contact note"], Lines(Into(field, 0)).Take(3));
    }

    [Fact]
    public void A_template_with_contents_stands_twice_and_its_entries_lead_to_one_place()
    {
        var report = TemplateLayout.Write(TemplateLibrary.Find("section-7-report")!);
        var file = Docx.Of(P("One")).ToBytes();
        var twice = Into(Into(file, null, report), null, report);
        Assert.Empty(WordSafety.NewProblems(file, twice));
        Assert.Equal(All<W.BookmarkStart>(Into(file, null, report)).Select(start => start.Name!.Value), All<W.BookmarkStart>(twice).Select(start => start.Name!.Value));
    }

    [Fact]
    public void A_longer_document_knows_its_notes_by_id_and_version_and_is_none_itself()
    {
        var twice = Into(Into(Docx.Of(P("One")).ToBytes(), null), null);
        var own = Own(twice);
        Assert.Null(own.Template);
        Assert.Equal([("contact-note", ""), ("contact-note", "note2.")], own.Inserted.Select(i => (i.Template.Id, i.Prefix)));
        Assert.All(own.Inserted, i => Assert.Equal(TemplateLibrary.Find("contact-note")!.Version, i.Template.Version));
    }

    [Fact]
    public void Its_fields_are_asked_for_as_in_a_note_of_its_own()
    {
        var alone = Filled.Read(Note).Schema["properties"]!["contact"]!["properties"]!["date"]!;
        var within = Filled.Read(Into(Into(Docx.Of(P("One")).ToBytes(), null), null)).Schema["properties"]!;
        Assert.Equal("date", (string?)alone["format"]);
        foreach (var note in new[] { within, within["note2"]!["properties"]! })
        {
            var date = note["contact"]!["properties"]!["date"]!;
            Assert.Equal(((string?)alone["format"], (string?)alone["description"]), ((string?)date["format"], (string?)date["description"]));
        }
    }

    [Fact]
    public void A_blank_document_becomes_the_note()
    {
        Assert.Equal("contact-note", Own(Into(Docx.Of(P("")).ToBytes(), null)).Template?.Id);
        Assert.Empty(Own(Into(Docx.Of(P("")).ToBytes(), null)).Inserted);
    }

    [Theory]
    [InlineData("readOnly")]
    [InlineData("forms")]
    [InlineData("comments")]
    public void A_protected_document_is_refused_in_a_sentence(string kind)
    {
        var file = Docx.Of(P("One")).Settings($"<w:documentProtection w:edit=\"{kind}\" w:enforcement=\"1\"/>").ToBytes();
        Assert.True(TemplateInsertion.Write(file, Note, null, "Sam Reed", Now, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _));
        Assert.EndsWith(".", refusal!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paragraph_that_is_not_there_is_taken_for_the_last()
    {
        Assert.Equal(["One", "Contact note"], Lines(Into(Docx.Of(P("One")).ToBytes(), 99)).Take(2));
    }

    private static RecordingPart Own(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return RecordingPart.Of(document.MainDocumentPart!);
    }

    private static byte[] Into(byte[] file, int? after, byte[]? template = null)
    {
        var outcome = TemplateInsertion.Write(file, template ?? Note, after, "Sam Reed", Now, cancellation: TestContext.Current.CancellationToken);
        Assert.False(outcome.IsRefused(out var refusal, out var made), refusal?.Sentence);
        return made!;
    }

    private static List<string> Lines(byte[] file, View view = View.Final)
    {
        Assert.False(DocumentReader.Read(file, new(view)).IsRefused(out _, out var text));
        return [.. text!.Paragraphs.Where(p => p.Part == DocumentPart.Body).Select(p => p.Text).Where(t => t.Length > 0)];
    }

    private static List<T> All<T>(byte[] file) where T : OpenXmlElement
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<T>()];
    }
}
