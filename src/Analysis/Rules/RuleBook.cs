namespace Recording.Analysis.Rules;

/// <summary>Every rule, in order: by tip, and of rules that could claim the same words the more specific first.</summary>
public static class RuleBook
{
    public static IReadOnlyList<Rule> Rules { get; } =
    [
        Name.Rule,
        Label.Rule,
        Blame.Rule,
        Voice.Rule,
        Shared.Rule,
        OtherView.Rule,
        Unread.Rule,
        ImpossibleDate.Rule,
        WrongAge.Rule,
        WrongOrder.Rule,
        WrongSum.Rule,
        VagueTime.Rule,
        VagueAmount.Rule,
        VagueDescription.Rule,
        Euphemism.Rule,
        Disrespect.Rule,
        OpinionAsFact.Rule,
        Source.Rule,
        Undated.Rule,
        Late.Rule,
        Term.Rule,
        Acronym.Rule,
        Officialese.Rule,
        HardSentence.Rule,
        Repeat.Rule,
        Opinion.Rule,
        Wordy.Rule,
        Funding.Rule,
        Placeholder.Rule,
        Guidance.Rule,
        Accessibility.Rule,
        Email.Rule,
        EmailSignature.Rule,
        EmailGreeting.Rule,
        Chat.Rule,
        TextSpeak.Rule,
        Colloquial.Rule,
        Contraction.Rule,
        PasteResidue.Rule,
    ];
}
