namespace Recording.Analysis.Language;

/// <summary>Whom a clause is about: the head of what stands before its verb.</summary>
internal static class Clause
{
    private const int Furthest = 9, Aside = 12;

    private static readonly WordSet Persons = new("he she they who you everyone everybody nobody somebody someone anyone "
        + "mother mum mam father dad parent parents son sons daughter daughters child children baby boy boys girl girls teenager teenagers twin twins brother brothers sister sisters sibling siblings "
        + "stepmother stepfather stepson stepdaughter stepbrother stepsister husband wife partner ex boyfriend girlfriend widow widower fiancé fiancée couple family "
        + "grandmother grandfather grandparents grandson granddaughter grandchildren nan nana gran grandma grandad aunt auntie uncle cousin cousins niece nieces nephew nephews relative relatives law "
        + "friend friends neighbour neighbours lodger flatmate tenant tenants landlord landlady man men woman women lad lads lady ladies gentleman person people adult adults pair youth youngster individual "
        + "resident residents patient patients client clients carer carers driver officer officers manager worker workers nurse nurses doctor gp teacher tutor warden caretaker caller visitor visitors applicant "
        + "solicitor colleague colleagues keyworker staff assistant deputy cook cleaner owner coach volunteer volunteers mentor consultant therapist receptionist employer boss stepmum stepdad");

    private static readonly WordSet Helpers = new("is are was were has have had will would can could may might must should does did do be been being 's 'd also often always never still now then just only simply really quite "
        + "again ever both all merely soon already not n't sometimes usually seldom rarely even");

    /// <summary>What stands before "to be" in "tends to be", "is said to be".</summary>
    private static readonly WordSet Raising = new("tends tend tended seems seem seemed appears appear appeared known said thought felt found considered believed continues continue continued reported proved proves liable prone inclined");
    private static readonly WordSet To = new("to");

    private static readonly WordSet Breaks = new("and but or that which because when if as so while whilst although though since whether than until unless where what why how said told says tells think believe");
    private static readonly WordSet Joins = new("and but or then");
    private static readonly WordSet Prepositions = new("in on at of from with by next upstairs downstairs above below opposite behind near for to without aged opposite outside inside across beside under");
    private static readonly WordSet Quantities = new("one two three four both all some most many each either none neither several few any");

    /// <summary>Whether a verb's subject is a person: a pronoun, a name, or "the man next door".</summary>
    public static bool IsOfAPerson(Reading reading, Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = BeforeAside(sentence, WithoutHelpers(sentence, verb));
        var from = end;
        while (from > sentence.FirstToken && end - from < Furthest && tokens[from - 1].IsWord && !Breaks.Contains(tokens[from - 1])) from--;
        if (end == from) return from > sentence.FirstToken && Joins.Contains(tokens[from - 1]) && BeginsWithAPerson(reading, sentence, from);
        var head = end - 1;
        for (var i = from + 1; i < end; i++)
            if (Prepositions.Contains(tokens[i]) && !Quantities.Contains(tokens[i - 1])) { head = i - 1; break; }
        return Persons.Contains(tokens[end - 1]) && tokens[end - 1].Length <= 4 && end - from <= 2 || IsPerson(reading, sentence, head);
    }

    /// <summary>"She rang twice and only wants …": what is joined on has the subject that its sentence began with.</summary>
    private static bool BeginsWithAPerson(Reading reading, Sentence sentence, int end)
    {
        for (var i = sentence.FirstToken; i < Math.Min(end, sentence.FirstToken + 4); i++)
            if (IsPerson(reading, sentence, i)) return true;
        return false;
    }

    private static bool IsPerson(Reading reading, Sentence sentence, int head) =>
        Persons.Contains(sentence.Paragraph.Tokens[head])
        || (sentence.Paragraph.Tokens[head].IsCapitalised && People.Of(reading).NamesPerson(sentence, head));

    private static int WithoutHelpers(Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (verb > sentence.FirstToken)
            if (Helpers.Contains(tokens[verb - 1]) || IsAdverb(sentence, tokens[verb - 1])) verb--;
            else if (verb - 1 > sentence.FirstToken && To.Contains(tokens[verb - 1]) && Raising.Contains(tokens[verb - 2])) verb -= 2;
            else break;
        return verb;
    }

    private static bool IsAdverb(Sentence sentence, Token token) =>
        token.Length > 4 && !token.IsCapitalised && token.In(sentence.Paragraph.Text).EndsWith("ly", StringComparison.Ordinal) && !Persons.Contains(token);

    /// <summary>"Her sister, Ann, resents …": what stands between two commas right before the verb is skipped.</summary>
    private static int BeforeAside(Sentence sentence, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (end == sentence.FirstToken || !tokens[end - 1].Is(',')) return end;
        for (var i = end - 2; i > sentence.FirstToken && end - i < Aside; i--)
            if (tokens[i].Is(',')) return i;
        return end;
    }
}
