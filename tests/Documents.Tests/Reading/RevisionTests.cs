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

    [Fact]
    public void The_original_view_has_the_style_that_was_changed()
    {
        var docx = Docx.Of(Para(R("Needs"), "Heading1", """<w:pPrChange w:id="8" w:author="S"><w:pPr/></w:pPrChange>"""));
        Assert.Equal(ParagraphRole.Heading, docx.Read().Paragraphs[0].Role);
        Assert.Equal(ParagraphRole.Prose, docx.Read(View.Original).Paragraphs[0].Role);
    }
}
