using Recording.Analysis.Text;
using Recording.Documents.Digests;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using static Recording.Documents.Tests.Building.Markup;
using static Recording.Documents.Tests.Reviews.AnswerOf;

namespace Recording.Documents.Tests.Reviews;

public sealed class AnswerTests
{
    [Fact]
    public void An_answer_stands_in_the_thread_of_its_comment_at_the_same_words()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept at two visits."));
        var thread = Assert.Single(DigestOf(file).Comments);
        Assert.Equal(("Priya Shah", "What was seen?", false, "lazy"), (thread.Author, thread.Text, thread.Resolved, thread.Target!.Quote.Exact));
        Assert.Equal([("Owen Price", "He slept at two visits.")], thread.Replies.Select(r => (r.Author, r.Text)));
        Assert.Equal("<<[lazy]>>[*][*]", Xml.Paragraph(file, 0)["[He is ]".Length..^"[ and rude.]".Length].Replace(">[*]>[*]", ">>[*][*]", StringComparison.Ordinal));
    }

    [Fact]
    public void An_answer_to_an_answer_joins_the_same_thread()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept."));
        file = Written(file, "Grace Hall", new ReviewItem(About: DigestOf(file).Comments[0].Replies[0].Id, Comment: "When?"));
        Assert.Equal(["He slept.", "When?"], Assert.Single(DigestOf(file).Comments).Replies.Select(r => r.Text));
    }

    [Fact]
    public void A_comment_is_resolved_opened_again_and_answered_in_one_go()
    {
        var file = Written(Commented, "Owen Price", On(Commented, ReviewAction.Resolve, "Done."));
        Assert.True(DigestOf(file).Comments[0].Resolved);
        Assert.Equal("Done.", DigestOf(file).Comments[0].Replies.Single().Text);
        Assert.False(DigestOf(Written(file, "Priya Shah", On(file, ReviewAction.Reopen))).Comments[0].Resolved);
    }

    [Fact]
    public void A_comment_of_an_older_word_is_answered_too()
    {
        var file = Docx.Of(Para("""<w:commentRangeStart w:id="0"/>""" + R("lazy") + """<w:commentRangeEnd w:id="0"/>""" + Run("""<w:commentReference w:id="0"/>""")))
            .Comments($"""<w:comment w:id="0" w:author="Jo Hart"><w:p>{R("Says who?")}</w:p></w:comment>""").ToBytes();
        var answered = Written(file, "Owen Price", On(file, ReviewAction.Resolve, "His mother."));
        Assert.Equal((true, 1), (DigestOf(answered).Comments[0].Resolved, DigestOf(answered).Comments[0].Replies.Count));
    }

    [Fact]
    public void One_change_is_accepted_or_rejected_and_the_others_stay()
    {
        var accepted = Written(Changed, "Owen Price", OnChange(Changed, "lazy", ReviewAction.Accept));
        Assert.Equal([" to come"], DigestOf(accepted).Revisions.Select(r => r.Was));
        Assert.Equal("He is tired and rude.", ReviewOf.Texts(accepted, View.Original)[0]);
        var rejected = Written(Changed, "Owen Price", OnChange(Changed, " to come", ReviewAction.Reject));
        Assert.Equal(["lazy"], DigestOf(rejected).Revisions.Select(r => r.Was));
        Assert.Equal(["He is tired and rude.", "She agreed to come."], ReviewOf.Texts(rejected).Where((_, i) => i != 1));
    }

    [Theory]
    [InlineData(ReviewAction.Accept, "a", "moved", "b")]
    [InlineData(ReviewAction.Reject, "moved", "a", "b")]
    public void A_moved_paragraph_is_settled_at_both_its_ends(ReviewAction action, params string[] expected)
    {
        string Moved(string kind, int id) => Para($"""<w:{kind}RangeStart w:id="{id}" w:name="m1" w:author="S"/><w:{kind} w:id="{id + 1}" w:author="S">{R("moved")}</w:{kind}><w:{kind}RangeEnd w:id="{id}"/>""", null, $"""<w:rPr><w:{kind} w:id="{id + 2}" w:author="S"/></w:rPr>""");
        var file = Docx.Of(Moved("moveFrom", 10), P("a"), Moved("moveTo", 20), P("b")).ToBytes();
        var change = Assert.Single(DigestOf(file).Revisions);
        Assert.Equal((RevisionKind.Move, "moved\n"), (change.Kind, change.Text));
        var settled = Written(file, "Owen Price", new ReviewItem(About: change.Id, Action: action));
        Assert.Equal(expected, ReviewOf.Texts(settled));
        Assert.Empty(DigestOf(settled).Revisions);
    }

    [Fact]
    public void A_row_is_settled_with_the_words_in_it()
    {
        var came = Row("3 May").Replace("<w:tr>", """<w:tr><w:trPr><w:ins w:id="5" w:author="S"/></w:trPr>""", StringComparison.Ordinal).Replace(R("3 May"), $"""<w:ins w:id="6" w:author="S">{R("3 May")}</w:ins>""", StringComparison.Ordinal);
        var file = Docx.Of(Table(Row("kept"), came), P("x")).ToBytes();
        var id = Assert.Single(DigestOf(file).Revisions).Id;
        Assert.Equal(["kept", "3 May", "x"], ReviewOf.Texts(Written(file, "O", new ReviewItem(About: id, Action: ReviewAction.Accept)), View.Original));
        Assert.Equal(["kept", "x"], ReviewOf.Texts(Written(file, "O", new ReviewItem(About: id, Action: ReviewAction.Reject))));
    }

    [Fact]
    public void What_one_wrote_oneself_can_be_taken_back()
    {
        var file = Written(Changed, "Priya Shah", OnChange(Changed, "lazy", ReviewAction.TakeBack));
        Assert.Equal("He is lazy and rude.", ReviewOf.Texts(file)[0]);
        file = Written(Commented, "Priya Shah", On(Commented, ReviewAction.TakeBack));
        Assert.Empty(DigestOf(file).Comments);
        Assert.DoesNotContain(Xml.Entries(file).Keys, name => name.Contains("comment", StringComparison.OrdinalIgnoreCase));
        Assert.Equal(Xml.Paragraph(Plain, 1), Xml.Paragraph(file, 1));
    }

    [Fact]
    public void An_answer_is_taken_back_and_its_comment_stays()
    {
        var file = Written(Commented, "Owen Price", On(Commented, null, "He slept."));
        file = Written(file, "Owen Price", new ReviewItem(About: DigestOf(file).Comments[0].Replies[0].Id, Action: ReviewAction.TakeBack));
        Assert.Empty(Assert.Single(DigestOf(file).Comments).Replies);
    }

    [Fact]
    public void Words_are_reviewed_as_they_stand_after_the_answers()
    {
        var file = Written(Changed, "Owen Price", OnChange(Changed, "lazy", ReviewAction.Reject), ReviewOf.Comment(Changed, "engage", "Did he answer the door?"));
        Assert.Equal(("He is lazy and rude.", "engage"), (ReviewOf.Texts(file)[0], DigestOf(file).Comments[0].Target!.Quote.Exact));
    }

    [Fact]
    public void Ids_stay_the_same_after_edits_elsewhere()
    {
        var before = DigestOf(Changed);
        var after = DigestOf(ReviewOf.Written(Changed, ReviewOf.Comment(Changed, "engage", "x"), ReviewOf.Replace(Changed, "did not", "didn’t")));
        Assert.Subset(after.Revisions.Select(r => r.Id).ToHashSet(), before.Revisions.Select(r => r.Id).ToHashSet());
        Assert.Equal(after.Revisions.Count, after.Revisions.DistinctBy(r => r.Id).Count());
    }
}
