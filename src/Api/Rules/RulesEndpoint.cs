using Recording.Analysis.Rules;

namespace Recording.Api.Rules;

/// <summary>GET /api/rules: what the checker looks for.</summary>
internal static class RulesEndpoint
{
    public static void MapRules(this IEndpointRouteBuilder app) => app
        .MapGet("/api/rules", () => RuleBook.Rules.Select(RuleDescription.Of).ToList())
        .WithName("listRules").WithSummary("Every rule, in the order of the rule book.").WithTags("Rules");
}

/// <summary>A rule as its readers see it.</summary>
/// <param name="Tip">The recording tip behind it.</param>
/// <param name="Reach">How much of a document it must see.</param>
internal sealed record RuleDescription(string Id, Tip Tip, string Title, string Why, Severity Severity, Reach Reach, IReadOnlyList<RuleExample> Examples)
{
    public static RuleDescription Of(Rule rule) =>
        new(rule.Id, rule.Tip, rule.Title, rule.Why, rule.Severity, rule.Reach, [.. rule.Examples.Select(e => new RuleExample(e.Text, e.IsFlagged))]);
}

/// <summary>A piece of a record which the rule flags, or leaves alone.</summary>
internal sealed record RuleExample(string Text, bool Flagged);
