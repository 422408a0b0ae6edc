using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class OpinionAsFact
{
    private static readonly Lexicon Phrases = Lexicon.WithTraits("opinion-as-fact", "kind", "opinion-as-fact", "fact-verbs");
    private static readonly Lexicon Diagnoses = Lexicon.Of("diagnos~", "(diagnosis|prescribed|treated for|clinic|psychiatrist|gp|when|if|after|how|that it|whether)");
    private static readonly HashSet<ulong> Asking = [.. "whether if unless ask asked".Split(' ').Select(w => WordHash.Folded(w))];

    public static readonly Rule Rule = new()
    {
        Id = "opinion-as-fact",
        Tip = Tip.EvidenceBased,
        Severity = Severity.Problem,
        Title = "Give a judgement as your view, with its basis",
        Why = "Nobody can see into another person, and a guess written as fact follows them from record to record.",
        YieldsTo = ["hard-sentence", "blame", "disrespect", "wordy"],
        Check = Check,
        Examples =
        [
            Bad("She [|does not care about her son|]."),
            Bad("He was [|obviously|] upset with the staff."),
            Bad("She [|has no insight|] into his needs."),
            Bad("Mr Price [|has given up on|] his daughter."),
            Bad("He is [|a selfish man|], and his sister is [|desperate for attention|]."),
            Bad("The aunt next door [|feels guilty|] about the move and [|only wants the flat|]."),
            Bad("She [|knows full well that|] it is wrong."),
            Bad("She [|can't be bothered to cook|], and her aunt [|secretly hopes for|] the flat."),
            Bad("She is [|too frightened to speak|], and her brother [|does it to annoy|] her."),
            Bad("He [|has simply had enough|], and his sister [|has an eye on the house|]."),
            Bad("[|His remorse is purely tactical|]. [|Deep down he does not want to change|]."),
            Bad("She is [|choosing her boyfriend over her daughter|], and [|is more worried about her looks than her son|]."),
            Bad("Her brother [|only ever came for the wages|] and [|wants a second go at being a father|]."),
            Bad("The uncle [|has swapped one addiction for another|]."),
            Good("He chose the blue mug over the white one, and wants a second go at the stairs."),
            Good("She came for her wages at noon, and swapped one shift for another."),
            Good("He does not wish to leave home, and wants her to carry on."),
            Good("She wants her aunt to be there at the birth, and he did not want his ex-partner to have the address."),
            Good("She does the night feeds on Tuesdays and sees him as often as the buses allow."),
            Good("He is unhappy in the home: he told me so on 3 March 2026."),
            Good("He hates being cold, and his bed is too hard."),
            Good("His brother told me that he feels guilty."),
            Good("The frame was driven by his father to the clinic."),
            Good("She spoke clearly and answered each question."),
            Good("He said that she does not care about her son."),
            Good("I think she resents the visits, because she shut the door on me on 3 and 9 March 2026."),
            Good("He was lying on the floor."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        LexiconMatch? last = null;
        foreach (var (sentence, match) in Find.Phrases(reading, Phrases))
        {
            // "is obviously" and "jealous" are one judgement.
            if (IsOwned(sentence, match, evidence) || (last is { } before && before.Paragraph == match.Paragraph && before.EndToken == match.FirstToken)) continue;
            last = match;
            yield return new(match.Span, $"“{match.Words}” states as fact what can only be a view.")
            {
                Fixes = [new("Say it as your view, with its basis", Asks: "What did you see or hear that makes you think so?")],
            };
        }
    }

    /// <summary>A mood that was seen, told, diagnosed or given its reason, here or in the sentences beside it.</summary>
    private static bool IsShown(Sentence sentence, Evidence evidence)
    {
        const Bearing shown = Bearing.Observes | Bearing.Reports | Bearing.Quotes | Bearing.Reasons | Bearing.Counts;
        return evidence.In(sentence).Has(shown) || Diagnoses.Any(sentence)
            || (sentence.Neighbour(1) is { } next && evidence.In(next).Has(shown)) || (sentence.Neighbour(-1) is { } last && evidence.In(last).Has(shown));
    }

    /// <summary>Somebody else's words, a question, or the writer's own view with its basis.</summary>
    private static bool IsOwned(Sentence sentence, LexiconMatch match, Evidence evidence)
    {
        var here = evidence.In(sentence);
        if (here.Speech?.Covers(match.FirstToken) == true) return true;
        for (var i = sentence.FirstToken; i < match.FirstToken; i++)
            if (Asking.Contains(sentence.Paragraph.Tokens[i].Folded)) return true;
        if (here.Has(Bearing.Quotes) && match.Entry["kind"] is not "certainty") return true;
        if (match.Entry["kind"] is "mood" && IsShown(sentence, evidence)) return true;
        return here.Has(Bearing.Opines) && Basis.Of(sentence, evidence, isOwnView: true).Count > 0;
    }
}
