using Recording.Analysis.Text;
using Recording.Documents.Digests;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Reviews;

public sealed class AnswerTests
{
    private static readonly byte[] Plain = Docx.Of(P("He is lazy and rude."), P("He did not engage."), P("She agreed to come.")).ToBytes();

    private static readonly byte[] Commented = ReviewOf.Written(Plain, ReviewOf.Comment(Plain, "lazy", "What was seen?"));

    private static readonly byte[] Changed = ReviewOf.Written(Plain, ReviewOf.Replace(Plain, "lazy", "tired"), ReviewOf.Replace(Plain, " to come", ""));

    private static Digest Digest(byte[] file)
    {
        Assert.False(DocumentDigest.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var digest), refusal?.Sentence);
        return digest!;
    }

    private static ReviewedDocument Write(byte[] file, string author, params IReadOnlyList<ReviewItem> items)
    {
        Assert.False(DocumentReview.Write(file, new(author, items), ReviewOf.Time.AddHours(1), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var reviewed), refusal?.Sentence);
        Assert.Empty(WordSafety.NewProblems(file, reviewed!.File));
        Assert.Equal(Enumerable.Range(0, items.Count), reviewed.Items.Select(item => item.Index));
        return reviewed;
    }

    private static byte[] Written(byte[] file, string author, params IReadOnlyList<ReviewItem> items)
    {
        var reviewed = Write(file, author, items);
        Assert.All(reviewed.Items, item => Assert.True(item.Written, item.Reason));
        return reviewed.File;
    }

    /// <summary>Why the only item is refused. The document stays as it was.</summary>
    private static string? Refused(byte[] file, string author, ReviewItem item)
    {
        var reviewed = Write(file, author, item);
        Assert.Empty(Xml.Changed(file, reviewed.File));
        return Assert.Single(reviewed.Refused).Reason;
    }

    private static ReviewItem On(byte[] file, ReviewAction? action, string? comment = null) => new(About: Digest(file).Comments[0].Id, Action: action, Comment: comment);

    private static ReviewItem OnChange(byte[] file, string was, ReviewAction? action) => new(About: Digest(file).Revisions.First(r => r.Was == was).Id, Action: action);

    [Fact]
    public void An_answer_stands_in_the_thread_of_its_comment_at_the_same_words()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept at two visits."));
        var thread = Assert.Single(Digest(file).Comments);
        Assert.Equal(("Priya Shah", "What was seen?", false, "lazy"), (thread.Author, thread.Text, thread.Resolved, thread.Target!.Quote.Exact));
        Assert.Equal([("Owen Price", "He slept at two visits.")], thread.Replies.Select(r => (r.Author, r.Text)));
        Assert.Equal("<<[lazy]>>[*][*]", Xml.Paragraph(file, 0)["[He is ]".Length..^"[ and rude.]".Length].Replace(">[*]>[*]", ">>[*][*]", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_to_an_answer_joins_the_same_thread()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept."));
        file = Written(file, "Grace Hall", new ReviewItem(About: Digest(file).Comments[0].Replies[0].Id, Comment: "When?"));
        Assert.Equal(["He slept.", "When?"], Assert.Single(Digest(file).Comments).Replies.Select(r => r.Text));
    }

    [Fact]
    public void A_comment_is_resolved_opened_again_and_answered_in_one_go()
    {
        var file = Written(Commented, "Owen Price", On(Commented, ReviewAction.Resolve, "Done."));
        Assert.True(Digest(file).Comments[0].Resolved);
        Assert.Equal("Done.", Digest(file).Comments[0].Replies.Single().Text);
        Assert.False(Digest(Written(file, "Priya Shah", On(file, ReviewAction.Reopen))).Comments[0].Resolved);
    }

    [Fact]
    public void A_comment_of_an_older_word_is_answered_too()
    {
        var file = Docx.Of(Para("""<w:commentRangeStart w:id="0"/>""" + R("lazy") + """<w:commentRangeEnd w:id="0"/>""" + Run("""<w:commentReference w:id="0"/>""")))
            .Comments($"""<w:comment w:id="0" w:author="Jo Hart"><w:p>{R("Says who?")}</w:p></w:comment>""").ToBytes();
        var answered = Written(file, "Owen Price", On(file, ReviewAction.Resolve, "His mother."));
        Assert.Equal((true, 1), (Digest(answered).Comments[0].Resolved, Digest(answered).Comments[0].Replies.Count));
    }

    [Fact]
    public void One_change_is_accepted_or_rejected_and_the_others_stay()
    {
        var accepted = Written(Changed, "Owen Price", OnChange(Changed, "lazy", ReviewAction.Accept));
        Assert.Equal([" to come"], Digest(accepted).Revisions.Select(r => r.Was));
        Assert.Equal("He is tired and rude.", ReviewOf.Texts(accepted, View.Original)[0]);
        var rejected = Written(Changed, "Owen Price", OnChange(Changed, " to come", ReviewAction.Reject));
        Assert.Equal(["lazy"], Digest(rejected).Revisions.Select(r => r.Was));
        Assert.Equal(["He is tired and rude.", "She agreed to come."], ReviewOf.Texts(rejected).Where((_, i) => i != 1));
    }

    [Theory]
    [InlineData(ReviewAction.Accept, "a", "moved", "b")]
    [InlineData(ReviewAction.Reject, "moved", "a", "b")]
    public void A_moved_paragraph_is_settled_at_both_its_ends(ReviewAction action, params string[] expected)
    {
        string Moved(string kind, int id) => Para($"""<w:{kind}RangeStart w:id="{id}" w:name="m1" w:author="S"/><w:{kind} w:id="{id + 1}" w:author="S">{R("moved")}</w:{kind}><w:{kind}RangeEnd w:id="{id}"/>""", null, $"""<w:rPr><w:{kind} w:id="{id + 2}" w:author="S"/></w:rPr>""");
        var file = Docx.Of(Moved("moveFrom", 10), P("a"), Moved("moveTo", 20), P("b")).ToBytes();
        var change = Assert.Single(Digest(file).Revisions);
        Assert.Equal((RevisionKind.Move, "moved\n"), (change.Kind, change.Text));
        var settled = Written(file, "Owen Price", new ReviewItem(About: change.Id, Action: action));
        Assert.Equal(expected, ReviewOf.Texts(settled));
        Assert.Empty(Digest(settled).Revisions);
    }

    [Fact]
    public void A_row_is_settled_with_the_words_in_it()
    {
        var came = Row("3 May").Replace("<w:tr>", """<w:tr><w:trPr><w:ins w:id="5" w:author="S"/></w:trPr>""", StringComparison.Ordinal).Replace(R("3 May"), $"""<w:ins w:id="6" w:author="S">{R("3 May")}</w:ins>""", StringComparison.Ordinal);
        var file = Docx.Of(Table(Row("kept"), came), P("x")).ToBytes();
        var id = Assert.Single(Digest(file).Revisions).Id;
        Assert.Equal(["kept", "3 May", "x"], ReviewOf.Texts(Written(file, "O", new ReviewItem(About: id, Action: ReviewAction.Accept)), View.Original));
        Assert.Equal(["kept", "x"], ReviewOf.Texts(Written(file, "O", new ReviewItem(About: id, Action: ReviewAction.Reject))));
    }

    [Fact]
    public void What_one_wrote_oneself_can_be_taken_back()
    {
        var file = Written(Changed, "Priya Shah", OnChange(Changed, "lazy", ReviewAction.TakeBack));
        Assert.Equal("He is lazy and rude.", ReviewOf.Texts(file)[0]);
        file = Written(Commented, "Priya Shah", On(Commented, ReviewAction.TakeBack));
        Assert.Empty(Digest(file).Comments);
        Assert.DoesNotContain(Xml.Entries(file).Keys, name => name.Contains("comment", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Xml.Paragraph(Plain, 1), Xml.Paragraph(file, 1));
    }

    [Fact]
    public void An_answer_is_taken_back_and_its_comment_stays()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept."));
        file = Written(file, "Owen Price", new ReviewItem(About: Digest(file).Comments[0].Replies[0].Id, Action: ReviewAction.TakeBack));
        Assert.Empty(Assert.Single(Digest(file).Comments).Replies);
    }

    [Fact]
    public void Words_are_reviewed_as_they_stand_after_the_answers()
    {
        var file = Written(Changed, "Owen Price", OnChange(Changed, "lazy", ReviewAction.Reject), ReviewOf.Comment(Changed, "engage", "Did he answer the door?"));
        Assert.Equal(("He is lazy and rude.", "engage"), (ReviewOf.Texts(file)[0], Digest(file).Comments[0].Target!.Quote.Exact));
    }

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
        Assert.Equal(reason, Refused(file, "O", new(About: Digest(file).Revisions[0].Id, Action: ReviewAction.Accept)));
    }

    [Fact]
    public void A_change_in_a_locked_control_or_a_text_box_stays()
    {
        var locked = Docx.Of(Para(Sdt(Ins(R("a")), """<w:lock w:val="contentLocked"/>"""))).ToBytes();
        Assert.Equal(Reasons.LockedControl, Refused(locked, "O", new(About: Digest(locked).Revisions[0].Id, Action: ReviewAction.Accept)));
        var box = $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>{Para(Ins(R("a")))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback/></mc:AlternateContent></w:r>""";
        var boxed = Docx.Of(Para(box)).ToBytes();
        Assert.Equal(Reasons.ChangeInBox, Refused(boxed, "O", new(About: Digest(boxed).Revisions[0].Id, Action: ReviewAction.Accept)));
    }

    [Fact]
    public void Ids_stay_the_same_after_edits_elsewhere()
    {
        var before = Digest(Changed);
        var after = Digest(ReviewOf.Written(Changed, ReviewOf.Comment(Changed, "engage", "x"), ReviewOf.Replace(Changed, "did not", "didn’t")));
        Assert.Subset(after.Revisions.Select(r => r.Id).ToHashSet(), before.Revisions.Select(r => r.Id).ToHashSet());
        Assert.Equal(after.Revisions.Count, after.Revisions.DistinctBy(r => r.Id).Count());
    }
}
