using Recording.Analysis.Rules;

namespace Recording.Analysis.Checks;

/// <summary>What a check found.</summary>
/// <param name="Tips">All eleven tips in order, each with its number of findings.</param>
/// <param name="Findings">In the order of the text; those on the whole document last. Of one rule at most 200.</param>
/// <param name="More">How many findings beyond those were left out.</param>
public sealed record CheckResult(DocumentFacts Document, IReadOnlyList<TipCount> Tips, IReadOnlyList<Finding> Findings, int More)
{
    /// <summary>The chain of reasoning: each opinion with the sentences it rests on.</summary>
    public IReadOnlyList<ReasonedOpinion> Reasoning { get; init; } = [];
}

/// <summary>What the checker took the document to be.</summary>
/// <param name="DatedFrom">Where the date is from.</param>
public sealed record DocumentFacts(
    int Words, int Paragraphs, DocumentKind? Kind, string? Subject, DateOnly Dated, DateSource DatedFrom, string? Template, double? ReadingAge,
    IReadOnlyList<string> Warnings);

/// <summary>From the document's own text, from the caller, or from the day of the check.</summary>
public enum DateSource { Text, Given, Today }

/// <summary>How many findings a tip has.</summary>
public sealed record TipCount(Tip Tip, int Findings);
