using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Evaluation;

public sealed class LabelledDocumentTests
{
    private static readonly LabelledDocument Document = LabelledDocument.Parse("a.txt", """
        kind: court-report
        dated: 2026-03-12
        expect: person-centred/voice, timely/late
        ---
        # A heading
        - An [[accurate/age, real:item 😀]] and ((*:more))

        [[[professional/email
        From: A
        To: B
        ]]]
        """);

    [Fact]
    public void The_text_is_what_stands_between_the_marks()
    {
        Assert.Equal(["A heading", "An item 😀 and more", "From: A", "To: B"], Document.Text.Paragraphs.Select(p => p.Text));
        Assert.Equal(
            [ParagraphRole.Heading, ParagraphRole.ListItem, ParagraphRole.Prose, ParagraphRole.Prose], Document.Text.Paragraphs.Select(p => p.Role));
        Assert.Equal([0, 1, 2, 3], Document.Text.Paragraphs.Select(p => p.Index));
        Assert.Equal(11, Document.Words);
    }

    [Fact]
    public void A_label_knows_its_place_in_utf_16_units()
    {
        Assert.Equal(
            [new(1, 3, 10), new(1, 15, 19), new(2, 0, 3, Label.EndOfParagraph)], Document.Labels.Select(label => label.Span));
        Assert.Equal([LabelKind.Must, LabelKind.May, LabelKind.Block], Document.Labels.Select(label => label.Kind));
        Assert.Equal(["accurate/age", "real"], Document.Labels[0].Rules);
    }

    [Fact]
    public void The_header_says_what_the_document_is()
    {
        Assert.Equal(DocumentKind.CourtReport, Document.Kind);
        Assert.Equal(new(2026, 3, 12, 9, 0, 0, TimeSpan.Zero), Document.Text.Properties.Created);
        Assert.Equal(["person-centred/voice", "timely/late"], Document.Expected);
        Assert.Empty(Document.Allowed);
    }

    [Theory]
    [InlineData("kind: letter\nText", "has no line")]
    [InlineData("kind: poem\n---\nText", "a kind that there is not")]
    [InlineData("kind: letter\n---\n[[[professional/email\nText", "does not end its block")]
    [InlineData("kind: letter\n---\nText\n]]]", "a block that was not begun")]
    public void A_broken_document_is_refused_with_its_name(string source, string reason)
    {
        var message = Assert.Throws<FormatException>(() => LabelledDocument.Parse("a.txt", source)).Message;
        Assert.StartsWith("a.txt", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }
}
