using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Wordy
{
    public static readonly Rule Rule = new()
    {
        Id = "wordy",
        Tip = Tip.Succinct,
        Title = "Say it in fewer words",
        Why = "Every word that says nothing makes the next one harder to find.",
        YieldsTo = ["hard-sentence", "guidance", "officialese", "source", "opinion", "vague-amount"],
        Check = reading =>
            from match in GlossaryTerms.Of(reading).Found
            where match.Entry.List == GlossaryList.Wordy
            select HitOf(match),
        Examples =
        [
            Bad("I wrote to her [|due to the fact that|] she had moved."),
            Bad("[|It should be noted that she|] had moved."),
            Bad("He is seen [|on a fortnightly basis|]."),
            Bad("The doctor sees him [|on an as-needed basis|]."),
            Bad("[|It bears repeating that|] he is ill. [|All being well|], he goes home at noon."),
            Good("I wrote to her because she had moved."),
            Good("The council has no legal basis for it, and there is a sound basis for the view."),
        ],
    };

    private static Hit HitOf(GlossaryMatch match)
    {
        var canGo = match.Entry.Plain.Count == 0 && match.Entry.Reason.EndsWith("nothing and can go", StringComparison.Ordinal);
        var (span, fixes) = canGo ? Rewording.Without(match) : Rewording.Of(match);
        var message = canGo ? $"“{match.Words}” can be left out."
            : fixes.Count > 0 ? $"“{match.Words}” can be said as “{fixes[0].Replacement}”."
            : $"“{match.Words}” can be said in fewer words.";
        return new(span, message) { Fixes = fixes.Count > 0 || canGo ? fixes : [new("Say it in fewer words", Asks: $"How can “{match.Words}” be said in a word or two?")] };
    }
}
