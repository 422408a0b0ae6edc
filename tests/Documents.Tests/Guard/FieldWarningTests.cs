using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Guard;

public sealed class FieldWarningTests
{
    private const string Dde = "DDEAUTO c:\\\\x \"y\"";

    private static readonly string Field = Markup.Field(Dde, R("x"));

    private static void Reports(Docx docx) => Assert.Contains("holds a field that fetches or starts", Assert.Single(docx.Read().Warnings), StringComparison.Ordinal);

    [Theory]
    [InlineData("DDEAUTO c:\\\\x \"y\"")]
    [InlineData("  ddeauto x")]
    [InlineData("DDE x")]
    [InlineData("INCLUDEPICTURE \"https://example.org/p.png\"")]
    [InlineData("INCLUDETEXT \"other.docx\"")]
    [InlineData("LINK Excel.Sheet.8 \"C:\\\\a.xls\" \\a")]
    [InlineData("DATABASE \\d \"C:\\\\a.mdb\"")]
    [InlineData("AUTOTEXT \"Disclaimer\"")]
    [InlineData(" Include  x")]
    public void A_field_that_reaches_out_is_reported(string code)
    {
        Reports(Docx.Of(Para(Markup.Field(code, R("x")))));
        Reports(Docx.Of(Para($"""<w:fldSimple w:instr="{System.Security.SecurityElement.Escape(code)}">{R("x")}</w:fldSimple>""")));
    }

    [Theory]
    [InlineData("PAGE")]
    [InlineData("HYPERLINK \"https://example.org/\"")]
    [InlineData("MERGEFIELD DDE")]
    [InlineData("DDEX")]
    [InlineData("")]
    public void Another_field_is_not_reported(string code) => Assert.Empty(Docx.Of(Para(Markup.Field(code, R("DDE x")))).Read().Warnings);

    [Fact]
    public void A_code_split_over_runs_and_nested_is_known()
    {
        Reports(Docx.Of(Para(FieldChar("begin") + Code("DD") + Code("EAU") + Code("TO x") + FieldChar("end"))));
        Reports(Docx.Of(Para(FieldChar("begin") + Code("DDE") + Markup.Field("QUOTE 65 85", R("AUTO")) + Code(" x") + FieldChar("separate") + R("y") + FieldChar("end"))));
        Reports(Docx.Of(Para(FieldChar("begin") + Code("IF 1 = 1 ") + Field + FieldChar("separate") + FieldChar("end"))));
        Reports(Docx.Of(Para(Markup.Field("PAGE", Field))));
        Reports(Docx.Of(Para(FieldChar("begin") + Code("DDE x"))));
    }

    [Fact]
    public void A_field_is_known_through_what_is_struck_out_of_it()
    {
        const string Struck = """<w:del w:id="1" w:author="S"><w:r><w:delInstrText>x</w:delInstrText></w:r></w:del>""";
        Reports(Docx.Of(Para(FieldChar("begin") + Code("DDE") + Struck + Code("AUTO x") + FieldChar("separate") + FieldChar("end"))));
        Reports(Docx.Of(Para($"""<w:del w:id="1" w:author="S">{Field.Replace("instrText", "delInstrText", StringComparison.Ordinal)}</w:del>""")));
        Reports(Docx.Of(Para(Field.Replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>", StringComparison.Ordinal))));
        Reports(Docx.Of(Para($"""<w:moveFrom w:id="1" w:author="S"><w:fldSimple w:instr="DDE x"/></w:moveFrom>""")));
    }

    [Fact]
    public void A_field_in_a_part_that_is_not_shown_is_reported()
    {
        Reports(Docx.Of(P("x")).Header("h9", Para(Field)));
        Reports(Docx.Of(P("x")).Footer("f9", Para(Field)));
        Reports(Docx.Of(P("x")).Footnotes($"""<w:footnote w:id="9">{Para(Field)}</w:footnote>"""));
        Reports(Docx.Of(P("x")).Endnotes($"""<w:endnote w:id="9">{Para(Field)}</w:endnote>"""));
        Reports(Docx.Of(P("x")).Comments($"""<w:comment w:id="9" w:author="S">{Para(Field)}</w:comment>"""));
        Reports(Docx.Of(Para(Run($"<w:pict><v:shape><v:textbox><w:txbxContent>{Para(Field)}</w:txbxContent></v:textbox></v:shape></w:pict>"))));
        Reports(Docx.Of("""<mc:AlternateContent><mc:Choice Requires="w14"><w:p/></mc:Choice><mc:Fallback>""" + Para(Field) + "</mc:Fallback></mc:AlternateContent>"));
    }

    [Fact]
    public void A_field_is_known_where_a_name_falls_between_two_readings_of_the_file()
    {
        for (var shift = 0; shift < 12; shift++)
            Reports(Docx.Of(P(new string('a', (64 << 10) - 1_900 + shift * 100)), Para(Field)));
    }

    [Fact]
    public void A_field_in_another_encoding_is_known() => Reports(new Docx()
        .Put(Docx.Main, new Docx().MainType, [.. System.Text.Encoding.Unicode.Preamble, .. System.Text.Encoding.Unicode.GetBytes(Document(Para(Field)))])
        .Relate("", "officeDocument", Docx.Main, "main"));
}
