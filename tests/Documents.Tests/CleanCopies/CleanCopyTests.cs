using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.CleanCopies;
using Recording.Documents.Reviews;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using Recording.Documents.Tests.Settling;
using static Recording.Documents.Tests.Building.Markup;

namespace Recording.Documents.Tests.CleanCopies;

public sealed class CleanCopyTests
{
    private const string Core = """<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Sam Reed</dc:creator><cp:lastModifiedBy>Jo Hart</cp:lastModifiedBy></cp:coreProperties>""";
    private const string Extended = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Pages>3</Pages><Company>Wrensford Council</Company><Manager>Moira Kettering</Manager></Properties>""";
    private const string Custom = """<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Case number"><vt:lpwstr>AS-44871</vt:lpwstr></property><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="3" name="MSIP_Label_1_Name"><vt:lpwstr>Official</vt:lpwstr></property></Properties>""";

    private static CleanCopyPlan Plan(byte[] file)
    {
        Assert.False(DocumentCleanCopy.Plan(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var plan), refusal?.Sentence);
        return plan!;
    }

    /// <summary>The copy, after what must hold of every one.</summary>
    private static byte[] Copy(byte[] file, CleanCopyChoices? choices = null)
    {
        var original = file.ToArray();
        Assert.False(DocumentCleanCopy.Make(file, choices ?? new(), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var copy), refusal?.Sentence);
        Assert.Equal(original, file);
        Assert.Empty(WordSafety.NewProblems(file, copy!.File));
        Assert.Equal(ReviewOf.Texts(file), ReviewOf.Texts(copy.File));
        return copy.File;
    }

    private static Refusal Refused(Docx docx, CleanCopyChoices? choices = null)
    {
        Assert.True(DocumentCleanCopy.Make(docx.ToBytes(), choices ?? new(), cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out _));
        Assert.Matches(@"^[A-Z].{20,}[.]$", refusal!.Sentence);
        return refusal;
    }

    private static Docx WithProperties(Docx docx) => docx
        .Put("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", Core).Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml", "core")
        .Put("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", Extended).Relate("", "extended-properties", "docProps/app.xml", "app")
        .Put("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", Custom).Relate("", "custom-properties", "docProps/custom.xml", "custom");

    private static byte[] Reviewed()
    {
        var file = WithProperties(Samples.Rich()).ToBytes();
        file = ReviewOf.Written(file, ReviewOf.Replace(file, "one", "first"), ReviewOf.Comment(file, "Council", "Which?", "header:1"), ReviewOf.Comment(file, "3 May 2026", "Sure?"));
        using var bytes = new MemoryStream();
        bytes.Write(file);
        using (var document = WordprocessingDocument.Open(bytes, isEditable: true))
        {
            var own = RecordingPart.Of(document.MainDocumentPart!);
            own.Template = new("care-act-assessment", "1");
            own.Save();
        }
        return bytes.ToArray();
    }

    [Fact]
    public void The_plan_lists_by_author_what_would_be_accepted_and_removed()
    {
        var plan = Plan(Reviewed());
        Assert.Equal([("Sam Reed", 2), ("Priya Shah", 1)], plan.Changes.Select(c => (c.Author, c.Count)));
        Assert.Equal([("Priya Shah", 2, 0), ("Jo Hart", 1, 0)], plan.Comments.Select(c => (c.Author, c.Open, c.Resolved)));
        Assert.True(plan.RecordingPart);
        Assert.Equal(["Last saved by: Jo Hart", "Company: Wrensford Council", "Manager: Moira Kettering", "Case number: AS-44871"], plan.Properties.Select(p => $"{p.Name}: {p.Value}"));
    }

    [Fact]
    public void A_copy_with_all_choices_holds_nothing_of_what_was_listed()
    {
        var copy = Copy(Reviewed(), new(Comments: CommentChoice.All));
        var plan = Plan(copy);
        Assert.Equal((0, 0, 0, false, 0), (plan.Changes.Count, plan.Comments.Count, plan.HiddenText.Count, plan.RecordingPart, plan.Properties.Count));
        Assert.DoesNotContain(Xml.Entries(copy).Keys, name => name.Contains("comment", StringComparison.OrdinalIgnoreCase) || name.Contains("people", StringComparison.Ordinal) || name.StartsWith("customXml/", StringComparison.Ordinal));
        Assert.Equal("Sam Reed", ReadingOf.Read(copy).Properties.Author);
        Assert.Contains("MSIP_Label_1_Name", ReadingOf.Read(copy).Properties.Custom.Keys);
        Assert.Equal(0, SettledBy.Pending(copy));
    }

    [Fact]
    public void Marks_of_comments_that_the_file_lacks_go_with_the_last_comment()
    {
        string Marked(int id, string words) => $"""<w:commentRangeStart w:id="{id}"/>{R(words)}<w:commentRangeEnd w:id="{id}"/><w:r><w:commentReference w:id="{id}"/></w:r>""";
        var file = Docx.Of(Para(Marked(4, "a") + Marked(5, "b"))).Comments($"""<w:comment w:id="4" w:author="Jo Hart"><w:p>{R("Why?")}</w:p></w:comment>""").ToBytes();
        Assert.DoesNotContain("comment", Xml.Part(Copy(file, new(Comments: CommentChoice.All))).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_comments_stay_unless_all_are_asked_for()
    {
        var file = Reviewed();
        Assert.Equal(ReadingOf.Read(file).Comments.Select(c => c.Paragraphs[0].Text), ReadingOf.Read(Copy(file)).Comments.Select(c => c.Paragraphs[0].Text));
    }

    [Fact]
    public void Resolved_comments_go_with_their_answers()
    {
        var file = Docx.Of(P("He is lazy and rude.")).ToBytes();
        file = ReviewOf.Written(file, ReviewOf.Comment(file, "lazy", "What was seen?"), ReviewOf.Comment(file, "rude", "By whose account?"));
        Assert.False(Digests.Digesting.Read(file).IsRefused(out _, out var digest));
        Assert.False(DocumentReview.Write(file, new("Owen Price", [new(About: digest!.Comments[0].Id, Comment: "He slept.", Action: ReviewAction.Resolve)]), ReviewOf.Time, cancellation: TestContext.Current.CancellationToken).IsRefused(out _, out var reviewed));
        Assert.Equal([("Priya Shah", 1, 1)], Plan(reviewed!.File).Comments.Select(c => (c.Author, c.Open, c.Resolved)));
        Assert.Equal([("rude", "By whose account?")], ReviewOf.Comments(Copy(reviewed.File)));
        Assert.Equal(3, ReadingOf.Read(Copy(reviewed.File, new(Comments: CommentChoice.None))).Comments.Count);
    }

    [Fact]
    public void Only_the_changes_of_those_named_are_accepted_and_none_is_rejected()
    {
        var file = Reviewed();
        Assert.Equal(["Sam Reed"], Plan(Copy(file, new(["Priya Shah"]))).Changes.Select(c => c.Author));
        Assert.Equal(["Sam Reed", "Priya Shah"], Plan(Copy(file, new([]))).Changes.Select(c => c.Author));
    }

    [Fact]
    public void Hidden_text_goes_and_fields_stay_whole()
    {
        var file = Docx.Of(Para(R("Seen") + R(" by his uncle", "<w:vanish/>") + R(" at home.") + Run("""<w:fldChar w:fldCharType="begin"/>""", "<w:vanish/>") + Code("XE") + Run("""<w:fldChar w:fldCharType="end"/>""", "<w:vanish/>")), Para(R("styled"), "Secret"), P("x"))
            .Styles(Style("Secret", "Secret", "<w:rPr><w:vanish/></w:rPr>")).ToBytes();
        Assert.Equal([" by his uncle", "styled"], Plan(file).HiddenText);
        var copy = Copy(file);
        Assert.Empty(Plan(copy).HiddenText);
        Assert.DoesNotContain("uncle", Xml.Part(copy).Value, StringComparison.Ordinal);
        Assert.Equal([" by his uncle", "styled"], Plan(Copy(file, new(HiddenText: false))).HiddenText);
    }

    [Fact]
    public void What_only_removed_words_referred_to_goes_too()
    {
        var del = """<w:del w:id="7" w:author="S"><w:r><w:delText>x</w:delText><w:footnoteReference w:id="2"/></w:r></w:del>""";
        var file = Docx.Of(Para(R("a") + del + Run("""<w:footnoteReference w:id="3"/>"""))).Footnotes($"""<w:footnote w:id="2">{P("her old address")}</w:footnote><w:footnote w:id="3">{P("kept")}</w:footnote>""").ToBytes();
        var copy = Copy(file);
        Assert.Equal("kept", Xml.Part(copy, "word/footnotes.xml").Value);
    }

    [Fact]
    public void A_property_that_the_text_shows_stays()
    {
        var file = WithProperties(Docx.Of(Para(Field(""" DOCPROPERTY "Case number" """, R("AS-44871"))))).ToBytes();
        Assert.DoesNotContain(Plan(file).Properties, p => p.Name == "Case number");
        Assert.Contains("Case number", ReadingOf.Read(Copy(file)).Properties.Custom.Keys);
    }

    [Fact]
    public void Every_part_in_which_nothing_goes_is_the_same_byte_for_byte()
    {
        var file = Reviewed();
        Assert.Equal(["word/document.xml"], Xml.Changed(file, Copy(file, new(Comments: CommentChoice.None, RecordingPart: false, Properties: false))));
        var plain = Docx.Of(P("x")).Header("h1", P("Council")).ToBytes();
        Assert.Empty(Xml.Changed(plain, Copy(plain)));
        Assert.Equal(["[Content_Types].xml", "docProps/app.xml", "docProps/core.xml", "docProps/custom.xml", "word/_rels/document.xml.rels", "word/document.xml"],
            Xml.Changed(file, Copy(file)).Where(name => !name.StartsWith("customXml", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_damaged_part_of_ours_goes_as_well()
    {
        var file = Docx.Of(P("x")).Put("customXml/item1.xml", "application/xml", "<recording xmlns='urn:recording:document:1'><dismissal").Relate(Docx.Main, "customXml", "/customXml/item1.xml", "own").ToBytes();
        Assert.True(Plan(file).RecordingPart);
        Assert.False(Plan(Copy(file)).RecordingPart);
    }

    [Theory]
    [InlineData("readOnly")]
    [InlineData("comments")]
    [InlineData("trackedChanges")]
    [InlineData("forms")]
    public void A_protected_document_is_refused(string edit) =>
        Assert.Equal("protected-document", Refused(Docx.Of(P("x")).Settings($"""<w:documentProtection w:edit="{edit}" w:enforcement="1"/>""")).Type);

    [Fact]
    public void A_signed_document_is_refused() => Assert.Equal("signed-document", Refused(Docx.Of(P("x"))
        .Put("_xmlsignatures/origin.sigs", "application/vnd.openxmlformats-package.digital-signature-origin", "")
        .Relate("", "http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs", "sig")).Type);

    [Theory]
    [InlineData("Nobody")]
    [InlineData("")]
    [InlineData("<b>Sam Reed</b>")]
    public void Changes_of_somebody_who_made_none_are_refused(string author) =>
        Assert.Equal("unknown-author", Refused(Docx.Of(Para(Ins(R("x")))), new([author])).Type);

    [Fact]
    public void A_name_of_ten_thousand_characters_is_not_repeated_in_the_sentence() =>
        Assert.True(Refused(Docx.Of(P("x")), new([new('a', 10_000)])).Sentence.Length < 300);
}
