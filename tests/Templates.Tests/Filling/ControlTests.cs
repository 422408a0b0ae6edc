using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.Filled;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Tests.Filling;

public sealed class ControlTests
{
    private const string Hint = """<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t>[Name]</w:t></w:r>""";

    [Fact]
    public void Every_place_of_a_tag_is_filled_in_its_own_look()
    {
        var file = Docx.Of(Para(Sdt(R("x", "<w:b/>"), Tag("name") + "<w:text/>")), Sdt(Para(R("y"), "Heading1"), "<w:rPr><w:i/></w:rPr>" + Tag("name")),
                Table($"<w:tr>{Sdt(Cell(P("z")), Tag("name"))}</w:tr>"), Para(Run("""<w:footnoteReference w:id="2"/>"""), null, """<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>"""))
            .Header("h1", Para(Sdt(R("h"), Tag("name") + "<w:text/>")))
            .Footnotes($"""<w:footnote w:id="2">{Para(Sdt(R("f"), Tag("name")))}</w:footnote>""").ToBytes();
        var filled = Of(file, new() { ["name"] = "Ama" }, new(Overwrites: true));
        using var document = Open(filled);
        var main = document.MainDocumentPart!;
        Assert.Equal("AmaAmaAma", main.Document!.Body!.InnerText);
        Assert.NotNull(main.Document.Descendants<W.Run>().First().RunProperties!.Bold);
        Assert.NotNull(main.Document.Descendants<W.Run>().ElementAt(1).RunProperties!.Italic);
        Assert.Equal("Ama", main.HeaderParts.Single().Header!.InnerText);
        Assert.Equal("Ama", main.FootnotesPart!.Footnotes!.InnerText);
    }

    [Fact]
    public void A_tick_box_changes_its_state_and_its_sign()
    {
        var file = Docx.Of(Para(Sdt(R("☐"), Tag("seen") + """<w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="00FE" w14:font="Wingdings"/></w14:checkbox>"""))).ToBytes();
        var filled = Of(file, new() { ["seen"] = true });
        using var document = Open(filled);
        Assert.Equal("\u00FE", document.MainDocumentPart!.Document!.Body!.InnerText);
        Assert.Equal("Wingdings", document.MainDocumentPart.Document.Descendants<W.RunFonts>().Single().Ascii);
        Assert.True((bool)Value(filled, "seen")!);
    }

    [Fact]
    public void A_date_is_shown_in_the_control_s_own_form()
    {
        var file = Docx.Of(Para(Sdt(Hint, Tag("seen") + """<w:showingPlcHdr/><w:date><w:dateFormat w:val="dddd d MMMM yyyy"/><w:lid w:val="en-GB"/></w:date>"""))).ToBytes();
        var filled = Of(file, new() { ["seen"] = "2026-05-03" });
        using var document = Open(filled);
        Assert.Equal("Sunday 3 May 2026", document.MainDocumentPart!.Document!.Body!.InnerText);
        Assert.Equal("2026-05-03", (string?)Value(filled, "seen"));
    }

    [Fact]
    public void A_list_of_choices_shows_the_title_of_the_value()
    {
        var file = Docx.Of(Para(Sdt(Hint, Tag("kind") + """<w:showingPlcHdr/><w:dropDownList><w:listItem w:displayText="Choose" w:value=""/><w:listItem w:displayText="Home visit" w:value="V"/></w:dropDownList>"""))).ToBytes();
        var filled = Of(file, new() { ["kind"] = "V" });
        using var document = Open(filled);
        Assert.Equal("Home visit", document.MainDocumentPart!.Document!.Body!.InnerText);
        Assert.Equal("V", (string?)Value(filled, "kind"));
        Assert.Equal("“kind” does not offer “Poem”. It offers: Home visit.", Try(file, new() { ["kind"] = "Poem" }).Wrong.Single().Message);
    }

    [Fact]
    public void A_placeholder_goes_with_its_style_when_filled_and_comes_back_when_cleared()
    {
        var blank = Filled.Blank("contact-note");
        var filled = Of(blank, new() { ["person"] = new JsonObject { ["name"] = "Ama" } });
        Assert.Equal("Ama", Shown(filled, "person.name", out var style));
        Assert.Null(style);
        var cleared = Of(filled, new() { ["person"] = new JsonObject { ["name"] = "" } }, new(Overwrites: true));
        Assert.Equal("[Who this is about]", Shown(cleared, "person.name", out style));
        Assert.Equal("PlaceholderText", style);
        Assert.Null(Value(cleared, "person.name"));
    }

    [Fact]
    public void A_bound_control_changes_the_data_and_the_words()
    {
        var file = Docx.Of(Para(Sdt(R("old"), Tag("name") + """<w:dataBinding w:prefixMappings="xmlns:a='urn:a'" w:xpath="/a:root[1]/a:name[1]" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/><w:text/>""")))
            .Put("customXml/item1.xml", "application/xml", """<root xmlns="urn:a"><name>old</name></root>""").Relate(Docx.Main, "customXml", "../customXml/item1.xml", "c1")
            .Put("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                """<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>""")
            .Relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml", "p1").ToBytes();
        var filled = Of(file, new() { ["name"] = "Ama & Joe" }, new(Overwrites: true));
        using var document = Open(filled);
        using var reader = new StreamReader(document.MainDocumentPart!.CustomXmlParts.Single().GetStream());
        Assert.Contains("<name>Ama &amp; Joe</name>", reader.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal("Ama & Joe", document.MainDocumentPart.Document!.Body!.InnerText);
    }

    [Fact]
    public void A_locked_control_is_not_changed()
    {
        var file = Docx.Of(Sdt(Para(Sdt(R("x"), Tag("name") + "<w:text/>")), """<w:tag w:val="g"/><w:lock w:val="contentLocked"/>""")).ToBytes();
        Assert.Equal("“name” is locked against changes in this document.", Try(file, new() { ["name"] = "Ama" }, new(Overwrites: true)).Wrong.Single().Message);
    }

    [Theory]
    [InlineData("begin")]
    [InlineData("end")]
    public void A_control_that_holds_half_a_field_is_not_changed(string half)
    {
        var control = Sdt(FieldChar(half) + R("x"), Tag("name") + "<w:text/>");
        var file = Docx.Of(Para(half == "begin" ? control + FieldChar("end") : FieldChar("begin") + control)).ToBytes();
        Assert.Equal("“name” stands half within a field that Word fills by itself.", Try(file, new() { ["name"] = "Ama" }, new(Overwrites: true)).Wrong.Single().Message);
    }

    [Fact]
    public void A_control_that_holds_a_whole_field_is_filled() =>
        Assert.Equal("Ama", (string?)Value(Of(Docx.Of(Para(Sdt(Field("PAGE", R("1")), Tag("name") + "<w:text/>"))).ToBytes(), new() { ["name"] = "Ama" }, new(Overwrites: true)), "name"));

    [Fact]
    public void A_repeating_section_repeats_with_fresh_ids()
    {
        var item = Sdt(Para(Sdt(R("x"), """<w:tag w:val="name"/><w:id w:val="7"/><w:text/>""")), """<w:id w:val="8"/><w15:repeatingSectionItem/>""");
        var file = Docx.Of(Sdt(item, """<w:tag w:val="people"/><w:id w:val="9"/><w15:repeatingSection/>"""), P("after")).ToBytes();
        var values = new JsonObject { ["people"] = new JsonArray(new JsonObject { ["name"] = "Ama" }, new JsonObject { ["name"] = "Joe" }, new JsonObject { ["name"] = "Sam" }) };
        var filled = Of(file, values, new(Overwrites: true));
        Assert.Equal(LibraryFillTests.Sorted(values), LibraryFillTests.Sorted(Read(filled).Values));
        using var document = Open(filled);
        Assert.Equal(7, document.MainDocumentPart!.Document!.Descendants<W.SdtId>().Select(i => i.Val!.Value).Distinct().Count());
    }

    [Fact]
    public void A_thousand_rows_are_filled()
    {
        var rows = new JsonArray([.. Enumerable.Range(0, 1000).Select(i => (JsonNode)new JsonObject { ["what"] = $"Step {i}", ["who"] = "Ama" })]);
        var filled = Of(Filled.Blank("contact-note"), new() { ["actions"] = rows });
        Assert.Equal(1000, Read(filled).Values["actions"]!.AsArray().Count);
    }

    internal static string Tag(string tag) => $"""<w:tag w:val="{tag}"/>""";

    internal static WordprocessingDocument Open(byte[] file) => WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);

    private static string Shown(byte[] file, string tag, out string? style)
    {
        using var document = Open(file);
        var control = document.MainDocumentPart!.Document!.Descendants<W.SdtElement>().First(c => c.SdtProperties!.GetFirstChild<W.Tag>()!.Val == tag);
        style = control.Descendants<W.RunStyle>().FirstOrDefault()?.Val?.Value;
        return control.InnerText;
    }
}
