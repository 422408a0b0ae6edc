using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Euphemism
{
    private static readonly Lexicon Phrases = Lexicon.OfFamilies("euphemism-shapes", "euphemism");
    private static readonly WordSet Themselves = new("he she they"), That = new("that"), Never = new("never");

    public static readonly Rule Rule = new()
    {
        Id = "euphemism",
        Tip = Tip.Real,
        Severity = Severity.Problem,
        Title = "Say what happened",
        Why = "Soft words can hide very different events, and the next reader must know which it was to keep people safe.",
        YieldsTo = ["hard-sentence", "blame", "opinion", "opinion-as-fact", "disrespect"],
        Check = Check,
        Examples =
        [
            Bad("He has shown [|inappropriate sexual behaviour|] at the day centre."),
            Bad("She was [|involved in an altercation|] at school on 11 December 2025."),
            Bad("They had [|a volatile relationship|]."),
            Bad("He [|passed away|] in March."),
            Bad("They went through a [|rough patch|]."),
            Bad("She [|did something silly|] in May."),
            Bad("His [|discipline methods|] were talked about."),
            Bad("She was [|in a dark place|] after the move."),
            Bad("He has [|a tendency to lash|] out."),
            Bad("[|There was a flashpoint|] in the car park, and she [|had an upset|] with a cousin."),
            Bad("[|There was some ill feeling|] on the ward. She has [|struggled with alcohol|]."),
            Bad("I am concerned about [|the company he keeps|], and [|what took place|] in the bathroom."),
            Bad("The uncle [|forced himself on her|], and his brother [|targets other residents|]."),
            Bad("[|Shortcomings in care|] were found, and a [|medication error|]."),
            Bad("[|Staff had to intervene|] at lunch."),
            Good("The stomach upset passed, and the new development is a ramp."),
            Good("She put her hands on his shoulders, and he raised his hand to ask a question."),
            Good("He turned on the light and went for a walk."),
            Good("I asked what took place at the club. His eating behaviours are in the plan."),
            Good("He dabbles in watercolours, and hangs around with his cousin."),
            Good("He fell out of bed, and there were no problems with his hearing aid."),
            Good("He acted out scenes from the play, and is not a happy cat."),
            Good("There was an incident on Saturday 10 January 2026: he slipped on the wet step and bruised his hip."),
            Good("There was an incident on Friday, when Mrs Nair saw him punch a boy twice on the arm."),
            Good("There was one incident in this period. On Sunday she threw a cup of cold tea at a resident."),
            Good("She said, “We had a volatile relationship.”"),
            Good("Ms Moss told me that she drinks a fair bit."),
            Good("Ms Moss said to me that she drinks a fair bit."),
            Bad("The school told me that he [|lashes out|]."),
            Bad("The landlady, Mrs Dacre, told me that he has [|not always been a gentleman|]."),
            Bad("Ann is [|free with her fists|]."),
            Bad("They had [|a misunderstanding of an intimate kind|], and [|heated exchanges|] followed."),
            Good("He has never laid a hand on her, and the cook has never seen her lose her temper."),
            Good("She had trouble downstairs with the lock, and the clay is good to be tactile with."),
            Good("The anti-social behaviour team wrote to him."),
            Good("☐ Sexual abuse"),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var evidence = Evidence.Of(reading);
        foreach (var (sentence, match) in Find.Phrases(reading, Phrases))
        {
            if (evidence.In(sentence).Speech is { } speech && speech.Covers(match.FirstToken) && IsOfThemselves(sentence, speech)) continue;
            if (IsDenied(sentence, match.FirstToken)) continue;
            if (Description.Explains(sentence, match.FirstToken, match.EndToken, Matters.Bit(match.Entry["area"]), isEvent: match.Entry["area"] is "acts")) continue;
            yield return new(match.Span, $"“{match.Words}” could mean very different things.")
            {
                Fixes = [new("Say what happened", Asks: "What exactly happened: who did what to whom, when, and with what result?")],
            };
        }
    }

    /// <summary>"has never laid a hand on her", "has never seen her lose her temper": nothing happened that could be hidden.</summary>
    private static bool IsDenied(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.FirstToken && at - i < 6; i--)
        {
            if (Never.Contains(sentence.Paragraph.Tokens[i])) return true;
            if (!sentence.Paragraph.Tokens[i].IsWord) return false;
        }
        return false;
    }

    /// <summary>"told me that she drinks a fair bit" is how she put it herself.</summary>
    private static bool IsOfThemselves(Sentence sentence, ReportedSpeech speech)
    {
        var tokens = sentence.Paragraph.Tokens;
        var subject = speech.Content < sentence.EndToken && That.Contains(tokens[speech.Content]) ? speech.Content + 1 : speech.Content;
        if (subject >= sentence.EndToken || !Themselves.Contains(tokens[subject])) return false;
        return speech.Speaker.Length > 0 ? !IsAnother(speech.Speaker, tokens[subject].In(sentence.Paragraph.Text))
            : speech.Verb > sentence.FirstToken && Themselves.Contains(tokens[speech.Verb - 1]);
    }

    /// <summary>"The landlady, Mrs Dacre" and "Ms Petrie" speak of somebody else where they say "he".</summary>
    private static bool IsAnother(string speaker, ReadOnlySpan<char> subject) => speaker.Split(' ')[0] switch
    {
        "The" or "His" or "Her" or "Their" or "Our" or "A" or "An" or "Staff" or "Nurse" or "Dr" or "PC" or "Sergeant" or "Matron" => true,
        "Mrs" or "Ms" or "Miss" => subject is "he",
        "Mr" => subject is "she",
        _ => false,
    };
}
