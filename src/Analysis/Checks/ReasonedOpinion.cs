using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Checks;

/// <summary>A link in the chain of reasoning: an opinion or forecast of the writer's and what it rests on.</summary>
/// <param name="Opinion">The sentence that holds it.</param>
/// <param name="Basis">In the order of the text; the opinion's own sentence among them where that gives the reason.</param>
/// <param name="IsUnsupported">Whether nothing near it says what it rests on.</param>
public sealed record ReasonedOpinion(Target Opinion, IReadOnlyList<OpinionBasis> Basis, bool IsUnsupported)
{
    /// <summary>Every opinion of a document, in the order of the text.</summary>
    internal static IReadOnlyList<ReasonedOpinion> In(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        return [.. Reasoning.Of(reading).Steps.Select(step => new ReasonedOpinion(
            Target.Of(reading.Document, step.Opinion.Span),
            [.. step.Basis.OrderBy(sentence => sentence.Span).Select(sentence => OpinionBasis.Of(reading, sentence, evidence.In(sentence)))],
            step.Basis.Count == 0))];
    }
}

/// <summary>What an opinion rests on: seen or measured, said by somebody, a reason given, or a fact.</summary>
/// <param name="Speaker">Whose words a report gives, where they are named.</param>
public sealed record OpinionBasis(BasisKind Kind, Target Target, string? Speaker)
{
    internal static OpinionBasis Of(Reading reading, Sentence sentence, SentenceEvidence evidence) => new(
        evidence.Has(Bearing.Reports | Bearing.Quotes) ? BasisKind.Report
        : evidence.Has(Bearing.Observes) ? BasisKind.Observation
        : evidence.Has(Bearing.Reasons | Bearing.Cites) ? BasisKind.Reason
        : BasisKind.Fact,
        Target.Of(reading.Document, sentence.Span),
        evidence.Speech is { Speaker.Length: > 0 } speech ? speech.Speaker : null);
}

/// <summary>In what way a sentence supports an opinion.</summary>
public enum BasisKind { Observation, Report, Reason, Fact }
