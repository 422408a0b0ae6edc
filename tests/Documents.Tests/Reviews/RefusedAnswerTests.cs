using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Documents.Tests.Reviews.AnswerOf;

namespace Recording.Documents.Tests.Reviews;

public sealed class RefusedAnswerTests
{
    public static TheoryData<string, byte[], string, ReviewItem, string> Impossible => new()
    {
        { "an id that is not there", Commented, "O", new(About: "0123456789abcdef", Comment: "x"), Reasons.NotThere },
        { "an id of another kind", Commented, "O", new(About: "", Action: ReviewAction.Accept), Reasons.NotThere },
        { "nothing to say", Commented, "O", On(Commented, null), Reasons.Nothing },
        { "a blank answer", Commented, "O", On(Commented, null, "  "), Reasons.Nothing },
        { "a long answer", Commented, "O", On(Commented, null, new('a', 20_001)), Reasons.LongText },
        { "an answer that Word cannot keep", Commented, "O", On(Commented, null, "a\u0001"), Reasons.OddText },
        { "an action on nothing", Commented, "O", new(Comment: "x", Action: ReviewAction.Resolve), Reasons.ActionOnNothing },
        { "an answer with words to replace", Commented, "O", On(Commented, null, "x") with { Replacement = "y" }, Reasons.AnswerWithPlace },
        { "a comment to accept", Commented, "O", On(Commented, ReviewAction.Accept), Reasons.NotAChange },
        { "an open comment to open", Commented, "O", On(Commented, ReviewAction.Reopen), Reasons.AlreadyOpen },
        { "another's comment to take back", Commented, "Owen Price", On(Commented, ReviewAction.TakeBack), Reasons.NotYours },
        { "a change to resolve", Changed, "O", OnChange(Changed, "lazy", ReviewAction.Resolve), Reasons.NotAComment },
        { "another's change to take back", Changed, "Owen Price", OnChange(Changed, "lazy", ReviewAction.TakeBack), Reasons.NotYours },
        { "an author with markup", Commented, "<b>Jo</b>", On(Commented, ReviewAction.Resolve), Reasons.OddAuthor },
        { "an author of 300 characters", Commented, new('a', 300), On(Commented, ReviewAction.Resolve), Reasons.LongAuthor },
    };

    [Theory]
    [MemberData(nameof(Impossible), DisableDiscoveryEnumeration = true)]
    public void What_makes_no_sense_is_refused_in_a_sentence(string what, byte[] file, string author, ReviewItem item, string reason) =>
        Assert.True(Refused(file, author, item) is { } said && said == reason, what);

    [Fact]
    public void A_comment_that_was_answered_is_not_taken_back()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept."));
        Assert.Equal(Reasons.Answered, Refused(file, "Priya Shah", On(file, ReviewAction.TakeBack)));
    }

    [Fact]
    public void Two_items_that_want_different_things_are_not_both_done()
    {
        var reviewed = Write(Changed, "Owen Price", OnChange(Changed, "lazy", ReviewAction.Accept), OnChange(Changed, "lazy", ReviewAction.Reject));
        Assert.Equal([(1, Reasons.AskedTwice)], reviewed.Refused.Select(r => (r.Index, r.Reason!)));
        reviewed = Write(Commented, "Owen Price", On(Commented, ReviewAction.Resolve), On(Commented, ReviewAction.Reopen, "x"));
        Assert.Equal([(1, Reasons.AskedTwice)], reviewed.Refused.Select(r => (r.Index, r.Reason!)));
    }

    [Theory]
    [InlineData("readOnly", Reasons.ReadOnly)]
    [InlineData("comments", Reasons.CommentsOnly)]
    [InlineData("trackedChanges", Reasons.TrackingEnforced)]
    public void A_change_in_a_protected_document_stays(string edit, string reason)
    {
        var file = Docx.Of(Para(Ins(R("a")))).Settings($"""<w:documentProtection w:edit="{edit}" w:enforcement="1"/>""").ToBytes();
        Assert.Equal(reason, Refused(file, "O", new(About: DigestOf(file).Revisions[0].Id, Action: ReviewAction.Accept)));
    }

    [Fact]
    public void A_change_in_a_locked_control_or_a_text_box_stays()
    {
        var locked = Docx.Of(Para(Sdt(Ins(R("a")), """<w:lock w:val="contentLocked"/>"""))).ToBytes();
        Assert.Equal(Reasons.LockedControl, Refused(locked, "O", new(About: DigestOf(locked).Revisions[0].Id, Action: ReviewAction.Accept)));
        var box = $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>{Para(Ins(R("a")))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>""";
        var boxed = Docx.Of(Para(box)).ToBytes();
        Assert.Equal(Reasons.ChangeInBox, Refused(boxed, "O", new(About: DigestOf(boxed).Revisions[0].Id, Action: ReviewAction.Accept)));
    }
}
