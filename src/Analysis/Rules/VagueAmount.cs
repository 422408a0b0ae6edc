using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class VagueAmount
{
    private static readonly Lexicon Phrases = Lexicon.Load("vague-amount");
    private static readonly WordSet Conditions = new("when whenever"), Existence = new("there it");

    public static readonly Rule Rule = new()
    {
        Id = "vague-amount",
        Tip = Tip.Accurate,
        Title = "Say how much or how often",
        Why = "“Often” may be twice a year to one reader and every day to another.",
        YieldsTo = ["hard-sentence", "opinion-as-fact", "blame", "disrespect", "euphemism", "guidance"],
        Check = Check,
        Examples =
        [
            Bad("He is [|often|] late."),
            Bad("She has had [|several|] falls and drinks [|on a regular basis|]."),
            Bad("He stayed out [|most nights|] and sleeps [|most of the day|]."),
            Bad("She waited [|for a while|] and there was [|a lot of|] post on the mat."),
            Bad("The neighbour told me there have been [|numerous|] parties."),
            Bad("She [|needs some help|] to wash. She is 46 and has been there [|many times|]."),
            Bad("She gets [|dribs and drabs of|] sleep and has [|next to no|] savings."),
            Good("She is fed several times a day: at 7am, at 4pm and at 7.30pm. One nurse at night is too few."),
            Good("He is often late: on 9 of the 31 mornings in May."),
            Good("She has had several (four) falls. Often, three or four times a week, she rings."),
            Good("He visits often: every Wednesday. She often cries when the call ends."),
            Good("He told me that he has lots of friends. She said, “I'm often tired.”"),
            Good("She has multiple sclerosis. I asked how often he eats and how many meals he has."),
            Good("They have seen him cry several times: on 15, 22 and 29 June."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var sentence in reading.Prose)
            foreach (var match in Phrases.Find(sentence))
            {
                if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || Measures.ArePrecise(reading, sentence, match.FirstToken, match.EndToken)) continue;
                if (evidence.In(sentence).Speech is { } speech && speech.Covers(match.FirstToken) && !IsExistence(sentence, speech)) continue;
                var kind = match.Entry["kind"];
                if (kind == "frequency" && (IsPattern(sentence, match) || IsCountedNext(reading, sentence))) continue;
                yield return new(match.Span, Message(match.Words, kind)) { Fixes = [new("Say it exactly", Asks: Question(kind))] };
            }
    }

    /// <summary>"told me there have been …" asserts what the writer could have counted.</summary>
    private static bool IsExistence(Sentence sentence, ReportedSpeech speech) =>
        speech.Content < sentence.EndToken && Existence.Contains(sentence.Paragraph.Tokens[speech.Content]);

    /// <summary>"often cries when the call ends" gives the pattern.</summary>
    private static bool IsPattern(Sentence sentence, LexiconMatch match)
    {
        for (var i = match.EndToken; i < sentence.EndToken && i < match.EndToken + 8; i++)
            if (Conditions.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>"She falls often. Her diary shows nine falls in May, on …"</summary>
    private static bool IsCountedNext(Reading reading, Sentence sentence)
    {
        if (sentence.Neighbour(1) is not { } next) return false;
        var tokens = next.Paragraph.Tokens;
        for (var i = next.FirstToken; i < next.EndToken; i++)
            if (Times.Contains(tokens[i]) && Measures.Counts(reading, next.Paragraph, Math.Max(next.FirstToken, i - 3), i + 1)) return true;
        return false;
    }

    private static readonly WordSet Times = new("times occasions nights mornings evenings afternoons twice weekly daily week falls visits calls absences day");

    private static string Message(string words, string kind) => kind switch
    {
        "frequency" => $"“{words}” does not say how often.",
        "duration" => $"“{words}” does not say how long.",
        _ => $"“{words}” does not say how much or how many.",
    };

    private static string Question(string kind) => kind switch
    {
        "frequency" => "How often, or on which days?",
        "duration" => "How long, or from when to when?",
        _ => "How much, or how many?",
    };
}
