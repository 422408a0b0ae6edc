namespace Recording.Analysis.Language;

/// <summary>Whose an age is, by the words around it.</summary>
internal sealed class AgeOwner(Reading reading, IReadOnlyList<BirthDate> births)
{
    private const int Beside = 5, Reach = 14;

    private static readonly WordSet Is = new("is 's"), Now = new("now currently just only still already today also therefore aged about"), Who = new("who");
    private static readonly WordSet Conditions = new("until till when before after if once unless by whether time");
    private static readonly WordSet Bears = new("child boy girl young person man woman adult tenant applicant resident patient student pupil teenager client pensioner gentleman lady");

    private readonly BornPeople _people = new(reading, births);

    /// <summary>The one of those with a date of birth whom an age is said of; null where none is, or it cannot be told.</summary>
    public BirthDate? Of(ParagraphReading paragraph, int age, int end, int years)
    {
        var tokens = paragraph.Tokens;
        if (BesideBirth(paragraph, age, end) is { } beside) return beside;
        var i = age - 1;
        if (end < tokens.Count && tokens[end].IsHyphen) return IsOfSubject(paragraph, end) ? _people.Named(paragraph, age) : null;
        if (tokens[i].Is('(')) return i > 0 && end < tokens.Count && tokens[end].Is(')') ? _people.NameAt(paragraph, i - 1) : null;
        var said = i;
        while (i > 0 && Now.Contains(tokens[i])) i--;
        if (Ages.Aged.Contains(tokens[said]) && !Is.Contains(tokens[i])) return _people.NameAt(paragraph, tokens[i].Is(',') || tokens[i].Is('(') ? i - 1 : i);
        if (tokens[i].Is(',')) return end < tokens.Count && tokens[end].Is(',') && i > 0 && years > 1 && age == i + 1 ? _people.NameAt(paragraph, i - 1, isPart: true) : null;
        if (!Is.Contains(tokens[i]) || i == 0) return null;
        i--;
        if (Now.Contains(tokens[i]) && i > 0) i--;
        if (tokens[i].In(paragraph.Text) is "and") return WhoseClause(paragraph, i);
        if (Who.Contains(tokens[i]) && i > 0) i -= tokens[i - 1].Is(',') && i > 1 ? 2 : 1;
        if (i > 0 && Conditions.Contains(tokens[i - 1])) return null;
        if (BornPeople.Pronouns.Contains(tokens[i])) return _people.Named(paragraph, i);
        return _people.NameAt(paragraph, i) ?? _people.Namesake(paragraph, i, years) ?? (Bears.Contains(tokens[i]) && i > 0 && tokens[i - 1].In(paragraph.Text) is "the" or "The" ? _people.Only : null);
    }

    /// <summary>"born 4 May 2014 (12)", "4 May 2014, aged 12", "(12, born 4 May 2014)".</summary>
    private BirthDate? BesideBirth(ParagraphReading paragraph, int age, int end)
    {
        foreach (var birth in births)
        {
            if (birth.Born.Paragraph.Index != paragraph.Index) continue;
            var gap = birth.Born.EndToken <= age ? (birth.Born.EndToken, age) : birth.Born.FirstToken >= end ? (end, birth.Born.FirstToken) : (0, int.MaxValue);
            if (gap.Item2 - gap.Item1 <= Beside && IsOnePhrase(paragraph, gap.Item1, gap.Item2)) return birth;
        }
        return null;
    }

    private static bool IsOnePhrase(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (paragraph.Tokens[i] is var t && (t.Is('.') || t.Is(';') || (t.IsCapitalised && !Ages.Aged.Contains(t) && t.Length > 3) || BornPeople.Kin.Contains(t))) return false;
        return true;
    }

    /// <summary>"Max, who was born on 3 March 2019 and is 8", "Mr Hall lives alone and is 83".</summary>
    private BirthDate? WhoseClause(ParagraphReading paragraph, int and)
    {
        for (var i = and - 1; i > 0 && i > and - Reach; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Is('.') || token.Is(';') || BornPeople.Kin.Contains(token)) return null;
            if (Who.Contains(token)) return _people.NameAt(paragraph, paragraph.Tokens[i - 1].Is(',') && i > 1 ? i - 2 : i - 1);
        }
        return paragraph.Sentences.FirstOrDefault(s => s.FirstToken <= and && and < s.EndToken) is { } sentence && and - sentence.FirstToken < Reach
            ? OpeningName(paragraph, sentence, and) : null;
    }

    private BirthDate? OpeningName(ParagraphReading paragraph, Sentence sentence, int and)
    {
        if (BornPeople.Pronouns.Contains(paragraph.Tokens[sentence.FirstToken])) return _people.Named(paragraph, sentence.FirstToken);
        for (var i = sentence.FirstToken; i < and && i < sentence.FirstToken + 3; i++)
            if (_people.NameAt(paragraph, i) is { } person) return person;
        return null;
    }

    /// <summary>"the 16-year-old", "a 74-year-old man", where it is said of the person named last.</summary>
    private static bool IsOfSubject(ParagraphReading paragraph, int hyphen)
    {
        var tokens = paragraph.Tokens;
        var i = hyphen - 2;
        if (i < 1 || !(tokens[i].Is('a') || tokens[i].In(paragraph.Text) is "an")) return false;
        return Is.Contains(tokens[i - 1]) || tokens[i - 1].Is(',');
    }
}
