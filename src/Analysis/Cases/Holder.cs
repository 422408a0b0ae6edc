using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Whose fact a sentence gives: "her mother lives at …" says nothing of where she lives.</summary>
internal static class Holder
{
    private static readonly WordSet Between = new("now also still has have had recently currently then usually was is are been being who whom and or ( , - 's ’s only always often sometimes both mainly mostly really first main preferred home own since always");
    private static readonly WordSet Women = new("mother mum mam sister stepmother stepsister wife girlfriend grandmother nan nana gran grandma aunt auntie niece daughter"),
        Men = new("father dad brother stepfather stepbrother husband boyfriend grandfather grandad uncle nephew son");
    private static readonly WordSet Others = new("i we you nothing parents partner grandparents cousin friend friends neighbour neighbours landlord carer carers worker workers nurse nurses teacher teachers manager advocate interpreter doctor officer solicitor therapist psychologist "
        + "psychiatrist midwife staff judge chair driver assistant boys girls twins siblings brothers sisters cousins uncles aunts nephews nieces sons daughters grandchildren stepchildren children's colleague lodger flatmate tenant's baby man woman someone somebody anyone everybody nobody people others children kids leaflet form letter report file meeting conference review court");
    private static readonly WordSet Joins = new("and &"), He = new("he his him"), She = new("she her hers"), Nominative = new("he she"), Determiners = new("the a an his her their my our this that");

    /// <summary>Whether nobody but the subject stands before the words that give the fact.</summary>
    public static bool IsSubject(RecordReading record, Sentence sentence, int token)
    {
        var tokens = sentence.Paragraph.Tokens;
        var at = token;
        while (at > sentence.FirstToken && Between.Contains(tokens[at - 1])) at--;
        at = WithoutKin(sentence, at);
        if (IsGoingOn(sentence, at, token)) at = sentence.FirstToken;
        if (at == sentence.FirstToken && at < token && OpensWithAnother(record, sentence)) return false;
        if (at > sentence.FirstToken && at < token && Joins.Contains(tokens[at]) && OpensWithAnother(record, sentence)) return false;
        if (at == sentence.FirstToken) return !(IsPronoun(tokens[at]) && IsOfAnother(record, sentence, tokens[at]));
        return IsSubjectBefore(record, sentence, at);
    }

    /// <summary>The same by the word right before.</summary>
    public static bool IsSubjectBefore(RecordReading record, Sentence sentence, int at)
    {
        var before = sentence.Paragraph.Tokens[at - 1];
        if (IsKin(before) || Others.Contains(before)) return SubjectWords.Of(record.Reading).IsRelation(before);
        if (IsPronoun(before)) return !IsOfAnother(record, sentence, before);
        return NamesSubject(record, sentence, at);
    }

    /// <summary>"He and his nan live", "Ada and her sister are": where the first of the two ends.</summary>
    private static int WithoutKin(Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        return at - 4 >= sentence.FirstToken && IsKin(tokens[at - 1]) && Determiners.Contains(tokens[at - 2]) && Joins.Contains(tokens[at - 3]) && (IsPronoun(tokens[at - 4]) || tokens[at - 4].IsCapitalised) ? at - 3 : at;
    }

    /// <summary>"made her the subject of …".</summary>
    public static FactHolder Within(Sentence sentence, LexiconMatch match)
    {
        for (var i = match.FirstToken; i < match.EndToken; i++)
            if (IsPronoun(sentence.Paragraph.Tokens[i])) return new(null, She.Contains(sentence.Paragraph.Tokens[i]));
            else if (i > match.FirstToken && sentence.Paragraph.Tokens[i].IsCapitalised) return new(GivenNames.Fold(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text).ToString()), null);
        return new(null, null, AreChildren: true);
    }

    /// <summary>"the children", "both boys".</summary>
    public static bool IsChildren(Sentence sentence, int token)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, token - 1);
        while (at > sentence.FirstToken && Between.Contains(tokens[at])) at--;
        if (IsGoingOn(sentence, at + 1, token)) at = sentence.FirstToken + 1;
        return at > sentence.FirstToken && Children.Contains(tokens[at]) && All.Contains(tokens[at - 1]);
    }

    /// <summary>The same in a record about a child.</summary>
    public static bool IsHousehold(RecordReading record, Sentence sentence, int token) => IsChildren(sentence, token) && People.Of(record.Reading) is { IsChild: true } or { HasLabel: false };

    private static readonly WordSet Children = new("children siblings boys girls twins brothers sisters"), All = new("the both two three all");

    /// <summary>Who the name or the pronoun right before the words that give a fact says it is of.</summary>
    public static FactHolder Of(RecordReading record, Sentence sentence, int token)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, token);
        while (at > sentence.FirstToken && Between.Contains(tokens[at - 1])) at--;
        at = WithoutKin(sentence, at);
        if (IsGoingOn(sentence, at, token)) return Opener(record, sentence);
        if (at == sentence.FirstToken) return IsPronoun(tokens[at]) ? new(null, She.Contains(tokens[at])) : default;
        if (IsPronoun(tokens[at - 1])) return new(null, She.Contains(tokens[at - 1]));
        return People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(run => !run.IsPlace && !run.HasTitle && run.EndToken == at) is { } run
            ? new(GivenNames.Fold(tokens[run.FirstToken].In(sentence.Paragraph.Text).ToString()), null) : default;
    }

    /// <summary>"Ada lives with her aunt Joan, and is allergic to …": of whom the sentence began with, as a verb stands right after the "and".</summary>
    private static bool IsGoingOn(Sentence sentence, int first, int token)
    {
        for (var i = first; i < token; i++)
            if (Joins.Contains(sentence.Paragraph.Tokens[i]) && Verbs.Contains(sentence.Paragraph.Tokens[i + 1])) return true;
        return false;
    }

    private static readonly WordSet Verbs = new("is was are were has have now lives goes attends sees speaks uses needs wears hears reads signs likes prefers answers reacts rents stays lived gets takes");

    /// <summary>Who a sentence begins with, where that is another than whom the record is about: by name, or as their relative without one; null where it is nobody.</summary>
    public static FactHolder? OfOpener(RecordReading record, Sentence sentence)
    {
        if (!OpensWithAnother(record, sentence)) return null;
        var at = sentence.FirstToken + (Determiners.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) ? 1 : 0);
        if (IsKin(sentence.Paragraph.Tokens[at])) return default(FactHolder);
        return Opener(record, sentence) is { Name: not null } opener ? opener with { IsOther = true } : null;
    }

    /// <summary>Who a sentence begins with by name or "he" or "she".</summary>
    public static FactHolder OfOpening(RecordReading record, Sentence sentence) => Opener(record, sentence) is var opener && (opener.Name is null || GivenNames.Contains(opener.Name)) ? opener : default;

    /// <summary>"Joan is now with …, and so is Ada": of whom it is said too.</summary>
    public static FactHolder? Likewise(RecordReading record, Sentence sentence, int from)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = from; i + 2 < sentence.EndToken; i++)
            if (As.Contains(tokens[i]) && Verbs.Contains(tokens[i + 1]) && tokens[i + 2].IsCapitalised) return new(GivenNames.Fold(tokens[i + 2].In(sentence.Paragraph.Text).ToString()), null);
        return null;
    }

    private static readonly WordSet As = new("so as");

    private static FactHolder Opener(RecordReading record, Sentence sentence)
    {
        if (IsPronoun(sentence.Paragraph.Tokens[sentence.FirstToken])) return new(null, She.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]));
        return People.Of(record.Reading).RunsIn(sentence).FirstOrDefault() is { IsPlace: false, HasTitle: false } run && run.FirstToken == sentence.FirstToken
            ? new(GivenNames.Fold(run.Paragraph.Tokens[run.FirstToken].In(run.Paragraph.Text).ToString()), null) : default;
    }

    /// <summary>"Mira and Luca moved": two names right before.</summary>
    public static bool AreTwo(RecordReading record, Sentence sentence, int token)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, token);
        while (at > sentence.FirstToken && Between.Contains(tokens[at - 1])) at--;
        return People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(run => !run.IsPlace && run.EndToken == at) is { } run && run.FirstToken - 1 > sentence.FirstToken && Joins.Contains(tokens[run.FirstToken - 1]) && tokens[run.FirstToken - 2].IsCapitalised;
    }

    /// <summary>Whether a sentence begins with somebody other than the person whom the record is about.</summary>
    public static bool BeginsWithAnother(RecordReading record, Sentence sentence) => OpensWithAnother(record, sentence);

    public static bool IsKin(Token token) => Women.Contains(token) || Men.Contains(token);

    public static bool IsWoman(Token kin) => Women.Contains(kin);

    /// <summary>A word for a person, not for a thing.</summary>
    public static bool IsSomebody(Token token) => IsKin(token) || Others.Contains(token) || IsPronoun(token) || Plural.Contains(token);

    private static readonly WordSet Plural = new("they them you it i we us me who lads lad youths youth men women residents patients pupils adults adult teenagers teenager strangers stranger gang group couple male males female females lady gentleman kids pair dog dogs cat resident patient pupil student passenger customer passer-by intruder burglar member toddler");

    /// <summary>The same of a word alone, as in "Joan Tull, mother".</summary>
    public static bool IsKin(string word) => Women.Has(word) || Men.Has(word);

    private static bool IsPronoun(Token token) => He.Contains(token) || She.Contains(token);

    /// <summary>The name that ends there is the subject's, or is joined to it, or none ends there.</summary>
    private static bool NamesSubject(RecordReading record, Sentence sentence, int at)
    {
        var people = People.Of(record.Reading);
        var runs = people.RunsIn(sentence).Where(run => run is { IsPlace: false } && run.EndToken <= at).ToList();
        if (people.Subject is null || runs.Count == 0 || runs[^1].EndToken != at || people.NamesSubject(runs[^1])) return true;
        return runs.Count > 1 && Joins.Contains(sentence.Paragraph.Tokens[runs[^1].FirstToken - 1]) && people.NamesSubject(runs[^2]);
    }

    /// <summary>"His mother …", "Jess …" at the beginning.</summary>
    public static bool OpensWithAnother(RecordReading record, Sentence sentence)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        if (People.Of(record.Reading) is { Subject: not null } people && people.RunsIn(sentence).FirstOrDefault() is { IsPlace: false } run && run.FirstToken == at && (run.Length > 1 || run.HasTitle || people.NamesSubject(run) || GivenNames.Contains(GivenNames.Fold(run.Words)))) return !people.NamesSubject(run);
        if (Determiners.Contains(tokens[at])) at++;
        return at < sentence.EndToken && (IsKin(tokens[at]) || Others.Contains(tokens[at])) && !SubjectWords.Of(record.Reading).IsRelation(tokens[at]);
    }

    /// <summary>"He" where the subject is a woman, or where the sentence before is about his father.</summary>
    private static bool IsOfAnother(RecordReading record, Sentence sentence, Token pronoun)
    {
        var isWoman = She.Contains(pronoun);
        if (SubjectWords.Of(record.Reading).IsWoman is { } subject && subject != isWoman) return true;
        if (!Nominative.Contains(pronoun) || sentence.Neighbour(-1) is not { } before) return false;
        var (tokens, at) = (before.Paragraph.Tokens, before.FirstToken);
        if (Determiners.Contains(tokens[at])) at++;
        return at < before.EndToken && (isWoman ? Women : Men).Contains(tokens[at]) && at + 1 < before.EndToken && tokens[at + 1].First is not ('\'' or '’');
    }
}

/// <summary>Whose a fact is, as far as the words right before it tell.</summary>
/// <param name="Name">The first name, folded.</param>
/// <param name="IsWoman">Null where no pronoun stands there.</param>
/// <param name="AreChildren">Whether it is of "the children", and so of the person where that is a child.</param>
/// <param name="IsOther">Whether the record seems to be about somebody else, so that only a case about this one has it.</param>
internal readonly record struct FactHolder(string? Name, bool? IsWoman, bool IsOther = false, bool AreChildren = false);
