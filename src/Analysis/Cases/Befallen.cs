using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Whom an event befell: the person, and not a relative, a worker or a thing.</summary>
internal static class Befallen
{
    private static readonly WordSet Persons = new("resident patient client child person user tenant pupil student boy girl lad lady gentleman adult applicant youngster baby pt su yp man woman"), Another = new("another other a an"),
        Links = new("and but or who which that when while as because so then after before having since where until although reported said on in at today yesterday morning afternoon evening night week weekend lunch tea breakfast bed the a an his her their"),
        Writers = new("i we it"), Objects = new("him them"), Finders = new("found discovered finding police officers staff nobody no none brought driven fetched escorted returned picked helped lifted got hoisted checked looked reported logged recorded circulated carers carer");
    private static readonly WordSet Own = new("own"), Hers = new("her hers herself"), His = new("his him himself"), Verbs = new("was were been got being had");

    /// <param name="at">Where the verb with its helpers begins.</param>
    public static bool IsSubject(RecordReading record, Sentence sentence, LexiconMatch match, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (Finders.Contains(tokens[match.FirstToken]) || Words(match).Any(Objects.Contains) || at == sentence.FirstToken) return true;
        var before = tokens[at - 1];
        if (before.First is '\'' or '’') return IsSubject(record, sentence, match, at - 1);
        if (Writers.Contains(before)) return false;
        if (Holder.IsKin(before) && (IsToldByKin(record, sentence, before, at - 2) || IsKinOfAuthor(record, before))) return true;
        if (Persons.Contains(before)) return !(at - 2 >= sentence.FirstToken && Another.Contains(tokens[at - 2]));
        if (!before.IsWord || Links.Contains(before)) return !Holder.OpensWithAnother(record, sentence);
        return !IsThing(sentence, match, at) && ((before.IsCapitalised && !People.Of(record.Reading).HasLabel) || Holder.IsSubjectBefore(record, sentence, at));
    }

    /// <summary>"Dad went over in the garden", as a daughter writes.</summary>
    private static bool IsKinOfAuthor(RecordReading record, Token kin) =>
        Elders.Contains(kin) && SubjectWords.Of(record.Reading).IsWoman != !Holder.IsWoman(kin) && record.Record.Author is { } author && author.IndexOf(',', StringComparison.Ordinal) is > 0 and var comma && Holder.IsKin(author[(comma + 1)..].Trim());

    /// <summary>"Niamh rang: her mother fell", of a woman whose daughter tells it; of a child, "her mother" is somebody else.</summary>
    private static bool IsToldByKin(RecordReading record, Sentence sentence, Token kin, int before)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!Elders.Contains(kin) || before < sentence.FirstToken || !(Hers.Contains(tokens[before]) || His.Contains(tokens[before])) || People.Of(record.Reading).IsChild || SubjectWords.Of(record.Reading).IsWoman == !Holder.IsWoman(kin)) return false;
        return record.Sentences.Any(told => told.Paragraph.Index <= sentence.Paragraph.Index && told.Tokens.Any(Sayers.Contains));
    }

    private static readonly WordSet Elders = new("mother father mum mam dad nan nana gran grandmother grandfather grandad husband wife aunt uncle"), Sayers = new("rang phoned telephoned called emailed texted said says told reported wrote explained");

    /// <summary>Whoever forgot it, the medicine is the person's: "the carer forgot his insulin", not "his aunt forgot her own tablets".</summary>
    public static bool IsMedicineOfSubject(RecordReading record, Sentence sentence, LexiconMatch match, int at)
    {
        if (at == sentence.FirstToken || Holder.IsSubjectBefore(record, sentence, at) || IsKinOfAuthor(record, sentence.Paragraph.Tokens[at - 1])) return true;
        var before = sentence.Paragraph.Tokens[at - 1];
        if (Words(match).Any(Own.Contains)) return false;
        var isWoman = SubjectWords.Of(record.Reading).IsWoman;
        return !(Holder.IsKin(before) && Words(match).Any(Holder.IsWoman(before) ? Hers.Contains : His.Contains) && isWoman != Holder.IsWoman(before));
    }

    /// <summary>"the bus was hit", "a picture fell": a verb after a word for nobody.</summary>
    public static bool IsThing(Sentence sentence, LexiconMatch match, int at)
    {
        if (at == sentence.FirstToken || !(Verbs.Contains(sentence.Paragraph.Tokens[match.FirstToken]) || Habit.IsPast(sentence.Paragraph.Tokens[match.FirstToken], sentence.Paragraph.Text))) return false;
        return sentence.Paragraph.Tokens[at - 1] is { IsWord: true, IsCapitalised: false } before && before.First is not ('\'' or '’') && !Links.Contains(before) && !Persons.Contains(before) && !Holder.IsSomebody(before);
    }

    private static IEnumerable<Token> Words(LexiconMatch match) => Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => match.Paragraph.Tokens[i]);
}
