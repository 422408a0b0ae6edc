using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

/// <summary>Controls whose words lag behind the document's own data, which Word shows on opening it.</summary>
public sealed class BoundFieldTests
{
    private const string Box = "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>";

    [Fact]
    public void Fields_show_the_data_and_not_the_words_that_lag_behind()
    {
        var file = Stale("Ama Boateng", "true");
        Assert.Equal("Ama Boateng", (string?)Value(file, "name"));
        Assert.True((bool?)Value(file, "seen"));
        Assert.Equal("Ama Boateng", (string?)Read(file).Values["name"]);
    }

    [Fact]
    public void A_field_whose_data_is_empty_is_not_filled()
    {
        var name = Read(Stale("", "false")).Fields.Single(f => f.Path == "name");
        Assert.Equal((false, null), (name.Filled, name.Value));
    }

    [Fact]
    public void A_value_that_only_the_old_words_have_is_written_to_the_data()
    {
        var filled = Of(Stale("Ama Boateng", "true"), new() { ["name"] = "old" }, new(Overwrites: true));
        using var document = Open(filled);
        using var data = new StreamReader(document.MainDocumentPart!.CustomXmlParts.Single().GetStream());
        Assert.Contains("<name>old</name>", data.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal("old", (string?)Value(filled, "name"));
    }

    [Fact]
    public void What_the_data_says_is_kept_as_the_writer_s_own() =>
        Assert.Equal(["name"], Try(Stale("Ama Boateng", "true"), new() { ["name"] = "Joe" }).Kept);

    [Fact]
    public void Controls_that_show_the_same_data_are_one_field_whatever_their_prefixes()
    {
        var file = Document(Para(Sdt(R("old"), Tag("name") + Bound("name") + "<w:text/>")),
            Para(Sdt(R("old"), Tag("again") + Bound("name").Replace("a:", "b:", StringComparison.Ordinal).Replace("xmlns:a", "xmlns:b", StringComparison.Ordinal) + "<w:text/>")));
        Assert.Equal(["name"], Read(file).Fields.Select(f => f.Path));
    }

    [Fact]
    public void A_bound_control_of_no_kind_takes_text_and_gives_it_to_the_data()
    {
        var filled = Of(Document(Sdt(P("old"), Tag("name") + Bound("name"))), new() { ["name"] = "Ama" }, new(Overwrites: true));
        Assert.Equal("Ama", (string?)Value(filled, "name"));
    }

    private static byte[] Stale(string name, string seen) =>
        Document([Para(Sdt(R("old"), Tag("name") + Bound("name") + "<w:text/>")), Para(Sdt(R("☐"), Tag("seen") + Bound("seen") + Box))], name, seen);

    private static byte[] Document(params string[] blocks) => Document(blocks, "Ama Boateng", "true");

    private static byte[] Document(string[] blocks, string name, string seen) => Docx.Of(blocks)
        .Put("customXml/item1.xml", "application/xml", $"""<root xmlns="urn:a"><name>{name}</name><seen>{seen}</seen></root>""").Relate(Docx.Main, "customXml", "../customXml/item1.xml", "c1")
        .Put("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
            """<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{11111111-2222-3333-4444-555555555555}"/>""")
        .Relate("customXml/item1.xml", "customXmlProps", "itemProps1.xml", "p1").ToBytes();

    private static string Bound(string name) =>
        $$"""<w:dataBinding w:prefixMappings="xmlns:a='urn:a'" w:xpath="/a:root[1]/a:{{name}}[1]" w:storeItemID="{11111111-2222-3333-4444-555555555555}"/>""";
}
