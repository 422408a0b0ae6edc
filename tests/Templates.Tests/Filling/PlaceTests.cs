using System.Text.Json.Nodes;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Tests.Filling;

public sealed class PlaceTests
{
    private const string Hint = """<w:r><w:t>[hint]</w:t></w:r>""";

    [Fact]
    public void A_footer_is_filled()
    {
        var file = Docx.Of(Para("", null, """<w:sectPr><w:footerReference w:type="default" r:id="f1"/></w:sectPr>"""))
            .Footer("f1", Para(Sdt(Hint, Tag("case.number") + "<w:showingPlcHdr/><w:text/>"))).ToBytes();
        var filled = Of(file, new() { ["case"] = new JsonObject { ["number"] = "LS26C00417" } });
        using var document = Open(filled);
        Assert.Equal("LS26C00417", document.MainDocumentPart!.FooterParts.Single().Footer!.InnerText);
        Assert.Equal("LS26C00417", (string?)Value(filled, "case.number"));
    }

    [Fact]
    public void A_text_box_is_filled_in_both_of_its_forms()
    {
        var inner = $"<w:txbxContent>{Para(Sdt(Hint, Tag("name") + "<w:showingPlcHdr/><w:text/>"))}</w:txbxContent>";
        var file = Docx.Of(Para(Run($"""
            <mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="914400" cy="914400"/><wp:docPr id="1" name="b" descr="x"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>{inner}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>{inner}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>
            """))).ToBytes();
        var filled = Of(file, new() { ["name"] = "Ama" });
        using var document = Open(filled);
        Assert.Equal(["Ama", "Ama"], document.MainDocumentPart!.Document!.Descendants<W.TextBoxContent>().Select(t => t.InnerText));
        Assert.Equal("textbox:1", Read(filled).Fields.Single().Target!.Part);
    }

    [Fact]
    public void A_control_around_a_row_fills_its_cell()
    {
        var file = Docx.Of(Table(Row("Name"), Sdt($"<w:tr>{Cell(Para(Hint))}</w:tr>", Tag("name") + "<w:showingPlcHdr/><w:text/>"))).ToBytes();
        var filled = Of(file, new() { ["name"] = "Ama" });
        Assert.Equal("Name\nAma", OlderTemplateTests.Text(filled));
        Assert.Equal("Ama", (string?)Value(filled, "name"));
    }

    [Fact]
    public void A_combo_box_takes_a_choice_or_words_of_the_writer()
    {
        var file = Docx.Of(Para(Sdt(Hint, Tag("kind") + """<w:showingPlcHdr/><w:comboBox><w:listItem w:displayText="Home visit" w:value="V"/></w:comboBox>"""))).ToBytes();
        var chosen = Of(file, new() { ["kind"] = "V" });
        Assert.Equal("Home visit", OlderTemplateTests.Text(chosen));
        Assert.Equal("V", (string?)Value(chosen, "kind"));
        Assert.Equal("Walk in the park", (string?)Value(Of(file, new() { ["kind"] = "Walk in the park" }), "kind"));
    }

    [Fact]
    public void Bold_italic_and_lists_are_written_and_read_back()
    {
        var file = Docx.Of(Sdt(Para(Hint), Tag("story") + "<w:showingPlcHdr/>")).ToBytes();
        var story = JsonNode.Parse("""[{"runs":[{"text":"Plain "},{"text":"bold","bold":true}]},{"list":"bullet","runs":[{"text":"one","italic":true}]},{"list":"number","runs":[{"text":"first"}]}]""");
        Assert.Equal(story!.ToJsonString(), Value(Of(file, new() { ["story"] = story.DeepClone() }), "story")!.ToJsonString());
    }

    [Fact]
    public void Words_stand_out_in_a_control_that_is_bold_by_itself()
    {
        var file = Docx.Of(Sdt(Para(R("old", "<w:b/>")), "<w:rPr><w:b/></w:rPr>" + Tag("story"))).ToBytes();
        Assert.Equal("old", (string?)Value(file, "story"));
        var plain = Of(file, new() { ["story"] = "new" }, new(Overwrites: true));
        using (var document = Open(plain)) Assert.NotNull(document.MainDocumentPart!.Document!.Descendants<W.Run>().Single().RunProperties!.Bold);
        Assert.Equal("new", (string?)Value(plain, "story"));
        var mixed = JsonNode.Parse("""[{"runs":[{"text":"Plain "},{"text":"loud","bold":true}]}]""")!;
        Assert.Equal(mixed.ToJsonString(), Value(Of(file, new() { ["story"] = mixed.DeepClone() }, new(Overwrites: true)), "story")!.ToJsonString());
    }

    [Fact]
    public void A_locked_field_of_a_list_s_item_is_told()
    {
        var item = Sdt(Para(Sdt(R("Ama"), Tag("people[].name") + "<w:lock w:val=\"contentLocked\"/><w:text/>") + Sdt(Hint, Tag("people[].role") + "<w:showingPlcHdr/><w:text/>")), Tag("people[]"));
        var file = Docx.Of(item, P("after")).ToBytes();
        var people = new JsonArray(new JsonObject { ["name"] = "Ama", ["role"] = "Aunt" }, new JsonObject { ["name"] = "Joe" });
        var wrong = Try(file, new() { ["people"] = people }, new(Overwrites: true)).Wrong.Single();
        Assert.Equal(("people[1].name", "“people[].name” is locked against changes in this document."), (wrong.Path, wrong.Message));
        Of(file, new() { ["people"] = new JsonArray(new JsonObject { ["role"] = "Aunt" }) });
    }
}
