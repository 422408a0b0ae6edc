using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>
/// Finds what managers build out of nouns: "a multi-agency wraparound response", "the self-neglect pathway". Some head nouns hardly
/// ever stand for a thing one can point at, so that any modifier will do; the others need one that is as abstract as they are.
/// </summary>
internal static class Compounds
{
    private const int Furthest = 6;

    private static readonly WordSet Heads = new("pathway pathways trajectory trajectories framework frameworks continuum workstream workstreams modality modalities touchpoint touchpoints ecosystem methodology methodologies "
        + "paradigm baseline baselines matrix interface");

    private static readonly WordSet AbstractHeads = new("provision provisions approach approaches model models response responses offer offers intervention interventions strategy strategies package packages formulation formulations "
        + "programme programmes protocol protocols profile profiles mechanism mechanisms solution solutions threshold thresholds hub hubs platform platforms infrastructure landscape architecture pipeline footprint agenda lens "
        + "cohort cohorts ethos delivery planning modelling input inputs gateway tier tiers regime portfolio initiative initiatives environment scaffold scaffolding functioning presentation presentations function capability "
        + "agendas arrangement arrangements envelope narrative partnership outcome outcomes mapping");

    private static readonly WordSet Abstract = new("agency multiagency disciplinary multidisciplinary interagency system systems systemic holistic integrated integrative coordinated ordinated collaborative wraparound therapeutic "
        + "bespoke targeted tiered graduated universal preventative preventive proactive relational restorative enablement reablement permanence transition transitional transitions progression destinations destination "
        + "engagement resilience governance assurance commissioning strategic operational contingency escalation sustainment sustainability sufficiency locality stabilisation regulation attachment functional developmental "
        + "psychosocial biopsychosocial ecological contextual neurodevelopmental cognitive adaptive prevention exploitation thematic intervention employability inclusion inclusive matching viability sustainable blended responsive "
        + "dynamic seamless streamlined agile tailored individualised personalised behavioural behaviour safeguarding trauma multimodal tripartite intensive wellbeing enrichment aspirational optimal overarching "
        + "rehabilitative restitutive scaffolded nurture nurturing reparative outcome outcomes recovery reunification resettlement stepped phased neglect solution interdisciplinary interventionist occupational");

    /// <summary>"trauma-informed", "needs-led", "strengths-based".</summary>
    private static readonly WordSet Built = new("based led informed centred focused focussed driven oriented orientated wide responsive attuned aware enabled up down on");

    private static readonly WordSet Prefixes = new("multi inter cross whole co non trans bio");

    /// <summary>What one can walk on, build or buy, and what describes nothing.</summary>
    private static readonly WordSet Everyday = new("garden gravel concrete stone paved brick muddy woodland lit canal riverside front back side narrow wide steep grass public main new old same different clear simple only own first second last career "
        + "climbing wooden metal steel timber legal statutory legislative user bullet neural right wrong whole good better best this that shared common door national usual normal previous current test score weight blood "
        + "paving slab uneven icy slippery stoney gravelled communal outside external rear cycle bin walking zimmer bed window");

    /// <summary>Words after which the noun is only part of another name, as in "pathway plan".</summary>
    private static readonly WordSet Followers = new("plan plans adviser advisers advisor advisors road time times court railway agency contract letter worker workers meeting meetings review reviews team");

    private static readonly WordSet Edges = new("the a an his her their its our my your this that these those each every any no some such to on in of for with by from under into within via at through against about as per into and or is are was were "
        + "be has have had will would should can could may must not who which when if while than then so but where using use uses used follow follows followed need needs needed require requires required requiring provide provides provided "
        + "agreed devise devised develop developed provides providing offering developing deliver delivered delivers delivering implement implemented implementing commence commenced establish established adopt adopted adopting remain remains s 's all both between across "
        + "i we he she they it you also more most very another one two three access accesses accessed accessing join joins joined joining promote promotes supports supported supporting");

    /// <summary>The compounds of a sentence, longest first from the left.</summary>
    public static IEnumerable<(int First, int End)> In(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
        {
            if (tokens[i].IsCapitalised || !tokens[i].IsWord) continue;
            var isHead = Heads.Contains(tokens[i]);
            if ((!isHead && !AbstractHeads.Contains(tokens[i])) || IsFollowed(sentence, i)) continue;
            if (First(sentence, i, isHead) is var first && first < i) yield return (first, i + 1);
        }
    }

    private static bool IsFollowed(Sentence sentence, int head) =>
        head + 1 < sentence.EndToken && sentence.Paragraph.Tokens[head + 1] is var next
        && (Followers.Contains(next) || (next.IsHyphen && next.IsGlued) || Heads.Contains(next) || AbstractHeads.Contains(next));

    /// <summary>Where the modifiers before a head begin; the head itself where there are none that count.</summary>
    private static int First(Sentence sentence, int head, bool isHead)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (first, hasAbstract, plain) = (head, false, 0);
        for (var i = head - 1; i >= sentence.FirstToken && head - i <= Furthest; i--)
        {
            var token = tokens[i];
            if (token.IsHyphen) continue;
            if (IsBetween(tokens, i, first)) continue;
            var isBuilt = tokens[i].IsGlued && i > sentence.FirstToken && tokens[i - 1].IsHyphen;
            if (!token.IsWord || (token.IsCapitalised && i > sentence.FirstToken) || (Edges.Contains(token) && !isBuilt)) break;
            var counts = Counts(tokens, i, isBuilt);
            if (!counts && (!isHead || Everyday.Contains(token))) break;
            hasAbstract |= counts;
            plain += counts ? 0 : 1;
            first = i;
            if (isBuilt) first = i -= 2;
        }
        return isHead ? (first < head && plain <= 3 ? first : head) : hasAbstract ? first : head;
    }

    private static bool Counts(List<Token> tokens, int i, bool isBuilt) =>
        Abstract.Contains(tokens[i]) || (isBuilt && i > 1 && (Built.Contains(tokens[i]) || Prefixes.Contains(tokens[i - 2])));

    /// <summary>The "and" of "progression and destinations pathway".</summary>
    private static bool IsBetween(List<Token> tokens, int i, int first) =>
        i > 0 && first == i + 1 && tokens[i].Length == 3 && tokens[i].Folded == And && Abstract.Contains(tokens[i - 1]) && Abstract.Contains(tokens[i + 1]);

    private static readonly ulong And = WordHash.Folded("and");

    /// <summary>The compound as a line of the glossary.</summary>
    public static GlossaryEntry Entry(string words) =>
        new(words.ToLowerInvariant(), TermForm.Fixed, GlossaryList.Term, [], [], "management", [], "nouns in a row that do not say who does what");
}
