using Recording.Analysis.Text;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Documents.Tests.Reviews.ReviewOf;

namespace Recording.Documents.Tests.Reviews;

public sealed class ReplacementTests
{
    private static byte[] File(string content) => Docx.Of(Para(content)).ToBytes();

    private static string Replaced(string content, string words, string replacement)
    {
        var file = File(content);
        var written = Written(file, Replace(file, words, replacement));
        Assert.Equal([Texts(file)[0].Replace(words, replacement, StringComparison.Ordinal)], Texts(written));
        return Xml.Paragraph(written, 0);
    }

    [Fact]
    public void Only_the_words_that_differ_are_changed() =>
        Assert.Equal("[He ]del([was])ins([seemed])[ very ]del([lazy])ins([tired])[.]", Replaced(R("He was very lazy."), "was very lazy", "seemed very tired"));

    [Fact]
    public void New_words_keep_the_formatting_of_the_old() =>
        Assert.Equal("[He is ][b:very ]del([b:la][i:zy])ins([b:tired])[i:.]",
            Replaced(R("He is ") + R("very la", "<w:b/>") + R("zy.", "<w:i/>"), "very lazy", "very tired"));

    [Fact]
    public void New_words_do_not_take_on_a_symbol_font()
    {
        const string Font = """<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>""";
        Assert.Equal("[done ]del([rFonts:ü])ins([yes])", Replaced(R("done ") + R("ü", Font), "done ✓", "done yes"));
    }

    [Fact]
    public void Words_can_be_added_and_struck_out()
    {
        Assert.Equal("[Seen ]ins([on 3 May ])[at home.]", Replaced(R("Seen at home."), "Seen at", "Seen on 3 May at"));
        Assert.Equal("[Seen ]del([at ])[home.]", Replaced(R("Seen at home."), "at home", "home"));
    }

    [Fact]
    public void In_another_authors_insertion_a_deletion_stands_within_and_new_words_beside_it() =>
        Assert.Equal("[He is ]ins([so ]del([lazy]))ins([tired])ins([ today])[.]", Replaced(R("He is ") + Ins(R("so lazy today")) + R("."), "lazy", "tired"));

    [Fact]
    public void In_a_link_the_change_stands_within_the_link() =>
        Assert.Equal("[See ]hyperlink([the ]del([policy])ins([rules]))[.]", Replaced(R("See ") + """<w:hyperlink w:anchor="x">""" + R("the policy") + "</w:hyperlink>" + R("."), "policy", "rules"));

    [Fact]
    public void In_a_content_control_the_change_stands_within_the_control() =>
        Assert.Equal("[On ]sdt(del([3])ins([4])[ May])[.]", Replaced(R("On ") + Sdt(R("3 May")) + R("."), "3 May", "4 May"));

    [Fact]
    public void Tabs_breaks_and_hyphens_are_written_as_marks() =>
        Assert.Equal("[a ]del([b])ins([c<br>d<tab><noBreakHyphen>e])", Replaced(R("a b"), "b", "c\nd\t\u2011e"));

    [Fact]
    public void Several_changes_in_one_paragraph_do_not_disturb_one_another()
    {
        var file = File(R("one two three four two"));
        var written = Written(file, Replace(file, "three", "3"), Replace(file, "one", "1"), Replace(file, "four", "4"));
        Assert.Equal(["1 two 3 4 two"], Texts(written));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Words_added_where_another_change_ends_stand_after_it(bool isFirst)
    {
        var file = File(R("one two four"));
        var added = new ReviewItem(Target.Of(ReadingOf.Read(file), new(0, 7, 7)), null, " and");
        var changed = Replace(file, "one two", "a two three");
        Assert.Equal(["a two three and four"], Texts(isFirst ? Written(file, added, changed) : Written(file, changed, added)));
    }

    [Fact]
    public void Words_in_a_header_are_changed_there()
    {
        var file = Docx.Of(P("x"), """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p>""").Header("h1", P("Draught report")).ToBytes();
        var written = Written(file, Replace(file, "Draught", "Draft", "header:1"));
        Assert.Equal("Draft report", Texts(written)[^1]);
        Assert.Equal(["word/headerh1.xml"], Xml.Changed(file, written));
    }

    [Fact]
    public void Words_are_added_to_an_empty_paragraph()
    {
        var file = Docx.Of(P("x"), Para("")).ToBytes();
        var target = new Target("body", View.Final, new(1, 0), new(1, 0), new("", null, "", ""));
        Assert.Equal(["x", "new"], Texts(Written(file, new ReviewItem(target, null, "new"))));
    }

    [Fact]
    public void Each_author_is_named_with_the_time()
    {
        var file = File(R("He is lazy."));
        var change = Xml.Part(Written(file, Replace(file, "lazy", "tired"))).Descendants(Safety.Names.W + "ins").Single();
        Assert.Equal("Priya Shah", change.Attribute(Safety.Names.W + "author")?.Value);
        Assert.Equal("2026-03-12T15:30:00Z", change.Attribute(Safety.Names.W + "date")?.Value);
    }

    [Fact]
    public void Tracking_is_switched_on_only_where_asked()
    {
        var file = Docx.Of(P("He is lazy.")).Settings("<w:evenAndOddHeaders/>").ToBytes();
        var item = Replace(file, "lazy", "tired");
        Assert.DoesNotContain("word/settings.xml", Xml.Changed(file, Written(file, item)));
        var tracked = Write(file, new Review("Priya Shah", [item], TrackRevisions: true)).File;
        Assert.NotNull(Xml.Part(tracked, "word/settings.xml").Element(Safety.Names.W + "trackRevisions"));
    }

    [Fact]
    public void Words_added_by_two_items_at_one_place_stand_in_the_order_of_their_places()
    {
        var file = Docx.Of(P("a & b")).ToBytes();
        ReviewItem[] items = [Replace(file, "&", "c & d"), new(Analysis.Text.Target.Of(ReadingOf.Read(file), new(0, 3, 3)), null, "e")];
        Assert.Equal("a c & de b", Texts(Written(file, items))[0]);
        Assert.Equal("a c & de b", Texts(Written(file, [.. items.Reverse()]))[0]);
    }

    [Fact]
    public void A_phrase_is_replaced_as_a_phrase_where_its_words_look_alike()
    {
        var file = File(R("It was in a terrible state at the visit."));
        Assert.Equal("[It was ]del([in a terrible state])ins([cluttered but quite clean])[ at the visit.]", Xml.Paragraph(Written(file, Replace(file, "in a terrible state", "cluttered but quite clean")), 0));
        file = File(R("a big ") + R("red", "<w:b/>") + R(" ball"));
        Assert.Equal("[a ]del([big])ins([small])[ ]del([b:red])ins([b:blue])[ ball]", Xml.Paragraph(Written(file, Replace(file, "big red", "small blue")), 0));
    }
}
