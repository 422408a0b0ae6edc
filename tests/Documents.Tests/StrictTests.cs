using System.Text;
using Recording.Analysis.Text;
using Recording.Documents.CleanCopies;
using Recording.Documents.Guard;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests;

/// <summary>Files of the Strict kind stay so: the SDK by itself would leave a mixture.</summary>
public sealed class StrictTests
{
    private const string Transitional = "http://schemas.openxmlformats.org/", Dialect = "http://schemas.openxmlformats.org/officeDocument/2006";

    private static readonly byte[] File = StrictSample.Of().ToBytes();

    private static byte[] Reviewed() => ReviewOf.Written(File, ReviewOf.Comment(File, "Needs", "Whose?"), ReviewOf.Replace(File, "tired", "worn out"));

    private static string Text(byte[] file, string name) => Encoding.UTF8.GetString(Xml.Entries(file)[name]);

    [Fact]
    public void Opening_and_saving_a_strict_file_changes_nothing()
    {
        Assert.False(WordFile.OpenCopy(File, Limits.Default, TestContext.Current.CancellationToken).IsRefused(out _, out var opened));
        Assert.Empty(Xml.Changed(File, opened!.Save()));
    }

    [Fact]
    public void What_a_review_does_not_touch_is_kept_byte_for_byte() => Assert.Equal(
        ["[Content_Types].xml", "word/_rels/document.xml.rels", "word/comments.xml", "word/commentsExtended.xml", "word/commentsExtensible.xml", "word/commentsIds.xml", "word/document.xml", "word/people.xml"],
        Xml.Changed(File, Reviewed()));

    [Fact]
    public void Every_part_of_a_reviewed_strict_file_is_strict()
    {
        var reviewed = Reviewed();
        foreach (var name in Xml.Entries(reviewed).Keys.Where(name => name.StartsWith("word/", StringComparison.Ordinal)))
        {
            var text = Text(reviewed, name);
            Assert.DoesNotContain(Transitional + "wordprocessingml/", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Transitional + "drawingml/", text, StringComparison.Ordinal);
            Assert.DoesNotContain(Dialect, text, StringComparison.Ordinal);
        }
        Assert.StartsWith(StrictSample.Root, Xml.Part(reviewed, "word/comments.xml").Name.NamespaceName, StringComparison.Ordinal);
        Assert.Contains(StrictSample.Root + "officeDocument/relationships/comments\"", Text(reviewed, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_that_only_strict_files_have_are_written_again()
    {
        var main = Text(Reviewed(), Docx.Main);
        foreach (var value in (string[])["w:conformance=\"strict\"", "<w:jc w:val=\"start\"", "<w:ind w:start=\"36pt\"", "<w:tab w:val=\"end\" w:pos=\"36pt\"", "<w:textDirection w:val=\"rl\"", $"uri=\"{StrictSample.Root}drawingml/chart\""])
            Assert.Contains(value, main, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reviewed_strict_file_reads_as_its_review_says()
    {
        var reviewed = Reviewed();
        Assert.Equal(["Needs", "He is worn out.", "linkx", "", "Council", "Whose?"], ReviewOf.Texts(reviewed).Concat(ReviewOf.Comments(reviewed).Select(c => c.Says)));
        Assert.Equal(ReviewOf.Texts(File), ReviewOf.Texts(reviewed, View.Original));
        Assert.Equal(("Needs", "Whose?"), Assert.Single(ReviewOf.Comments(reviewed)));
    }

    [Fact]
    public void A_part_that_was_transitional_among_strict_ones_stays_so()
    {
        var file = StrictSample.Of().Footnotes($"""<w:footnote w:id="2">{P("a note")}</w:footnote>""")
            .Change(Docx.Main, xml => xml.Replace("tired.</w:t>", "tired.</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/>", StringComparison.Ordinal)).ToBytes();
        var reviewed = ReviewOf.Written(file, ReviewOf.Replace(file, "note", "remark", "footnote:1"));
        Assert.StartsWith(Transitional, Xml.Part(reviewed, "word/footnotes.xml").Name.NamespaceName, StringComparison.Ordinal);
        Assert.Contains(Dialect + "/relationships/footnotes\"", Text(reviewed, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        Assert.Equal(Xml.Entries(file)[Docx.Main], Xml.Entries(reviewed)[Docx.Main]);
    }

    [Fact]
    public void Settings_of_a_strict_file_that_change_are_strict()
    {
        var reviewed = ReviewOf.Write(File, new Documents.Reviews.Review("Priya Shah", [ReviewOf.Replace(File, "tired", "worn out")]) { TrackRevisions = true }).File;
        Assert.Contains("trackRevisions", Text(reviewed, "word/settings.xml"), StringComparison.Ordinal);
        Assert.StartsWith(StrictSample.Root, Xml.Part(reviewed, "word/settings.xml").Name.NamespaceName, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clean_copy_of_a_strict_file_leads_to_no_part_that_it_lacks()
    {
        Assert.False(DocumentCleanCopy.Make(Reviewed(), new(Comments: CommentChoice.All), cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var copy));
        Assert.Empty(WordSafety.NewProblems(File, copy!.File));
        Assert.DoesNotContain("comments", Text(copy.File, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
        Assert.Contains("header1.xml", Text(copy.File, "word/_rels/document.xml.rels"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("firstRow", "firstRow")]
    [InlineData("lastRow", "lastRow")]
    [InlineData("firstColumn", "firstColumn")]
    [InlineData("lastColumn", "lastColumn")]
    [InlineData("oddVBand", "noHBand")]
    [InlineData("evenVBand", "noVBand")]
    [InlineData("oddHBand", "")]
    [InlineData("evenHBand", "")]
    [InlineData("firstRowFirstColumn", "")]
    [InlineData("firstRowLastColumn", "")]
    [InlineData("lastRowFirstColumn", "")]
    [InlineData("lastRowLastColumn", "")]
    public void What_a_strict_file_says_of_the_parts_of_a_table_stays(string place, string look)
    {
        string[] places = ["firstRow", "lastRow", "firstColumn", "lastColumn", "oddVBand", "evenVBand", "oddHBand", "evenHBand", "firstRowFirstColumn", "firstRowLastColumn", "lastRowFirstColumn", "lastRowLastColumn"];
        string[] looks = ["firstRow", "lastRow", "firstColumn", "lastColumn", "noHBand", "noVBand"];
        var row = $"<w:tr><w:tc><w:p><w:pPr><w:cnfStyle {Flags(places, place)}/></w:pPr></w:p></w:tc></w:tr>";
        var table = $"""<w:tbl><w:tblPr><w:tblLook {Flags(looks, look)}/></w:tblPr><w:tblGrid><w:gridCol w:w="100pt"/></w:tblGrid>{row}</w:tbl>""";
        var file = StrictSample.Of().Change(Docx.Main, xml => xml.Replace("<w:sectPr>", table + "<w:p/><w:sectPr>", StringComparison.Ordinal)).ToBytes();
        ReviewOf.Written(file, ReviewOf.Replace(file, "tired", "worn out"));

        static string Flags(string[] names, string set) => string.Join(' ', names.Select(name => $"w:{name}=\"{(name == set ? 1 : 0)}\""));
    }

    [Fact]
    public void A_number_that_tells_the_look_of_a_table_too_stays()
    {
        const string Table = """<w:tbl><w:tblPr><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid><w:gridCol w:w="100pt"/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p/>""";
        var file = StrictSample.Of().Change(Docx.Main, xml => xml.Replace("<w:sectPr>", Table + "<w:sectPr>", StringComparison.Ordinal)).ToBytes();
        ReviewOf.Written(file, ReviewOf.Replace(file, "tired", "worn out"));
    }

    [Fact]
    public void A_file_that_does_not_say_that_it_is_strict_does_not_say_so_afterwards()
    {
        var file = StrictSample.Of().Change(Docx.Main, xml => xml.Replace("w:conformance=\"strict\"", "", StringComparison.Ordinal)).ToBytes();
        Assert.DoesNotContain("conformance", Text(ReviewOf.Written(file, ReviewOf.Comment(file, "Needs", "Whose?")), Docx.Main), StringComparison.Ordinal);
    }
}
