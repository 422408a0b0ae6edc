using Recording.Analysis.Text;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Documents.Tests.Reviews.ReviewOf;

namespace Recording.Documents.Tests.Reviews;

public sealed class RefusedItemTests
{
    private static readonly byte[] Plain = Docx.Of(P("He is lazy."), P("He is lazy again.")).ToBytes();

    private static Target Place(string exact, int paragraph, int start, int end, string part = "body", string prefix = "", string suffix = "") =>
        new(part, View.Final, new(paragraph, start), new(paragraph, end), new(exact, null, prefix, suffix));

    public static TheoryData<string, Target, string> Lost => new()
    {
        { "words that are not there", Place("idle", 0, 6, 10), Reasons.Moved },
        { "a place beyond the end", Place("idle", 90, 6, 10), Reasons.Moved },
        { "a negative place", Place("idle", -1, -4, -1), Reasons.Moved },
        { "a place that ends before it begins", Place("lazy", 0, 10, 6), Reasons.Reversed },
        { "words that stand twice, their place gone", Place("lazy", 7, 6, 10), Reasons.Moved },
        { "another part", Place("lazy", 0, 6, 10, "footnote:3"), Reasons.NoSuchPart },
        { "no part at all", Place("lazy", 0, 6, 10, "somewhere"), Reasons.NoSuchPart },
        { "a comment", Place("lazy", 0, 6, 10, "comment:1"), Reasons.InComment },
    };

    [Theory]
    [MemberData(nameof(Lost))]
    public void A_place_that_is_not_there_is_refused(string what, Target target, string reason) =>
        Assert.True(Refused(Plain, new(target, "x")) == reason, what);

    [Fact]
    public void Words_are_found_again_by_their_surroundings() =>
        Assert.Equal([("lazy", "x")], Comments(Written(Plain, new ReviewItem(Place("lazy", 9, 0, 4, suffix: " again."), "x"))));

    [Fact]
    public void Words_that_are_struck_out_are_refused() =>
        Assert.Equal(Reasons.StruckOut, Refused(Docx.Of(Para(R("He is ") + Del("lazy"))).ToBytes(), new(Place("lazy", 0, 6, 10) with { View = View.Original }, "x")));

    [Theory]
    [InlineData("""<w:sdt><w:sdtPr><w:lock w:val="sdtContentLocked"/></w:sdtPr><w:sdtContent><w:r><w:t>lazy</w:t></w:r></w:sdtContent></w:sdt>""", Reasons.LockedControl)]
    [InlineData("""<w:sdt><w:sdtPr><w:dataBinding w:xpath="/a" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent><w:r><w:t>lazy</w:t></w:r></w:sdtContent></w:sdt>""", Reasons.BoundControl)]
    [InlineData("""<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>lazy</w:t></w:r></w:sdtContent></w:sdt>""", Reasons.ChoiceControl)]
    [InlineData("""<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>lazy</w:t></w:r></w:sdtContent></w:sdt>""", Reasons.Placeholder)]
    [InlineData("""<w:fldSimple w:instr="AUTHOR"><w:r><w:t>lazy</w:t></w:r></w:fldSimple>""", Reasons.Field)]
    [InlineData("""<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>lazy</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>""", Reasons.Field)]
    [InlineData("""<w:moveTo w:id="6" w:author="S"><w:r><w:t>lazy</w:t></w:r></w:moveTo>""", Reasons.MovedText)]
    [InlineData("""<w:r><w:t>la</w:t></w:r><w:del w:id="7" w:author="S"><w:r><w:delText>x</w:delText></w:r></w:del><w:r><w:t>zy</w:t></w:r>""", Reasons.Deletion)]
    [InlineData("""<w:r><w:t>la</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t>zy</w:t></w:r></w:sdtContent></w:sdt>""", Reasons.ControlEdge)]
    [InlineData("""<w:ins w:id="7" w:author="S"><w:sdt><w:sdtContent><w:r><w:t>lazy</w:t></w:r></w:sdtContent></w:sdt></w:ins>""", Reasons.InsertedControl)]
    public void What_must_not_be_touched_is_not_replaced_but_can_carry_a_comment(string content, string reason)
    {
        var file = Docx.Of(Para(content + R("."))).ToBytes();
        Assert.Equal(reason, Refused(file, Replace(file, "lazy", "tired")));
        Assert.Equal(["Says who?"], Comments(Written(file, Comment(file, "lazy", "Says who?"))).Select(c => c.Says));
    }

    [Fact]
    public void Words_are_not_added_to_a_paragraph_of_a_fields_code()
    {
        var file = Docx.Of(Para(FieldChar("begin") + Code("IF a")), Para(Code("b")), Para(Code("c") + FieldChar("separate") + R("d") + FieldChar("end"))).ToBytes();
        Assert.Equal(Reasons.Field, Refused(file, new(Place("", 1, 0, 0), null, "new")));
    }

    [Fact]
    public void A_notes_mark_is_not_struck_out()
    {
        var file = Docx.Of(Para(R("lazy") + Run("""<w:footnoteReference w:id="2"/>""") + R("."))).Footnotes($"""<w:footnote w:id="2">{P("n")}</w:footnote>""").ToBytes();
        Assert.Equal(Reasons.Content, Refused(file, Replace(file, "lazy\uFFFC.", "tired.")));
        Assert.Equal("tired\uFFFC.", Texts(Written(file, Replace(file, "lazy\uFFFC.", "tired\uFFFC.")))[0]);
    }

    [Fact]
    public void A_content_control_is_never_left_empty()
    {
        var file = Docx.Of(Para(R("On ") + Sdt(R("3 May")) + R("."))).ToBytes();
        Assert.Equal(Reasons.EmptiedControl, Refused(file, Replace(file, "3 May", "")));
    }

    [Theory]
    [InlineData("readOnly", true, Reasons.ReadOnly)]
    [InlineData("forms", true, Reasons.ReadOnly)]
    [InlineData("comments", false, Reasons.CommentsOnly)]
    public void A_protected_document_is_left_alone(string edit, bool isComment, string reason)
    {
        var file = Docx.Of(P("He is lazy.")).Settings($"""<w:documentProtection w:edit="{edit}" w:enforcement="1"/>""").ToBytes();
        Assert.Equal(reason, Refused(file, isComment ? Comment(file, "lazy", "x") : Replace(file, "lazy", "tired")));
    }

    [Fact]
    public void A_signed_document_is_left_alone()
    {
        var file = Docx.Of(P("He is lazy.")).Put("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", [])
            .Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", "sig").ToBytes();
        Assert.Equal(Reasons.Signed, Refused(file, Comment(file, "lazy", "x")));
    }

    [Fact]
    public void A_document_protected_for_comments_takes_comments()
    {
        var file = Docx.Of(P("He is lazy.")).Settings("""<w:documentProtection w:edit="comments" w:enforcement="1"/>""").ToBytes();
        Assert.Equal([("lazy", "x")], Comments(Written(file, Comment(file, "lazy", "x"))));
    }

    public static TheoryData<ReviewItem, string> Useless => new()
    {
        { new(Place("lazy", 0, 6, 10)), Reasons.Nothing },
        { new(Place("lazy", 0, 6, 10), "  "), Reasons.Nothing },
        { new(Place("lazy", 0, 6, 10), null, "lazy"), Reasons.Unchanged },
        { new(Place("lazy", 0, 6, 10), "a\u0001"), Reasons.OddText },
        { new(Place("lazy", 0, 6, 10), null, "\uD800"), Reasons.OddText },
        { new(Place("lazy", 0, 6, 10), new string('a', 20_001)), Reasons.LongText },
        { new(null, null, "x"), Reasons.NoPlaceToReplace },
    };

    [Theory]
    [MemberData(nameof(Useless))]
    public void An_item_that_says_nothing_that_can_be_written_is_refused(ReviewItem item, string reason) => Assert.Equal(reason, Refused(Plain, item));

    [Theory]
    [InlineData("", null, Reasons.NoAuthor)]
    [InlineData("<b>Jo</b>", null, Reasons.OddAuthor)]
    [InlineData("Jo\u202EhahS ayirP", null, Reasons.OddAuthor)]
    [InlineData("Jo\nHart", null, Reasons.OddAuthor)]
    [InlineData("Jo", "ABCDEFGHIJ", Reasons.LongInitials)]
    public void An_author_whom_word_could_not_name_writes_nothing(string author, string? initials, string reason) =>
        Assert.Equal([reason, reason], Write(Plain, new Review(author, [Comment(Plain, "again", "x"), Comment(Plain, "again", "y")], initials)).Refused.Select(r => r.Reason));

    [Theory]
    [InlineData(23, true)]
    [InlineData(25, false)]
    [InlineData(87_600, false)]
    public void A_date_in_the_future_is_refused_item_by_item_but_for_clocks_that_differ(int hours, bool isWritten)
    {
        var reviewed = Write(Plain, new Review("Priya Shah", [Comment(Plain, "again", "x"), Replace(Plain, "again", "now")], Date: Time.AddHours(hours)));
        Assert.Equal(isWritten ? [null, null] : [Reasons.FutureDate, Reasons.FutureDate], reviewed.Items.Select(item => item.Reason));
        Assert.Equal(isWritten, Xml.Changed(Plain, reviewed.File).Length > 0);
    }

    [Fact]
    public void A_place_in_another_part_that_is_there_is_not_taken_for_the_bodys()
    {
        var file = Docx.Of(P("He is lazy."), """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p>""").Header("h1", P("Council")).ToBytes();
        Assert.Equal(Reasons.Moved, Refused(file, new(Place("lazy", 0, 6, 10, "header:1"), null, "tired")));
    }

    [Fact]
    public void An_authors_name_of_300_characters_is_refused() =>
        Assert.Equal(Reasons.LongAuthor, Assert.Single(Write(Plain, new Review(new string('a', 300), [Comment(Plain, "again", "x")])).Refused).Reason);

    [Fact]
    public void The_second_of_two_changes_to_the_same_words_is_refused()
    {
        var reviewed = Write(Plain, Replace(Plain, "lazy again", "tired now"), Replace(Plain, "again", "once more"));
        Assert.Equal([(1, Reasons.Overlapping)], reviewed.Refused.Select(r => (r.Index, r.Reason!)));
        Assert.Equal("He is tired now.", Texts(reviewed.File)[1]);
    }

    [Fact]
    public void Of_ten_thousand_items_those_beyond_the_limit_are_refused()
    {
        var item = Comment(Plain, "again", "x");
        var reviewed = Write(Plain, [.. Enumerable.Repeat(item, 10_000)]);
        Assert.Equal(5_000, reviewed.Refused.Count());
        Assert.All(reviewed.Refused, refused => Assert.Equal(Reasons.TooManyItems, refused.Reason));
    }
}
