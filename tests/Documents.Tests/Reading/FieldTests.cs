using Recording.Analysis.Text;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reading;

public sealed class FieldTests
{
    [Fact]
    public void A_fields_result_is_read_and_its_code_is_not() =>
        Assert.Equal(["Page 3 of 9"], Docx.Of(Para(R("Page ") + Field(" PAGE ", R("3")) + R(" of ") + Field("NUMPAGES", R("9")))).Texts());

    [Fact]
    public void The_result_of_a_field_within_a_code_is_code() => Assert.Equal(["Dear Ms Okoro"], Docx.Of(Para(R("Dear ") +
        FieldChar("begin") + Code("IF ") + Field("MERGEFIELD sex", R("F")) + Code(" = \"F\" \"Ms\"") + FieldChar("separate") + R("Ms") + FieldChar("end") + R(" Okoro"))).Texts());

    [Fact]
    public void A_result_may_span_paragraphs() => Assert.Equal(["Contents", "One", "Two", "after"], Docx.Of(P("Contents"),
        Para(FieldChar("begin") + Code("TOC") + FieldChar("separate") + R("One")), Para(R("Two") + FieldChar("end")), P("after")).Texts());

    [Fact]
    public void A_field_that_never_ends_hides_nothing() =>
        Assert.Equal(["before after", "next"], Docx.Of(Para(R("before ") + FieldChar("begin") + Code("PAGE") + R("after")), P("next")).Texts());

    [Fact]
    public void A_link_within_a_link_ends_where_it_ends() => Assert.Equal([new LinkSpan(1, 1, "b"), new LinkSpan(0, 3, "a")],
        Docx.Of(Para(Field("HYPERLINK a", R("x") + Field("HYPERLINK b", R("y")) + R("z")))).Read().Paragraphs[0].Links);

    [Theory]
    [InlineData(" HYPERLINK \"https://example.org/a b\" ", "https://example.org/a b")]
    [InlineData("hyperlink \\l \"part2\"", "#part2")]
    public void A_hyperlink_field_tells_where_it_leads(string code, string address) =>
        Assert.Equal([new LinkSpan(2, 4, address)], Docx.Of(Para(R("a ") + Field(code, R("link")))).Read().Paragraphs[0].Links);
}
