using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Acronym
{
    public static readonly Rule Rule = new()
    {
        Id = "acronym",
        Tip = Tip.NoJargon,
        Title = "Spell it out the first time",
        Why = "Letters that one team knows by heart are a riddle to the person and to the next team.",
        YieldsTo = ["label", "placeholder", "guidance", "text-speak"],
        Check = reading => Acronyms.Of(reading).Unexplained.Select(HitOf),
        Examples =
        [
            Bad("The [|MASH|] rang on 3 May. The MASH will ring again."),
            Bad("She has [|an SGO|] for him."),
            Bad("The [|SAR|] was sent in May."),
            Bad("His [|SENCo|] rang, and the [|TTOs|] are ready."),
            Bad("Her allocated [|S.W|]. rang."),
            Bad("He was seen by the [|QZT|] on Monday."),
            Bad("THE [|LADO|] CAME. ASK the [|MASH|] today."),
            Good("The multi-agency safeguarding hub (MASH) rang. The MASH will ring again."),
            Good("Her ICO (interim care order) was made in May. The ICO ends in June."),
            Good("An EHCP, which stands for education, health and care plan, was made."),
            Good("# Multi-Agency Risk Assessment Conference (MARAC)\nThe MARAC met on 3 May 2026."),
            Good("The NHS and her GP wrote to PC Venn, who lives at AB1 2CD."),
            Good("Tariq Zaman rang, and TZ will ring again. His car is AB12 CDE."),
            Good("NOBODY has seen her, and she must NOT be rung under ref HX/2231/ZK."),
            Good("THE LADO CAME TODAY. ASK THE MASH today."),
            Good("The LADO, that is the officer for worries about staff, rang. An SGO means that he may care for her. His SAR, in full his wish to see the file, was sent."),
            Good("MASH is short for the hub at the council. The SENCo, which is the helper at school, rang. The TTOs, meaning tablets for home, are ready. QZT stands for a clinic."),
        ],
    };

    private static Hit HitOf(IReadOnlyList<AcronymUse> uses)
    {
        var use = uses[0];
        var expansions = use.Entry?.Expansions ?? [];
        var spelled = expansions.Select(e => $"{(use.IsPlural ? WordForms.Put(e, WordForm.Plural) : e)} ({use.Words})").ToList();
        var related = uses.Skip(1).Select(u => new RelatedPlace($"“{u.Words}” again", u.Paragraph.SpanOf(u.FirstToken, u.EndToken))).ToList();
        if (spelled.Count == 1)
        {
            var (span, fixes) = Rewording.Of(use.Sentence, use.FirstToken, use.EndToken, spelled, use.FirstToken == use.Sentence.FirstToken);
            return new(span, $"“{use.Words}” is not spelled out here, where it is first used.") { Fixes = fixes, Related = related };
        }
        return new(use.Paragraph.SpanOf(use.FirstToken, use.EndToken), spelled.Count > 1
            ? $"“{use.Words}” is not spelled out here, and it has more than one meaning."
            : $"“{use.Words}” is not spelled out here, where it is first used.")
        {
            Related = related,
            Fixes = [spelled.Count > 1
                ? new($"Say which {use.Words}", Asks: $"Which does {use.Words} mean here?", Choices: spelled)
                : new($"Spell out {use.Words}", Asks: $"What does {use.Words} stand for?")],
        };
    }
}
