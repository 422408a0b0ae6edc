using System.Text;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Checks;
using Recording.Analysis.Sharing;
using Recording.Documents.Digests;
using Recording.Documents.PlainCopies;
using Recording.Documents.Tests.Building;
using Recording.Documents.Tests.Reviews;
using Recording.Documents.Tests.Safety;
using static Recording.Documents.Tests.Building.Markup;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Tests.PlainCopies;

/// <summary>Copies of records for the people whom they are about.</summary>
public sealed class PlainCopyTests
{
    private static readonly CheckOptions Options = new() { Today = new(2026, 3, 12) };
    private static readonly DateTimeOffset Now = new(2026, 3, 12, 9, 30, 0, TimeSpan.Zero);

    private static Docx Record(params IEnumerable<string> more) =>
        Docx.Of([Para(R("Case note"), "Heading1"), P("Name: Ada Lowe"), P("She needs a care package from Monday."), .. more])
            .Styles(Style("Normal", "Normal", """<w:rPr><w:sz w:val="20"/></w:rPr>""") + Style("Heading1", "heading 1", """<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:sz w:val="24"/></w:rPr>"""));

    private static PlainCopyPlan Plan(byte[] file, IReadOnlyList<string>? accept = null)
    {
        Assert.False(DocumentPlainCopy.Plan(file, accept, Options, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var plan), refusal?.Sentence);
        return plan!;
    }

    private static Outcome<PlainCopy> Make(byte[] file, PlainCopyChoices choices) =>
        DocumentPlainCopy.Make(file, choices, Options, Now, cancellation: TestContext.Current.CancellationToken);

    /// <summary>A copy from which everything that was to be decided on is taken out.</summary>
    private static PlainCopy Shared(byte[] file, bool takeOut = true)
    {
        var ids = Plan(file).Matters.Select(matter => matter.Id).ToList();
        Assert.False(Make(file, new("Ama Osei", takeOut ? ids : [], takeOut ? [] : ids)).IsRefused(out var refusal, out var copy), refusal?.Sentence);
        Assert.Empty(WordSafety.NewProblems(file, copy!.File));
        return copy;
    }

    private static Digest DigestOf(byte[] file)
    {
        Assert.False(DocumentDigest.Read(file, cancellation: TestContext.Current.CancellationToken).IsRefused(out var refusal, out var digest), refusal?.Sentence);
        return digest!;
    }

    [Fact]
    public void What_is_taken_out_is_nowhere_in_the_file()
    {
        var file = Record(P("Joan Pring, her friend, is on 07700 900123."), P("Ring 07700 900123 after six.")).Footer("f", P("Joan: 07700 900123"))
            .Change(Docx.Main, xml => xml.Replace("<w:sectPr/>", """<w:sectPr><w:footerReference w:type="default" r:id="f"/></w:sectPr>""", StringComparison.Ordinal)).ToBytes();
        var matter = Assert.Single(Plan(file).Matters);
        Assert.Equal((SharingKind.Number, 3), (matter.Kind, matter.Targets.Count));
        var copy = Shared(file).File;
        Assert.All(Xml.Entries(copy).Values, part => Assert.DoesNotContain("900123", Encoding.UTF8.GetString(part), StringComparison.Ordinal));
        Assert.Contains(ReviewOf.Texts(copy), text => text == "Ring [number taken out] after six.");
        Assert.Contains(ReviewOf.Texts(copy), text => text.Contains("[in square brackets]", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_kept_stays_as_it_was()
    {
        var texts = ReviewOf.Texts(Shared(Record(P("Joan Pring is on 07700 900123.")).ToBytes(), takeOut: false).File);
        Assert.Contains("Joan Pring is on 07700 900123.", texts);
        Assert.DoesNotContain(texts, text => text.Contains("square brackets", StringComparison.Ordinal));
    }

    [Fact]
    public void An_address_behind_a_link_goes_with_its_words()
    {
        var link = """<w:hyperlink r:id="m">""" + R("joan@example.org") + "</w:hyperlink>";
        var file = Record(Para(R("Write to ") + link + R("."))).Relate(Docx.Main, "hyperlink", "mailto:joan@example.org", "m", isExternal: true).ToBytes();
        var copy = Shared(file).File;
        Assert.All(Xml.Entries(copy).Values, part => Assert.DoesNotContain("joan@example.org", Encoding.UTF8.GetString(part), StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_goes_out_undecided()
    {
        Assert.True(Make(Record(P("Joan Pring is on 07700 900123.")).ToBytes(), new("Ama Osei")).IsRefused(out var refusal, out _));
        Assert.Equal("undecided", refusal.Type);
    }

    [Theory]
    [InlineData("box")]
    [InlineData("field")]
    [InlineData("data")]
    public void Words_that_cannot_be_taken_out_whole_refuse_the_copy(string place)
    {
        var number = "Joan Pring is on 07700 900123.";
        var box = $"""<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P(number)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>""";
        var file = place switch
        {
            "box" => Record(Para(box)),
            "field" => Record(Para(Field("HYPERLINK \"mailto:joan@example.org\"", R("07700 900123")))),
            _ => Record(P(number)).Put("customXml/item1.xml", "application/xml", "<d>07700 900123</d>").Relate(Docx.Main, "customXml", "../customXml/item1.xml", "x"),
        };
        var bytes = file.ToBytes();
        Assert.True(Make(bytes, new("Ama Osei", [.. Plan(bytes).Matters.Select(matter => matter.Id)])).IsRefused(out var refusal, out _));
        Assert.Equal("cannot-take-out", refusal.Type);
        Assert.Contains("07700 900123", refusal.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_drafts_stay_behind_and_changes_stand_or_fall_as_decided()
    {
        var file = Record(Para(R("She ") + Del("refused") + Ins(R("said no")) + R(".")), Para("""<w:commentRangeStart w:id="9"/>""" + R("Tea.") + """<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>"""))
            .Comments($"""<w:comment w:id="9" w:author="Jo Hart">{P("Private.")}</w:comment>""").ToBytes();
        var plan = Plan(file);
        Assert.Equal(("Sam Reed", 1), (plan.Changes.Single().Author, plan.Comments));
        foreach (var (accept, words) in new[] { ((IReadOnlyList<string>?)null, "She said no."), ([], "She refused.") })
        {
            Assert.False(Make(file, new("Ama Osei", Accept: accept)).IsRefused(out var refusal, out var copy), refusal?.Sentence);
            Assert.Contains(words, ReviewOf.Texts(copy!.File));
            Assert.Empty(DigestOf(copy.File).Comments);
            Assert.Equal(["Ama Osei"], DigestOf(copy.File).Revisions.Select(revision => revision.Author).Distinct());
            Assert.Empty(WordSafety.NewProblems(file, copy.File));
        }
    }

    [Fact]
    public void Jargon_is_replaced_in_tracked_changes_that_the_writer_goes_through()
    {
        var copy = Shared(Record(P("An EHCP was made.")).ToBytes());
        var changes = DigestOf(copy.File).Revisions;
        Assert.Equal(2, copy.Reworded);
        Assert.Contains(changes, change => change.Was.Contains("care package", StringComparison.Ordinal) || change.Was.Contains("package", StringComparison.Ordinal));
        Assert.Contains(changes, change => change.Text.Contains("education, health and care plan", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void It_begins_with_what_it_is_and_ends_with_space_to_answer()
    {
        var texts = ReviewOf.Texts(Shared(Record().ToBytes()).File);
        Assert.Equal("A record about Ada Lowe, to share with you", texts[0]);
        Assert.Contains(texts, text => text.Contains("Ama Osei made it on 12 March 2026", StringComparison.Ordinal));
        Assert.True(texts.ToList().IndexOf("What you want to say") > texts.ToList().IndexOf("Case note"));
    }

    /// <summary>As Word writes them where it is asked for the Strict form.</summary>
    [Fact]
    public void Lengths_with_units_are_understood()
    {
        var file = Record(Para("""<w:r><w:rPr><w:sz w:val="10pt"/></w:rPr><w:t>Small.</w:t></w:r>"""))
            .Change(Docx.Main, xml => xml.Replace("<w:sectPr/>", """<w:sectPr><w:pgSz w:w="595.30pt" w:h="29.7cm"/><w:pgMar w:top="1in" w:right="20mm" w:bottom="1in" w:left="150pt" w:header="0" w:footer="0" w:gutter="0"/></w:sectPr>""", StringComparison.Ordinal)).ToBytes();
        var main = Encoding.UTF8.GetString(Xml.Entries(Shared(file).File)[Docx.Main]);
        Assert.Contains("w:left=\"3000\"", main, StringComparison.Ordinal);
        Assert.Contains("w:right=\"1700\"", main, StringComparison.Ordinal);
        Assert.DoesNotContain("10pt", main, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_person_writes_in_the_space_is_read_into_the_digest()
    {
        var copy = Shared(Record().ToBytes()).File;
        Assert.Empty(DigestOf(copy).Replies);
        var answered = Answered(copy, "Page 2", "I never refused. I was asleep.");
        var reply = Assert.Single(DigestOf(answered).Replies);
        Assert.Equal(("Page 2", "I never refused. I was asleep."), (reply.About, reply.Text));
        Assert.Equal("I never refused. I was asleep.", reply.Target.Quote.Exact);
    }

    [Fact]
    public void A_copy_is_not_copied_again()
    {
        Assert.True(Make(Shared(Record().ToBytes()).File, new("Ama Osei")).IsRefused(out var refusal, out _));
        Assert.Equal("is-a-copy", refusal.Type);
    }

    [Fact]
    public void A_name_that_Word_cannot_keep_is_refused()
    {
        Assert.True(Make(Record().ToBytes(), new(" ")).IsRefused(out var refusal, out _));
        Assert.Equal("bad-author", refusal.Type);
    }

    /// <summary>The copy as it comes back with the first row filled.</summary>
    private static byte[] Answered(byte[] copy, string about, string said)
    {
        using var stream = new MemoryStream();
        stream.Write(copy);
        using (var document = WordprocessingDocument.Open(stream, isEditable: true))
        {
            var cells = document.MainDocumentPart!.Document!.Body!.Descendants<W.TableRow>().ElementAt(1).Descendants<W.Paragraph>().ToList();
            foreach (var (paragraph, text) in cells.Zip([about, said])) paragraph.AppendChild(new W.Run(new W.Text(text)));
        }
        return stream.ToArray();
    }
}
