using Recording.Analysis.Text;
using Recording.Documents.Insertions;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Documents.Tests.Reviews.ReviewOf;

namespace Recording.Documents.Tests.Insertions;

public sealed class InsertionTests
{
    private static readonly InsertedTable Events = new(["Date", "Event"], [["3 May 2026", "“She moved.”"], ["4 May 2026", "“He rang.”\nTwice."]]);

    private static InsertedDocument Write(byte[] file, Insertion insertion)
    {
        Assert.False(DocumentInsertion.Write(file, insertion, Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var inserted), refusal?.Sentence);
        if (inserted!.File is { } written)
        {
            Assert.Empty(WordSafety.NewProblems(file, written));
            Assert.Equal(Texts(file, View.Original).Where(text => text.Length > 0), Texts(written, View.Original).Where(text => text.Length > 0));
        }
        return inserted;
    }

    private static string[] Written(byte[] file, Insertion insertion)
    {
        var inserted = Write(file, insertion);
        Assert.True(inserted.File is not null, inserted.Reason);
        return [.. Texts(inserted.File)];
    }

    private static byte[] File(params string[] paragraphs) => Docx.Of(paragraphs.Select(text => Para(R(text)))).ToBytes();

    [Fact]
    public void A_quotation_stands_after_the_chosen_paragraph() =>
        Assert.Equal(["One.", "“Quoted.”", "Two."], Written(File("One.", "Two."), new("Ama Osei", ["“Quoted.”"], After: 0, AfterText: "One.")));

    [Fact]
    public void Without_a_place_it_stands_at_the_end() =>
        Assert.Equal(["One.", "Two.", "“Quoted.”"], Written(File("One.", "Two."), new("Ama Osei", ["“Quoted.”"])));

    [Fact]
    public void Every_part_but_the_body_is_kept_byte_for_byte()
    {
        var file = Docx.Of(P("One."), """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p>""").Header("h1", P("Report")).ToBytes();
        Assert.Equal([Docx.Main], Xml.Changed(file, Write(file, new("Ama Osei", ["Quoted."])).File!));
    }

    [Fact]
    public void A_table_has_a_row_of_headings_and_a_paragraph_after_it() =>
        Assert.Equal(["One.", "Date", "Event", "3 May 2026", "“She moved.”", "4 May 2026", "“He rang.”\nTwice.", ""], Written(File("One."), new("Ama Osei", [], Events)));

    [Fact]
    public void After_a_paragraph_of_a_table_it_stands_after_the_table()
    {
        var file = Docx.Of(Table("<w:tr><w:tc>" + Para(R("In it.")) + "</w:tc></w:tr>"), Para(R("Below."))).ToBytes();
        Assert.Equal(["In it.", "Quoted.", "Below."], Written(file, new("Ama Osei", ["Quoted."], After: 0, AfterText: "In it.")));
    }

    [Fact]
    public void A_field_that_runs_over_paragraphs_is_not_cut()
    {
        const string Begin = """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>""";
        var file = Docx.Of(Para(Begin + R("Contents 1")), Para(R("Contents 2") + """<w:r><w:fldChar w:fldCharType="end"/></w:r>"""), Para(R("Text."))).ToBytes();
        Assert.Equal(["Contents 1", "Contents 2", "Quoted.", "Text."], Written(file, new("Ama Osei", ["Quoted."], After: 0, AfterText: "Contents 1")));
    }

    [Fact]
    public void A_paragraph_that_has_changed_is_not_guessed_at() =>
        Assert.Equal("These words have changed or moved since they were looked at. Check the document again.", Write(File("One."), new("Ama Osei", ["Quoted."], After: 0, AfterText: "Two.")).Reason);

    [Fact]
    public void A_protected_document_is_left_alone()
    {
        var file = Docx.Of(Para(R("One."))).Settings("""<w:documentProtection w:edit="readOnly" w:enforcement="1"/>""").ToBytes();
        Assert.StartsWith("The document is protected", Write(file, new("Ama Osei", ["Quoted."])).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\u0001b")]
    public void What_Word_cannot_keep_is_refused_in_a_sentence(string text) =>
        Assert.Matches("[.]$", Write(File("One."), new(text, text.Length == 0 ? ["x"] : [text])).Reason);

    [Fact]
    public void Rows_must_fit_the_headings() =>
        Assert.Contains("cells", Write(File("One."), new("Ama Osei", [], new(["Date"], [["a", "b"]]))).Reason, StringComparison.Ordinal);
}
