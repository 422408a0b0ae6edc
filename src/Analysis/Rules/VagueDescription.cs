using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class VagueDescription
{
    private static readonly Lexicon Phrases = Lexicon.Load("vague-description");

    public static readonly Rule Rule = new()
    {
        Id = "vague-description",
        Tip = Tip.Accurate,
        Title = "Describe what you saw",
        Why = "Two people picture two different things, and nobody can tell later whether it got better or worse.",
        YieldsTo = ["euphemism", "disrespect", "blame"],
        Check = Check,
        Examples =
        [
            Bad("The living room was [|in a terrible state|]."),
            Bad("Mr Price looked [|unkempt|]."),
            Bad("He was [|a bit muddled|] about his pension."),
            Bad("The flat was [|pretty grim|]."),
            Bad("Her skin is [|not great|]."),
            Bad("[|Contact went well|]."),
            Bad("Harriet looks [|a little on the thin side|]."),
            Bad("He looked [|unkempt|] when I called."),
            Good("The glass was broken and her key is lost."),
            Good("The kitchen was dirty: I counted eleven unwashed pans."),
            Good("The hall was cluttered, with two bicycles and a pushchair across the fire exit."),
            Good("His bedroom was untidy. There were clothes on the floor and three bowls on the bed."),
            Good("The daughter told me that the flat was in a terrible state."),
            Good("“The flat is in a terrible state,” she said."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var (sentence, match) in Find.Phrases(reading, Phrases))
        {
            if (evidence.In(sentence).Speech?.Covers(match.FirstToken) == true) continue;
            if (Description.Explains(sentence, match.FirstToken, match.EndToken, Matters.Bit(match.Entry["area"]))) continue;
            yield return new(match.Span, $"“{match.Words}” judges without showing what was there.")
            {
                Fixes = [new("Describe it", Asks: "What did you see, hear, smell or count?")],
            };
        }
    }
}
