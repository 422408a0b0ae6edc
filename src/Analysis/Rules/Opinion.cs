using Recording.Analysis.Language;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Opinion
{
    public static readonly Rule Rule = new()
    {
        Id = "opinion",
        Tip = Tip.EvidenceBased,
        Title = "Say what the opinion rests on",
        Why = "An opinion can be weighed, answered and relied on only when the reader sees what it rests on.",
        YieldsTo = ["hard-sentence", "opinion-as-fact", "source"],
        Check = Check,
        Examples =
        [
            Bad("[|The marriage is unlikely to last another year.|]"),
            Bad("[|He will not cope with another winter.|]"),
            Bad("[|I think she is at risk of falling.|]"),
            Bad("His sister drew out his money on 3 May 2026. [|He is likely to fall again.|]"),
            Bad("[|Her needs will increase.|]"),
            Bad("[|The boys would be better off with their aunt.|]"),
            Bad("[|I have no confidence in the brother as a carer.|]"),
            Bad("[|The risks outweigh the benefits.|]"),
            Bad("[|I sense that more is going on.|]"),
            Bad("[|His chances of keeping the flat are slim.|]"),
            Bad("[|He has probably been using her card.|]"),
            Bad("[|This arrangement cannot go on.|]"),
            Bad("[|She will be back on the ward within a fortnight.|]"),
            Good("He is not ready to part with the boxes, and would like to change to the afternoon class."),
            Good("Tenants must have paid by Friday, and the agency will be back in touch within a week."),
            Good("The best interests meeting is on 3 April 2026."),
            Good("I believe that the library closes at 5pm."),
            Good("The nurse will visit him again on 3 May 2026."),
            Bad("[|He will go straight back to his old ways.|] Ann Roe does not agree about the fire, because she says that it is safe."),
            Bad("[|She is one bad week away from prison.|]"),
            Bad("[|It will have been done in temper.|]"),
            Bad("[|The sisters will not be under one roof this time next year.|]"),
            Good("The nurse will be back within six weeks, and the case will have been heard by then."),
            Good("She lives one stop away from her aunt, and would settle for a bus pass."),
            Good("Her son will move out the moment that his lease begins."),
            Good("He will relapse. This is because he drinks when he is alone."),
            Good("I think she is at risk of falling. She fell in the hall on 3 and 9 May 2026."),
            Good("He fell on 3, 9 and 12 May 2026. He is likely to fall again."),
            Good("He is likely to lose his home because he has not paid rent since January."),
            Good("His sister fears that he will not cope with another winter."),
            Good("I recommend that the visits go on."),
            Good("The risk to both children is high (paragraphs 12 to 18)."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        foreach (var step in Reasoning.Of(reading).Steps)
            if (step.Basis.Count == 0)
                yield return new(step.Opinion.Span, "This opinion stands without what it rests on.")
                {
                    Fixes = [new("Add the basis", Asks: "What was seen, heard, read or measured that leads you to this?")],
                };
    }
}
