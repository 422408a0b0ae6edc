using Recording.Analysis.Text;
using Recording.Documents.Settling;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.Settling;

public sealed class SettlerTests
{
    private static string By(string kind, string content, string author = "Sam Reed", int id = 7) => $"""<w:{kind} w:id="{id}" w:author="{author}">{content}</w:{kind}>""";

    /// <summary>What a document of this body becomes, checked for all that both ways must keep.</summary>
    private static (string[] Accepted, string[] Rejected) Settled(params IEnumerable<string> body)
    {
        var file = Docx.Of(body).ToBytes();
        var (accepted, rejected) = (SettledBy.Accepting(file), SettledBy.Rejecting(file));
        Assert.All([accepted, rejected], settled =>
        {
            Assert.Equal(0, SettledBy.Pending(settled));
            Assert.Empty(WordSafety.NewProblems(file, settled));
            Assert.DoesNotContain("delText", Xml.Part(settled).ToString(), StringComparison.Ordinal);
            Assert.Equal(ReviewOf.Texts(settled), ReviewOf.Texts(settled, View.Original));
        });
        return (ReviewOf.Texts(accepted), ReviewOf.Texts(rejected));
    }

    [Fact]
    public void Words_that_came_stay_and_words_that_went_go()
    {
        var (accepted, rejected) = Settled(Para(R("He is ") + Del("lazy") + Ins(R("tired")) + R(".")));
        Assert.Equal(["He is tired."], accepted);
        Assert.Equal(["He is lazy."], rejected);
    }

    [Fact]
    public void An_insertion_struck_out_by_another_goes_either_way()
    {
        var (accepted, rejected) = Settled(Para(R("a") + Ins(R("b") + By("del", """<w:r><w:delText>c</w:delText></w:r>""", "Jo Hart"))));
        Assert.Equal(["ab"], accepted);
        Assert.Equal(["a"], rejected);
    }

    [Fact]
    public void Paragraphs_join_where_their_mark_goes()
    {
        var (accepted, rejected) = Settled(Para(R("one ")), Para(R("two "), null, MarkOf("del")), Para(R("three "), null, MarkOf("ins")), P("four"));
        Assert.Equal(["one ", "two three ", "four"], accepted);
        Assert.Equal(["one ", "two ", "three four"], rejected);
    }

    [Fact]
    public void Rows_go_with_all_that_they_hold_and_tables_with_their_last_row()
    {
        string Changed(string kind, string text) => $"<w:tr><w:trPr>{By(kind, "")}</w:trPr>{Cell(Para(kind == "ins" ? Ins(R(text)) : Del(text)))}</w:tr>";
        var (accepted, rejected) = Settled(Table(Changed("del", "old"), Row("kept"), Changed("ins", "new")), P("x"), Table(Changed("del", "gone")), P("y"));
        Assert.Equal(["kept", "new", "x", "y"], accepted);
        Assert.Equal(["old", "kept", "x", "gone", "y"], rejected);
    }

    [Fact]
    public void Moved_words_stand_once_and_leave_no_marks()
    {
        var from = $"""<w:moveFromRangeStart w:id="3" w:name="m1" w:author="S"/>{By("moveFrom", R("moved "))}<w:moveFromRangeEnd w:id="3"/>""";
        var to = $"""<w:moveToRangeStart w:id="4" w:name="m1" w:author="S"/>{By("moveTo", R("moved "), id: 8)}<w:moveToRangeEnd w:id="4"/>""";
        var body = Para(from + R("a ")) + Para(R("b ") + to);
        var (accepted, rejected) = Settled(body);
        Assert.Equal(["a ", "b moved "], accepted);
        Assert.Equal(["moved a ", "b "], rejected);
        Assert.DoesNotContain("Range", Xml.Part(SettledBy.Accepting(Docx.Of(body).ToBytes())).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_look_is_kept_or_taken_back_whole()
    {
        var file = Docx.Of(Para(R("x", "<w:i/>" + By("rPrChange", "<w:rPr><w:b/></w:rPr>")), "Heading1", "<w:rPr><w:sz w:val=\"20\"/></w:rPr>" + By("pPrChange", """<w:pPr><w:jc w:val="right"/></w:pPr>""", id: 9))).ToBytes();
        var accepted = Xml.Part(SettledBy.Accepting(file)).ToString();
        Assert.Contains("<w:i />", accepted, StringComparison.Ordinal);
        Assert.Contains("Heading1", accepted, StringComparison.Ordinal);
        var rejected = Xml.Part(SettledBy.Rejecting(file)).ToString();
        Assert.Contains("<w:b />", rejected, StringComparison.Ordinal);
        Assert.Contains("w:jc", rejected, StringComparison.Ordinal);
        Assert.Contains("w:sz", rejected, StringComparison.Ordinal);
        Assert.DoesNotContain("<w:i />", rejected, StringComparison.Ordinal);
        Assert.DoesNotContain("Heading1", rejected, StringComparison.Ordinal);
    }

    [Fact]
    public void An_open_comment_outlives_the_words_that_it_was_about()
    {
        var gone = By("del", """<w:commentRangeStart w:id="4"/><w:r><w:delText>lazy</w:delText></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>""");
        var file = Docx.Of(Para(R("He is ") + gone + R("tired."))).Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p>{R("Says who?")}</w:p></w:comment>""").ToBytes();
        var settled = SettledBy.Accepting(file);
        Assert.Equal([("", "Says who?")], ReviewOf.Comments(settled));
        Assert.Empty(WordSafety.NewProblems(file, settled));
    }

    [Fact]
    public void A_comment_in_a_row_that_goes_moves_to_the_next_paragraph()
    {
        var marks = """<w:commentRangeStart w:id="4"/><w:r><w:delText>old</w:delText></w:r><w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>""";
        var file = Docx.Of(Table($"<w:tr><w:trPr>{By("del", "")}</w:trPr>{Cell(Para(By("del", marks, id: 8)))}</w:tr>", Row("kept")), P("x"))
            .Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p>{R("Why?")}</w:p></w:comment>""").ToBytes();
        var settled = SettledBy.Accepting(file);
        Assert.Equal([("", "Why?")], ReviewOf.Comments(settled));
        Assert.Equal(["kept", "x"], ReviewOf.Texts(settled));
        Assert.Empty(WordSafety.NewProblems(file, settled));
    }

    [Fact]
    public void A_content_control_stays_when_its_words_go()
    {
        var (accepted, rejected) = Settled(Para(R("On ") + Sdt(Del("3 May")) + R(".")));
        Assert.Equal(["On ."], accepted);
        Assert.Equal(["On 3 May."], rejected);
    }

    [Fact]
    public void Only_what_is_chosen_is_settled()
    {
        var file = Docx.Of(Para(R("a") + Ins(R("b")) + By("ins", R("c"), "Jo Hart") + By("del", """<w:r><w:delText>d</w:delText></w:r>""", "Jo Hart", 9))).ToBytes();
        var settled = SettledBy.Settled(file, change => TrackedMarkup.Author(change) == "Jo Hart" ? Settlement.Accept : null);
        Assert.Equal(["abc"], ReviewOf.Texts(settled));
        Assert.Equal(["ac"], ReviewOf.Texts(settled, View.Original));
    }
}
