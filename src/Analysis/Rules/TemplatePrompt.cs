using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Rules;

/// <summary>
/// An order or a question to whoever fills the template in: it speaks of "the person" and "any risks", and names nobody and no day.
/// </summary>
internal static class TemplatePrompt
{
    private const int Longest = 60, LongestLeadIn = 14, ShortestQuestion = 6;

    private static readonly Lexicon Verbs = Lexicon.Load("guidance-prompts"), Generic = Lexicon.Load("guidance-generic"),
        Generally = Lexicon.Of("(the|this|each|every|any|a) (person|child|adult|young person|family|parent|parents|carer|carers|individual|service user|client|applicant|children|household|sibling|siblings)",
            "(person's|child's|adult's|parent's|carer's|individual's)", "(you|your|anyone|anything|any)", "(working well|worried about|needs to happen|need to happen|needs to change|need to change|if not|if so|if yes)",
            "(nothing (changes|changed)|on a scale of|out of (10|ten)|going well|went well|life like|day to day|day-to-day|in an emergency|good day|bad day|difference|impact|analysis|evidence|information|interpreter|advocate|consent|consented|carried out|present|consulted|involved|agreed|recorded|completed|identified|considered|explored|checked|confirmed|required|needed|in place|available|safe|at risk|harm|risk|risks|strengths|needs|views|concerns|worries|outcome|outcomes|support|plan|decision|contact|relationships|culture|identity|religion|language|income|benefits|accommodation|education|employment|health|medication|history|disability|capacity|chronology|threshold|recommendation|changed|changes|improved|next)");
    private static readonly WordSet ActionHeads = new("plan plans action actions step steps task tasks support care routine routines arrangements help goals goal instructions who recommendations recommendation safety agreed agreement");
    private static readonly WordSet Adverbs = new("only always also briefly clearly please then next now");
    private static readonly WordSet LeadIns = new("in for where if when as within under using after before once unless");
    private static readonly WordSet Asking = new("what who how why when where which whose has have is are was were does do did can could will would should if");
    private static readonly WordSet Persons = new("i we he she him her his hers my our us me mr mrs ms miss dr");
    private static readonly WordSet Times = new("today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december");

    public static bool Is(Sentence sentence)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        while (first < sentence.EndToken && !tokens[first].IsWord) first++;
        if (first >= sentence.EndToken || sentence.EndToken - first > Longest || !tokens[first].IsCapitalised) return false;
        if (Asking.Contains(tokens[first]) && Asks(sentence)) return !IsSpecific(sentence, first) && (IsUnanswered(sentence, first) || Generally.Find(sentence).Any());
        return Orders(sentence, first) is { } isSure && !IsSpecific(sentence, first)
            && ((isSure && sentence.Paragraph.Source.Role != ParagraphRole.ListItem) || Generic.Find(sentence.Paragraph, first + 1, sentence.EndToken).Any());
    }

    /// <summary>A whole question that ends its paragraph: whoever asks it of nobody is the form.</summary>
    private static bool IsUnanswered(Sentence sentence, int first) =>
        sentence.EndToken - first >= ShortestQuestion && sentence.Paragraph.Sentences[^1].EndToken == sentence.EndToken;

    /// <summary>A step of a plan: an order in a list or a table that somebody named must carry out, by a day, or that stands under "Plan" or "Action".</summary>
    public static bool IsAction(Reading reading, Sentence sentence)
    {
        var paragraph = sentence.Paragraph;
        if (paragraph.Source.Cell is null && paragraph.Source.Role != ParagraphRole.ListItem) return false;
        foreach (var each in paragraph.Sentences)
            if (IsSpecific(each, each.FirstToken)) return true;
        return (FormRows.Of(reading).HeadOf(paragraph) ?? FormRows.Of(reading).LabelOf(paragraph) ?? Sections.Of(reading).HeadingOf(paragraph.Index)) is { } head && head.Tokens.Exists(ActionHeads.Contains);
    }

    private static bool Asks(Sentence sentence) => sentence.Paragraph.Text.AsSpan(sentence.Start, sentence.End - sentence.Start).TrimEnd(" )").EndsWith("?");

    /// <summary>Whether it gives an order, at its head or after "For each need,"; true where templates alone give such.</summary>
    private static bool? Orders(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (OrderAt(sentence, first) is { } order) return order;
        for (var i = first + 1; i < first + 4 && i + 1 < sentence.EndToken; i++)
            if (tokens[i].Is(':') && !tokens[i + 1].IsCapitalised && OrderAt(sentence, i + 1) is { } labelled) return labelled;
        if (!LeadIns.Contains(tokens[first])) return null;
        for (var i = first + 1; i < sentence.EndToken - 1 && i - first < LongestLeadIn; i++)
            if (tokens[i].Is(',') && OrderAt(sentence, i + 1) is { } later) return later;
        return tokens[first + 1 < sentence.EndToken ? first + 1 : first] is var next && next.Folded == WordHash.Folded("this") ? AfterPlace(sentence, first + 2) : null;
    }

    /// <summary>"In this section set out …".</summary>
    private static bool? AfterPlace(Sentence sentence, int noun) => noun + 1 < sentence.EndToken ? OrderAt(sentence, noun + 1) : null;

    private static bool? OrderAt(Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (at < sentence.EndToken && Adverbs.Contains(tokens[at])) at++;
        if (at >= sentence.EndToken || Verbs.At(sentence.Paragraph, at, sentence.EndToken) is not { } verb) return null;
        if (verb.EndToken >= sentence.EndToken || tokens[verb.EndToken].First is ',' or '-' or '–') return null;
        if (tokens[verb.EndToken].Is(':')) return sentence.EndToken - verb.EndToken > 4 ? false : null;
        return verb.Entry["kind"] == "strong";
    }

    /// <summary>Whether it speaks of somebody or some day: then it is the writer's own.</summary>
    public static bool IsSpecific(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first; i < sentence.EndToken; i++)
        {
            if (Persons.Contains(tokens[i]) || (tokens[i].IsCapitalised && Times.Contains(tokens[i])) || (tokens[i].Kind == TokenKind.Number && tokens[i].Length == 4)) return true;
            if (i > first && tokens[i].IsCapitalised && !IsKnown(sentence, tokens, i)) return true;
        }
        return false;
    }

    /// <summary>Capitals that name nobody: an acronym, "English", the first word after a mark.</summary>
    private static bool IsKnown(Sentence sentence, List<Token> tokens, int i) =>
        tokens[i - 1].First is ':' or '?' or '.' or '(' or '/' or '•' || tokens[i].In(sentence.Paragraph.Text) is "English" or "Act" or "Care" || IsAcronym(tokens[i].In(sentence.Paragraph.Text));

    private static bool IsAcronym(ReadOnlySpan<char> word) => word.Length > 1 && word.IndexOfAnyExceptInRange('A', 'Z') < 0;
}
