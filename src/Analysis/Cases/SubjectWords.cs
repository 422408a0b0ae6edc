using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>By which words, beside the name, a record means its subject: "he" or "she", and "Mother" in a mother's own record.</summary>
internal sealed class SubjectWords
{
    private const int Near = 12, Enough = 2;

    private static readonly WordSet He = new("he his him himself"), She = new("she her hers herself"), Possessives = new("his her their my our");

    private readonly HashSet<ulong> _relations = [];

    private SubjectWords(Reading reading)
    {
        var people = People.Of(reading);
        var women = 0;
        if (people.Subject is null) return;
        foreach (var sentence in reading.Paragraphs.SelectMany(p => p.Sentences))
        {
            var runs = people.RunsIn(sentence).Where(run => !run.IsPlace).ToList();
            if (runs is [var run] && people.NamesSubject(run)) women += Next(sentence, run.EndToken);
            foreach (var named in runs.Where(people.NamesSubject)) TakeRelation(sentence, named.FirstToken - 1);
        }
        IsWoman = women >= Enough ? true : women <= -Enough ? false : null;
    }

    public static SubjectWords Of(Reading reading) => reading.Understand(r => new SubjectWords(r));

    /// <summary>Null where the record does not tell.</summary>
    public bool? IsWoman { get; }

    /// <summary>Whether a word for a relation means the subject.</summary>
    public bool IsRelation(Token token) => _relations.Contains(token.Folded);

    /// <summary>"Mother: Ada Lowe", "the mother, Ada Lowe".</summary>
    private void TakeRelation(Sentence sentence, int before)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (before > sentence.FirstToken && (tokens[before].Is(':') || tokens[before].Is(',') || tokens[before].Is('('))) before--;
        if (before >= sentence.FirstToken && Holder.IsKin(tokens[before]) && !(before > sentence.FirstToken && Possessives.Contains(tokens[before - 1]))) _relations.Add(tokens[before].Folded);
    }

    /// <summary>The first pronoun after the name, in its sentence or at the beginning of the next: 1 for a woman's, -1 for a man's, else 0.</summary>
    private static int Next(Sentence sentence, int after)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = Math.Min(sentence.EndToken + 2, Math.Min(tokens.Count, after + Near));
        for (var i = after; i < end; i++)
            if (She.Contains(tokens[i])) return 1;
            else if (He.Contains(tokens[i])) return -1;
        return 0;
    }
}
