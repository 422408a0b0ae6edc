using Recording.Analysis.Checks;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests.Lexicons;

public sealed class GlossaryTests
{
    private const string Header = "term,form,plain,expansions,area,innocent,reason\n";

    [Fact]
    public void Every_line_of_the_built_in_lists_can_be_used() =>
        Assert.Empty(Glossary.BuiltIn.Problems);

    [Fact]
    public void The_built_in_lists_hold_900_terms_and_more() =>
        Assert.True(Glossary.BuiltIn.Entries.Count > 900, $"There are {Glossary.BuiltIn.Entries.Count}.");

    [Fact]
    public void Every_area_has_its_terms() =>
        Assert.All(["adults", "children", "health", "legal", "housing", "management"], area => Assert.Contains(Glossary.BuiltIn.Entries, e => e.Area == area));

    [Fact]
    public void A_bad_line_is_reported_with_its_file_and_line_and_the_others_stand()
    {
        var glossary = Glossary.BuiltIn.With("house.csv", new StringReader(Header
            + "blue-light move,noun,quick move,,housing,,ours\nhub-and-spoke,nuon,,,adults,,\ntwo,columns\n(open,fixed,,,adults,,\n"));
        Assert.Equal(
            ["house.csv, line 3: the form “nuon” is none of noun, verb, fixed and acronym.",
             "house.csv, line 4: the number of values is not that of the header; a value with a comma needs quotation marks.",
             "house.csv, line 5: “(open” has a bracket that is not closed."],
            glossary.Problems.Select(p => p.ToString()));
        Assert.Equal(["blue-light moves"], Found("Both blue-light moves went well.", glossary));
    }

    [Fact]
    public void An_organisation_allows_terms_of_its_own()
    {
        var glossary = Glossary.BuiltIn.With("allowed-here.csv", new StringReader("term\ncare package\n"));
        Assert.Equal(["care package"], Found("He has a care package.", Glossary.BuiltIn));
        Assert.Empty(Found("He has two care packages.", glossary));
    }

    [Fact]
    public void A_file_without_terms_says_so() =>
        Assert.Equal("x.csv, line 1: there is no column “term”.", Assert.Single(Glossary.BuiltIn.With("x.csv", new StringReader("a,b\n1,2\n")).Problems).ToString());

    [Theory]
    [InlineData("We signposted her to a group.", "signposted", "directed")]
    [InlineData("She was living in a void property.", "a void property", "an empty property")]
    [InlineData("Domiciliary carers come at eight.", "Domiciliary carers", "Home carers")]
    [InlineData("It was an outcome measure of ours.", "an outcome measure", "a success measure")]
    [InlineData("He mobilises alone.", "mobilises", "walks")]
    [InlineData("They are in agreement about it.", "are in agreement", "agree")]
    [InlineData("He was in a position to pay.", "was in a position to", "was able to")]
    [InlineData("It has begun, and we will commence work.", "commence", "start")]
    public void A_fix_stands_in_the_form_of_the_words_it_replaces(string text, string flagged, string replacement)
    {
        var finding = Assert.Single(Findings(text, Glossary.BuiltIn), f => f.Target!.Quote.Exact == flagged);
        Assert.Equal(replacement, finding.Fixes[0].Replacement);
    }

    [Theory]
    [InlineData("The step-down bed is free.")]
    [InlineData("The step down bed is free.")]
    [InlineData("The stepdown bed is free.")]
    public void A_hyphen_a_space_and_nothing_are_alike(string text) =>
        Assert.Single(Findings(text, Glossary.BuiltIn), f => f.Rule == "term");

    [Fact]
    public void Later_uses_of_a_term_are_told_with_its_first() =>
        Assert.Equal(2, Assert.Single(Findings("He has a care package. The care package is small. Care packages end.", Glossary.BuiltIn)).Related.Count);

    [Fact]
    public void The_first_use_is_the_first_outside_a_pasted_email()
    {
        var findings = Checker.Check(Lines.Read("""
            # Emails
            From: Jo Pike
            Sent: 3 May 2026 10:02
            To: Al Roe
            Subject: The SGO
            The SGO is made and the care package starts.
            # Visit on 4 May 2026
            He told me about the SGO and his care package.
            """), new() { Today = new(2026, 6, 12) }, TestContext.Current.CancellationToken).Findings;
        Assert.Equal([7, 7], findings.Where(f => f.Rule is "acronym" or "term").Select(f => f.Target!.Start.Paragraph));
    }

    private static IEnumerable<string> Found(string text, Glossary glossary) => Findings(text, glossary).Select(f => f.Target!.Quote.Exact);

    private static IEnumerable<Finding> Findings(string text, Glossary glossary) =>
        Checker.Check(Lines.Read(text), new() { Today = new(2026, 3, 12), Glossary = glossary }).Findings.Where(f => f.Rule is "term" or "officialese" or "wordy");
}
