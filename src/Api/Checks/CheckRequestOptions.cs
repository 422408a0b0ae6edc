using Recording.Analysis.Checks;
using Recording.Documents.Digests;

namespace Recording.Api.Checks;

/// <summary>The part <c>options</c> of a check.</summary>
/// <param name="RulesOff">Ids of rules that are switched off.</param>
/// <param name="TermsAllowed">Terms and acronyms that need no explanation here.</param>
/// <param name="Subject">The person whom the document is about.</param>
/// <param name="Name">The name of the document's file: the record of this name in the case is the document itself, and no earlier one.</param>
/// <param name="Changed">Only findings in paragraphs that tracked changes of these authors, kinds and days touch.</param>
internal sealed record CheckRequestOptions(IReadOnlyList<string>? RulesOff = null, IReadOnlyList<string>? TermsAllowed = null, string? Subject = null, DigestFilter? Changed = null, string? Name = null)
{
    public CheckOptions Options(CheckQuery query, CheckOptions defaults) => defaults with
    {
        Kind = query.Kind,
        Dated = query.Dated,
        Subject = Subject,
        RulesOff = defaults.RulesOff.Concat(RulesOff ?? []).ToHashSet(),
        TermsAllowed = [.. defaults.TermsAllowed, .. TermsAllowed ?? []],
    };
}
