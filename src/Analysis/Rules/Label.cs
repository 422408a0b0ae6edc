using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Label
{
    private static readonly Lexicon Phrases = Lexicon.OfFamilies("label-classes", "label");

    /// <summary>What may follow a category that stands for a person: a verb, or what stands before one.</summary>
    private static readonly Lexicon Verbs = Lexicon.Of(
        "(is|was|has|had|will|would|can|could|may|might|must|should|does|did|do|to be|to have|said|told|says|went|came|felt|seen|left|ate|slept|took|got|made|met|rang|spoke|wants|lives|needs|not|also|still|currently|now|then|who|'s|already|never|again|chose|kept|held|gave|knew|thought|paid|sat|stood|ran|drove|bought|brought|lost|found|fell|drank|woke|wore|read|wrote|began|became|put|let|cut|hit|hurt|rose|spent|sent|taught|swore|threw|broke|hid|led|grew|won|sold|sang|swam|bit|shook|understood|forgot|chooses|both|herself|himself"
        + "|requires|attends|receives|declines|refuses|appears|seems|remains|continues|enjoys|struggles|resides|mobilises|becomes|gets|goes|makes|gives|understands|knows|thinks|feels|believes|agrees|wears|eats|sleeps|cannot|presents|suffers|takes|speaks|denies)");

    private static readonly WordSet Onwards = new("on and about when during after before today again if because via to by for a at in from with outside inside near into through up down back home there here until since as or but yesterday tonight every each "
        + "the his her their my our some how whether what where why so very twice once");

    /// <summary>What follows "the client" as the other half of a thing's name.</summary>
    private static readonly WordSet Things = new("records needs services details rights groups notes lists accounts funds files views meetings surveys numbers forms reviews outcomes goals charges fees visits rooms wards beds relations enquiries complaints");

    private static readonly WordSet To = new("to");
    private static readonly WordSet AfterVerb = new("a an the his her their my our this that these those to in on at with from by for of up down out off well not no it me us him them she he they himself herself one two three four about and or every each "
        + "fish tea coffee music football alone there here twice once very all both more");

    public static readonly Rule Rule = new()
    {
        Id = "label",
        Tip = Tip.PersonCentred,
        Title = "Use the person’s name",
        Why = "People who read their file look for themselves in it, and find a category where their name should be.",
        YieldsTo = ["hard-sentence", "guidance"],
        Check = reading =>
            from found in Find.Phrases(reading, Phrases)
            where StandsForAPerson(reading, found.Sentence, found.Match) && !IsRequired(reading, found.Match)
            select new Hit(found.Match.Span, $"“{found.Match.Words}” stands where the person’s name could.") { Fixes = [new("Write the name", Asks: "Whom do you mean, and how do they like to be named?")] },
        Examples =
        [
            Bad("[|The service user|] would like to keep her cat."),
            Bad("[|Client|] informed of the appointment by text."),
            Bad("[|SU|] to be offered a place at the cookery class."),
            Bad("I rang the ward and [|this pleasant lady|] is ready to leave."),
            Bad("[|Room 9 refused|] her tea."),
            Bad("I visited [|the patient|] on 3 March 2026. [|The individual|] was in bed."),
            Bad("[|The individual|] prefers a bath, and I [|asked the clients|] in both rooms."),
            Bad("I [|met the new admission|] and [|the lady in bed 12|]."),
            Bad("[|Case to be|] closed on Friday."),
            Bad("[|This lady|] likes her tea at 4pm, and [|the disabled man|] was in bed."),
            Bad("[|The client|] ambulates indoors with a stick, and [|the hip in bed 4|] asked for tea."),
            Bad("[|The autistic|] asked for quiet. [|The expectant mum|] takes iron tablets."),
            Bad("[|Male juvenile|] had locked the door. She is [|one of our tube-feeders|], and he is [|a DP holder|]."),
            Bad("[|Minor|] to sign the form. [|Perp|] DOES NOT have the number."),
            Good("She went to the minor injuries unit. We will keep the child in mind.") with { Kind = DocumentKind.Assessment },
            Good("Minor to moderate damp was found, and one of the regulars in the choir sang."),
            Good("The older boy hit the younger girl, and the client invoices were paid."),
            Good("The court case ends on Friday."),
            Good("The patient records were in the office, and the client account is closed."),
            Good("The referral was passed to the nurse, and the homeless persons unit rang."),
            Good("The day centre runs a group for service users and their families."),
            Good("The Patient Advice and Liaison Service will reply by 3 April 2026."),
            Good("The tenant pays the rent on Mondays, and Mum cleans."),
            Good("The father agrees with the guardian.") with { Kind = DocumentKind.CourtReport },
            Good("She told me, “I'm not the client, I'm Joan.”"),
            Good("Client: Joan Pring, born 3 May 1940"),
            Good("Patient work with clay helped him settle."),
        ],
    };

    private static bool StandsForAPerson(Reading reading, Sentence sentence, LexiconMatch match) => match.Entry["where"] switch
    {
        "first" => IsBeforeVerb(sentence, match) && People.Of(reading).Subject is not null && !Setting.Of(reading).SpeaksOfAnother(match.Paragraph.Tokens[match.EndToken - 1]),
        "start" => match.FirstToken == sentence.FirstToken && (IsFollowedByVerb(match) || IsFollowedByTo(sentence, match)),
        "relation" => match.FirstToken == sentence.FirstToken && IsFollowedByVerb(match) && !match.Paragraph.Tokens[match.EndToken].IsGlued,
        "opening" => match.FirstToken == sentence.FirstToken,
        "verb" => IsBeforeVerb(sentence, match),
        _ => true,
    };

    private static bool IsBeforeVerb(Sentence sentence, LexiconMatch match) =>
        IsFollowedByVerb(match) || match.EndToken >= sentence.EndToken || !match.Paragraph.Tokens[match.EndToken].IsWord || Onwards.Contains(match.Paragraph.Tokens[match.EndToken]);

    /// <summary>"Client to ring on Friday".</summary>
    private static bool IsFollowedByTo(Sentence sentence, LexiconMatch match) =>
        match.EndToken + 1 < sentence.EndToken && To.Contains(match.Paragraph.Tokens[match.EndToken]);

    private static bool IsFollowedByVerb(LexiconMatch match)
    {
        var tokens = match.Paragraph.Tokens;
        if (match.EndToken >= tokens.Count) return false;
        var next = tokens[match.EndToken];
        if (!next.IsWord || (next.IsCapitalised && !IsShouted(match.Paragraph, next))) return false;
        if (Verbs.Find(match.Paragraph, match.EndToken, match.EndToken + 1).Any()) return true;
        var word = next.In(match.Paragraph.Text);
        return word.Length > 3 && (word.EndsWith("ed", StringComparison.Ordinal) || IsPresent(match, word));
    }

    /// <summary>"Client DOES NOT open the door".</summary>
    private static bool IsShouted(ParagraphReading paragraph, Token word) => word.Length > 1 && !word.In(paragraph.Text).ContainsAnyInRange('a', 'z');

    /// <summary>"prefers a bath", "sleeps", "ambulates indoors"; not "records" or "needs" as things, nor "invoices were".</summary>
    private static bool IsPresent(LexiconMatch match, ReadOnlySpan<char> word)
    {
        var (tokens, at) = (match.Paragraph.Tokens, match.EndToken);
        if (word[^1] != 's' || word[^2] == 's' || Things.Contains(tokens[at])) return false;
        if (at + 1 >= tokens.Count || !tokens[at + 1].IsWord || AfterVerb.Contains(tokens[at + 1]) || tokens[at + 1].IsCapitalised) return true;
        return at + 2 < tokens.Count && AfterVerb.Contains(tokens[at + 2]) && !Verbs.Find(match.Paragraph, at + 1, at + 2).Any();
    }

    private static bool IsRequired(Reading reading, LexiconMatch match) =>
        (reading.Kind == DocumentKind.SafeguardingReport && match.Words.EndsWith("resident", StringComparison.OrdinalIgnoreCase))
        || (reading.Kind == DocumentKind.CourtReport
        && (match.Entry["where"] is "relation" or "first" || match.Words.EndsWith("case", StringComparison.OrdinalIgnoreCase) || (match.Words.EndsWith("patient", StringComparison.OrdinalIgnoreCase) && Setting.Of(reading).IsTribunal)));
}
