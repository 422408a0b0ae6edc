using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Term
{
    public static readonly Rule Rule = new()
    {
        Id = "term",
        Tip = Tip.NoJargon,
        Title = "Use words that everybody knows",
        Why = "The person the record is about, and half of those who read it, may not know the word.",
        YieldsTo = ["label", "blame", "guidance", "euphemism"],
        Check = Check,
        Examples =
        [
            Bad("He needs a [|care package|] from Monday. The care package will be reviewed."),
            Bad("We [|signposted|] her to the law centre."),
            Bad("They moved into [|a void property|] in May."),
            Bad("All his care is [|double-handed|]."),
            Bad("The [|core group|] meets on Tuesdays.") with { Kind = DocumentKind.Letter },
            Bad("He is on the [|self-neglect pathway|] and needs a [|multi-agency wraparound response|]."),
            Bad("We use a [|family-led model|], and staff judge her by the [|graduated support framework|]."),
            Bad("She is back to [|her baseline|] and [|engages well|]."),
            Bad("He needs [|respite|], and the matter [|was escalated|]."),
            Good("The argument escalated to shouting. The ball was at the baseline, and he announced her engagement to Tom."),
            Good("The core group meets on Tuesdays."),
            Good("The council calls it a void property. We call this a care package. Staff call these step-down beds. The agency calls that double-handed."),
            Good("Her pathway plan says so. The gravel pathway is icy, and the police response took two hours."),
            Good("Her sister sent a care package from home."),
            Good("All his care is double-handed, which means that two carers come to each visit."),
            Good("He will go to a step-down bed (a room in a care home where he can get his strength back). The step-down bed is free."),
            Bad("He is [|self-caring for meds|], and [|a placement breakdown|] may follow. He has had a [|return-home debrief|]."),
            Good("He was on a work placement. The house has a live-in cat, and he drank plenty of fluids. He has a stoma, a small opening in the belly."),
            Good("He told me, “I don't want a care package.”"),
            Good("The Intermediate Care Team rang on 3 May."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var groups = GlossaryTerms.Of(reading).Found
            .Where(match => match.Entry.List is GlossaryList.Term or GlossaryList.LetterTerm)
            .GroupBy(match => match.Entry);
        foreach (var group in groups)
        {
            var uses = group.ToList();
            if (Explanation.Follows(uses[0])) continue;
            yield return HitOf(uses[0]) with { Related = [.. uses.Skip(1).Select(use => new RelatedPlace($"“{use.Words}” again", use.Span))] };
        }
    }

    private static Hit HitOf(GlossaryMatch match)
    {
        var (span, fixes) = Rewording.Of(match);
        return new(span, fixes.Count > 0
            ? $"“{match.Words}” may puzzle a reader outside the service; “{match.Entry.Plain[0]}” says it plainly."
            : $"“{match.Words}” may puzzle a reader outside the service ({match.Entry.Reason.TrimEnd('.')}).")
        {
            Fixes = fixes.Count > 0 ? fixes : [new("Say it in everyday words", Asks: $"What does “{match.Words}” mean here, in everyday words?")],
        };
    }
}
