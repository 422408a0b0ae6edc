using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Who can undertake something: initials, a person, a role, an agency.</summary>
internal static class TaskActor
{
    private static readonly WordSet Agencies = TaskWords.With("agent", "agency", "undertaker"), Describing = TaskWords.Of("describing"), NotInitials = TaskWords.Of("not-initials"),
        Within = TaskWords.Of("within"), Before = TaskWords.Of("before-name"), Private = TaskWords.Of("private"), Subjects = TaskWords.Of("subject"), Due = TaskWords.Of("due"), Own = TaskWords.Of("own"), Titles = TaskWords.Of("worker-title"), NoActors = TaskWords.Of("not-actor");
    private static readonly Lexicon Roles = Lexicon.Load("roles");

    /// <summary>Whether the words name one who can act.</summary>
    public static bool Is(RecordReading record, Sentence sentence, int first, int end, out bool isNamed)
    {
        var tokens = sentence.Paragraph.Tokens;
        isNamed = false;
        if (NoActors.Contains(tokens[end - 1])) return false;
        isNamed = end == first + 1 && Own.Contains(tokens[first]);
        if (isNamed) return true;
        isNamed = Enumerable.Range(first, end - first).All(i => IsInitials(sentence, i) || Joins(tokens[i]) || tokens[i].In(sentence.Paragraph.Text) is "and") || (IsNamed(sentence, first)
            && People.Of(record.Reading).RunsIn(sentence).Any(run => run is { IsPlace: false } && (run.FirstToken == first || (run.FirstToken == first + 1 && !Before.Contains(tokens[first]))) && run.EndToken == end));
        if (isNamed) return true;
        for (var i = first + 1; i < end - 1; i++)
            if (Within.Contains(tokens[i])) end = i;
        for (var i = first; i < end - 1; i++)
            if (!Joins(tokens[i]) && !Describing.Contains(tokens[i]) && !Agencies.Contains(tokens[i]) && !(i > first && tokens[i].IsCapitalised) && !IsInitials(sentence, i)) return false;
        return IsAgent(sentence, end - 1);
    }

    /// <summary>"JW/AB", "Mum &amp; Dad".</summary>
    public static bool Joins(Token token) => token.Is('/') || token.Is('&') || token.Is('+');

    /// <summary>"me" is the writer.</summary>
    public static string Of(RecordReading record, string who) => Own.Has(who) ? record.Record.Author ?? "" : who;

    public static bool IsAgency(Token token) => Agencies.Contains(token);

    /// <summary>Whether a word is a role or an agency that can undertake something.</summary>
    public static bool IsAgent(Sentence sentence, int token) =>
        Agencies.Contains(sentence.Paragraph.Tokens[token]) || IsInitials(sentence, token) || Roles.Find(sentence.Paragraph, token, token + 1).Any();

    /// <summary>Whether a word is a worker or an agency, and no relative or friend.</summary>
    public static bool IsWorker(Sentence sentence, int token) => IsAgent(sentence, token) && !Private.Contains(sentence.Paragraph.Tokens[token]);

    /// <summary>Whether a worker is the subject before a verb: by role, by title or role beside the name, or by a pronoun for one named before.</summary>
    public static bool IsWorkerBefore(Sentence sentence, int verb)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, verb - 1);
        if (at > sentence.FirstToken && (tokens[at].Is(',') || tokens[at].Is(')'))) at--;
        if (at < sentence.FirstToken) return false;
        if (IsWorker(sentence, at)) return true;
        if (Subjects.Contains(tokens[at])) return Enumerable.Range(sentence.FirstToken, at - sentence.FirstToken).Any(i => IsWorker(sentence, i));
        var name = at;
        while (name >= sentence.FirstToken && at - name < LongestName && (tokens[name].Is('.') || (tokens[name].IsCapitalised && !Titles.Contains(tokens[name])))) name--;
        return name >= sentence.FirstToken && name < at && (Titles.Contains(tokens[name]) || IsWorker(sentence, name));
    }

    private const int LongestName = 4;

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

    /// <summary>Whether a person who is not the one the record is about is named right before a word.</summary>
    public static bool IsOtherPersonBefore(RecordReading record, Sentence sentence, int end) =>
        People.Of(record.Reading) is var people && people.RunsIn(sentence).Any(run => run is { IsPlace: false } && run.EndToken == end && !people.NamesSubject(run) && people.NamesPerson(sentence, end - 1));

    /// <summary>The name in the record that initials stand for.</summary>
    public static string? NameOf(RecordReading record, string who) => who.Length is not (2 or 3) ? null : record.Sentences.SelectMany(sentence => People.Of(record.Reading).RunsIn(sentence))
        .FirstOrDefault(run => !run.IsPlace && run.Length == who.Length && run.Parts().Select(i => run.Paragraph.Tokens[i].First).SequenceEqual(who))?.Words;
}
