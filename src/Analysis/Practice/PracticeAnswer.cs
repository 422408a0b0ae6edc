using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Practice;

/// <summary>What an answer to a scenario carries, and what the checker finds in it.</summary>
/// <param name="Points">In the scenario's order.</param>
/// <param name="Model">The model answer to compare with.</param>
public sealed record PracticeAnswer(
    IReadOnlyList<PointFound> Points, IReadOnlyList<Finding> Findings, IReadOnlyList<ModelParagraph> Model, IReadOnlyList<TipComment> Commentary)
{
    /// <param name="text">What the worker wrote, a paragraph a line.</param>
    public static PracticeAnswer Of(Scenario scenario, string text, CheckOptions options, CancellationToken cancellation = default)
    {
        var document = new DocumentText([.. text.ReplaceLineEndings("\n").Split('\n').Select((line, i) => new Paragraph { Index = i, Text = line })]);
        var asked = options with { Kind = scenario.Kind, Dated = scenario.Dated, Subject = scenario.Subject };
        var reading = new Reading(document, asked, cancellation);
        return new([.. scenario.Points.Select(point => Find(point, reading))], Checker.Check(document, asked, cancellation).Findings, scenario.Model, scenario.Commentary);
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

/// <summary>All its signs were found, some, or none.</summary>
public enum PointState { Covered, Partly, Missed }
