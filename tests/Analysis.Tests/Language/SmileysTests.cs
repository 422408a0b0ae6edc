using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Language;

/// <summary>Which marks are smileys, and which close a bracket, give a ratio or name a drive.</summary>
public sealed class SmileysTests
{
    private static readonly Rule TextSpeak = RuleBook.Rules.Single(rule => rule.Id == "text-speak");

    [Theory]
    [InlineData("She was glad :D today.", ":D")]
    [InlineData("She was glad :-P today.", ":-P")]
    [InlineData("She was glad;)", ";)")]
    [InlineData("He has lost his key :(( again.", ":((")]
    [InlineData("He came home.:)", ":)")]
    public void A_smiley_is_found_whole(string text, string smiley) => Assert.Equal([smiley], Found(text));

    [Theory]
    [InlineData("The parts are these (as agreed:) and no more.")]
    [InlineData("There were two staff for each of them, a ratio of 2:3 in all.")]
    [InlineData("He read out section A:D of the form.")]
    [InlineData("She saved it to C:/forms at work.")]
    public void Other_colons_are_not(string text) => Assert.Empty(Found(text));

    private static List<string> Found(string text)
    {
        var document = Lines.Read(text);
        return [.. Checker.Check(TextSpeak, document, new() { Today = new(2026, 3, 12) }).Select(hit => Target.Quoted(document, hit.Span!.Value))];
    }
}
