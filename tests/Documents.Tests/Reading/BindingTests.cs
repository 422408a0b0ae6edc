using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

/// <summary>Controls that take their words from the document's own data: Word replaces what the file shows there when it opens it.</summary>
public sealed class BindingTests
{
    private const string Store = "{0C1D2E3F-0000-4000-8000-00000000000A}", Core = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", Extended = "{6668398D-A668-4E3E-A5EB-62B293D839F1}";
    private const string Data = """<case xmlns="urn:case"><person>Ama</person><person code="K">Kofi</person><born>2014-05-03T00:00:00</born><place>h</place><lives>true</lives><note/><lines>one&#10;two</lines></case>""";
    private const string Calendar = """<w:dateFormat w:val="dddd, d MMM yyyy"/>""";

    private static string Bound(string path, string kind = "<w:text/>", string store = Store) =>
        $"""{kind}<w:dataBinding w:prefixMappings="xmlns:c='urn:case' xmlns:p='http://schemas.openxmlformats.org/package/2006/metadata/core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'" w:xpath="{path}" w:storeItemID="{store}"/>""";

    private static Docx With(string body, string data = Data) => Docx.Of(body)
        .Put("customXml/item1.xml", "application/xml", data).Relate(Docx.Main, "customXml", "../customXml/item1.xml", "cx")
        .Put("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
            $"""<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{Store}"/>""")
        .Relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml", "p1");

    private static string Shown(string properties, string content, string data = Data) => Assert.Single(With(Para(R("[") + Sdt(content, properties) + R("]")), data).Texts());

    [Theory]
    [InlineData("/c:case[1]/c:person[1]", "[Ama]")]
    [InlineData("/c:case[1]/c:person[2]", "[Kofi]")]
    [InlineData("/c:case/c:person", "[Ama]")]
    [InlineData("/c:case[1]/c:person[2]/@code", "[K]")]
    public void A_bound_control_shows_the_documents_data(string path, string shown) => Assert.Equal(shown, Shown(Bound(path), R("old")));

    [Theory]
    [InlineData("/c:case[1]/c:person[3]")]
    [InlineData("/c:case[1]/c:person[2]/@age")]
    [InlineData("/c:case[1]")]
    [InlineData("/c:case[2]/c:person[1]")]
    [InlineData("/x:case[1]/c:person[1]")]
    [InlineData("/case[1]/person[1]")]
    [InlineData("//c:person")]
    [InlineData("/c:case/c:person[last()]")]
    [InlineData("/c:case/c:person[0]")]
    [InlineData("/c:case/@a/c:person")]
    [InlineData("count(/c:case)")]
    [InlineData("/c:case/c:person[")]
    [InlineData("/")]
    public void A_path_that_leads_nowhere_or_is_none_of_Words_leaves_what_is_shown(string path) => Assert.Equal("[old]", Shown(Bound(path), R("old")));

    [Theory]
    [InlineData("<case xmlns=\"urn:case\"><person>")]
    [InlineData("<!DOCTYPE a [<!ENTITY e 'x'>]><case xmlns=\"urn:case\"><person>&e;</person></case>")]
    [InlineData("")]
    public void Damaged_data_leaves_what_is_shown(string data) => Assert.Equal("[old]", Shown(Bound("/c:case/c:person"), R("old"), data));

    [Fact]
    public void Data_that_is_not_there_leaves_what_is_shown() =>
        Assert.Equal("[old]", Shown(Bound("/c:case/c:person", store: "{0C1D2E3F-0000-4000-8000-00000000000B}"), R("old")));

    [Fact]
    public void A_control_that_names_no_part_finds_the_one_that_has_its_path() => Assert.Equal("[Ama]", Shown(Bound("/c:case/c:person", store: ""), R("old")));

    [Theory]
    [InlineData("""<w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="en-GB"/>""", "[3 May 2014]")]
    [InlineData(Calendar, "[Saturday, 3 May 2014]")]
    [InlineData("""<w:dateFormat w:val="dd/MM/yy 'at' HH:mm"/><w:lid w:val="cy-GB"/>""", "[03/05/14 at 00:00]")]
    [InlineData("""<w:dateFormat w:val="d MMMM yyyy"/><w:lid w:val="cy-GB"/>""", "[old]")]
    [InlineData("""<w:dateFormat w:val="d"/><w:storeMappedDataAs w:val="text"/>""", "[2014-05-03T00:00:00]")]
    public void A_bound_date_is_shown_in_the_controls_format(string date, string shown) =>
        Assert.Equal(shown, Shown(Bound("/c:case/c:born", $"<w:date>{date}</w:date>"), R("old")));

    [Fact]
    public void A_date_in_words_is_shown_as_it_stands() => Assert.Equal("[Ama]", Shown(Bound("/c:case/c:person", $"<w:date>{Calendar}</w:date>"), R("old")));

    [Theory]
    [InlineData("dropDownList", "/c:case/c:place", "[At home]")]
    [InlineData("comboBox", "/c:case/c:place", "[At home]")]
    [InlineData("comboBox", "/c:case/c:person", "[Ama]")]
    public void A_bound_list_shows_the_words_of_its_value(string list, string path, string shown) => Assert.Equal(shown,
        Shown(Bound(path, $"""<w:{list}><w:listItem w:displayText="Elsewhere" w:value="e"/><w:listItem w:displayText="At home" w:value="h"/></w:{list}>"""), R("old")));

    [Theory]
    [InlineData("/c:case/c:lives", "", "[☒]")]
    [InlineData("/c:case/c:lives", """<w14:checkedState w14:val="2611" w14:font="MS Gothic"/>""", "[☑]")]
    [InlineData("/c:case/c:lives", """<w14:checkedState w14:val="00FC" w14:font="Wingdings"/>""", "[✓]")]
    [InlineData("/c:case/c:person", "", "[☐]")]
    public void A_bound_tick_box_shows_whether_its_data_says_so(string path, string state, string shown) =>
        Assert.Equal(shown, Shown(Bound(path, $"""<w14:checkbox><w14:checked w14:val="0"/>{state}</w14:checkbox>"""), R("☐")));

    [Theory]
    [InlineData("/p:coreProperties[1]/dc:title[1]", Core, "Care plan")]
    [InlineData("/p:coreProperties[1]/dc:subject[1]", Core, "old")]
    [InlineData("/p:coreProperties[1]/dc:title[1]", Extended, "old")]
    public void A_control_bound_to_the_files_properties_shows_them(string path, string store, string shown)
    {
        const string package = "http://schemas.openxmlformats.org/package/2006/";
        var docx = Docx.Of(Para(Sdt(R("old"), Bound(path, store: store))))
            .Put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", $"""<cp:coreProperties xmlns:cp="{package}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Care plan</dc:title></cp:coreProperties>""")
            .Relate("", package + "relationships/metadata/core-properties", "docProps/core.xml", "core");
        Assert.Equal(shown, Assert.Single(docx.Texts()));
    }

    [Fact]
    public void Empty_data_shows_the_placeholder()
    {
        var paragraph = With(Para(Sdt(R("old"), Bound("/c:case/c:note")))).Read().Paragraphs.Single();
        Assert.Equal((ParagraphRole.Placeholder, "\u00A0\u00A0\u00A0\u00A0\u00A0"), (paragraph.Role, paragraph.Text));
    }

    [Fact]
    public void Data_takes_the_place_of_a_placeholder()
    {
        var paragraph = With(Para(Sdt(R("Click here.", """<w:color w:val="808080"/>"""), "<w:rPr><w:b/></w:rPr><w:showingPlcHdr/>" + Bound("/c:case/c:person")))).Read().Paragraphs.Single();
        Assert.Equal((ParagraphRole.Prose, "Ama", true, null), (paragraph.Role, paragraph.Text, paragraph.Formats.Single().Bold, paragraph.Formats.Single().Color));
    }

    [Fact]
    public void The_words_keep_the_look_of_the_first_run()
    {
        var paragraph = With(Para(Sdt(R("o", "<w:b/>") + R("ld"), Bound("/c:case/c:person")))).Read().Paragraphs.Single();
        Assert.Equal(("Ama", true), (paragraph.Text, paragraph.Formats.Single().Bold));
    }

    [Theory]
    [InlineData("<w:text w:multiLine=\"1\"/>", "one\ntwo")]
    [InlineData("<w:text/>", "one two")]
    public void Lines_are_broken_where_the_control_has_lines(string kind, string shown) =>
        Assert.Equal($"[{shown}]", Shown(Bound("/c:case/c:lines", kind), R("old")));

    [Fact]
    public void Controls_around_blocks_and_cells_and_in_headers_show_their_data()
    {
        var property = Bound("/c:case/c:person");
        var docx = With(Sdt(P("old"), property) + Table($"<w:tr>{Sdt(Cell(P("old")), property)}{Sdt(Cell("<w:p/>"), property)}</w:tr>")
                + """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p>""")
            .Header("h1", Para(Sdt(R("old"), property)));
        Assert.Equal(["Ama", "Ama", "Ama", "", "Ama"], docx.Texts());
    }

    [Theory]
    [InlineData("<w:picture/>")]
    [InlineData("<w:group/>")]
    [InlineData("<w15:repeatingSection/>")]
    public void A_control_of_another_kind_keeps_what_it_shows(string kind) => Assert.Equal("[old]", Shown(Bound("/c:case/c:person", kind), R("old")));

    [Fact]
    public void A_control_that_holds_more_than_words_keeps_it() => Assert.Equal("[a3b]", Shown(Bound("/c:case/c:person"), R("a") + Field("PAGE", R("3")) + Sdt(R("b"))));

    [Fact]
    public void Offsets_lead_to_the_words_that_are_shown() => With(Para(R("By ") + Sdt(R("o") + R("ld"), Bound("/c:case/c:person")) + R("."))).Map(map =>
        Assert.Equal("Ama", ((DocumentFormat.OpenXml.OpenXmlLeafTextElement)map.Paragraphs[0].PieceAt(4).Leaf).Text));

    [Fact]
    public void A_comment_stands_at_the_words_that_were_read()
    {
        var file = With(Para(R("By ") + Sdt(R("old"), Bound("/c:case/c:person")) + R(" today."))).ToBytes();
        Assert.Equal([("Ama today", "Who?")], ReviewOf.Comments(ReviewOf.Written(file, ReviewOf.Comment(file, "Ama today", "Who?"))));
    }

    [Theory]
    [InlineData("/c:case/c:person", "")]
    [InlineData("/c:case/c:person", "<w:showingPlcHdr/>")]
    [InlineData("/c:case/c:note", "")]
    public void What_the_file_shows_there_is_kept_by_a_review(string path, string state)
    {
        var file = With(Para(R("By ") + Sdt(R("old"), state + Bound(path)) + R(" today.")) + Para(Sdt(R("☐"), "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>" + Bound("/c:case/c:lives", "")))).ToBytes();
        var written = ReviewOf.Written(file, ReviewOf.Replace(file, "today", "then"));
        Assert.Equal("[By ]sdt([old])[ ]del([today])ins([then])[.]", Xml.Paragraph(written, 0));
        Assert.Equal("sdt([☐])", Xml.Paragraph(written, 1));
    }

    [Fact]
    public void A_comment_on_a_bound_control_is_kept()
    {
        var file = With(Para(Sdt("""<w:commentRangeStart w:id="4"/>""" + R("o") + R("ld") + """<w:commentRangeEnd w:id="4"/>""" + Run("""<w:commentReference w:id="4"/>"""), Bound("/c:case/c:person"))))
            .Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p>{R("Why?")}</w:p></w:comment>""").ToBytes();
        Assert.Equal([("Ama", "Why?")], ReviewOf.Comments(file));
    }

    [Fact]
    public void Ten_thousand_controls_of_one_part_are_read()
    {
        const int count = 10_000;
        var data = "<case xmlns=\"urn:case\">" + string.Concat(Enumerable.Range(1, count).Select(i => $"<n>{i}</n>")) + "</case>";
        var texts = With(string.Concat(Enumerable.Range(1, count).Select(i => Para(Sdt(R("old"), Bound($"/c:case[1]/c:n[{i}]"))))), data).Texts();
        Assert.Equal(Enumerable.Range(1, count).Select(i => $"{i}"), texts);
    }

    [Fact]
    public void Long_data_that_many_controls_repeat_is_refused()
    {
        var file = With(string.Concat(Enumerable.Repeat(Para(Sdt(R("old"), Bound("/c:case/c:n"))), 300)), $"<case xmlns=\"urn:case\"><n>{new string('a', 10_000)}</n></case>").ToBytes();
        Assert.Equal("too-complex", ReadingOf.Refused(file).Type);
    }
}
