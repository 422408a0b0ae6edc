using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Officialese
{
    public static readonly Rule Rule = new()
    {
        Id = "officialese",
        Tip = Tip.NoJargon,
        Title = "Use the everyday word",
        Why = "Stiff words keep the reader at a distance and say no more than everyday ones.",
        YieldsTo = ["guidance"],
        Check = reading =>
            from match in GlossaryTerms.Of(reading).Found
            where match.Entry.List == GlossaryList.Officialese
            select HitOf(match),
        Examples =
        [
            Bad("He [|exited the building|] with the key [|in his possession|]."),
            Bad("We spoke [|prior to|] the visit."),
            Bad("She [|commenced|] work on 3 May."),
            Bad("He [|utilises|] a frame."),
            Bad("[|Ascertain|] whether the alarm works."),
            Bad("They [|reside|] near the school."),
            Good("The court must ascertain the wishes and feelings of the child."),
            Good("It was an endeavour that took years."),
            Good("She said, “I reside at number 4.”"),
        ],
    };

    private static Hit HitOf(GlossaryMatch match)
    {
        var (span, fixes) = Rewording.Of(match);
        return new(span, fixes.Count > 0
            ? $"“{match.Words}” is stiff; “{fixes[0].Replacement}” says the same."
            : $"“{match.Words}” is stiff ({match.Entry.Reason}).")
        {
            Fixes = fixes.Count > 0 ? fixes : [new("Use the everyday word", Asks: $"How would you say “{match.Words}” to a friend?")],
        };
    }
}
