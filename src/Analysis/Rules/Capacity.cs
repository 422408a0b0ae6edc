using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Capacity
{
    private static readonly Lexicon Claims = Lexicon.Of(
        "(lack~|lacking|has|had|have|have no|has no|had no|retains|retained|regained|lost|without|is without|does not have|did not have|do not have|may lack|has full|has limited|has fluctuating) [mental] capacity",
        "[is|was] (deemed|assessed as|found|judged|considered|presumed) [to have|to lack|as having|as lacking] [mental] capacity", "(is|was) capacitous", "(is|was) incapacitous");

    private static readonly Lexicon Decisions = Lexicon.Of(
        "(decide|decides|deciding|decision|decisions|choose|consent|make a will|litigate|manage (his|her|their))", "capacity (to|about|regarding|around|in relation|in respect|with regard|concerning)", "(about|whether|where) (to|the|her|his|their|she|he|they|a|this)");

    /// <summary>Decisions in general: none is named.</summary>
    private static readonly Lexicon AnyDecision = Lexicon.Of("to make [{word}|{word} {word}] (decisions|choices)", "(decision-making|decision making)");
    private static readonly Lexicon Matter = Lexicon.Of("(decision|decisions|choices|capacity) (about|regarding|around|on|concerning|as to|in relation|in respect|with regard|for|whether)", "(about|whether|where) (to|the|her|his|their|she|he|they|a|this)");

    private static readonly WordSet Everyday = new("for of in at until on by");
    private static readonly WordSet Things = new("hall team agency service home school scheme group pool club ward centre room hostel unit provider class course project clinic venue building bus battery bag bladder company it lung hospital nursery charity council");

    public static readonly Rule Rule = new()
    {
        Id = "capacity",
        Tip = Tip.EvidenceBased,
        Severity = Severity.Problem,
        Title = "Name the decision",
        Why = "The law knows no general lack of capacity: it asks about one decision at one time.",
        Reach = Reach.Paragraph,
        Check = Check,
        Examples =
        [
            Bad("Mrs Lowe [|lacks capacity|] and her son is upset."),
            Bad("He [|has mental capacity|]."),
            Bad("She [|has capacity|] to make her own decisions."),
            Good("Mrs Lowe lacks capacity to decide where she lives."),
            Good("She has capacity to make decisions about her tenancy."),
            Good("We talked about whether she could manage her money. On that, she lacks capacity."),
            Good("# Capacity to decide where to live\nMrs Lowe lacks capacity."),
            Good("The hall has capacity for 60, and the agency has capacity at noon."),
            Good("The team has no capacity this week."),
            Good("Her son said that she “lacks capacity”."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var sections = Sections.Of(reading);
        foreach (var (sentence, match) in Find.Phrases(reading, Claims))
        {
            if (IsEveryday(sentence, match) || (AnyDecision.Any(sentence) ? Matter.Any(sentence) : Names(sentence)) || Names(sentence.Neighbour(-1)) || Names(sentence.Neighbour(1)) || Names(sections.HeadingOf(match.Paragraph.Index))) continue;
            yield return new(match.Span, $"“{match.Words}” names no decision: capacity is for one decision at one time.") { Fixes = [new("Name the decision", Asks: "Which decision, when was it assessed and by whom?")] };
        }
    }

    private static bool IsEveryday(Sentence sentence, LexiconMatch match)
    {
        var tokens = match.Paragraph.Tokens;
        if (match.EndToken < sentence.EndToken && Everyday.Contains(tokens[match.EndToken])) return true;
        for (var i = Math.Max(sentence.FirstToken, match.FirstToken - 3); i < match.FirstToken; i++)
            if (Things.Contains(tokens[i])) return true;
        return false;
    }

    private static bool Names(Sentence? sentence) => sentence is not null && Decisions.Any(sentence);

    private static bool Names(ParagraphReading? heading) => heading is not null && Decisions.Find(heading, 0, heading.Tokens.Count).Any();
}
