using Recording.Analysis.Checks;
using Recording.Analysis.Rules;
using Recording.Api.Glossaries;
using Recording.Api.Organisation;

namespace Recording.Api.Checks;

/// <summary>How this organisation checks a document today, before a request asks for anything of its own.</summary>
internal sealed class CheckDefaults(TimeProvider time, SettingsFile settings, OrganisationGlossary glossary)
{
    public CheckOptions Today()
    {
        var (organisation, _) = settings.Current();
        return new()
        {
            Today = DateOnly.FromDateTime(time.GetLocalNow().Date),
            Nation = organisation.Nation,
            RecordWithinWorkingDays = organisation.RecordWithinWorkingDays,
            RulesOff = organisation.Rules.Where(rule => rule.Value == RuleSetting.Off).Select(rule => rule.Key).ToHashSet(),
            Severities = organisation.Rules.Where(rule => rule.Value != RuleSetting.Off)
                .ToDictionary(rule => rule.Key, rule => rule.Value == RuleSetting.Problem ? Severity.Problem : Severity.Advice),
            TermsAllowed = organisation.TermsAllowed,
            Glossary = glossary.Current(),
        };
    }
}
