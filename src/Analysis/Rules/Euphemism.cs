using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Euphemism
{
    private static readonly Lexicon Phrases = Lexicon.Load("euphemism");

    public static readonly Rule Rule = new()
    {
        Id = "euphemism",
        Tip = Tip.Real,
        Severity = Severity.Problem,
        Title = "Say what happened",
        Why = "Soft words can hide very different events, and the next reader must know which it was to keep people safe.",
        YieldsTo = ["blame"],
        Check = Check,
        Examples =
        [
            Bad("He has shown [|inappropriate sexual behaviour|] at the day centre."),
            Bad("She was [|involved in an altercation|] at school on 11 December 2025."),
            Bad("They had [|a volatile relationship|]."),
            Bad("He [|passed away|] in March."),
            Bad("They went through a [|rough patch|]."),
            Bad("She [|did something silly|] in May."),
            Bad("His [|discipline methods|] were talked about."),
            Bad("She was [|in a dark place|] after the move."),
            Bad("He has [|a tendency to lash|] out."),
            Good("He fell out of bed, and there were no problems with his hearing aid."),
            Good("He acted out scenes from the play, and is not a happy cat."),
            Good("There was an incident on Saturday 10 January 2026: he slipped on the wet step and bruised his hip."),
            Good("There was an incident on Friday, when Mrs Nair saw him punch a boy twice on the arm."),
            Good("There was one incident in this period. On Sunday she threw a cup of cold tea at a resident."),
            Good("She said, “We had a volatile relationship.”"),
            Good("The anti-social behaviour team wrote to him."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        foreach (var (sentence, match) in Find.Phrases(reading, Phrases))
        {
            if (Description.Explains(sentence, match.FirstToken, match.EndToken, Matters.Bit(match.Entry["area"]), isEvent: match.Entry["area"] is "acts")) continue;
            yield return new(match.Span, $"“{match.Words}” could mean very different things.")
            {
                Fixes = [new("Say what happened", Asks: "What exactly happened: who did what to whom, when, and with what result?")],
            };
        }
    }
}
