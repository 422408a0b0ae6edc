using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Tests;

public sealed class ReasonedOpinionTests
{
    private static IReadOnlyList<ReasonedOpinion> In(string text) =>
        Checker.Check(Lines.Read(text), new() { Today = new(2026, 3, 12) }).Reasoning;

    [Fact]
    public void An_opinion_comes_with_the_report_it_rests_on_and_its_speaker()
    {
        var opinion = Assert.Single(In("I think she is at risk of falling. Her daughter, Ann Price, told me that she fell on 3 and 9 May 2026."));
        Assert.False(opinion.IsUnsupported);
        Assert.Equal("I think she is at risk of falling.", opinion.Opinion.Quote.Exact);
        var basis = Assert.Single(opinion.Basis);
        Assert.Equal(BasisKind.Report, basis.Kind);
        Assert.Equal("Her daughter, Ann Price", basis.Speaker);
        Assert.StartsWith("Her daughter", basis.Target.Quote.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public void An_opinion_that_gives_its_own_reason_rests_on_it()
    {
        var opinion = Assert.Single(In("She has lived here since May. I think Ivy can cook, because she made tea safely while I watched."));
        Assert.False(opinion.IsUnsupported);
        Assert.StartsWith("I think Ivy", Assert.Single(opinion.Basis).Target.Quote.Exact, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_seen_before_an_opinion_supports_it()
    {
        var basis = Assert.Single(Assert.Single(In("I saw him fall in the hall. He is likely to fall again.")).Basis);
        Assert.Equal(BasisKind.Observation, basis.Kind);
        Assert.Null(basis.Speaker);
    }

    [Fact]
    public void An_opinion_beside_a_fact_on_another_matter_is_unsupported()
    {
        var opinion = Assert.Single(In("His sister drew out his money on 3 May 2026. He is likely to fall again."));
        Assert.True(opinion.IsUnsupported);
        Assert.Empty(opinion.Basis);
    }

    [Fact]
    public void What_somebody_else_fears_is_not_the_writers_opinion() =>
        Assert.Empty(In("His sister fears that he will not cope with another winter."));
}
