using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Documents.CleanCopies;
using Recording.Documents.Readiness;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using Recording.Documents.Tests.Settling;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.CleanCopies;

/// <summary>Tracked changes in the parts that the text does not show: each by another author here.</summary>
public sealed class ChangesElsewhereTests
{
    private const string GlossaryType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    private static readonly string[] Authors = ["Ben Cole", "Bryn Hale", "Cara Doyle", "Dev Anand", "Elin Frost", "Gus Hallam"];

    private static string By(string author, string kind, string content, int id) => $"""<w:{kind} w:id="{id}" w:author="{author}">{content}</w:{kind}>""";

    private static string Bold(string author, int id) => $"<w:rPr><w:i/>{By(author, "rPrChange", "<w:rPr><w:b/></w:rPr>", id)}</w:rPr>";

    private static Docx Everywhere() => Docx.Of(P("She walked to the shop on 3 March 2026."))
        .Comments($"""<w:comment w:id="90" w:author="Jo Hart"><w:p>{R("He ")}{By("Ben Cole", "del", """<w:r><w:delText>is lazy</w:delText></w:r>""", 21)}{By("Ben Cole", "ins", R("slept"), 22)}</w:p></w:comment>""")
        .Styles(Style("Note", "Note", $"<w:pPr><w:keepNext/>{By("Bryn Hale", "pPrChange", "<w:pPr/>", 23)}</w:pPr>{Bold("Bryn Hale", 24)}"))
        .Numbering($"""<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>{Bold("Cara Doyle", 25)}</w:lvl></w:abstractNum>""")
        .Put("word/glossary/document.xml", GlossaryType, Root("glossaryDocument", $"""<w:docParts><w:docPart><w:docPartPr><w:name w:val="Close"/></w:docPartPr><w:docPartBody>{Para(By("Dev Anand", "ins", R("Yours"), 26))}</w:docPartBody></w:docPart></w:docParts>"""))
        .Relate(Docx.Main, "glossaryDocument", "glossary/document.xml", "glossary")
        .Put("word/glossary/styles.xml", StylesType, Root("styles", Style("Note", "Note", Bold("Elin Frost", 27))))
        .Relate("word/glossary/document.xml", "styles", "styles.xml", "styles")
        .Header("unused", Para(By("Gus Hallam", "ins", R("Old letterhead"), 28)));

    private static CleanCopyPlan Plan(byte[] file)
    {
        Assert.False(DocumentCleanCopy.Plan(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var plan), refusal?.Sentence);
        return plan!;
    }

    private static byte[] Copy(byte[] file, params IReadOnlyList<string>? accept)
    {
        Assert.False(DocumentCleanCopy.Make(file, new(accept), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var copy), refusal?.Sentence);
        Assert.Empty(WordSafety.NewProblems(file, copy!.File));
        return copy.File;
    }

    [Fact]
    public void Hidden_text_in_a_comment_or_a_building_block_is_told_and_goes()
    {
        var file = Docx.Of(Para("""<w:commentRangeStart w:id="90"/>""" + R("Seen") + """<w:commentRangeEnd w:id="90"/>""" + Run("""<w:commentReference w:id="90"/>""")))
            .Comments($"""<w:comment w:id="90" w:author="Jo Hart"><w:p>{R("He rang")}{R(" from 4 Rook Lane", "<w:vanish/>")}</w:p></w:comment>""")
            .Put("word/glossary/document.xml", GlossaryType, Root("glossaryDocument", $"""<w:docParts><w:docPart><w:docPartPr><w:name w:val="Close"/></w:docPartPr><w:docPartBody>{Para(R("Yours") + R(" (not Ms Pell)", "<w:vanish/>"))}</w:docPartBody></w:docPart></w:docParts>"""))
            .Relate(Docx.Main, "glossaryDocument", "glossary/document.xml", "glossary").ToBytes();
        Assert.Equal([" from 4 Rook Lane", " (not Ms Pell)"], Plan(file).HiddenText);
        var copy = Copy(file, null);
        Assert.Empty(Plan(copy).HiddenText);
        Assert.Equal([("Seen", "He rang")], ReviewOf.Comments(copy));
        Assert.Equal("Yours", Xml.Part(copy, "word/glossary/document.xml").Descendants(Names.W + "t").Single().Value);
    }

    [Fact]
    public void The_plan_lists_whoever_changed_something_that_the_text_does_not_show()
    {
        var changes = Plan(Everywhere().ToBytes()).Changes;
        Assert.Equal(Authors, changes.Select(change => change.Author).Order(StringComparer.Ordinal));
        Assert.Equal([2, 2, 1, 1, 1, 1], changes.Select(change => change.Count));
    }

    [Fact]
    public void A_clean_copy_holds_no_mark_of_a_change_in_any_part()
    {
        var copy = Copy(Everywhere().ToBytes(), null);
        Assert.Empty(TrackedMarks.In(copy));
        Assert.Empty(Plan(copy).Changes);
        Assert.Equal("He slept", Xml.Part(copy, "word/comments.xml").Value);
        Assert.Equal("Yours", Xml.Part(copy, "word/glossary/document.xml").Value);
        Assert.Contains("<w:i />", Xml.Part(copy, "word/styles.xml").ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("<w:b />", Xml.Part(copy, "word/styles.xml").ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ben Cole", "word/comments.xml")]
    [InlineData("Bryn Hale", "word/styles.xml")]
    [InlineData("Cara Doyle", "word/numbering.xml")]
    [InlineData("Dev Anand", "word/glossary/document.xml")]
    [InlineData("Elin Frost", "word/glossary/styles.xml")]
    [InlineData("Gus Hallam", "word/headerunused.xml")]
    public void Only_the_part_of_the_author_who_is_named_changes(string author, string part)
    {
        var file = Everywhere().ToBytes();
        var copy = Copy(file, author);
        Assert.Equal([part], Xml.Changed(file, copy));
        Assert.DoesNotContain(author, Plan(copy).Changes.Select(change => change.Author));
        Assert.Equal(Authors.Length - 1, Plan(copy).Changes.Count);
    }

    [Fact]
    public void Rejecting_gives_comments_and_styles_back_as_they_were()
    {
        var rejected = SettledBy.Rejecting(Everywhere().ToBytes());
        Assert.Empty(TrackedMarks.In(rejected));
        Assert.Equal("He is lazy", Xml.Part(rejected, "word/comments.xml").Value);
        Assert.Equal("", Xml.Part(rejected, "word/glossary/document.xml").Value);
        foreach (var part in new[] { "word/styles.xml", "word/numbering.xml", "word/glossary/styles.xml" })
        {
            Assert.Single(Xml.Part(rejected, part).Descendants(Names.W + "b"));
            Assert.Empty(Xml.Part(rejected, part).Descendants(Names.W + "i"));
        }
    }

    [Fact]
    public void Both_copies_of_a_text_box_are_settled()
    {
        var words = Para(Del("lazy") + Ins(R("tired")));
        var box = $"""<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="b"/><a:graphic><a:graphicData uri="u"><wps:wsp><wps:txbx><w:txbxContent>{words}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{words}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>""";
        var file = Docx.Of(Para(R("x") + box)).ToBytes();
        Assert.Equal(("Sam Reed", 1), Plan(file).Changes.Select(change => (change.Author, change.Count)).Single());
        var copy = Copy(file, null);
        Assert.Empty(TrackedMarks.In(copy));
        Assert.Equal("xtiredtired", Xml.Part(copy).Value);
        Assert.Equal("xlazylazy", Xml.Part(SettledBy.Rejecting(file)).Value);
    }

    [Fact]
    public void A_picture_that_only_removed_words_of_a_comment_showed_leaves_the_file()
    {
        var picture = """<w:r><w:pict><v:shape><v:imagedata r:id="p1"/></v:shape></w:pict></w:r>""";
        var file = Docx.Of(P("x")).Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p>{By("Ben Cole", "del", picture, 5)}{R("Why?")}</w:p></w:comment>""")
            .Put("word/media/p.png", "image/png", [1, 2, 3]).Relate("word/comments.xml", "image", "media/p.png", "p1").ToBytes();
        Assert.DoesNotContain("word/media/p.png", Xml.Entries(Copy(file, null)).Keys);
    }

    [Fact]
    public void Readiness_counts_them_and_says_where_they_are()
    {
        Assert.Equal("8 tracked changes by 6 authors are neither accepted nor rejected. They stand where the text does not show them: in comments, styles or building blocks.", Told(Everywhere()));
        Assert.Equal("One tracked change by one author is neither accepted nor rejected. It stands where the text does not show it: in comments, styles or building blocks.",
            Told(Docx.Of(P("x")).Styles(Style("Note", "Note", Bold("Sam Reed", 5)))));
        Assert.Equal("2 tracked changes by one author are neither accepted nor rejected. One of them stands where the text does not show it: in comments, styles or building blocks.",
            Told(Docx.Of(Para(R("x") + Ins(R("y")))).Styles(Style("Note", "Note", Bold("Sam Reed", 5)))));
    }

    private static string Told(Docx docx)
    {
        Assert.False(DocumentReadiness.Check(docx.ToBytes(), new CheckOptions { Today = new(2026, 3, 12) }, _ => null, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var report), refusal?.Sentence);
        Assert.False(report!.Ready);
        var item = Assert.Single(report.Items, item => item.Id == "tracked-changes");
        Assert.Equal((Severity.Problem, CleanCopyStep.Accept), (item.Severity, item.Fix.Step!.Value));
        return item.Message;
    }
}
