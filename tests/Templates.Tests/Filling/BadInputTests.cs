using System.Text.Json.Nodes;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

public sealed class BadInputTests
{
    private static readonly byte[] Form = Docx.Of(
        Para(Sdt(R("[x]"), Tag("name") + "<w:showingPlcHdr/><w:text w:multiLine=\"1\"/>")),
        Para(Sdt(R("[x]"), Tag("born") + "<w:showingPlcHdr/><w:date/>")),
        Para(Sdt(R("☐"), Tag("seen") + "<w14:checkbox/>")),
        Sdt(P("[x]"), Tag("story") + "<w:showingPlcHdr/>"),
        Sdt(Para(Sdt(R("[x]"), Tag("people[].name") + "<w:showingPlcHdr/><w:text/>")), Tag("people[]"))).ToBytes();

    [Theory]
    [InlineData("""{"name":5}""", "name", "“name” takes text.")]
    [InlineData("""{"name":{"a":1}}""", "name", "“name” takes text.")]
    [InlineData("""{"born":"31/2/2026"}""", "born", "“born” takes a date that exists, written as 2026-05-03; this is “31/2/2026”.")]
    [InlineData("""{"seen":"yes"}""", "seen", "“seen” is yes or no (true or false).")]
    [InlineData("""{"people":"Ama"}""", "people", "“people[]” takes a list of items.")]
    [InlineData("""{"people":["Ama"]}""", "people[0]", "Item 1 of “people[]” must hold fields by name.")]
    [InlineData("""{"people":[{"age":"3"}]}""", "people[0].age", "The document has no field “age”.")]
    [InlineData("""{"nobody":"x"}""", "nobody", "The document has no field “nobody”.")]
    [InlineData("""{"story":[{"runs":"x"}]}""", "story", "“story” takes text, or paragraphs of runs, each with text and if need be bold, italic and a list.")]
    [InlineData("""{"name":"a\u0001b"}""", "name", "“name” holds a character that a Word document cannot keep. Type the text anew, without what was pasted.")]
    [InlineData("""{"story":[{"runs":[{"text":"\uD83D"}]}]}""", "story", "“story” holds a character that a Word document cannot keep. Type the text anew, without what was pasted.")]
    public void A_wrong_value_is_refused_in_a_sentence(string values, string path, string sentence)
    {
        var filled = Try(Form, JsonNode.Parse(values)!.AsObject());
        Assert.Equal((path, sentence), (filled.Wrong.Single().Path, filled.Wrong.Single().Message));
        Assert.Empty(filled.File);
    }

    [Fact]
    public void A_date_a_number_and_an_object_of_the_wrong_type_are_refused_each_in_its_sentence() =>
        Assert.Equal(["“name” takes text.", "“born” takes a date that exists, written as 2026-05-03; this is “soon”.", "“seen” is yes or no (true or false)."],
            Try(Form, JsonNode.Parse("""{"name":5,"born":"soon","seen":"yes"}""")!.AsObject()).Wrong.Select(w => w.Message));

    [Fact]
    public void An_unknown_field_is_refused_by_its_name() =>
        Assert.Equal("The document has no field “nobody”.", Try(Form, new() { ["nobody"] = "x" }).Wrong.Single().Message);

    [Fact]
    public void An_unknown_option_is_refused_with_those_that_are_offered()
    {
        var file = Docx.Of(Para(Sdt(R("[x]"), Tag("home") + """<w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="Own home" w:value="own"/><w:listItem w:displayText="Rented" w:value="rented"/></w:dropDownList>"""))).ToBytes();
        Assert.Equal("“home” does not offer “castle”. It offers: Own home; Rented.", Try(file, new() { ["home"] = "castle" }).Wrong.Single().Message);
    }

    [Fact]
    public void Control_characters_are_refused_in_a_sentence() =>
        Assert.Equal("“name” holds a character that a Word document cannot keep. Type the text anew, without what was pasted.", Try(Form, new() { ["name"] = "a\u0000\u0008b" }).Wrong.Single().Message);

    [Theory]
    [InlineData("<w:p/>&amp;]]><!-- {{name}} -->")]
    [InlineData("</w:t></w:r></w:p><w:altChunk r:id=\"x\"/>")]
    public void Markup_in_a_value_stands_as_words(string words) => StandsAsTyped(words);

    [Theory]
    [InlineData("=HYPERLINK(\"https://example.org\")")]
    [InlineData("+cmd|'/c calc'!A1")]
    [InlineData("{ INCLUDETEXT \"C:\\\\secret.txt\" }")]
    public void A_formula_or_a_field_s_code_stands_as_words(string words) => StandsAsTyped(words);

    [Theory]
    [InlineData("قالت: «أحب المدرسة» (٣).")]
    [InlineData("\u200Fשלום 12\u200E and \u202Bאבא\u202C, \u2067أمي\u2069.")]
    public void Right_to_left_words_and_their_marks_stand_as_they_were_typed(string words) => StandsAsTyped(words);

    [Fact]
    public void Tabs_lines_spaces_and_pictographs_stand_as_they_were_typed() => StandsAsTyped("one\ttwo\nthree  four _x000D_ 😀");

    [Fact]
    public void Two_million_characters_are_written_and_one_more_is_refused()
    {
        var words = string.Concat(Enumerable.Repeat("a long life ", 166_666)) + "at home!";
        Assert.Equal(2_000_000, words.Length);
        Assert.Equal(words, (string?)Value(Of(Form, new() { ["name"] = words }), "name"));
        Assert.Equal("“name” is longer than 2,000,000 characters.", Try(Form, new() { ["name"] = new string('x', 2_000_001) }).Wrong.Single().Message);
    }

    [Fact]
    public void Every_wrong_value_is_named_and_nothing_is_written()
    {
        var filled = Try(Form, JsonNode.Parse("""{"name":1,"born":2,"people":[{"name":"Ama"},{"name":[]}]}""")!.AsObject());
        Assert.Equal(["name", "born", "people[1].name"], filled.Wrong.Select(w => w.Path));
        Assert.Empty(filled.File);
    }

    private static void StandsAsTyped(string words)
    {
        var filled = Of(Form, new() { ["name"] = words, ["story"] = words });
        Assert.Equal((words, words), ((string?)Value(filled, "name"), (string?)Value(filled, "story")));
    }

    [Theory]
    [InlineData("""<w:documentProtection w:edit="readOnly" w:enforcement="1"/>""")]
    [InlineData("""<w:documentProtection w:edit="comments" w:enforcement="1"/>""")]
    public void A_protected_document_is_refused(string settings)
    {
        var file = Docx.Of(Para(Sdt(R("x"), Tag("name") + "<w:text/>"))).Settings(settings).ToBytes();
        Assert.True(DocumentFill.Write(file, new() { ["name"] = "Ama" }, new(), Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _));
        Assert.Equal("protected", refusal.Type);
        Assert.StartsWith("The document is protected", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_document_is_refused()
    {
        var file = Docx.Of(Para(Sdt(R("x"), Tag("name") + "<w:text/>"))).Put("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", [])
            .Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", "sig").ToBytes();
        Assert.True(DocumentFill.Write(file, new() { ["name"] = "Ama" }, new(), Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _));
        Assert.Equal("The document is digitally signed, and any change would break the signature.", refusal.Sentence);
    }

    [Fact]
    public void A_template_of_Word_becomes_a_document()
    {
        var file = new Docx { MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml" }
            .WithMain(Para(Sdt(R("x"), Tag("name") + "<w:text/>"))).ToBytes();
        Assert.Equal("name", Read(file).Fields.Single().Path);
        Assert.False(WordTemplate.AsDocument(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var document));
        var filled = Of(document!, new() { ["name"] = "Ama" }, new(Overwrites: true));
        using var opened = WordprocessingDocument.Open(new MemoryStream(filled), isEditable: false);
        Assert.Equal(WordprocessingDocumentType.Document, opened.DocumentType);
        Assert.Equal("Ama", (string?)Value(filled, "name"));
    }
}
