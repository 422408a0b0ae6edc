using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>An undertaking where a record gives it.</summary>
/// <param name="Verb">The base form of what is to be done, as a stem.</param>
/// <param name="Gist">What it is about, without who does it and when.</param>
internal sealed record TaskMention(RecordQuotation Quotation, string? Who, DateOnly? Due, ulong Verb, Gist Gist)
{
    private const double SameTask = 0.6;

    /// <summary>Whether the record's author undertakes it.</summary>
    public bool IsWriters { get; init; }

    /// <summary>Whether minutes or notes give it without a full sentence, so that its sentence tells nothing else.</summary>
    public bool IsNote { get; init; }

    /// <summary>The words and names of the thing or person first named: "a dentist" in "register him with a dentist before half-term".</summary>
    public HashSet<ulong> Core { get; init; } = [];

    /// <summary>The name that the initials of <see cref="Who"/> stand for, where the record gives it.</summary>
    public string? Named { get; init; }

    private static readonly Lexicon Undertakings = Lexicon.Load("undertakings");
    private static readonly WordSet Unsettled = new("if whether unless might could perhaps maybe possibly anyone anybody everyone everybody whoever visitors callers tenants risk risks fear fears worried afraid hope hopes");
    private static readonly WordSet Pronouns = new("he she they his her their"), Nobody = new("it this that there these those which who what nobody you");
    private static readonly WordSet Fillers = new("to also then that would will");

    public static IEnumerable<TaskMention> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Of(record, sentence) is { } task) yield return task;
    }

    /// <summary>Whether somebody undertakes something, so that it is no decision of a meeting.</summary>
    public static bool Undertakes(Sentence sentence) => Undertakings.Any(sentence);

    private static TaskMention? Of(RecordReading record, Sentence sentence)
    {
        if (sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?') || sentence.Paragraph.Source.Role == Text.ParagraphRole.Quotation) return null;
        return Written(record, sentence) is { } task && !NoTask.Is(sentence) && (task.IsWriters || FlagMention.KindOf(sentence) is null) ? task : null;
    }

    private static TaskMention? Written(RecordReading record, Sentence sentence)
    {
        if (TaskNote.Of(record, sentence) is { } note)
            return new TaskMention(record.Quote(sentence), note.Who, DueDay.Of(record, sentence, note.Verb), Gist.Stem(sentence.Paragraph.Tokens[note.Verb].In(sentence.Paragraph.Text)), TaskMatter.About(sentence, note.First, TaskMatter.EndOf(record, sentence, note.Verb))) { IsNote = true, Named = TaskActor.NameOf(record, note.Who), Core = TaskMatter.CoreOf(sentence, note.Verb, TaskMatter.EndOf(record, sentence, note.Verb)) };
        foreach (var match in Undertakings.Find(sentence))
        {
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || !StandsFirst(sentence, match) || NoTask.IsTurnedDown(sentence, match)) continue;
            var who = WhoIn(record, sentence, match);
            if (who is null) continue;
            for (var i = sentence.FirstToken; i < match.FirstToken; i++)
                if (Unsettled.Contains(sentence.Paragraph.Tokens[i])) return null;
            if (match.Entry["verb"] == "in") return Promised(record, sentence, match, who);
            var verb = match.Entry["who"] is "step" or "start" || match.Entry["verb"] == "last" ? match.EndToken - 1 : VerbAfter(sentence, match);
            if (verb >= sentence.EndToken || !sentence.Paragraph.Tokens[verb].IsWord || !IsDeed(sentence, match, verb)) continue;
            var first = TopicOf(sentence, match) ?? (match.Entry["who"] == "step" ? match.FirstToken + 1 : verb);
            var end = TaskMatter.EndOf(record, sentence, verb);
            var core = TaskMatter.CoreOf(sentence, first < verb ? first - 1 : verb, end);
            if (core.Count == 0) (first, core) = (sentence.FirstToken, TaskMatter.CoreOf(sentence, match.EndToken - 1, sentence.EndToken));
            return new(record.Quote(sentence), who, DueDay.Of(record, sentence, verb), Gist.Stem(sentence.Paragraph.Tokens[verb].In(sentence.Paragraph.Text)), TaskMatter.About(sentence, first, end, who)) { Core = core, IsWriters = match.Entry["who"] is "writer" or "opening" };
        }
        return null;
    }

    /// <summary>"You will have the result from me", "I owe her a call": what is promised is a thing, or a deed within the words.</summary>
    private static TaskMention Promised(RecordReading record, Sentence sentence, LexiconMatch match, string who) =>
        new(record.Quote(sentence), who, DueDay.Of(record, sentence, sentence.FirstToken), DeedOf(sentence, match), TaskMatter.About(sentence, sentence.FirstToken, TaskMatter.EndOf(record, sentence, match.FirstToken), who)) { IsWriters = match.Entry["who"] is "writer" };

    private static ulong DeedOf(Sentence sentence, LexiconMatch match) =>
        Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text))).LastOrDefault(DeedEnds.Knows);

    /// <summary>"JF to find a class", "Will ring housing": minutes and notes that leave words out do so where a sentence begins.</summary>
    private static bool StandsFirst(Sentence sentence, LexiconMatch match) => match.Entry["who"] is not ("start" or "opening")
        || match.FirstToken == sentence.FirstToken || (sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') && match.FirstToken - sentence.FirstToken < 4);

    private static readonly WordSet Being = new("is are was were will has have had");

    /// <summary>"Bed lever: I will order it": the thing stands before the colon.</summary>
    private static int? TopicOf(Sentence sentence, LexiconMatch match) =>
        match.FirstToken > sentence.FirstToken + 1 && !Enumerable.Range(sentence.FirstToken, match.FirstToken - sentence.FirstToken).Any(i => Being.Contains(sentence.Paragraph.Tokens[i])) && sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') ? sentence.FirstToken : null;

    private static readonly WordSet Seeing = new("see");

    private static bool IsDeed(Sentence sentence, LexiconMatch match, int verb) => match.Entry["who"] is "action" or "start" || match.Entry["verb"] == "all"
        || (Seeing.Contains(sentence.Paragraph.Tokens[verb]) && match.Entry["who"] is "named" && TaskActor.IsWorkerBefore(sentence, match.FirstToken))
        || (match.Entry["verb"] == "any" ? !TaskVerbs.IsState(sentence, verb)
            : !TaskVerbs.IsIdle(sentence, verb) && (TaskVerbs.IsDeedAt(sentence, verb) || TaskVerbs.Contains(sentence.Paragraph.Tokens[verb], sentence.Paragraph.Text) || (match.Entry["who"] is "writer" && !TaskVerbs.IsState(sentence, verb))));

    private static int VerbAfter(Sentence sentence, LexiconMatch match)
    {
        var verb = match.EndToken;
        while (verb < sentence.EndToken && Fillers.Contains(sentence.Paragraph.Tokens[verb])) verb++;
        if (match.Entry["who"] == "action")
            for (var i = verb; i + 1 < sentence.EndToken && i < verb + 6; i++)
                if (sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "to" or "will") return i + 1;
        return verb;
    }

    /// <summary>Who undertook it: the author, or the person named right before; null where the words before name nobody.</summary>
    private static string? WhoIn(RecordReading record, Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["who"] is "writer" or "opening") return record.Record.Author ?? "";
        if (match.Entry["who"] is "action") return "";
        if (match.Entry["who"] is "step" && match.FirstToken == sentence.FirstToken && TaskActor.IsInitials(sentence, match.FirstToken)) return sentence.Paragraph.Text[match.Span.Start..sentence.Paragraph.Tokens[NamesEnd(sentence, match) - 1].End];
        if (People.Of(record.Reading).RunsIn(sentence).LastOrDefault(run => match.Entry["who"] is "step" or "within" ? run.EndToken > match.FirstToken && run.FirstToken < match.EndToken : run.EndToken <= match.FirstToken && match.FirstToken - run.EndToken <= 6) is { IsPlace: false } run && (match.Entry["verb"] != "last" || match.Entry["who"] is not "step" || run.HasTitle || run.Length > 1 || People.Of(record.Reading).NamesPerson(sentence, run.EndToken - 1))) return run.Words;
        if (match.Entry["who"] is "within") return "";
        if (match.FirstToken == sentence.FirstToken) return null;
        var before = sentence.Paragraph.Tokens[match.FirstToken - 1];
        if (Nobody.Contains(before)) return null;
        return Pronouns.Contains(before) || TaskActor.IsAgent(sentence, match.FirstToken - 1) || Clause.IsOfAPerson(record.Reading, sentence, match.FirstToken) ? "" : null;
    }

    private static int NamesEnd(Sentence sentence, LexiconMatch match)
    {
        var end = match.FirstToken;
        while (end < match.EndToken && sentence.Paragraph.Tokens[end].IsCapitalised) end++;
        return end;
    }

    /// <summary>What it is to do: in "make a referral" to refer.</summary>
    public ulong Deed { get; } = DeedEnds.Of(Verb, Gist.Words);

    public bool IsSame(TaskMention other) => Verb == other.Verb && Gist.Likeness(other.Gist) >= SameTask;
}
