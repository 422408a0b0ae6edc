using Recording.Analysis.Sharing;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Sharing;

/// <summary>What a writer is asked about before a record is shared with the person.</summary>
public sealed class SharingMattersTests
{
    private static IReadOnlyList<SharingMatter> In(params string[] paragraphs) => SharingMatters.In(
        new DocumentText([.. paragraphs.Select((text, i) => new Paragraph { Index = i, Text = text })]), new() { Today = new(2026, 3, 12) });

    [Theory]
    [InlineData("Her neighbour, Mr Iqbal, is on 07700 900123.", SharingKind.Number, "07700 900123")]
    [InlineData("Joan Pring lives at 9 Elm Road.", SharingKind.Address, "9 Elm Road")]
    [InlineData("Write to j.pring@example.org.", SharingKind.EmailAddress, "j.pring@example.org")]
    [InlineData("Joan Pring <j.pring@example.org> wrote.", SharingKind.EmailAddress, "j.pring@example.org")]
    [InlineData("Next of kin: Jo Hill, 07700 900123", SharingKind.Number, "07700 900123")]
    [InlineData("Her sister spoke to me in confidence.", SharingKind.Confidence, "Her sister spoke to me in confidence.")]
    [InlineData("He does not want his son to know.", SharingKind.Confidence, "He does not want his son to know.")]
    [InlineData("An anonymous caller rang on 3 March 2026.", SharingKind.Referrer, "An anonymous caller rang on 3 March 2026.")]
    [InlineData("The council's solicitor advised that we wait.", SharingKind.Legal, "The council's solicitor advised that we wait.")]
    [InlineData("Her mother was diagnosed with cancer.", SharingKind.Other, "Her mother was diagnosed with cancer.")]
    [InlineData("At lunch he pushed another resident off a chair.", SharingKind.Other, "At lunch he pushed another resident off a chair.")]
    [InlineData("She and the children moved to a refuge.", SharingKind.Hidden, "She and the children moved to a refuge.")]
    public void What_may_not_be_the_persons_to_read_is_listed(string text, SharingKind kind, string words)
    {
        var matter = Assert.Single(In("Name: Ada Lowe", text));
        Assert.Equal((kind, words), (matter.Kind, matter.Words));
        Assert.Equal(words, Assert.Single(matter.Targets).Quote.Exact);
    }

    [Theory]
    [InlineData("Address: 3 Mint Street, Wrensford")]
    [InlineData("Telephone: 07700 900123")]
    [InlineData("Mrs Lowe lives at 14 Alder Street.")]
    [InlineData("I can be reached at 3 Mint Street, Wrensford.")]
    [InlineData("Mrs Lowe was diagnosed with cancer on 3 March 2026.")]
    [InlineData("Her daughter makes tea. I told her that I would ring.")]
    [InlineData("She has not yet decided. Her carer comes twice a day.")]
    public void What_is_the_persons_own_is_not(string text) => Assert.Empty(In("Name: Ada Lowe", text));

    [Fact]
    public void The_same_words_are_one_matter_with_every_place()
    {
        var matter = Assert.Single(In("Name: Ada Lowe", "Joan Pring is on 07700 900123.", "Ring 07700 900123 after six."));
        Assert.Equal([1, 2], matter.Targets.Select(target => target.Start.Paragraph));
    }

    [Fact]
    public void An_id_stays_when_words_elsewhere_change() =>
        Assert.Equal(In("Joan Pring is on 07700 900123.").Single().Id, In("Today.", "Joan Pring is on 07700 900123, she said.").Single().Id);
}
