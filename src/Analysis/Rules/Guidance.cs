using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Guidance
{
    private static readonly Lexicon Phrases = Lexicon.Load("guidance"), Verbs = Lexicon.Load("guidance-verbs"), Cues = Lexicon.Load("guidance-cues");

    public static readonly Rule Rule = new()
    {
        Id = "guidance",
        Tip = Tip.ItCompliant,
        Severity = Severity.Problem,
        Title = "Take the template's guidance out",
        Why = "Instructions to the author tell the reader nothing, and make the answers around them look unfinished.",
        Check = Check,
        Examples =
        [
            Bad("[|Describe the person's strengths and what matters to them.|] [|Delete this text when complete.|]\nTenzin lives with his parents."),
            Bad("He met the worker. [|Summarise the direct work here, including dates.|] He found a place."),
            Bad("[|(Guidance: no more than 300 words.)|]\nShe lives with her aunt."),
            Bad("[|Use this section to record the child's wishes and feelings.|]"),
            Bad("[|Please give details of any other agencies involved.|]"),
            Bad("[|List all household members and their dates of birth.|]"),
            Bad("- [|Include the views of the child and each parent.|]"),
            Good("- Complete the housing form by Friday 3 May 2025.\n- Ask her sister about the key."),
            Good("Describe what happened, the judge told him, and he did."),
            Good("He told me, “Please describe the house to her.”"),
            new("Please give the form to your landlord. Please include the dates that you were away.", false) { Kind = DocumentKind.Letter },
            Good("Consider moving the bed: the physiotherapist will visit on 3 May 2025."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var isLetter = Kinds.Of(reading).Kind == DocumentKind.Letter;
        foreach (var sentence in reading.Prose)
        {
            if (!IsGuidance(sentence, isLetter) || sentence.Paragraph.IsQuoted(sentence.Start, sentence.End)) continue;
            var words = sentence.Paragraph.Text[sentence.Start..sentence.End];
            yield return new(sentence.Span, $"“{(words.Length > 90 ? words[..90] + "…" : words)}” is the template's guidance to the author.") { Fixes = [Fix.Write("")] };
        }
    }

    private static bool IsGuidance(Sentence sentence, bool isLetter)
    {
        foreach (var match in Phrases.Find(sentence))
            if (!sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && (!isLetter || match.Entry.Line < 6)) return true;
        return !isLetter && IsPrompt(sentence);
    }

    /// <summary>An order at the head of its sentence that asks for what a template asks for.</summary>
    private static bool IsPrompt(Sentence sentence)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        while (first < sentence.EndToken && !tokens[first].IsWord) first++;
        if (first >= sentence.EndToken || sentence.EndToken - first > 60 || !tokens[first].IsCapitalised) return false;
        if (Verbs.At(sentence.Paragraph, first, sentence.EndToken) is not { } verb || verb.FirstToken != first) return false;
        if (first + 1 < sentence.EndToken && tokens[verb.EndToken - 1].EndsWithMark(tokens, verb.EndToken)) return false;
        return Cues.Find(sentence.Paragraph, verb.EndToken - 1, sentence.EndToken).Any();
    }

    /// <summary>"Outline: …" is a label and "Evidence from school" a heading's remains.</summary>
    private static bool EndsWithMark(this Token token, IReadOnlyList<Token> tokens, int next) =>
        next < tokens.Count && token.IsWord && tokens[next].First is ':' or ',' or '-' or '–';
}
