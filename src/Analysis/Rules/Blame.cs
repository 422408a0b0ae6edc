using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Blame
{
    private static readonly Lexicon Phrases = Lexicon.WithTraits("blame", "group", "blame", "blame-everyday", "blame-verbs");

    /// <summary>Organisations may fail: that is a finding of fact, not blame of a person.</summary>
    private static readonly Lexicon Services = Lexicon.Of(
        "(council|agency|carers|workers|nurses|doctors|officers|provider|landlord|trust|hospital|school|college|police|authority|department|team|service|services|company|contractor|contractors|surgery|pharmacy|bank|home|association|carer agency|staff|ward|court|system|boiler|alarm|sensor|hoist|equipment|lift|car|battery)");

    private static readonly WordSet Between = new("has have had also often repeatedly again always then consistently persistently constantly continually never still regularly who and");
    private static readonly WordSet Persons = new("he she you mother father mum dad parents son daughter brother sister husband wife partner grandmother grandfather carer client");

    private static readonly Lexicon OwnWords = Lexicon.Of(
        "she (told me|said|says|explained|described) [that] she", "he (told me|said|says|explained|described) [that] he",
        "they (told me|said|say|explained) [that] they", "(ms|mrs|miss) {name} (told me|said|says|explained|describes) [that] she",
        "mr {name} (told me|said|says|explained|describes) [that] he", "(told me|said|says) [that] i", "describes (herself|himself|themselves|her|his)");

    private static readonly Lexicon Engaging = Lexicon.Of("engage", "co-operate", "comply", "participate", "responsibility");

    private static readonly Lexicon Reasons = Lexicon.Of("because", "(so|in order) that", "as (he|she|they|it)", "since (he|she|they|it)");

    private static readonly Dictionary<string, (string Message, string Asks)> Groups = new()
    {
        ["engagement"] = ("blames the person", "What was offered and when, and what did they say or do?"),
        ["motive"] = ("guesses at a motive and blames the person", "What did they say or do, and what was happening at the time?"),
        ["condition"] = ("makes the condition the measure of the person", "How would they say it: has, lives with, uses?"),
        ["category"] = ("puts the person into a category", "What do they do, when, and what support would help?"),
        ["character"] = ("judges the person’s character", "What did they say or do, when, and who saw it?"),
        ["parenting"] = ("judges the parent", "What did the parent do or not do, when, and what did it mean for the child?"),
        ["risk"] = ("puts the blame for harm on the person at risk of it", "Who or what puts them at risk, and how?"),
        ["failure"] = ("blames the person", "What did they do or not do, when, and what stood in their way?"),
        ["threshold"] = ("blames the person", "What did they do or not do, when, and what did it mean for the child?"),
    };

    public static readonly Rule Rule = new()
    {
        Id = "blame",
        Tip = Tip.PersonCentred,
        Title = "Describe without blame",
        Why = "Wording that blames sticks to a person for years and hides what happened and what would have helped.",
        YieldsTo = ["hard-sentence", "disrespect"],
        Check = reading =>
            from found in Find.Phrases(reading, Phrases)
            where !IsNeutral(reading, found.Sentence, found.Match)
            let @group = Groups[found.Match.Entry["group"]]
            select new Hit(found.Match.Span, $"“{found.Match.Words}” {@group.Message}: describe it instead.") { Fixes = [FixOf(found.Match, @group.Asks)] },
        Examples =
        [
            Bad("Mr Ahmed [|refused to engage|] and his sister is [|non-compliant|]."),
            Bad("She [|suffers from|] asthma and is [|wheelchair-bound|]."),
            Bad("As an MS [|sufferer|] he tires early, and staff [|find him demanding|]."),
            Bad("Tara [|minimises what|] happened and [|puts herself at risk|]."),
            Bad("Leon is [|a persistent absconder|] and [|manipulative|] with it."),
            Bad("She [|comes across as hostile|]."),
            Bad("The man upstairs is [|argumentative|], and Mr Ahmed is [|fussy|] about his food."),
            Bad("He [|keeps missing appointments|] and [|tends to exaggerate|]."),
            Bad("[|Due to his stubbornness|] the rail was not fitted, and he [|stubbornly refused|] a second visit."),
            Bad("His sister has a [|hostile manner|], and [|continues to deny|] the argument."),
            Bad("She [|gives as good as she gets|] and [|bats away|] every question."),
            Bad("He [|knows exactly which buttons to|] press, and is [|a master at avoiding|] work."),
            Bad("Her aunt [|will not hear a word said|], and is [|homeless by choice|]."),
            Bad("She [|is the sort who likes|] a row, and [|wants waiting on hand and foot|]."),
            Bad("His mother [|failed to collect|] him, and then he [|failed to ring|]."),
            Good("She sits at the front by her own choice, and the layout of the room is her own doing."),
            Good("He knows which button to press for help, and told me that a man twisted his wrist."),
            Good("The physiotherapist manipulates her back, and he went back for more soup."),
            Good("He has not made himself homeless."),
            Good("The call bell was tied to the bed rail. He walked out of maths."),
            Good("He keeps losing weight, and his frame is difficult to fold."),
            Good("The lift is unhelpful, and the form is difficult to fill in."),
            Good("She declined the referral because the clinic is two buses away."),
            Good("Mr Ahmed refused to let me in on Tuesday 3 March 2026."),
            Good("The agency failed to attend on 4 March 2026, so nobody washed him."),
            Good("The letter failed to arrive."),
            Good("She told me, “I'm a right attention-seeker, me.”"),
            Good("She told me that she suffers from migraines."),
            Good("The rail was moved to minimise his risk of falling."),
            Good("The father's failure to protect is set out at paragraph 12.") with { Kind = DocumentKind.CourtReport },
            Good("It is difficult to reach the stairs with a frame."),
        ],
    };

    private static bool IsNeutral(Reading reading, Sentence sentence, LexiconMatch match) => IsOfAThing(sentence, match) || match.Entry["group"] switch
    {
        "threshold" => reading.Kind is DocumentKind.CourtReport or DocumentKind.SafeguardingReport,
        "condition" => OwnWords.Find(match.Paragraph, sentence.FirstToken, match.FirstToken).Any(),
        "failure" => reading.Kind == DocumentKind.CourtReport || !IsOfAPerson(reading, sentence, match),
        "engagement" when match.Words.StartsWith("fail", StringComparison.OrdinalIgnoreCase) =>
            IsOfAService(sentence, match)
            || (reading.Kind == DocumentKind.CourtReport && match.Words.EndsWith("protect", StringComparison.Ordinal)),
        "engagement" when match.Words.StartsWith("refus", StringComparison.OrdinalIgnoreCase) && !Engaging.Find(match.Paragraph, match.FirstToken, match.EndToken).Any() =>
            Reasons.Find(match.Paragraph, match.EndToken, sentence.EndToken).Any(),
        _ => false,
    };

    private static bool IsOfAService(Sentence sentence, LexiconMatch match)
    {
        var at = match.FirstToken - 1;
        while (at >= sentence.FirstToken && Between.Contains(match.Paragraph.Tokens[at])) at--;
        return at >= sentence.FirstToken && Services.Find(match.Paragraph, at, at + 1).Any();
    }

    /// <summary>Whether a pronoun, a relative or a person's name stands right before the verb.</summary>
    private static bool IsOfAPerson(Reading reading, Sentence sentence, LexiconMatch match)
    {
        var (tokens, at) = (match.Paragraph.Tokens, match.FirstToken - 1);
        while (at >= sentence.FirstToken && Between.Contains(tokens[at])) at--;
        return at >= sentence.FirstToken && (Persons.Contains(tokens[at])
            || People.Of(reading).RunsIn(sentence).Any(run => !run.IsPlace && run.EndToken == at + 1 && (run.HasTitle || People.Of(reading).NamesSubject(run))));
    }

    /// <summary>"is difficult to reach" and "was demanding money" say nothing of somebody's character: the entry lists what may follow.</summary>
    private static bool IsOfAThing(Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["unless"] is not { Length: > 0 } words || match.EndToken >= sentence.EndToken) return false;
        var next = match.Paragraph.Tokens[match.EndToken].In(match.Paragraph.Text);
        foreach (var word in words.AsSpan().Split(' '))
            if (next.Equals(words.AsSpan()[word], StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static Fix FixOf(LexiconMatch match, string asks) =>
        match.Entry["plain"] is { Length: > 0 } plain ? Fix.Write(plain) : new Fix("Say what happened", Asks: asks);
}
