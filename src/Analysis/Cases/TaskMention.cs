using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>An undertaking where a record gives it.</summary>
/// <param name="Verb">The base form of what is to be done, as a stem.</param>
/// <param name="Gist">What it is about, without who does it and when.</param>
internal sealed record TaskMention(RecordQuotation Quotation, string? Who, DateOnly? Due, ulong Verb, Gist Gist)
{
    private const double SameTask = 0.6;

    /// <summary>The name that the initials of <see cref="Who"/> stand for, where the record gives it.</summary>
    public string? Named { get; init; }

    private static readonly Lexicon WasKept = Lexicon.Of("(and|which|but|,) [then] (I|we|he|she|they|{name}) [have|has|had] (did|have|has|duly|never did|did not|didn't|forgot|rang first) [so|done|just] (.|,|;|not|it|that)", "but {0-6} (no need|need to|rang first|was not needed|never did|did not happen|changed (his|her|their) mind)", "and (did|did not|have|never did) [so] .",
        "(once|twice|times) (a|an|every|each) ", "please (could|can|would|will) ", "(could|can|would) (somebody|someone|you) ", "if (he|she|they) (wish|wishes|want|wants|like|likes|choose|chooses|prefer|prefers)", "(policy|agreement|leaflet|notice|rules|rule|guidance|procedure|law|act|contract|tenancy|handbook|poster|sign) [of {1-2}] (says|say|states|state|requires|require|means|provides)");
    private static readonly Lexicon Undertakings = Lexicon.Load("undertakings");
    private static readonly WordSet Recurring = new("every each weekly daily nightly monthly always whenever usually mondays tuesdays wednesdays thursdays fridays saturdays sundays regularly"), Unsettled = new("if whether unless might could perhaps maybe possibly anyone anybody everyone everybody whoever visitors callers tenants risk risks fear fears worried afraid hope hopes");
    private static readonly WordSet Pronouns = new("he she they his her their"), Nobody = new("it this that there these those which who what nobody you");
    private static readonly Lexicon Refusals = Lexicon.Of("(declined|refused|turned (it|this|that|me|him|her|them|the offer) down|said no|no thank you|did not want|didn't want|does not want|would rather (not|do)|preferred to|prefers to|preferred not|no need|not needed|is not to|are not to|nobody wants|left it with (her|him|them)|thought better)");
    private static readonly WordSet Deadlines = new("by before on within until for at this next"), Fillers = new("to also then that would will");

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
        return Written(record, sentence) is { } task && !sentence.Tokens.Any(Recurring.Contains) && !WasKept.Any(sentence) && FlagMention.KindOf(sentence) is null ? task : null;
    }

    private static TaskMention? Written(RecordReading record, Sentence sentence)
    {
        if (TaskNote.Of(record, sentence) is { } note)
            return new TaskMention(record.Quote(sentence), note.Who, DueDay.Of(record, sentence, note.Verb), Gist.Stem(sentence.Paragraph.Tokens[note.Verb].In(sentence.Paragraph.Text)), Gist.Of(sentence.Paragraph, note.First, EndOf(record, sentence, note.Verb))) { Named = TaskNote.NameOf(record, note.Who) };
        foreach (var match in Undertakings.Find(sentence))
        {
            if (sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) || !StandsFirst(sentence, match) || IsTurnedDown(sentence, match)) continue;
            var who = WhoIn(record, sentence, match);
            if (who is null) continue;
            for (var i = sentence.FirstToken; i < match.FirstToken; i++)
                if (Unsettled.Contains(sentence.Paragraph.Tokens[i])) return null;
            if (match.Entry["verb"] == "in") return Promised(record, sentence, match, who);
            var verb = match.Entry["who"] is "step" or "start" || match.Entry["verb"] == "last" ? match.EndToken - 1 : VerbAfter(sentence, match);
            if (verb >= sentence.EndToken || !sentence.Paragraph.Tokens[verb].IsWord || !IsDeed(sentence, match, verb)) continue;
            var first = TopicOf(sentence, match) ?? (match.Entry["who"] == "step" ? match.FirstToken + 1 : verb);
            return new(record.Quote(sentence), who, DueDay.Of(record, sentence, verb), Gist.Stem(sentence.Paragraph.Tokens[verb].In(sentence.Paragraph.Text)), Gist.Of(sentence.Paragraph, first, EndOf(record, sentence, verb)));
        }
        return null;
    }

    /// <summary>"You will have the result from me", "I owe her a call": what is promised is a thing, or a deed within the words.</summary>
    private static TaskMention Promised(RecordReading record, Sentence sentence, LexiconMatch match, string who) =>
        new(record.Quote(sentence), who, DueDay.Of(record, sentence, sentence.FirstToken), DeedOf(sentence, match), Gist.Of(sentence.Paragraph, sentence.FirstToken, EndOf(record, sentence, match.FirstToken)));

    private static ulong DeedOf(Sentence sentence, LexiconMatch match) =>
        Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => Gist.Stem(sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text))).LastOrDefault(DeedEnds.Knows);

    /// <summary>"JF to find a class", "Will ring housing": minutes and notes that leave words out do so where a sentence begins.</summary>
    private static bool StandsFirst(Sentence sentence, LexiconMatch match) => match.Entry["who"] is not ("start" or "opening")
        || match.FirstToken == sentence.FirstToken || (sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') && match.FirstToken - sentence.FirstToken < 4);

    private static readonly WordSet Being = new("is are was were will has have had");

    /// <summary>"Bed lever: I will order it": the thing stands before the colon.</summary>
    private static int? TopicOf(Sentence sentence, LexiconMatch match) =>
        match.FirstToken > sentence.FirstToken + 1 && !Enumerable.Range(sentence.FirstToken, match.FirstToken - sentence.FirstToken).Any(i => Being.Contains(sentence.Paragraph.Tokens[i])) && sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') ? sentence.FirstToken : null;

    /// <summary>What was offered, and not wanted.</summary>
    private static bool IsTurnedDown(Sentence sentence, LexiconMatch match) =>
        match.Words.Contains("offered", StringComparison.Ordinal) && (Refusals.Any(sentence) || (sentence.Neighbour(1) is { } next && Refusals.Any(next)));

    private static bool IsDeed(Sentence sentence, LexiconMatch match, int verb) => match.Entry["who"] is "action" or "start"
        || (match.Entry["verb"] == "any" ? !TaskVerbs.IsState(sentence, verb) : TaskVerbs.Contains(sentence.Paragraph.Tokens[verb], sentence.Paragraph.Text) || (sentence.Paragraph.Tokens[verb].In(sentence.Paragraph.Text) is "have" or "see" && TaskVerbs.IsDeedAt(sentence, verb)));

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
        if (match.Entry["who"] is "step" && match.FirstToken == sentence.FirstToken && TaskNote.IsInitials(sentence, match.FirstToken)) return sentence.Paragraph.Text[match.Span.Start..sentence.Paragraph.Tokens[NamesEnd(sentence, match) - 1].End];
        if (People.Of(record.Reading).RunsIn(sentence).LastOrDefault(run => match.Entry["who"] is "step" or "within" ? run.EndToken > match.FirstToken && run.FirstToken < match.EndToken : run.EndToken <= match.FirstToken && match.FirstToken - run.EndToken <= 6) is { IsPlace: false } run && (match.Entry["verb"] != "last" || match.Entry["who"] is not "step" || run.HasTitle || run.Length > 1 || People.Of(record.Reading).NamesPerson(sentence, run.EndToken - 1))) return run.Words;
        if (match.Entry["who"] is "within") return "";
        if (match.FirstToken == sentence.FirstToken) return null;
        var before = sentence.Paragraph.Tokens[match.FirstToken - 1];
        if (Nobody.Contains(before)) return null;
        return Pronouns.Contains(before) || TaskNote.IsAgent(sentence, match.FirstToken - 1) || Clause.IsOfAPerson(record.Reading, sentence, match.FirstToken) ? "" : null;
    }

    private static int NamesEnd(Sentence sentence, LexiconMatch match)
    {
        var end = match.FirstToken;
        while (end < match.EndToken && sentence.Paragraph.Tokens[end].IsCapitalised) end++;
        return end;
    }

    /// <summary>Where the thing to do ends and the day by which begins.</summary>
    private static int EndOf(RecordReading record, Sentence sentence, int verb)
    {
        var end = verb + 1;
        while (end < sentence.EndToken && !Conditions.Contains(sentence.Paragraph.Tokens[end])) end++;
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, end))
            if (date.FirstToken > verb + 1) return Deadlines.Contains(sentence.Paragraph.Tokens[date.FirstToken - 1]) ? date.FirstToken - 1 : date.FirstToken;
        return end;
    }

    private static readonly WordSet Conditions = new("once when after until because since if unless whereupon");

    /// <summary>What it is to do: in "make a referral" to refer.</summary>
    private readonly ulong _deed = DeedEnds.Of(Verb, Gist.Words);

    public bool IsSame(TaskMention other) => Verb == other.Verb && Gist.Likeness(other.Gist) >= SameTask;

    /// <summary>Whether a later statement says that it was done: it is about the same thing, and says the deed, its end or that a word was kept.</summary>
    /// <param name="count">In how many statements of the case a word stands.</param>
    public bool IsDoneBy(Statement later, Func<ulong, int> count)
    {
        var (about, words, shared) = (0.0, 0, 0);
        var isAsked = DeedEnds.IsAsking(_deed) && Verb != 0;
        foreach (var word in Gist.Words)
        {
            if (word == Verb || word == _deed) continue;
            var isSlight = Slight.Contains(word);
            if (!isSlight && !(isAsked && DeedEnds.Knows(word))) words++;
            if (!later.Gist.Words.Contains(word)) continue;
            if (!isSlight) shared++;
            about += isSlight ? Little : count(word) switch { <= MostOfRare => 1, <= MostOfUsual => 0.8, _ => 0.45 };
        }
        var names = Math.Min(1.2, Gist.Names.Where(later.Gist.Names.Contains).Sum(name => count(name) switch { <= MostOfRare => 0.8, <= MostOfUsual => 0.5, _ => 0.15 }));
        var isDeed = Verb != 0 && later.Gist.Words.Contains(_deed);
        if (later.IsAsking && !isDeed && Verb != 0 && !isAsked) return false;
        var isEnd = DeedEnds.Has(_deed, later.Gist.Words) || (isAsked && Gist.Words.Any(word => word != _deed && DeedEnds.Knows(word) && later.Gist.Words.Contains(word)));
        var said = Math.Min(MostSaid, (isDeed ? 0.9 : isEnd ? 0.6 : 0) + (later.IsEnd ? 0.4 : 0) + (later.IsFulfilment ? 0.8 : 0));
        var by = (IsBy(later) ? 0.6 : IsTheWriters(later) ? 0.4 : 0) + (Due is { } due && later.Days.Contains(due) ? 0.6 : 0);
        if (said < 0.4 || about + by + names < 0.6) return false;
        if (shared == 0 && !(isDeed && by + names > 0.7) && !(later.IsFulfilment && by > 0.3)) return false;
        if (shared == 1 && words > (about < 1 ? 1 : 2) && by < 0.5 && !isDeed) return false;
        return about + said + names + by + (words > 0 && shared * 2 >= words ? 0.4 : 0) > Enough;
    }

    private const int MostOfRare = 3, MostOfUsual = 8;
    private const double Little = 0.25, MostSaid = 1.3, Enough = 1.75;

    private bool IsTheWriters(Statement later) => later.IsWriters && later.Author == Who;

    private bool IsBy(Statement later) => (Named ?? Who) is { Length: > 0 } who
        && who.Split(',')[0].Split(' ').Any(part => later.Gist.Names.Contains(WordHash.Folded(part)));

    private static readonly HashSet<ulong> Slight = [.. "both full one other different new own next call office word child time week weekend month year day himself herself themselves myself thing put take get make give come keep ask mother father family son daughter brother sister parent baby husband wife partner people person".Split(' ').Select(word => Gist.Stem(word))];
}
