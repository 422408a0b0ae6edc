using System.Xml.Linq;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Documents.Tests.Reviews.ReviewOf;

namespace Recording.Documents.Tests.Reviews;

public sealed class CommentTests
{
    private const string Box = """<w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent><w:p><w:r><w:t>in the box</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>""";

    private static string Commented(string content, string words)
    {
        var file = Docx.Of(Para(content)).ToBytes();
        var written = Written(file, Comment(file, words, "Says who?"));
        Assert.Equal([(words, "Says who?")], Comments(written));
        Assert.Equal(Texts(file), Texts(written));
        return Xml.Paragraph(written, 0);
    }

    [Fact]
    public void A_comment_stands_at_exactly_its_words() => Assert.Equal("[He is ]<[lazy]>[*][.]", Commented(R("He is lazy."), "lazy"));

    [Fact]
    public void A_comment_can_run_over_several_runs() =>
        Assert.Equal("[He ]<[is ][b:very ][i:la]>[*][i:zy]", Commented(R("He is ") + R("very ", "<w:b/>") + R("lazy", "<w:i/>"), "is very la"));

    [Fact]
    public void A_comment_on_all_of_a_link_stands_outside_it() =>
        Assert.Equal("[See ]<hyperlink([this page])>[*][.]", Commented(R("See ") + """<w:hyperlink w:anchor="x">""" + R("this page") + "</w:hyperlink>" + R("."), "this page"));

    [Fact]
    public void A_comment_can_begin_within_a_link_and_end_after_it() =>
        Assert.Equal("[See ]hyperlink([this ]<[page])[ now]>[*][.]", Commented(R("See ") + """<w:hyperlink w:anchor="x">""" + R("this page") + "</w:hyperlink>" + R(" now."), "page now"));

    [Fact]
    public void A_comment_in_another_authors_insertion_is_no_part_of_it() =>
        Assert.Equal("ins([so ])<ins([lazy])>[*]ins([ today])", Commented(Ins(R("so lazy today")), "lazy"));

    [Fact]
    public void A_comment_within_a_content_control_stands_there() =>
        Assert.Equal("sdt([on ]<[3 May])>[*][.]", Commented(Sdt(R("on 3 May")) + R("."), "3 May"));

    [Fact]
    public void A_comment_on_a_locked_control_stands_around_it()
    {
        var file = Docx.Of(Para(Sdt(R("on 3 May"), """<w:lock w:val="contentLocked"/>""") + R("."))).ToBytes();
        Assert.Equal("<sdt([on ][3 May])>[*][.]", Xml.Paragraph(Written(file, Comment(file, "3 May", "When?")), 0));
    }

    [Theory]
    [InlineData("No one came.", "No one came back. He said: No one came by.", "<[No one]>[*][ came back. He said: No one came by.]")]
    [InlineData("He said: he saw no one", "At nine he said that no one came. Nobody saw no one", "[At nine he said that no one came. Nobody saw ]<[no one]>[*]")]
    public void Words_at_the_edge_of_a_paragraph_are_found_again_at_an_edge(string then, string now, string expected)
    {
        var (before, after) = (Docx.Of(P(then)).ToBytes(), Docx.Of(P("It rained."), P(now)).ToBytes());
        Assert.Equal(expected, Xml.Paragraph(Written(after, Comment(before, then.StartsWith('N') ? "No one" : "no one", "Says who?")), 1));
    }

    [Fact]
    public void Comments_may_overlap()
    {
        var file = Docx.Of(P("one two three four")).ToBytes();
        var written = Written(file, Comment(file, "one two three", "a"), Comment(file, "two three four", "b"), Comment(file, "two", "c"), Comment(file, "two", "d"));
        Assert.Equal([("one two three", "a"), ("two three four", "b"), ("two", "c"), ("two", "d")], Comments(written));
    }

    [Fact]
    public void A_comment_can_run_over_paragraphs_and_cells()
    {
        var file = Docx.Of(P("before this"), Table(Row("in a cell")), P("after")).ToBytes();
        var document = ReadingOf.Read(file);
        var written = Written(file, new ReviewItem(Analysis.Text.Target.Of(document, new(0, 7, 1, 4)), "x"));
        Assert.Equal([("this\nin a", "x")], Comments(written));
    }

    [Fact]
    public void A_comment_on_the_whole_document_stands_at_its_first_words()
    {
        var file = Docx.Of(Para(""), P("Report")).ToBytes();
        Assert.Equal([("Report", "Sound.")], Comments(Written(file, new ReviewItem(null, "Sound."))));
    }

    [Fact]
    public void A_comment_may_stand_with_a_change_of_the_same_words()
    {
        var file = Docx.Of(P("He is lazy.")).ToBytes();
        var written = Written(file, new ReviewItem(At(file, "lazy"), "What did you see?", "tired"));
        Assert.Equal("[He is ]<del([lazy])ins([tired])>[*][.]", Xml.Paragraph(written, 0));
        Assert.Equal([("tired", "What did you see?")], Comments(written));
    }

    [Theory]
    [InlineData("header:1", "Council", "[In the header: “Council”] Which?", "First.")]
    [InlineData("footnote:1", "a note", "[In the footnote: “a note”] Which?", "\uFFFC")]
    [InlineData("textbox:1", "in the box", "[In the text box: “in the box”] Which?", "Box here")]
    [InlineData("footer:1", "Page one", "[In the footer: “Page one”] Which?", "First.")]
    [InlineData("endnote:1", "last note", "[In the endnote: “last note”] Which?", "\uFFFC")]
    public void What_cannot_carry_a_comment_gets_it_at_the_nearest_place_and_says_so(string part, string words, string says, string at)
    {
        var file = Docx.Of(P("First."), Para(R("Noted") + Run("""<w:footnoteReference w:id="2"/>""")), Para(R("Noted last") + Run("""<w:endnoteReference w:id="2"/>""")), Para(R("Box here") + Box),
                """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr></w:pPr></w:p>""")
            .Header("h1", P("Council")).Footer("f1", P("Page one")).Footnotes($"""<w:footnote w:id="2">{P("a note")}</w:footnote>""").Endnotes($"""<w:endnote w:id="2">{P("last note")}</w:endnote>""").ToBytes();
        var reviewed = Write(file, Comment(file, words, "Which?", part));
        Assert.StartsWith("Word shows no comments in", Assert.Single(reviewed.Items).Reason, StringComparison.Ordinal);
        Assert.Equal([(at, says)], Comments(reviewed.File));
    }

    [Fact]
    public void All_five_parts_know_the_comment()
    {
        var file = Docx.Of(P("He is lazy.")).ToBytes();
        var written = Written(file, Comment(file, "lazy", "Says who?"));
        var comment = Xml.Part(written, "word/comments.xml").Elements().Single();
        Assert.Equal("PS", comment.Attribute(Safety.Names.W + "initials")?.Value);
        var paragraph = Id(comment.Elements().Single(), "paraId");
        Assert.Equal(paragraph, Id(Root("word/commentsExtended.xml"), "paraId"));
        Assert.Equal("0", Id(Root("word/commentsExtended.xml"), "done"));
        Assert.Equal(paragraph, Id(Root("word/commentsIds.xml"), "paraId"));
        Assert.Equal(Id(Root("word/commentsIds.xml"), "durableId"), Id(Root("word/commentsExtensible.xml"), "durableId"));
        Assert.Equal("2026-03-12T15:30:00Z", Id(Root("word/commentsExtensible.xml"), "dateUtc"));
        Assert.Equal("Priya Shah", Id(Root("word/people.xml"), "author"));

        XElement Root(string name) => Xml.Part(written, name).Elements().Single();
        static string? Id(XElement element, string name) => element.Attributes().Single(a => a.Name.LocalName == name).Value;
    }

    [Fact]
    public void Earlier_comments_keep_their_threads_and_ids_stay_unique()
    {
        var file = Samples.Rich().ToBytes();
        var written = Written(file, Comment(file, "3 May 2026", "first"), Comment(file, "tired", "second"));
        written = Written(written, Comment(written, "tired", "third"));
        Assert.Equal(["Why?", "first", "second", "third"], Comments(written).Select(c => c.Says));
    }

    [Fact]
    public void Every_other_part_is_the_same_byte_for_byte()
    {
        var file = Samples.Rich().ToBytes();
        var changed = Xml.Changed(file, Written(file, Comment(file, "one", "x"), Replace(file, "tired", "weary")));
        Assert.Equal(["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/commentsExtended.xml", "word/commentsExtensible.xml",
            "word/commentsIds.xml", "word/document.xml", "word/people.xml"], changed.Select(n => n.Replace("extensible", "Extensible", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }
}
