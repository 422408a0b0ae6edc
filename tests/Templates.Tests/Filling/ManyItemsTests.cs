using System.Text.Json.Nodes;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

/// <summary>Lists that grow: each item a copy of the one that the template holds.</summary>
public sealed class ManyItemsTests
{
    [Fact]
    public void Memory_grows_with_the_rows_and_no_faster()
    {
        Allocated(20);
        Assert.InRange(Allocated(1_000) / (double)Allocated(100), 1, 13);
    }

    [Theory]
    [InlineData(50, true)]
    [InlineData(500, false)]
    public void A_document_that_could_not_be_opened_again_is_not_made(int items, bool isMade)
    {
        var file = Docx.Of(Sdt(Para(Sdt(R("[x]"), Tag("people[].name") + "<w:showingPlcHdr/><w:text/>")), Tag("people[]"))).ToBytes();
        var values = new JsonObject { ["people"] = new JsonArray([.. Enumerable.Range(0, items).Select(i => (JsonNode)new JsonObject { ["name"] = $"Person {i}" })]) };
        var isRefused = DocumentFill.Write(file, values, new(), Time, new() { Elements = 2_000 }, TestContext.Current.CancellationToken).IsRefused(out var refusal, out _);
        Assert.Equal(isMade, !isRefused);
        if (isRefused) Assert.Equal("too-large", refusal!.Type);
    }

    [Fact]
    public void Copies_know_a_field_by_the_name_that_it_has_in_the_first_item()
    {
        var file = Docx.Of(Sdt(Para(Sdt(R("[x]"), Tag("people[].name") + "<w:showingPlcHdr/><w:text/>") + Sdt(R("[x]"), Tag("people[].name.first") + "<w:showingPlcHdr/><w:text/>")), Tag("people[]"))).ToBytes();
        var values = JsonNode.Parse("""{"people":[{"name":"Ama Boateng","name_first":"Ama"},{"name":"Joe Lowe","name_first":"Joe"},{"name":"Mia Lowe","name_first":"Mia"}]}""")!.AsObject();
        Assert.Equal(["Ama Boateng", "Ama", "Joe Lowe", "Joe", "Mia Lowe", "Mia"], Shown(Of(file, values)));
    }

    [Fact]
    public void Copies_know_a_field_within_a_part_by_the_name_that_it_has_in_the_first_item()
    {
        var part = Sdt(Sdt(R("[x]"), Tag("people[].name") + "<w:showingPlcHdr/><w:text/>") + Sdt(R("[x]"), Tag("people[].name.first") + "<w:showingPlcHdr/><w:text/>"), Tag("people[].known?"));
        var values = JsonNode.Parse("""{"people":[{"name":"Ama Boateng","name_first":"Ama"},{"name":"Joe Lowe","name_first":"Joe"}]}""")!.AsObject();
        Assert.Equal(["Ama Boateng", "Ama", "Joe Lowe", "Joe"], Shown(Of(Docx.Of(Sdt(Para(part), Tag("people[]"))).ToBytes(), values)));
    }

    [Fact]
    public void An_item_with_merge_fields_bookmarks_and_tokens_is_copied_without_the_bookmarks()
    {
        var item = Para("""<w:bookmarkStart w:id="1" w:name="place"/>""" + R("x") + """<w:bookmarkEnd w:id="1"/>""" + R("{{note}} ") + Sdt(R("[x]"), Tag("people[].name") + "<w:showingPlcHdr/><w:text/>"));
        var filled = Of(Docx.Of(Sdt(item, Tag("people[]"))).ToBytes(), JsonNode.Parse("""{"people":[{"name":"Ama"},{"name":"Joe"}]}""")!.AsObject());
        Assert.Equal(["Ama", "Joe"], Read(filled).Fields.Where(f => f.Path.EndsWith("].name", StringComparison.Ordinal)).Select(f => (string?)f.Value));
    }

    private static List<string> Shown(byte[] file)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.Text>().Select(t => t.Text)];
    }

    private static long Allocated(int rows)
    {
        var file = Docx.Of(Table(Sdt("<w:tr>" + Cell(Para(Sdt(R("[x]"), Tag("rows[].date") + "<w:showingPlcHdr/><w:text/>"))) + Cell(Para(Sdt(R("[x]"), Tag("rows[].event") + "<w:showingPlcHdr/><w:text/>"))) + "</w:tr>", Tag("rows[]")))).ToBytes();
        var values = new JsonObject { ["rows"] = new JsonArray([.. Enumerable.Range(0, rows).Select(i => (JsonNode)new JsonObject { ["date"] = $"{1 + i % 28} May 2026", ["event"] = $"Ama rang about step {i}." })]) };
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(DocumentFill.Write(file, values, new(), Time).IsRefused(out _, out var filled) ? [] : filled.Wrong);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
