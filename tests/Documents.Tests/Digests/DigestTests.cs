using Recording.Documents.Digests;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Digests;

public sealed class DigestTests
{
    private const string Extended = "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml";

    private static Digest Read(byte[] file)
    {
        Assert.False(DocumentDigest.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var digest), refusal?.Sentence);
        return digest!;
    }

    /// <summary>Each change as kind, what went, what came, and the words at its place.</summary>
    private static (RevisionKind Kind, string Was, string Text, string At)[] Changes(params IEnumerable<string> body) =>
        [.. Read(Docx.Of(body).ToBytes()).Revisions.Select(r => (r.Kind, r.Was, r.Text, r.Target.Quote.Exact))];

    private static string By(string kind, string content, string author = "Sam Reed", string date = "2026-03-02T10:00:00Z") =>
        $"""<w:{kind} w:id="1" w:author="{author}" w:date="{date}">{content}</w:{kind}>""";

    private static string Gone(string text) => $"<w:r><w:delText xml:space=\"preserve\">{text}</w:delText></w:r>";

    [Fact]
    public void Words_struck_out_and_words_in_their_place_are_one_change() =>
        Assert.Equal([(RevisionKind.Replacement, "lazy", "tired", "tired")], Changes(Para(R("He is ") + Del("lazy") + Ins(R("tir") + R("ed", "<w:b/>")) + R("."))));

    [Fact]
    public void Neighbouring_words_of_one_author_are_one_change() =>
        Assert.Equal([(RevisionKind.Replacement, "big red", "small blue", "small blue")], Changes(Para(Del("big") + Ins(R("small")) + R(" ") + Del("red") + Ins(R("blue")) + R("."))));

    [Fact]
    public void Changes_of_two_authors_are_two() => Assert.Equal(
        [(RevisionKind.Insertion, "", "so ", "so "), (RevisionKind.Deletion, "lazy", "", "")], Changes(Para(Ins(R("so ")) + By("del", Gone("lazy"), "Jo Hart"))));

    [Fact]
    public void A_new_paragraph_is_one_change_with_its_mark() =>
        Assert.Equal([(RevisionKind.Insertion, "", "new\n", "new")], Changes(P("a"), Para(Ins(R("new")), null, MarkOf("ins")), P("b")));

    [Fact]
    public void A_split_or_joined_paragraph_is_told_by_its_mark() => Assert.Equal(
        [(RevisionKind.Paragraph, "", "\n", ""), (RevisionKind.Paragraph, "\n", "", "")], Changes(Para(R("a"), null, MarkOf("ins")), P("b"), Para(R("c"), null, MarkOf("del")), P("d")));

    [Fact]
    public void A_move_is_one_change_told_where_the_words_went()
    {
        var from = $"""<w:moveFromRangeStart w:id="3" w:name="m1"/>{By("moveFrom", R("moved"))}<w:moveFromRangeEnd w:id="3"/>""";
        var to = $"""<w:moveToRangeStart w:id="4" w:name="m1"/>{By("moveTo", R("moved"))}<w:moveToRangeEnd w:id="4"/>""";
        Assert.Equal([(RevisionKind.Move, "", "moved", "moved")], Changes(Para(from + R("a")), Para(R("b") + to)));
        Assert.Equal([(RevisionKind.Deletion, "moved", "", "")], Changes(Para(from + R("a"))));
    }

    [Fact]
    public void A_change_of_look_names_the_words_that_look_different() => Assert.Equal(
        [(RevisionKind.Formatting, "", "very lazy", "very lazy")],
        Changes(Para(R("He is ") + R("very ", "<w:b/>" + By("rPrChange", "<w:rPr/>")) + R("lazy", "<w:i/>" + By("rPrChange", "<w:rPr/>")))));

    [Fact]
    public void Rows_that_came_or_went_are_one_change_each()
    {
        var came = Row("3 May", "Visit").Replace("<w:tr>", $"<w:tr><w:trPr>{By("ins", "")}</w:trPr>", StringComparison.Ordinal);
        var gone = $"<w:tr><w:trPr>{By("del", "")}</w:trPr>{Cell(Para(Del("old")))}{Cell(Para(Del("row")))}</w:tr>";
        Assert.Equal([(RevisionKind.Row, "", "3 May\tVisit\n3 May\tVisit", "3 May\nVisit\n3 May\nVisit"), (RevisionKind.Row, "old\trow", "", "")],
            Changes(Table(came, came, Row("kept"), gone), P("after")));
    }

    [Fact]
    public void Changes_in_headers_and_text_boxes_are_told_with_their_part()
    {
        var docx = Docx.Of(P("x"), """<w:p><w:pPr><w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr></w:pPr></w:p>""").Header("h1", Para(Ins(R("Draft"))));
        Assert.Equal("header:1", Assert.Single(Read(docx.ToBytes()).Revisions).Target.Part);
    }

    [Fact]
    public void A_thread_is_told_with_its_answers_and_whether_it_is_resolved()
    {
        string Comment(int id, string author, string text) => $"""<w:comment w:id="{id}" w:author="{author}" w:date="2026-03-0{id}T10:00:00Z"><w:p w14:paraId="0000000{id}">{R(text)}</w:p></w:comment>""";
        var docx = Docx.Of(Para(R("He is ") + """<w:commentRangeStart w:id="1"/><w:commentRangeStart w:id="2"/>""" + R("lazy") + """<w:commentRangeEnd w:id="1"/><w:commentRangeEnd w:id="2"/>"""))
            .Comments(Comment(1, "Jo Hart", "Says who?") + Comment(2, "Sam Reed", "His mother."))
            .Put("word/commentsExtended.xml", Extended, Root("x", "").Replace("w:x", "w15:commentsEx", StringComparison.Ordinal)
                .Replace("></w15", """><w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/></w15""", StringComparison.Ordinal))
            .Relate(Docx.Main, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended", "commentsExtended.xml", "cx");
        var digest = Read(docx.ToBytes());
        var thread = Assert.Single(digest.Comments);
        Assert.Equal(("Jo Hart", "Says who?", true, "lazy"), (thread.Author, thread.Text, thread.Resolved, thread.Target!.Quote.Exact));
        Assert.Equal([new DigestReply(thread.Replies[0].Id, 2, "Sam Reed", new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), "His mother.")], thread.Replies);
        Assert.Empty(digest.Only(new(Open: true)).Comments);
        Assert.Single(digest.Only(new(Since: new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero))).Comments);
        Assert.Single(digest.Only(new(Since: new(2026, 3, 2, 9, 59, 59, TimeSpan.Zero))).Comments);
        Assert.Empty(digest.Only(new(Since: new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero))).Comments);
    }

    [Theory]
    [InlineData("2999-01-01T00:00:00Z", 2999)]
    [InlineData("not a date", null)]
    public void A_date_in_the_future_is_told_as_it_stands_and_one_that_is_none_as_missing(string date, int? year)
    {
        var digest = Read(Docx.Of(Para(R("He is ") + By("ins", R("tired"), date: date))).ToBytes());
        Assert.Equal(year, Assert.Single(digest.Revisions).Date?.Year);
        Assert.Equal(year is null ? 0 : 1, digest.Only(new(Since: new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero))).Revisions.Count);
        Assert.Empty(digest.Only(new(To: new(2026, 3, 2))).Revisions);
    }

    [Fact]
    public void A_filter_lets_through_whose_and_which_changes_are_asked_for_and_counts_stay_those_of_the_whole()
    {
        var digest = Read(Docx.Of(Para(Ins(R("so ")) + R("he ") + By("del", Gone("lazy"), "Jo Hart", "2026-03-05T10:00:00Z"))).ToBytes());
        Assert.Equal(["Jo Hart"], digest.Only(new(["Jo Hart"])).Revisions.Select(r => r.Author));
        Assert.Equal([RevisionKind.Insertion], digest.Only(new(Kinds: [RevisionKind.Insertion])).Revisions.Select(r => r.Kind));
        Assert.Equal(["Jo Hart"], digest.Only(new(From: new(2026, 3, 5), To: new(2026, 3, 5))).Revisions.Select(r => r.Author));
        Assert.Empty(digest.Only(new(Kinds: [])).Revisions);
        Assert.Equal(2, digest.Only(new(["Nobody"])).Authors.Count);
    }

    [Fact]
    public void What_three_reviewers_wrote_in_turn_is_told_by_author()
    {
        var file = Docx.Of(P("He is lazy and rude."), P("He did not engage.")).ToBytes();
        file = Reviewed(file, "Priya Shah", new ReviewItem(ReviewOf.At(file, "lazy"), "What was seen?", "tired"));
        file = Reviewed(file, "Owen Price", new ReviewItem(ReviewOf.At(file, "tired"), null, "tired out"), new ReviewItem(ReviewOf.At(file, "rude"), "By whose account?"));
        file = Reviewed(file, "Grace Hall", new ReviewItem(ReviewOf.At(file, "did not engage"), null, "did not answer the door"));
        var digest = Read(file);
        Assert.Equal([("Owen Price", 1, 1), ("Priya Shah", 1, 1), ("Grace Hall", 0, 1)], digest.Authors.Select(a => (a.Name, a.Comments, a.Revisions)));
        Assert.Equal([("Priya Shah", "lazy", "tired"), ("Owen Price", "", " out"), ("Grace Hall", "engage", "answer the door")], digest.Revisions.Select(r => (r.Author, r.Was, r.Text)));
        Assert.Equal(["He is tired out and rude.", "He did not answer the door."], ReviewOf.Texts(file));

        static byte[] Reviewed(byte[] file, string author, params IReadOnlyList<ReviewItem> items)
        {
            var reviewed = ReviewOf.Write(file, new Review(author, items));
            Assert.Empty(reviewed.Refused);
            return reviewed.File;
        }
    }
}
