using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Who can undertake something: initials, a person, a role, an agency.</summary>
internal static class TaskActor
{
    private static readonly WordSet Agencies = TaskWords.With("agent", "agency", "undertaker"), Describing = TaskWords.Of("describing"), NotInitials = TaskWords.Of("not-initials"),
        Within = TaskWords.Of("within"), Before = TaskWords.Of("before-name"), Private = TaskWords.Of("private"), Subjects = TaskWords.Of("subject"), Due = TaskWords.Of("due");
    private static readonly Lexicon Roles = Lexicon.Load("roles");

    /// <summary>Whether the words name one who can act.</summary>
    public static bool Is(RecordReading record, Sentence sentence, int first, int end, out bool isNamed)
    {
        var tokens = sentence.Paragraph.Tokens;
        isNamed = Enumerable.Range(first, end - first).All(i => IsInitials(sentence, i) || tokens[i].In(sentence.Paragraph.Text) is "and") || (IsNamed(sentence, first)
            && People.Of(record.Reading).RunsIn(sentence).Any(run => run is { IsPlace: false } && (run.FirstToken == first || (run.FirstToken == first + 1 && !Before.Contains(tokens[first]))) && run.EndToken == end));
        if (isNamed) return true;
        for (var i = first + 1; i < end - 1; i++)
            if (Within.Contains(tokens[i])) end = i;
        for (var i = first; i < end - 1; i++)
            if (!Describing.Contains(tokens[i]) && !Agencies.Contains(tokens[i]) && !(i > first && tokens[i].IsCapitalised) && !IsInitials(sentence, i)) return false;
        return IsAgent(sentence, end - 1);
    }

    public static bool IsAgency(Token token) => Agencies.Contains(token);

    /// <summary>Whether a word is a role or an agency that can undertake something.</summary>
    public static bool IsAgent(Sentence sentence, int token) =>
        Agencies.Contains(sentence.Paragraph.Tokens[token]) || IsInitials(sentence, token) || Roles.Find(sentence.Paragraph, token, token + 1).Any();

    /// <summary>Whether a word is a worker or an agency, and no relative or friend.</summary>
    public static bool IsWorker(Sentence sentence, int token) => IsAgent(sentence, token) && !Private.Contains(sentence.Paragraph.Tokens[token]);

    /// <summary>Whether a worker is the subject before a verb, by role or by a pronoun for one named before.</summary>
    public static bool IsWorkerBefore(Sentence sentence, int verb) => verb > sentence.FirstToken
        && (IsWorker(sentence, verb - 1) || (Subjects.Contains(sentence.Paragraph.Tokens[verb - 1]) && Enumerable.Range(sentence.FirstToken, verb - 1 - sentence.FirstToken).Any(i => IsWorker(sentence, i))));

    public static bool IsNamed(Sentence sentence, int token) => IsInitials(sentence, token)
        || (sentence.Paragraph.Tokens[token] is { IsCapitalised: true } word && Calendar.WeekdayOf(word) is null);

    /// <summary>"JW", as minutes write those who are present.</summary>
    public static bool IsInitials(Sentence sentence, int token) => sentence.Paragraph.Tokens[token] is { IsWord: true, Length: >= 2 and <= 5 } name
        && name.In(sentence.Paragraph.Text).IndexOfAnyExceptInRange('A', 'Z') < 0 && !NotInitials.Contains(name);

    /// <summary>A name that stands alone, or before a day: "– Joan Webb – 3 October".</summary>
    public static string? NameAt(RecordReading record, Sentence sentence, int first)
    {
        if (People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(run => run.FirstToken == first) is not { IsPlace: false, Length: > 1 } run) return null;
        for (var i = run.EndToken; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false } word && !Due.Contains(word) && !Due.Contains(sentence.Paragraph.Tokens[i - 1])) return null;
        return run.Words;
    }

    /// <summary>The name in the record that initials stand for.</summary>
    public static string? NameOf(RecordReading record, string who) => who.Length is not (2 or 3) ? null : record.Sentences.SelectMany(sentence => People.Of(record.Reading).RunsIn(sentence))
        .FirstOrDefault(run => !run.IsPlace && run.Length == who.Length && run.Parts().Select(i => run.Paragraph.Tokens[i].First).SequenceEqual(who))?.Words;
}
