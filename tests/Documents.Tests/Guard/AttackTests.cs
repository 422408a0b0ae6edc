using System.IO.Packaging;
using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Guard;

/// <summary>Tricks with the package; what fills a limit is tried in <see cref="LimitTests"/>.</summary>
public sealed class AttackTests
{
    [Theory]
    [InlineData("a second word/document.xml")]
    [InlineData("a second WORD/Document.xml")]
    [InlineData("a second [Content_Types].xml")]
    public void Two_files_of_one_name_are_refused(string attack) => Refuses(attack);

    [Fact]
    public void Names_that_lead_out_of_the_file_are_names_and_no_more() => Reads("names that lead out", "words");

    [Theory]
    [InlineData("a document type in [Content_Types].xml")]
    [InlineData("a document type in _rels/.rels")]
    [InlineData("a document type in word/_rels/document.xml.rels")]
    public void A_document_type_in_a_list_is_refused(string attack) => Refuses(attack);

    [Theory]
    [InlineData("a document type in styles")]
    [InlineData("a document type in footnotes")]
    [InlineData("a document type in comments")]
    public void A_document_type_in_a_part_is_refused(string attack) => Refuses(attack);

    [Theory]
    [InlineData("a link to http://[bad")]
    [InlineData("a link to mailto:a@b@c d,e")]
    [InlineData("a link to nothing")]
    public void A_link_that_leads_nowhere_is_read(string attack) => Reads(attack, "link");

    [Fact]
    public void A_part_that_refers_to_the_main_part_is_refused() => Refuses("a header that is the main part");

    [Fact]
    public void Notes_that_refer_to_each_other_are_read_once() => Reads("notes that refer to each other", "\uFFFC", "note 1\uFFFC", "note 2\uFFFC");

    [Fact]
    public void Text_boxes_in_tables_in_text_boxes_of_a_header_are_read_once() =>
        Reads("text boxes in tables in text boxes", "body", "", "", "box 2", "", "box 1", "deep", "box 0");

    [Fact]
    public void Numbers_out_of_all_bounds_count_as_absent() => Reads("numbers out of all bounds", "x", "");

    /// <summary>Older ones have CVE-2024-43483 and CVE-2024-43484.</summary>
    [Fact]
    public void The_library_that_opens_the_package_is_not_one_with_known_holes() =>
        Assert.True(typeof(Package).Assembly.GetName().Version >= new Version(9, 0, 0), typeof(Package).Assembly.FullName);

    private static void Refuses(string attack) => Assert.Equal("broken-file", ReadingOf.Refused(Attacks.Of(attack)).Type);

    private static void Reads(string attack, params string[] paragraphs) => Assert.Equal(paragraphs, ReadingOf.Read(Attacks.Of(attack)).Paragraphs.Select(p => p.Text));
}
