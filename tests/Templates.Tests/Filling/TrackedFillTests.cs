using System.Text.Json.Nodes;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

public sealed class TrackedFillTests
{
    private const string On = "<w:trackRevisions/>";

    [Fact]
    public void Words_that_give_way_are_struck_out_and_the_new_ones_inserted()
    {
        var file = Docx.Of(Para(R("For ") + Sdt(R("Joe"), ControlTests.Tag("name") + "<w:text/>")), Sdt(P("one") + P("two"), ControlTests.Tag("story"))).Settings(On).ToBytes();
        var filled = Of(file, new() { ["name"] = "Ama", ["story"] = "first\nsecond\nthird" }, new(Overwrites: true, Author: "Sam Reed"));
        Assert.Equal(["For Ama", "first", "second", "third"], Lines(filled, View.Final));
        Assert.Equal(Lines(file, View.Final), Lines(filled, View.Original));
        Assert.Equal("Ama", (string?)Value(filled, "name"));
        Assert.Equal("first\nsecond\nthird", (string?)Value(filled, "story"));
    }

    [Fact]
    public void Added_rows_and_a_removed_part_are_tracked()
    {
        var row = Sdt($"<w:tr>{Cell(Para(Sdt(R("x"), ControlTests.Tag("rows[].a") + "<w:text/>")))}</w:tr>", ControlTests.Tag("rows[]"));
        var file = Docx.Of(Table(row), P("Between"), Sdt(Para(Sdt(R("[hint]"), ControlTests.Tag("extra.a") + "<w:showingPlcHdr/><w:text/>")), ControlTests.Tag("extra.isUsed?")), P("End")).Settings(On).ToBytes();
        var values = new JsonObject { ["rows"] = new JsonArray(new JsonObject { ["a"] = "x" }, new JsonObject { ["a"] = "y" }), ["extra"] = new JsonObject { ["isUsed"] = false } };
        var filled = Of(file, values);
        Assert.Equal(["x", "y", "Between", "End"], Lines(filled, View.Final));
        Assert.Equal(["x", "Between", "[hint]", "End"], Lines(filled, View.Original));
    }

    [Fact]
    public void A_list_within_a_list_s_item_is_tracked_and_read_back()
    {
        var inner = Sdt($"<w:tr>{Cell(Para(Sdt(R("x"), ControlTests.Tag("children[].options[].name") + "<w:text/>")))}</w:tr>", ControlTests.Tag("children[].options[]"));
        var file = Docx.Of(Sdt(Para(Sdt(R("Ama"), ControlTests.Tag("children[].name") + "<w:text/>")) + Table(inner) + P("Standing words"), ControlTests.Tag("children[]")), P("End")).Settings(On).ToBytes();
        var values = JsonNode.Parse("""{"children":[{"name":"Ama","options":[{"name":"x"},{"name":"y"}]},{"name":"Joe","options":[{"name":"p"},{"name":"q"},{"name":"r"}]}]}""")!.AsObject();
        var filled = Of(file, values);
        Assert.Equal(["Ama", "x", "y", "Standing words", "Joe", "p", "q", "r", "Standing words", "End"], Lines(filled, View.Final));
        Assert.Equal(Lines(file, View.Original), Lines(filled, View.Original));
        Assert.Equal(LibraryFillTests.Sorted(values), LibraryFillTests.Sorted(Read(filled).Values));
    }

    private static List<string> Lines(byte[] file, View view)
    {
        Assert.False(DocumentReader.Read(file, new(view)).IsRefused(out _, out var text));
        return [.. text!.Paragraphs.Select(p => p.Text).Where(t => t.Length > 0)];
    }
}
