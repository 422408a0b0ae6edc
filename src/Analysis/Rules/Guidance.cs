using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Guidance
{
    private static readonly Lexicon Phrases = Lexicon.Load("guidance"), Verbs = Lexicon.Load("guidance-verbs"), Cues = Lexicon.Load("guidance-cues"),
        Roles = Lexicon.Load("guidance-roles"), Form = Lexicon.Load("guidance-form"), Directions = Lexicon.Load("guidance-directions");

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
            Bad("She has settled well. [|Author to summarise the exhibits in this section and remove the prompts.|]"),
            Bad("[|Officers: select option A or B below and delete the other.|]"),
            Bad("[|Workers should write in black ink and initial each page.|]"),
            Bad("[|Remember to update all mandatory fields before submission.|]"),
            Bad("[|For each need, say how it affects the person's wellbeing.|]"),
            Bad("[|What does the person want to achieve?|] She wants to cook."),
            Bad("[|How does the morning begin?|]"),
            Bad("# Background\n[|What would happen if nothing changed?|] [|A chronology must be attached to this report.|]"),
            Bad("[|Do not copy and paste from earlier reports.|] [|Complete one form for each child.|]"),
            Bad("[|Therapists should attach a sketch of the property where major works are proposed.|]\nShe has a stick."),
            Bad("[|The questions below are prompts and need not all be answered.|] [|This field is required.|]"),
            Bad("# Support plan\n- [|Tick all outcomes that apply and describe the impact on wellbeing.|]"),
            Good("He reads single words. Do not use texts. Please do not leave his milk on the step."),
            Good("He gave me an example: on 15 November he shouted at her."),
            Good("# Plan\n- Keep a note of each meal.\n- Note the time of every tablet in the book."),
            Good("- Record his weight and the reasons for any change. (Nurse, from 3 May 2025)"),
            Good("What does Maria want? She wants to go home by June."),
            Good("How does lunch begin?"),
            Good("- Social worker to complete the chronology by Friday 3 May 2025.\n- Carers to use the slide sheet when she is in bed."),
            Good("Staff must record what she drinks, and the nurse will check the box of tablets."),
            Good("- Complete the housing form by Friday 3 May 2025.\n- Ask her sister about the key."),
            Good("Describe what happened, the judge told him, and he did."),
            Good("He told me, “Please describe the house to her.”"),
            new("Please give the form to your landlord. Please include the dates that you were away.", false) { Kind = DocumentKind.Letter },
            Good("Consider moving the bed: the physiotherapist will visit on 3 May 2025."),
        ],
    };

    private static IEnumerable<Hit> Check(Reading reading)
    {
        var words = TemplateWords.Of(reading);
        foreach (var paragraph in words is null ? [] : reading.Paragraphs.Where(p => reading.Options.Template!.Guidance.Contains(p.Text.Trim()) && p.Text.Length > 0))
            yield return new(paragraph.Whole, Message(paragraph.Text)) { Fixes = [Fix.Write("")] };
        var isLetter = Kinds.Of(reading).Kind == DocumentKind.Letter;
        foreach (var sentence in reading.Prose)
        {
            if (words?.AreAnswer(sentence.Span) is true || !IsGuidance(reading, sentence, isLetter) || sentence.Paragraph.IsQuoted(sentence.Start, sentence.End)) continue;
            yield return new(sentence.Span, Message(sentence.Paragraph.Text[sentence.Start..sentence.End])) { Fixes = [Fix.Write("")] };
        }
    }

    private static string Message(string words) => $"“{(words.Length > 90 ? words[..90] + "…" : words)}” is the template's guidance to the author.";

    private static bool IsGuidance(Reading reading, Sentence sentence, bool isLetter)
    {
        foreach (var match in Phrases.Find(sentence))
            if (!sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && (!isLetter || match.Entry.Line < 6) && !IsRequest(sentence)) return true;
        return IsOnTheForm(sentence, isLetter) || (!isLetter && IsDirection(sentence)) || (!isLetter && (IsPrompt(sentence) || TemplatePrompt.Is(sentence)) && !TemplatePrompt.IsAction(reading, sentence));
    }

    /// <summary>"Please do not leave his milk on the step": asked for somebody.</summary>
    private static bool IsRequest(Sentence sentence) => sentence.Paragraph.Tokens[sentence.FirstToken].Folded == Please && TemplatePrompt.IsSpecific(sentence, sentence.FirstToken);

    private static readonly ulong Please = WordHash.Folded("please");

    /// <summary>What all who fill the form in should do, in a paragraph of its own that speaks of nobody.</summary>
    private static bool IsDirection(Sentence sentence) => sentence.Paragraph.Sentences.Count <= 2 && sentence.Paragraph.Source.Role != Text.ParagraphRole.ListItem
        && Directions.At(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) is not null && !TemplatePrompt.IsSpecific(sentence, sentence.FirstToken);

    /// <summary>An order to a role, or to nobody named, that speaks of the form: its boxes, prompts, codes and pages.</summary>
    private static bool IsOnTheForm(Sentence sentence, bool isLetter)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        while (first < sentence.EndToken && !tokens[first].IsWord) first++;
        if (first >= sentence.EndToken || !tokens[first].IsCapitalised) return false;
        return Roles.At(sentence.Paragraph, first, sentence.EndToken) is { } role && !(isLetter && role.Entry.Line > 2)
            && Form.Find(sentence.Paragraph, role.EndToken - 1, sentence.EndToken).Any();
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
    private static bool EndsWithMark(this Token token, List<Token> tokens, int next) =>
        next < tokens.Count && token.IsWord && tokens[next].First is ':' or ',' or '-' or '–';
}
