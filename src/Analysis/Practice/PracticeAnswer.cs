using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Practice;

/// <summary>What an answer to a scenario carries, and what the checker finds in it.</summary>
/// <param name="Points">In the scenario's order.</param>
public sealed record PracticeAnswer(IReadOnlyList<PointFound> Points, IReadOnlyList<Finding> Findings)
{
    public static PracticeAnswer Of(Scenario scenario, IReadOnlyList<string> paragraphs, CheckOptions options, CancellationToken cancellation = default)
    {
        var document = new DocumentText([.. paragraphs.Select((text, i) => new Paragraph { Index = i, Text = text })]);
        var asked = options with { Kind = scenario.Kind, Dated = scenario.Dated, Subject = scenario.Subject };
        var reading = new Reading(document, asked);
        return new([.. scenario.Points.Select(point => Find(point, reading))], Checker.Check(document, asked, cancellation).Findings);
    }

    private static PointFound Find(ScenarioPoint point, Reading reading)
    {
        var found = point.Signs.Count(sign => IsFound(Lexicon.Of(sign), reading));
        return new(point.Id, found == point.Signs.Count ? PointState.Covered : found > 0 ? PointState.Partly : PointState.Missed);
    }

    private static bool IsFound(Lexicon sign, Reading reading) =>
        reading.Paragraphs.Any(paragraph => sign.Find(paragraph, 0, paragraph.Tokens.Count).Any());
}

/// <summary>Whether an answer carries a point.</summary>
public sealed record PointFound(string Id, PointState State);

public enum PointState { Covered, Partly, Missed }
