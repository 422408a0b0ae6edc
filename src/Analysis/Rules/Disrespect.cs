using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Disrespect
{
    private static readonly Lexicon Phrases = Lexicon.WithTraits("disrespect", "kind", "disrespect");

    public static readonly Rule Rule = new()
    {
        Id = "disrespect",
        Tip = Tip.Real,
        Severity = Severity.Problem,
        Title = "Describe, do not deride",
        Why = "The person may read every word, and contempt says more about the writer than about them.",
        Check = Check,
        Examples =
        [
            Bad("The kitchen is [|disgusting|]."),
            Bad("He is [|milking it|]."),
            Bad("Her son [|is a complete pain|] on the telephone."),
            Bad("The flat [|stank|] of cats."),
            Bad("The lad upstairs is [|a yob|], and his brothers are [|professional complainers|]."),
            Bad("He is [|no oil painting|] and came in a [|ridiculous outfit|]."),
            Bad("She was [|ranting|] in the hall."),
            Bad("The lodger is [|a dirty old man|]."),
            Bad("The brothers are [|as bad as each other|]."),
            Bad("The warden told me that he [|reeks like a wet dog|], and calls him [|a stubborn old goat|]."),
            Bad("Her uncle [|is all mouth|] and [|the last word in snobbery|]."),
            Good("He banged on the door, and the pond is deep."),
            Good("The stairs are steep, and the lamp is as bright as the sun."),
            Good("She has been a mental health nurse, and jokes about it."),
            Good("She said, “He is a lazy so-and-so and his flat is disgusting.”"),
            Good("She told me the dinners were disgusting."),
            Good("He has a lazy eye and wears a patch."),
            Good("His gross income is £410 a week."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var (sentence, match) in Find.Phrases(reading, Phrases))
        {
            if (match.Entry["kind"] == "thing" && evidence.In(sentence).Speech?.Covers(match.FirstToken) == true && !IsOfAPerson(reading, sentence, match.FirstToken)) continue;
            yield return new(match.Span, $"“{match.Words}” would hurt the person who reads it, and does not say what happened.")
            {
                Fixes = [new("Say what you saw or heard", Asks: "What did you see, hear or smell? If somebody else said this, whose words are they?")],
            };
        }
    }

    /// <summary>"told me that he reeks" and "that she is disgusting", not "that the dinners were disgusting".</summary>
    private static bool IsOfAPerson(Reading reading, Sentence sentence, int at) =>
        Clause.IsOfAPerson(reading, sentence, at) || Predicate.IsOfAPerson(reading, sentence, at);
}
