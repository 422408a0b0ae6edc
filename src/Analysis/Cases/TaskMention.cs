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

    /// <summary>The word for the thing among them: "lever" of "a bed lever".</summary>
    public ulong Head { get; init; }

    /// <summary>Who is asked to do it.</summary>
    public HashSet<ulong> Asked { get; init; } = [];

    /// <summary>What the sentence before names, where this one says "one" or "it": "She is due a health check. I will book one."</summary>
    public HashSet<ulong> Echo { get; init; } = [];

    /// <summary>For whom it is.</summary>
    public TaskParties Parties { get; init; } = TaskParties.None;

    /// <summary>The name that the initials of <see cref="Who"/> stand for, where the record gives it.</summary>
    public string? Named { get; init; }

    private static readonly Lexicon Undertakings = Lexicon.Load("undertakings");
    private static readonly WordSet Conditions = TaskWords.Of("condition"), Doubts = TaskWords.Of("doubt"), Joins = TaskWords.Of("join"), Pronouns = TaskWords.Of("own-pronoun");
    private static readonly WordSet Fillers = TaskWords.Of("filler"), Trying = TaskWords.Of("trying"), Standing = TaskWords.Of("standing"), Objects = TaskWords.Of("object"), Pastimes = TaskWords.Of("pastime"), Questions = TaskWords.Of("question");
    private const int FarthestQuestion = 4;

    public static IEnumerable<TaskMention> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Of(record, sentence) is { } task) yield return task;
    }

    /// <summary>What is done once for somebody, whatever danger it is about: "Joan will write out the allergy plan".</summary>
    private static readonly HashSet<ulong> Errands = TaskWords.Stems("errand");

    /// <summary>Whether somebody undertakes something, so that it is no decision of a meeting.</summary>
    public static bool Undertakes(Sentence sentence) => Undertakings.Any(sentence);

    private static TaskMention? Of(RecordReading record, Sentence sentence)
    {
        if (sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?') || sentence.Paragraph.Source.Role == Text.ParagraphRole.Quotation) return null;
        return Written(record, sentence) is { } task && !NoTask.Is(sentence) && (task.IsWriters || task.Due is not null || Errands.Contains(task.Verb) || FlagMention.KindOf(sentence) is null) ? task with { Deed = DeedEnds.At(sentence, task.Verb) ?? Caused(sentence, task.Verb) ?? task.Deed, Parties = TaskParties.In(sentence, sentence.FirstToken + 1, sentence.EndToken) } : null;
    }

    private static TaskMention? Written(RecordReading record, Sentence sentence)
    {
        if (ActionTable.Of(record.Reading).RowOf(sentence) is { } row) return Listed(record, sentence, row);
        if (TaskNote.Of(record, sentence) is { } note) return Noted(record, sentence, note, null);
        foreach (var match in Undertakings.Find(sentence))
        {
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || !StandsFirst(sentence, match) || NoTask.IsTurnedDown(sentence, match)) continue;
            var who = Undertaker.Of(record, sentence, match);
            if (who is null) continue;
            if (IsUnsettled(sentence, match.FirstToken)) return null;
            if (match.Entry["verb"] == "in") return Promised(record, sentence, match, who);
            var verb = match.Entry["who"] is "step" or "start" || match.Entry["verb"] == "last" ? match.EndToken - 1 : VerbAfter(sentence, match);
            var helped = HelpedIn(sentence, verb);
            if (verb >= sentence.EndToken || !sentence.Paragraph.Tokens[verb].IsWord || !IsDeed(record, sentence, match, verb)) continue;
            if (helped is { } deed) verb = deed;
            var first = TopicOf(sentence, match) ?? (match.Entry["who"] == "step" ? match.FirstToken + 1 : verb);
            var end = TaskMatter.EndOf(record, sentence, verb);
            var core = TaskMatter.CoreOf(sentence, first < verb ? first - 1 : verb, end);
            if (core.Count == 0) (first, core) = (sentence.FirstToken, TaskMatter.CoreOf(sentence, match.EndToken - 1, sentence.EndToken));
            return new(record.Quote(sentence), who, DueDay.Of(record, sentence, verb), Gist.Stem(sentence.Paragraph.Tokens[verb].In(sentence.Paragraph.Text)), TaskMatter.About(record, sentence, first, end, who)) { Core = core, Head = TaskMatter.HeadOf(sentence, verb, end), Asked = TaskMatter.AskedOf(sentence, verb, end), Echo = Echoed(sentence, verb, end), IsWriters = match.Entry["who"] is "writer" or "opening" };
        }
        return null;
    }

    /// <summary>What hangs on an "if", or is only feared, hoped or asked: "a risk that he will ring"; "we spoke of the risk, and I will ring" is settled.</summary>
    private static bool IsUnsettled(Sentence sentence, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        var isDoubted = false;
        for (var i = sentence.FirstToken; i < end; i++)
            if (Conditions.Contains(tokens[i])) return true;
            else if (Doubts.Contains(tokens[i])) isDoubted = true;
            else if (tokens[i].Is(';') || TaskNote.IsDash(tokens[i]) || (Joins.Contains(tokens[i]) && (i + 1 == end || Pronouns.Contains(tokens[i + 1])))) isDoubted = false;
        return isDoubted;
    }

    /// <summary>A row of a table of actions; a day gone by makes it a log of what was done.</summary>
    private static TaskMention? Listed(RecordReading record, Sentence sentence, ActionTable.Row row)
    {
        var noted = Noted(record, sentence, new(row.Who?.Text ?? "", sentence.FirstToken, sentence.FirstToken), row.When);
        return row.IsDone || noted.Due < record.Record.Date ? null : noted;
    }

    /// <param name="when">The cell of its row that says by when.</param>
    private static TaskMention Noted(RecordReading record, Sentence sentence, TaskNote note, ParagraphReading? when)
    {
        var end = TaskMatter.EndOf(record, sentence, note.Verb);
        return new(record.Quote(sentence), TaskActor.Of(record, note.Who), DueDay.Of(record, sentence, note.Verb) ?? DueDay.OfCell(record, when), Gist.Stem(sentence.Paragraph.Tokens[note.Verb].In(sentence.Paragraph.Text)), TaskMatter.About(record, sentence, note.First, end))
        { IsNote = true, Named = TaskActor.NameOf(record, note.Who), Core = TaskMatter.CoreOf(sentence, note.Verb, end) };
    }

    private static readonly WordSet Echoes = new("one it this them");

    private static HashSet<ulong> Echoed(Sentence sentence, int verb, int end)
    {
        if (sentence.Neighbour(-1) is not { } before || before.EndToken - before.FirstToken > LongestEcho || !Enumerable.Range(verb + 1, Math.Max(0, end - verb - 1)).Any(i => Echoes.Contains(sentence.Paragraph.Tokens[i]) && (i + 1 >= end || !sentence.Paragraph.Tokens[i + 1].IsWord || Ends.Contains(sentence.Paragraph.Tokens[i + 1]) || PastVerbs.IsAt(sentence.Paragraph, i + 1)))) return [];
        var words = Gist.Of(before).Words;
        words.RemoveWhere(SoughtTask.IsSlight);
        return words;
    }

    private const int LongestEcho = 30;

    private static readonly WordSet Ends = new("to for from with at by in on up out can could is was may might before after until next tomorrow today and so if when");

    private static readonly HashSet<ulong> Causing = TaskWords.Stems("causing");

    /// <summary>"get a lock fitted": what somebody else is to do.</summary>
    private static ulong? Caused(Sentence sentence, ulong verb)
    {
        if (!Causing.Contains(verb)) return null;
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
            if (tokens[i].IsWord && Gist.Stem(tokens[i].In(sentence.Paragraph.Text)) == verb)
                for (var k = i + 2; k < sentence.EndToken && k <= i + FarthestCaused && !tokens[k].Is('.'); k++)
                    if (PastVerbs.IsAt(sentence.Paragraph, k) && Gist.Stem(tokens[k].In(sentence.Paragraph.Text)) is var deed && DeedEnds.Knows(deed)) return Tending.Contains(deed) ? Tend : deed;
        return null;
    }

    private const int FarthestCaused = 9;

    /// <summary>"get the boiler looked at", "get the toilet seen to".</summary>
    private static readonly HashSet<ulong> Tending = [Gist.Stem("see"), Gist.Stem("look"), Gist.Stem("sort")];

    private static readonly ulong Tend = Gist.Stem("tend");

    /// <summary>"You will have the result from me", "I owe her a call": what is promised is a thing, or a deed within the words.</summary>
    private static TaskMention Promised(RecordReading record, Sentence sentence, LexiconMatch match, string who) =>
        new(record.Quote(sentence), who, DueDay.Of(record, sentence, sentence.FirstToken), DeedOf(sentence, match), TaskMatter.About(record, sentence, sentence.FirstToken, TaskMatter.EndOf(record, sentence, match.FirstToken), who)) { Core = CoreOf(record, sentence, match), IsWriters = match.Entry["who"] is "writer" };

    /// <summary>"I will have the cords tested": what stands after "have".</summary>
    private static HashSet<ulong> CoreOf(RecordReading record, Sentence sentence, LexiconMatch match)
    {
        var have = Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).FirstOrDefault(i => sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "have" or "get", -1);
        return have < 0 ? [] : TaskMatter.CoreOf(sentence, have, TaskMatter.EndOf(record, sentence, have));
    }

    private static ulong DeedOf(Sentence sentence, LexiconMatch match) =>
        Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text))).LastOrDefault(DeedEnds.Knows) is var deed && Tending.Contains(deed) ? Tend : deed;

    /// <summary>"JF to find a class", "Will ring housing": minutes and notes that leave words out do so where a sentence begins.</summary>
    private static bool StandsFirst(Sentence sentence, LexiconMatch match) => match.Entry["who"] is not ("start" or "opening")
        || match.FirstToken == sentence.FirstToken || (sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') && match.FirstToken - sentence.FirstToken < 4);

    private static readonly WordSet Being = new("is are was were will has have had");

    /// <summary>"Bed lever: I will order it": the thing stands before the colon.</summary>
    private static int? TopicOf(Sentence sentence, LexiconMatch match) =>
        match.FirstToken > sentence.FirstToken + 1 && !Enumerable.Range(sentence.FirstToken, match.FirstToken - sentence.FirstToken).Any(i => Being.Contains(sentence.Paragraph.Tokens[i])) && sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') ? sentence.FirstToken : null;

    private static readonly WordSet Seeing = new("see");

    /// <summary>Whether workers do it once for somebody, who do more than families' verbs name: "Physio will mobilise him tomorrow"; not what an agency stands for: "The court will decide".</summary>
    private static bool IsErrand(RecordReading record, Sentence sentence, LexiconMatch match, int verb)
    {
        if (sentence.Paragraph.Tokens[verb] is not { IsWord: true, IsCapitalised: false } word || word.In(sentence.Paragraph.Text).EndsWith("ed") || word.In(sentence.Paragraph.Text).EndsWith("ing")) return false;
        if (!Seeing.Contains(word) && (Standing.Contains(word) || TaskVerbs.IsState(sentence, verb))) return false;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - FarthestQuestion; i--)
            if (Questions.Contains(sentence.Paragraph.Tokens[i])) return false;
        return TaskActor.IsWorkerBefore(sentence, match.FirstToken)
            || (!Pastimes.Contains(word) && verb + 1 < sentence.EndToken && Objects.Contains(sentence.Paragraph.Tokens[verb + 1]) && TaskActor.IsOtherPersonBefore(record, sentence, match.FirstToken));
    }

    private static bool IsDeed(RecordReading record, Sentence sentence, LexiconMatch match, int verb) => match.Entry["who"] is "action" or "start" || match.Entry["verb"] == "all"
        || (match.Entry["who"] is "named" && IsErrand(record, sentence, match, verb))
        || (match.Entry["verb"] == "any" ? !TaskVerbs.IsState(sentence, verb)
            : !TaskVerbs.IsIdle(sentence, verb) && (TaskVerbs.IsDeedAt(sentence, verb) || TaskVerbs.Contains(sentence.Paragraph.Tokens[verb], sentence.Paragraph.Text) || (match.Entry["who"] is "writer" && !TaskVerbs.IsState(sentence, verb))));

    /// <summary>"help her to apply for a licence": what is done.</summary>
    private static int? HelpedIn(Sentence sentence, int verb)
    {
        if (verb >= sentence.EndToken || !Helping.Contains(sentence.Paragraph.Tokens[verb])) return null;
        for (var i = verb + 1; i + 1 < sentence.EndToken && i <= verb + FarthestHelped; i++)
            if (sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "to") return i + 1;
        return null;
    }

    private const int FarthestHelped = 4;
    private static readonly WordSet Helping = new("help support assist");

    private static int VerbAfter(Sentence sentence, LexiconMatch match)
    {
        var verb = match.EndToken;
        while (verb + 1 < sentence.EndToken && (Fillers.Contains(sentence.Paragraph.Tokens[verb]) || (Trying.Contains(sentence.Paragraph.Tokens[verb]) && sentence.Paragraph.Tokens[verb + 1].In(sentence.Paragraph.Text) is "to" or "and" or "able"))) verb++;
        if (match.Entry["who"] == "action")
            for (var i = verb; i + 1 < sentence.EndToken && i < verb + 6; i++)
                if (sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "to" or "will") return i + 1;
        return verb;
    }

    /// <summary>What it is to do: in "make a referral" to refer, in "put in for" to apply.</summary>
    public ulong Deed { get; init; } = DeedEnds.Of(Verb, Gist.Words);

    public bool IsSame(TaskMention other) => Verb == other.Verb && Gist.Likeness(other.Gist) >= SameTask;
}
