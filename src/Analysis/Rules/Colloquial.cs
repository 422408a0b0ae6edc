using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Colloquial
{
    private static readonly Lexicon Phrases = Lexicon.Load("colloquial", "colloquial-more", "colloquial-everyday"), Idioms = Lexicon.OfFamilies("colloquial-idioms");

    /// <summary>How many friends or how much trouble somebody told of is theirs to measure.</summary>
    private static readonly WordSet Amounts = new("loads lots tons heaps masses stacks mates");

    public static readonly Rule Rule = new()
    {
        Id = "colloquial",
        Tip = Tip.Professional,
        Title = "Leave out slang and office chat",
        Why = "Slang means different things to different readers, and the person may read it as a joke about them.",
        YieldsTo = ["disrespect", "blame", "opinion-as-fact", "euphemism", "placeholder", "vague-amount", "vague-time", "vague-description"],
        Check = reading =>
            from found in Said(reading)
            where !IsToldAmount(reading, found.Sentence, found.Match)
            let plain = found.Match.Entry.List("plain")
            select new Hit(found.Match.Span, plain.Count == 0
                ? $"“{found.Match.Words}” is everyday talk: say plainly what happened."
                : $"“{found.Match.Words}” is everyday talk: say what happened, perhaps “{string.Join("” or “", plain)}”.")
            {
                Fixes = [new("Say it plainly", Asks: $"What does “{found.Match.Words}” mean here?", Choices: plain)],
            },
        Examples =
        [
            Bad("She was [|gobsmacked|] and [|went ballistic|]."),
            Bad("He [|barged in|] and she was [|bawling her eyes out|]."),
            Bad("They were [|fobbed off|] twice, and staff were [|cutting corners|]."),
            Good("He turned the corner into Hill Street, and the girls played pass the parcel."),
            Bad("He was [|at the end of his tether|], and she had [|a chin-wag|] with the nurse. They ran [|like headless chickens|]."),
            Good("He told me that he has loads of trouble with the lift. He is as tall as his brother. She is as well as she was."),
            Good("The tooth fell out and she was bored."),
            Bad("He [|kicked off|] when the shop was shut."),
            Bad("I will [|touch base|] with the school."),
            Bad("She is [|gutted|] about the flat, and her brother [|went ballistic|]."),
            Bad("The review was [|a bit of a mess|]."),
            Bad("I [|popped in|] on the way home and he was [|over the moon|]."),
            Bad("We need to get everyone [|on the same page|] before the hearing."),
            Bad("His uncle [|flogged|] the bike, and the worker is [|a star|]."),
            Bad("The council is [|dragging its feet|], so I will [|chase up|] the form."),
            Bad("She [|got an earful|] and we must [|thrash it out|]."),
            Good("The star on his chart was gold, and the flogging scene upset him."),
            Good("I chased up the stairs after him. He drags his left foot."),
            Good("She told me, “He kicked off and I was gutted.”"),
            Good("The match kicked off at 3pm, and he was there with his father."),
            Good("The house was gutted by fire on 3 May 2025."),
            Good("The glass had shattered on the floor."),
            Good("He kept the copper pipe in the shed and a can of coke in the fridge."),
        ],
    };

    /// <summary>Words and phrases, and the idioms that none of them already covers.</summary>
    private static IEnumerable<(Sentence Sentence, LexiconMatch Match)> Said(Reading reading)
    {
        var phrases = Find.Phrases(reading, Phrases).ToList();
        var covered = phrases.ToLookup(found => found.Match.Paragraph.Index, found => found.Match);
        return phrases.Concat(Find.Phrases(reading, Idioms)
            .Where(found => !covered[found.Match.Paragraph.Index].Any(match => match.FirstToken < found.Match.EndToken && found.Match.FirstToken < match.EndToken)));
    }

    private static bool IsToldAmount(Reading reading, Sentence sentence, LexiconMatch match) =>
        Amounts.Contains(match.Paragraph.Tokens[match.FirstToken]) && Evidence.Of(reading).In(sentence).Speech?.Covers(match.FirstToken) == true;
}
