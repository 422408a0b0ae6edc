namespace Recording.Templates;

/// <summary>The words with which a witness vouches for a statement.</summary>
/// <param name="Court">Which court's rule: <c>family</c> or <c>court-of-protection</c>.</param>
/// <param name="Wording">The words, to be used only once they are confirmed against the rule.</param>
/// <param name="MustSay">What the words must say, for the writer.</param>
/// <param name="Date">Since when they hold, as far as the source says.</param>
public sealed record StatementOfTruth(string Court, string Wording, string MustSay, string Source, DateOnly Date, DateOnly Checked, bool Confirmed);
