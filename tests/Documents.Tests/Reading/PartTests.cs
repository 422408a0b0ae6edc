using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class PartTests
{
    private const string Section = """<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="first" r:id="h2"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>""";

    private static IEnumerable<string> Placed(DocumentText text) => text.Paragraphs.Select(p => $"{p.Part} {p.Index} {p.Text}");

    [Fact]
    public void Headers_and_footers_are_read_once_however_many_sections_show_them()
    {
        var docx = Docx.Of(Para(R("one"), null, Section), Para(R("two"), null, Section))
            .Header("h1", P("Council")).Header("h2", P("not shown")).Footer("f1", P("Page"));
        Assert.Equal(["body 0 one", "body 1 two", "header:1 0 Council", "footer:1 0 Page"], Placed(docx.Read()));
    }

    [Fact]
    public void A_first_pages_header_is_read_where_the_section_shows_one()
    {
        var docx = Docx.Of(Para(R("one"), null, Section.Replace("</w:sectPr>", "<w:titlePg/></w:sectPr>", StringComparison.Ordinal)))
            .Header("h1", P("Council")).Header("h2", P("First")).Footer("f1", P("Page"));
        Assert.Equal(["header:1 0 Council", "header:2 0 First"], Placed(docx.Read()).Where(p => p.StartsWith("header", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<w:evenAndOddHeaders/>", "header:1 0 Odd, header:2 0 Even")]
    [InlineData("", "header:1 0 Odd")]
    public void An_even_pages_header_is_read_where_even_pages_have_their_own(string setting, string shown)
    {
        var section = """<w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:headerReference w:type="even" r:id="h2"/></w:sectPr>""";
        var docx = Docx.Of(Para(R("one"), null, section)).Header("h1", P("Odd")).Header("h2", P("Even")).Settings(setting);
        Assert.Equal(shown, string.Join(", ", Placed(docx.Read()).Skip(1)));
    }

    [Fact]
    public void Notes_are_numbered_as_the_text_refers_to_them_and_separators_are_not_read()
    {
        var docx = Docx.Of(Para(R("a") + Run("""<w:footnoteReference w:id="7"/>""") + R("b") + Run("""<w:footnoteReference w:id="3"/>""") + Run("""<w:endnoteReference w:id="1"/>""")))
            .Footnotes("""<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>"""
                + $"""<w:footnote w:id="3">{P("second")}</w:footnote><w:footnote w:id="7">{P("first")}</w:footnote>""")
            .Endnotes($"""<w:endnote w:id="1">{P("at the end")}</w:endnote>""");
        Assert.Equal(["body 0 a\uFFFCb\uFFFC\uFFFC", "footnote:1 0 first", "footnote:2 0 second", "endnote:1 0 at the end"], Placed(docx.Read()));
    }

    [Fact]
    public void A_text_box_is_read_once_though_the_file_holds_it_twice()
    {
        var content = $"<w:txbxContent>{P("in the box")}</w:txbxContent>";
        var box = $"""<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>""";
        Assert.Equal(["body 0 before", "body 1 after", "textbox:1 0 in the box"], Placed(Docx.Of(Para(R("before") + Run(box)), P("after")).Read()));
    }

    [Fact]
    public void A_text_box_of_an_older_Word_is_read() => Assert.Equal(["body 0 a", "textbox:1 0 old", "textbox:1 1 box"], Placed(Docx.Of(Para(R("a")
        + Run($"<w:pict><v:shape><v:textbox><w:txbxContent>{P("old")}{P("box")}</w:txbxContent></v:textbox></v:shape></w:pict>"))).Read()));

    [Fact]
    public void A_picture_is_one_character_and_tells_its_text_alternative()
    {
        var picture = """<w:drawing><wp:inline><wp:docPr id="1" name="p" descr="A plan of the flat"/><a:graphic><a:graphicData uri="u"><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing>""";
        var paragraph = Docx.Of(Para(R("see ") + Run(picture) + R(" there"))).Read().Paragraphs[0];
        Assert.Equal("see \uFFFC there", paragraph.Text);
        Assert.Equal([new PictureSpan(4, "A plan of the flat", false)], paragraph.Pictures);
    }

    [Fact]
    public void Comments_stand_apart_with_their_thread_and_their_words()
    {
        var docx = Docx.Of(P("x"), Para(R("He is ") + """<w:commentRangeStart w:id="4"/>""" + R("lazy") + """<w:commentRangeEnd w:id="4"/>""" + Run("""<w:commentReference w:id="4"/>""")))
            .Comments(Comment(4, "AAAAAAA1", "Evidence?") + Comment(5, "AAAAAAA2", "Changed."))
            .Put("word/commentsExtended.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
                $"""<w15:commentsEx {Namespaces}><w15:commentEx w15:paraId="AAAAAAA1" w15:done="1"/><w15:commentEx w15:paraId="AAAAAAA2" w15:paraIdParent="AAAAAAA1" w15:done="0"/></w15:commentsEx>""")
            .Relate(Docx.Main, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml", "ce");
        var text = docx.Read();
        Assert.Equal(2, text.Paragraphs.Count);
        var (root, reply) = (text.Comments[0], text.Comments[1]);
        Assert.Equal(("Evidence?", "Jo Hart", true, (int?)null), (root.Paragraphs[0].Text, root.Author, root.IsResolved, root.ReplyTo));
        Assert.Equal(new Span(1, 6, 10), root.Anchor);
        Assert.Equal(("Changed.", false, (int?)1), (reply.Paragraphs[0].Text, reply.IsResolved, reply.ReplyTo));
    }

    [Fact]
    public void A_thread_is_kept_by_the_last_paragraph_of_a_comment()
    {
        var two = $"""<w:comment w:id="4" w:author="Jo Hart"><w:p w14:paraId="AAAAAAA0">{R("Why?")}</w:p><w:p w14:paraId="AAAAAAA1">{R("Since when?")}</w:p></w:comment>""";
        var comments = Docx.Of(P("x")).Comments(two + Comment(5, "AAAAAAA2", "Changed."))
            .Put("word/commentsExtended.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
                $"""<w15:commentsEx {Namespaces}><w15:commentEx w15:paraId="AAAAAAA2" w15:paraIdParent="AAAAAAA1"/></w15:commentsEx>""")
            .Relate(Docx.Main, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml", "ce").Read().Comments;
        Assert.Equal(["Why?", "Since when?"], comments[0].Paragraphs.Select(p => p.Text));
        Assert.Equal(1, comments[1].ReplyTo);
    }

    private static string Comment(int id, string paragraph, string text) =>
        $"""<w:comment w:id="{id}" w:author="Jo Hart" w:initials="JH" w:date="2026-03-02T10:00:00Z"><w:p w14:paraId="{paragraph}">{R(text)}</w:p></w:comment>""";
}
