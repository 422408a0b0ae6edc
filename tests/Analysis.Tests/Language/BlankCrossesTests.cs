using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Language;

/// <summary>Which crosses stand for something that is still to be filled in.</summary>
public sealed class BlankCrossesTests
{
    private static readonly Rule Placeholder = RuleBook.Rules.Single(rule => rule.Id == "placeholder");

    [Theory]
    [InlineData("The review is in XX weeks.", "XX")]
    [InlineData("She came to England in 20XX.", "XX")]
    [InlineData("He was seen on XX/03/2026 by his doctor.", "XX/03/2026")]
    [InlineData("The allowance is £X a week.", "X")]
    [InlineData("His case number is XXXX.", "XXXX")]
    [InlineData("I met XX. He was well.", "XX")]
    [InlineData("I met XX and his aunt.", "XX")]
    public void Crosses_in_the_place_of_a_figure_or_a_name_are_left_open(string text, string crosses) => Assert.Equal([crosses], Found(text));

    [Theory]
    [InlineData("See you on Monday. XX")]
    [InlineData("Happy birthday! XX")]
    [InlineData("She has an XX chromosome pattern.")]
    [InlineData("His card ends in the number ending XXXX.")]
    [InlineData("She read Chapter XX of it.")]
    [InlineData("He wears size XX shirts.")]
    [InlineData("She is called Maxx, and he plays for FC Vauxx.")]
    public void Kisses_numerals_sizes_and_masked_numbers_are_not(string text) => Assert.Empty(Found(text));

    private static List<string> Found(string text)
    {
        var document = Lines.Read(text);
        return [.. Checker.Check(Placeholder, document, new() { Today = new(2026, 3, 12) }).Select(hit => Target.Quoted(document, hit.Span!.Value))];
    }
}
