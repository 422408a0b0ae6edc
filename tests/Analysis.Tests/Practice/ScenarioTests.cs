using Recording.Analysis.Checks;
using Recording.Analysis.Practice;

namespace Recording.Analysis.Tests.Practice;

public sealed class ScenarioTests
{
    public static TheoryData<string> Ids => [.. ScenarioLibrary.All.Select(s => s.Id)];

    private static PracticeAnswer Answer(Scenario scenario, IEnumerable<ModelParagraph> paragraphs) =>
        PracticeAnswer.Of(scenario, string.Join('\n', paragraphs.Select(p => p.Text)), new CheckOptions { Today = scenario.Dated }, TestContext.Current.CancellationToken);

    [Fact]
    public void There_are_ten() => Assert.Equal(10, ScenarioLibrary.All.Count);

    [Theory, MemberData(nameof(Ids))]
    public void The_model_carries_every_point_and_nothing_is_found_in_it(string id)
    {
        var scenario = ScenarioLibrary.Find(id)!;
        var answer = Answer(scenario, scenario.Model);
        Assert.Empty(answer.Points.Where(p => p.State != PointState.Covered).Select(p => p.Id));
        Assert.Empty(answer.Findings.Select(f => f.Message));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_point_needs_the_paragraphs_that_carry_it(string id)
    {
        var scenario = ScenarioLibrary.Find(id)!;
        foreach (var point in scenario.Points)
        {
            var without = Answer(scenario, scenario.Model.Where(m => !m.Points.Contains(point.Id)));
            Assert.NotEqual(PointState.Covered, without.Points.Single(p => p.Id == point.Id).State);
        }
    }

    [Theory, MemberData(nameof(Ids))]
    public void Every_point_is_carried_by_the_model_paragraphs_that_name_it(string id)
    {
        var scenario = ScenarioLibrary.Find(id)!;
        Assert.Equal(scenario.Points.Select(p => p.Id).Order(), scenario.Model.SelectMany(m => m.Points).Distinct().Order());
    }

    [Fact]
    public void Nothing_written_carries_nothing()
    {
        Assert.All(Answer(ScenarioLibrary.All[0], []).Points, point => Assert.Equal(PointState.Missed, point.State));
    }
}
