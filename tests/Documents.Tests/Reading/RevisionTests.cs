using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class RevisionTests
{
    private static readonly Docx Changed = Docx.Of(Para(R("He is ") + Del("lazy") + Ins(R("tired")) + R(".")));

    [Fact]
    public void Insertions_are_in_and_deletions_out() => Assert.Equal(["He is tired."], Changed.Texts());

    [Fact]
    public void The_original_view_shows_what_stood_before() => Assert.Equal(["He is lazy."], Changed.Texts(View.Original));

    [Fact]
    public void An_insertion_names_who_wrote_it_and_when() => Assert.Equal(
        [new RevisionSpan(6, 5, new("Sam Reed", new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero)))], Changed.Read().Paragraphs[0].Revisions);

    [Fact]
    public void What_was_inserted_and_deleted_again_is_in_neither_view()
    {
        var docx = Docx.Of(Para(R("a") + Ins(R("b") + Del("c"))));
        Assert.Equal(["ab"], docx.Texts());
        Assert.Equal(["a"], docx.Texts(View.Original));
    }

    [Fact]
    public void Moved_words_stand_where_they_went_and_before_where_they_came_from()
    {
        var docx = Docx.Of(
            Para("""<w:moveFrom w:id="5" w:author="S"><w:r><w:t>moved</w:t></w:r></w:moveFrom>"""),
            Para("""<w:moveTo w:id="6" w:author="S"><w:r><w:t>moved</w:t></w:r></w:moveTo>"""));
        Assert.Equal(["", "moved"], docx.Texts());
        Assert.Equal(["moved", ""], docx.Texts(View.Original));
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_its_paragraphs_at_the_first_ones_index()
    {
        var docx = Docx.Of(P("zero"), Para(R("one "), null, MarkOf("del")), P("two"), P("three"));
        Assert.Equal([(0, "zero"), (1, "one two"), (3, "three")], docx.Read().Paragraphs.Select(p => (p.Index, p.Text)));
        Assert.Equal(["zero", "one ", "two", "three"], docx.Texts(View.Original));
    }

    [Fact]
    public void An_inserted_paragraph_mark_joins_its_paragraphs_in_the_original()
    {
        var docx = Docx.Of(Para(R("one "), null, MarkOf("ins")), P("two"));
        Assert.Equal(["one ", "two"], docx.Texts());
        Assert.Equal(["one two"], docx.Texts(View.Original));
    }

    [Fact]
    public void A_deleted_mark_at_the_end_of_a_cell_joins_nothing() =>
        Assert.Equal(["in", "after"], Docx.Of(Table($"<w:tr>{Cell(Para(R("in"), null, MarkOf("del")))}</w:tr>"), P("after")).Texts());

    [Fact]
    public void Deleted_rows_are_out_and_their_paragraphs_keep_their_numbers()
    {
        var deleted = Row("gone").Replace("<w:tr>", """<w:tr><w:trPr><w:del w:id="7" w:author="S"/></w:trPr>""");
        var docx = Docx.Of(Table(Row("kept"), deleted, Row("also")));
        Assert.Equal([(0, "kept"), (2, "also")], docx.Read().Paragraphs.Select(p => (p.Index, p.Text)));
        Assert.Equal(["kept", "gone", "also"], docx.Texts(View.Original));
    }

    [Theory]
    [InlineData("cellDel", "a", "ab")]
    [InlineData("cellIns", "ab", "a")]
    public void Cells_that_came_or_went_stand_in_one_view(string change, string final, string original)
    {
        var docx = Docx.Of(Table($"<w:tr>{Cell(P("a"))}{Cell(P("b"), $"<w:{change} w:id=\"7\" w:author=\"S\"/>")}</w:tr>"));
        Assert.Equal((final, original), (string.Concat(docx.Texts()), string.Concat(docx.Texts(View.Original))));
    }

    [Fact]
    public void A_moved_paragraph_mark_joins_as_a_deleted_one_does()
    {
        var docx = Docx.Of(Para(R("one "), null, MarkOf("moveFrom")), Para(R("two "), null, MarkOf("moveTo")), P("three"));
        Assert.Equal(["one two ", "three"], docx.Texts());
        Assert.Equal(["one ", "two three"], docx.Texts(View.Original));
    }

    [Fact]
    public void An_insertion_within_an_insertion_is_in()
    {
        var docx = Docx.Of(Para(Ins(Ins(R("a")))));
        Assert.Equal(["a"], docx.Texts());
        Assert.Equal([""], docx.Texts(View.Original));
    }

    [Fact]
    public void A_content_control_that_came_or_went_leaves_its_words() => Assert.Equal(["words"], Docx.Of(
        """<w:customXmlDelRangeStart w:id="1" w:author="S"/>""" + Sdt("""<w:customXmlDelRangeEnd w:id="1"/>""" + P("words") + """<w:customXmlDelRangeStart w:id="2" w:author="S"/>""") + """<w:customXmlDelRangeEnd w:id="2"/>""").Texts());

    [Fact]
    public void The_original_view_has_the_formatting_that_was_changed()
    {
        var docx = Docx.Of(Para(R("a", """<w:b/><w:rPrChange w:id="8" w:author="S"><w:rPr><w:vanish/></w:rPr></w:rPrChange>""") + R("b", """<w:rPrChange w:id="9" w:author="S"><w:rPr><w:i/></w:rPr></w:rPrChange>""")));
        Assert.Equal(["ab"], docx.Texts());
        Assert.Equal(("b", true), docx.Read(View.Original).Paragraphs.Select(p => (p.Text, p.Formats[0].Italic)).Single());
    }

    [Fact]
    public void The_original_view_has_the_style_that_was_changed()
    {
        var docx = Docx.Of(Para(R("Needs"), "Heading1", """<w:pPrChange w:id="8" w:author="S"><w:pPr/></w:pPrChange>"""));
        Assert.Equal(ParagraphRole.Heading, docx.Read().Paragraphs[0].Role);
        Assert.Equal(ParagraphRole.Prose, docx.Read(View.Original).Paragraphs[0].Role);
    }
}
