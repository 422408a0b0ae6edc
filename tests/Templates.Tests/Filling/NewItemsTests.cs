using System.Text.Json.Nodes;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.ControlTests;
using static Recording.Templates.Tests.Filling.Filled;

namespace Recording.Templates.Tests.Filling;

/// <summary>Items that are made anew are as items that stood there and were filled one by one.</summary>
public sealed class NewItemsTests
{
    private static readonly XNamespace Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", Word14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private const string Row = """
        [{"when":"2026-05-03","what":"Ama rang & said: \"a < b > c\".","who":{"name":" Sam Reed "},"kind":"V","seen":true},
         {"when":"2026-05-04","what":"Joe wrote.","who":{"name":"Mia"},"kind":"V","seen":true},
         {"when":"last week","what":"One line\nand another,\twith a tab","who":{"name":"Mia"}},
         {"what":"","who":{"name":"slotw0-0."},"kind":"T","isUrgent":false},
         {},
         {"when":"2026-05-06","what":"שלום \uFDD0 &amp; <w:p/>","who":{"name":"😀"},"kind":"V","seen":true},
         {"when":"2026-05-07","what":"Lists","notes":[{"text":"a","by":"Ama"},{"text":"b","by":"Joe"},{"text":"c\nd"}]},
         {"when":"2026-05-08","what":"More","notes":[{"text":"a","by":"Ama"},{"text":"b","by":"Joe"},{"text":"c\nd"}]},
         {"when":"2026-05-09","what":"Lists","notes":[{"text":"e"}]}]
        """;

    [Fact]
    public void New_rows_are_written_as_rows_that_stood_there()
    {
        var values = Values();
        var count = values["events"]!.AsArray().Count;
        var (grown, filled) = (Of(File(1), values), Of(File(count), values));
        Assert.Equal(MainPart(filled), MainPart(grown));
        Assert.Equal(LibraryFillTests.Sorted(Read(filled).Values), LibraryFillTests.Sorted(Read(grown).Values));
    }

    [Fact]
    public void New_rows_are_finished_as_others_are()
    {
        var values = Values();
        Assert.Equal(MainPart(Of(File(values["events"]!.AsArray().Count), values, new(IsFinished: true))), MainPart(Of(File(1), values, new(IsFinished: true))));
    }

    [Fact]
    public void Every_new_row_has_ids_of_its_own()
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(Of(File(1), Values())), isEditable: false);
        var all = XElement.Parse(document.MainDocumentPart!.Document!.OuterXml);
        var controls = all.Descendants(Word + "sdtPr").Select(p => (string?)p.Element(Word + "id")?.Attribute(Word + "val")).ToList();
        Assert.Distinct(controls);
        Assert.All(controls, id => Assert.True(int.TryParse(id, out _), id));
        Assert.Distinct(all.Descendants(Word + "p").Attributes(Word14 + "paraId").Select(a => a.Value));
    }

    [Fact]
    public void What_only_looks_like_a_slot_is_a_word()
    {
        var values = new JsonObject { ["events"] = new JsonArray([.. Enumerable.Range(0, 3).Select(i => (JsonNode)new JsonObject { ["what"] = $"slot{i}. <?slots0.?>" })]) };
        Assert.Equal("slot2. <?slots0.?>", (string?)Value(Of(File(1), values), "events[2].what"));
    }

    [Fact]
    public void Two_lists_and_one_in_the_header_grow_each_for_itself()
    {
        static string List(string name) => Sdt(Para(Sdt(R("[x]"), Tag($"{name}[].a") + "<w:showingPlcHdr/><w:text/>")), Tag($"{name}[]"));
        var file = Docx.Of(List("one") + P("between") + List("two"), Para("", null, """<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>""")).Header("h1", List("three")).ToBytes();
        var values = JsonNode.Parse("""{"one":[{"a":"1"},{"a":"2"},{"a":"3"}],"two":[{"a":"4"},{"a":"5"}],"three":[{"a":"6"},{"a":"7"}]}""")!.AsObject();
        Assert.Equal(LibraryFillTests.Sorted(values), LibraryFillTests.Sorted(Read(Of(file, values)).Values));
    }

    private static JsonObject Values() => new() { ["case"] = "AS26", ["events"] = JsonNode.Parse(Row) };

    /// <summary>A table of so many blank rows, with fields of many kinds, a list within each row and a field from outside.</summary>
    private static byte[] File(int rows)
    {
        var id = 100;
        var events = Enumerable.Range(0, rows).Select(_ => Sdt("<w:tr>"
            + Cell(Paragraph(Field("events[].when", "<w:text/>")))
            + Cell(Paragraph(Field("events[].what", """<w:text w:multiLine="1"/>""", "<w:b/>") + R(" by ") + Field("events[].who.name", "<w:text/>") + R(" in ") + Field("case", "<w:text/>")))
            + Cell(Paragraph(Field("events[].kind", """<w:dropDownList><w:listItem w:displayText="Home visit" w:value="V"/><w:listItem w:displayText="Telephone" w:value="T"/></w:dropDownList>""")
                + Sdt(R("☐"), Own("events[].seen") + """<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>""")))
            + Cell(Sdt(Paragraph(R("Urgent")), Own("events[].isUrgent?"))
                + Sdt(Paragraph(Field("events[].notes[].text", """<w:text w:multiLine="1"/>""") + Field("events[].notes[].by", "<w:text/>") + Field("events[].what", "<w:text/>")), Own("events[].notes[]")) + P("")) + "</w:tr>", Own("events[]")));
        return Docx.Of(Para(Field("case", "<w:text/>")), Table(events)).ToBytes();

        string Paragraph(string content) => $"""<w:p w14:paraId="{++id:X8}">{content}</w:p>""";
        string Own(string tag) => $"""<w:tag w:val="{tag}"/><w:id w:val="{++id}"/>""";
        string Field(string tag, string kind, string look = "") => Sdt(R("[x]", look), Own(tag) + "<w:showingPlcHdr/>" + kind);
    }

    /// <summary>The main part without what differs by its nature: the ids.</summary>
    private static string MainPart(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        using var stream = document.MainDocumentPart!.GetStream(FileMode.Open, FileAccess.Read);
        var all = XElement.Load(stream, LoadOptions.PreserveWhitespace);
        all.Descendants(Word + "sdtPr").Elements(Word + "id").Remove();
        all.Descendants().Attributes(Word14 + "paraId").Remove();
        return all.ToString(SaveOptions.DisableFormatting);
    }
}
