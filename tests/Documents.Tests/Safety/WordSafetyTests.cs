using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Safety;

public sealed class WordSafetyTests
{
    [Fact]
    public void A_plain_document_is_safe() => Assert.Empty(WordSafety.Problems(Docx.Of(P("x"), Table(Row("a"))).ToBytes()));

    [Theory]
    [InlineData("""<w:p><w:del w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:del></w:p>""", "w:t in w:del")]
    [InlineData("""<w:p><w:r><w:delText>x</w:delText></w:r></w:p>""", "outside w:del")]
    [InlineData("""<w:p><w:ins w:id="1" w:author="a"><w:ins w:id="2" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins></w:ins></w:p>""", "insertion within an insertion")]
    [InlineData("""<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc/></w:tr></w:tbl><w:p/>""", "does not end in a paragraph")]
    [InlineData("""<w:p><w:sdt><w:sdtContent/></w:sdt></w:p>""", "empty content control")]
    [InlineData("""<w:p><w:bookmarkStart w:id="1" w:name="b"/><w:bookmarkEnd w:id="1"/><w:ins w:id="1" w:author="a"><w:r><w:t>x</w:t></w:r></w:ins></w:p>""", "annotation id 1")]
    [InlineData("""<w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:sdt><w:sdtPr><w:id w:val="5"/></w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>""", "content control id 5")]
    [InlineData("""<w:p w14:paraId="00000001"/><w:p w14:paraId="00000001"/>""", "paragraph id 00000001")]
    [InlineData("""<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r></w:p>""", "do not end")]
    [InlineData("""<w:p><w:commentRangeStart w:id="9"/></w:p>""", "comment 9")]
    public void What_the_validator_misses_is_seen(string body, string problem) =>
        Assert.Contains(WordSafety.Problems(Docx.Of(body).ToBytes()), p => p.Contains(problem, StringComparison.Ordinal));
}
