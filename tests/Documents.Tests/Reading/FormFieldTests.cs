using Recording.Documents.Tests.Building;
using W = DocumentFormat.OpenXml.Wordprocessing;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

/// <summary>The fields of Word's older forms, which court forms still hold.</summary>
public sealed class FormFieldTests
{
    private static string FormField(string data, string code, string? result = null) =>
        $"""<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="F1"/><w:enabled/>{data}</w:ffData></w:fldChar></w:r>"""
        + Code(code) + (result is null ? "" : FieldChar("separate") + result) + FieldChar("end");

    private static string Box(string state) => FormField($"<w:checkBox><w:sizeAuto/>{state}</w:checkBox>", " FORMCHECKBOX ", "");

    private static string List(string state) =>
        FormField($"""<w:ddList>{state}<w:listEntry w:val="Alone"/><w:listEntry w:val="With family"/></w:ddList>""", " FORMDROPDOWN ");

    [Theory]
    [InlineData("<w:checked/>", "☒")]
    [InlineData("""<w:default w:val="1"/>""", "☒")]
    [InlineData("""<w:default w:val="1"/><w:checked w:val="0"/>""", "☐")]
    [InlineData("""<w:default w:val="0"/>""", "☐")]
    [InlineData("", "☐")]
    public void A_tick_box_shows_whether_it_is_ticked(string state, string shown) =>
        Assert.Equal([$"Lives alone {shown} yes"], Docx.Of(Para(R("Lives alone ") + Box(state) + R(" yes"))).Texts());

    [Theory]
    [InlineData("""<w:result w:val="1"/>""", "With family")]
    [InlineData("""<w:default w:val="1"/>""", "With family")]
    [InlineData("", "Alone")]
    [InlineData("""<w:result w:val="7"/>""", "")]
    public void A_list_shows_its_chosen_entry(string state, string shown) =>
        Assert.Equal([$"Lives: {shown}."], Docx.Of(Para(R("Lives: ") + List(state) + R("."))).Texts());

    [Fact]
    public void A_text_field_shows_its_result() => Assert.Equal(["Name: Ama Serwaa"],
        Docx.Of(Para(R("Name: ") + FormField("<w:textInput/>", " FORMTEXT ", R("Ama Serwaa")))).Texts());

    [Fact]
    public void A_choice_that_the_file_also_holds_as_text_is_read_once() => Assert.Equal(["☒"], Docx.Of(Para(
        FormField("<w:checkBox><w:checked/></w:checkBox>", " FORMCHECKBOX ", R("☒")))).Texts());

    [Fact]
    public void What_a_field_shows_leads_back_to_the_fields_end() => Docx.Of(Para(R("a") + List(""))).Map(map =>
        Assert.Equal(W.FieldCharValues.End, Assert.IsType<W.FieldChar>(map.Paragraphs[0].PieceAt(3).Leaf).FieldCharType!.Value));

    [Fact]
    public void A_hidden_tick_box_is_not_read() => Assert.Equal(["a"], Docx.Of(Para(R("a") + Box("").Replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", StringComparison.Ordinal))).Texts());

    [Fact]
    public void A_tick_box_within_a_code_is_code() => Assert.Equal(["yes"], Docx.Of(Para(
        FieldChar("begin") + Code("IF ") + Box("") + FieldChar("separate") + R("yes") + FieldChar("end"))).Texts());
}
