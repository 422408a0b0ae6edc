using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Templates.Tests.Filling.Filled;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Tests.Filling;

public sealed class OlderTemplateTests
{
    [Fact]
    public void A_token_split_over_runs_is_filled_and_read_back()
    {
        var file = Docx.Of(Para(R("Dear {", "<w:b/>") + R("{child.na") + R("me}}, of {{town}}."))).ToBytes();
        Assert.Equal(["child.name", "town"], Read(file).Fields.Select(f => f.Path));
        var filled = Of(file, new() { ["child"] = new System.Text.Json.Nodes.JsonObject { ["name"] = "Ama" }, ["town"] = "Leeds" });
        Assert.Equal("Dear Ama, of Leeds.", Text(filled));
        Assert.Equal("Leeds", (string?)Value(filled, "town"));
    }

    [Fact]
    public void What_stands_beside_a_token_in_its_run_stays_where_it_was()
    {
        var file = Docx.Of(Para(Run("<w:tab/>" + T("In {{town}} since ") + "<w:noBreakHyphen/>" + T("May.")))).ToBytes();
        using var document = WordprocessingDocument.Open(new MemoryStream(Of(file, new() { ["town"] = "Leeds" })), isEditable: false);
        Assert.Equal(["tab", "In ", "Leeds", " since ", "noBreakHyphen", "May."],
            document.MainDocumentPart!.Document!.Descendants<W.Run>().SelectMany(run => run.ChildElements).Where(child => child is not W.RunProperties).Select(child => child is W.Text text ? text.Text : child.LocalName));
    }

    [Fact]
    public void Merge_fields_of_both_forms_are_filled_and_stay_fields()
    {
        var file = Docx.Of(Para(Field(" MERGEFIELD Name \\* MERGEFORMAT ", R("«Name»")) + R(" of ")
            + """<w:fldSimple w:instr=" MERGEFIELD &quot;Home town&quot; "><w:r><w:t>«Home town»</w:t></w:r></w:fldSimple>""")).ToBytes();
        var filled = Of(file, new() { ["Name"] = "Ama", ["Home town"] = "Leeds" });
        Assert.Equal("Ama of Leeds", Text(filled));
        Assert.Equal("Leeds", (string?)Value(filled, "Home town"));
    }

    [Fact]
    public void Form_fields_take_text_ticks_and_choices()
    {
        static string Form(string name, string data, string result) => $"""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/>{data}</w:ffData></w:fldChar></w:r>{Code("FORM")}{FieldChar("separate")}{result}{FieldChar("end")}""";
        var file = Docx.Of(Para(Form("Who", "<w:textInput/>", R("\u2002")) + Form("Seen", "<w:checkBox><w:sizeAuto/><w:default w:val=\"0\"/></w:checkBox>", "")
            + Form("Kind", """<w:ddList><w:listEntry w:val="Call"/><w:listEntry w:val="Visit"/></w:ddList>""", ""))).ToBytes();
        var filled = Of(file, new() { ["Who"] = "Ama", ["Seen"] = true, ["Kind"] = "Visit" });
        Assert.Equal("""{"Who":"Ama","Seen":true,"Kind":"Visit"}""", Read(filled).Values.ToJsonString());
    }

    [Fact]
    public void A_bookmark_keeps_its_name_around_the_new_words()
    {
        var file = Docx.Of(Para("""<w:bookmarkStart w:id="1" w:name="Who"/><w:r><w:t>old</w:t></w:r><w:bookmarkEnd w:id="1"/><w:bookmarkStart w:id="2" w:name="_GoBack"/><w:bookmarkEnd w:id="2"/>""")).ToBytes();
        var filled = Of(file, new() { ["Who"] = "Ama" }, new(Overwrites: true));
        Assert.Equal("Ama", Text(filled));
        Assert.Equal("Ama", (string?)Read(filled).Values["Who"]);
    }

    internal static string Text(byte[] file)
    {
        Assert.False(Recording.Documents.DocumentReader.Read(file).IsRefused(out _, out var text));
        return string.Join('\n', text!.Paragraphs.Select(p => p.Text));
    }
}
