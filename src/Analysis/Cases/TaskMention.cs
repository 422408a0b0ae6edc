using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>An undertaking where a record gives it.</summary>
/// <param name="Verb">The base form of what is to be done, as a stem.</param>
/// <param name="Gist">What it is about, without who does it and when.</param>
internal sealed record TaskMention(RecordQuotation Quotation, string? Who, DateOnly? Due, ulong Verb, Gist Gist)
{
    private const double SameTask = 0.6;

    private static readonly Lexicon Undertakings = Lexicon.Load("undertakings");
    private static readonly WordSet Recurring = new("every each weekly daily nightly monthly always whenever usually mondays tuesdays wednesdays thursdays fridays saturdays sundays regularly"), Unsettled = new("if whether unless might could");
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
        if (sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?') || sentence.Tokens.Any(Recurring.Contains) || FlagMention.KindOf(sentence) is not null) return null;
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
            return new(record.Quote(sentence), who, DueIn(record, sentence, verb), Gist.Stem(sentence.Paragraph.Tokens[verb].In(sentence.Paragraph.Text)), Gist.Of(sentence.Paragraph, first, EndOf(record, sentence, verb)));
        }
        return null;
    }

    /// <summary>"You will have the result from me", "I owe her a call": what is promised is a thing, or a deed within the words.</summary>
    private static TaskMention Promised(RecordReading record, Sentence sentence, LexiconMatch match, string who) =>
        new(record.Quote(sentence), who, DueIn(record, sentence, sentence.FirstToken), 0, Gist.Of(sentence.Paragraph, sentence.FirstToken, EndOf(record, sentence, match.FirstToken)));

    /// <summary>"JF to find a class", "Will ring housing": minutes and notes that leave words out do so where a sentence begins.</summary>
    private static bool StandsFirst(Sentence sentence, LexiconMatch match) => match.Entry["who"] is not ("start" or "opening")
        || match.FirstToken == sentence.FirstToken || (sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') && match.FirstToken - sentence.FirstToken < 4);

    /// <summary>"Bed lever: I will order it": the thing stands before the colon.</summary>
    private static int? TopicOf(Sentence sentence, LexiconMatch match) =>
        match.FirstToken > sentence.FirstToken + 1 && sentence.Paragraph.Tokens[match.FirstToken - 1].Is(':') ? sentence.FirstToken : null;

    /// <summary>What was offered, and not wanted.</summary>
    private static bool IsTurnedDown(Sentence sentence, LexiconMatch match) =>
        match.Words.Contains("offered", StringComparison.Ordinal) && (Refusals.Any(sentence) || (sentence.Neighbour(1) is { } next && Refusals.Any(next)));

    private static bool IsDeed(Sentence sentence, LexiconMatch match, int verb) => match.Entry["who"] is "action" or "start"
        || (match.Entry["verb"] == "any" ? !TaskVerbs.IsState(sentence, verb) : TaskVerbs.Contains(sentence.Paragraph.Tokens[verb], sentence.Paragraph.Text));

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
        if (match.Entry["who"] is "start" || (match.Entry["who"] is "step" && IsInitials(sentence, match.FirstToken))) return sentence.Paragraph.Text[match.Span.Start..sentence.Paragraph.Tokens[NamesEnd(sentence, match) - 1].End];
        if (People.Of(record.Reading).RunsIn(sentence).LastOrDefault(run => match.Entry["who"] is "step" or "within" ? run.EndToken > match.FirstToken && run.FirstToken < match.EndToken : run.EndToken <= match.FirstToken && match.FirstToken - run.EndToken <= 6) is { IsPlace: false } run) return run.Words;
        if (match.Entry["who"] is "within") return "";
        if (match.FirstToken == sentence.FirstToken) return null;
        var before = sentence.Paragraph.Tokens[match.FirstToken - 1];
        if (Nobody.Contains(before)) return null;
        return Pronouns.Contains(before) || Clause.IsOfAPerson(record.Reading, sentence, match.FirstToken) ? "" : null;
    }

    /// <summary>"JF", as minutes write those who are present.</summary>
    private static bool IsInitials(Sentence sentence, int token) => token == sentence.FirstToken && sentence.Paragraph.Tokens[token] is { Length: 2 or 3 } name
        && name.In(sentence.Paragraph.Text).IndexOfAnyExceptInRange('A', 'Z') < 0;

    private static int NamesEnd(Sentence sentence, LexiconMatch match)
    {
        var end = match.FirstToken;
        while (end < match.EndToken && sentence.Paragraph.Tokens[end].IsCapitalised) end++;
        return end;
    }

    /// <summary>Where the thing to do ends and the day by which begins.</summary>
    private static int EndOf(RecordReading record, Sentence sentence, int verb)
    {
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, sentence.EndToken))
            if (date.FirstToken > verb + 1) return Deadlines.Contains(sentence.Paragraph.Tokens[date.FirstToken - 1]) ? date.FirstToken - 1 : date.FirstToken;
        return sentence.EndToken;
    }

    private static DateOnly? DueIn(RecordReading record, Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        foreach (var date in Dates.Of(record.Reading).In(sentence.Paragraph, verb, sentence.EndToken))
            if (date.Date is { } day) return day;
            else if (date is { Precision: DatePrecision.Month, Month: > 0 } && date.FirstToken > 1 && tokens[date.FirstToken - 1].In(sentence.Paragraph.Text) is "of" && tokens[date.FirstToken - 2].In(sentence.Paragraph.Text) is "end")
                return EndOfMonth(record.Record.Date, date);
        for (var i = verb; i < sentence.EndToken; i++)
            if (tokens[i].In(sentence.Paragraph.Text) is "tomorrow") return record.Record.Date.AddDays(1);
            else if (tokens[i].In(sentence.Paragraph.Text) is "today") return record.Record.Date;
        return null;
    }

    private static DateOnly EndOfMonth(DateOnly written, DateMention month)
    {
        var year = month.Year > 0 ? month.Year : month.Month < written.Month ? written.Year + 1 : written.Year;
        return new(year, month.Month, DateTime.DaysInMonth(year, month.Month));
    }

    public bool IsSame(TaskMention other) => Verb == other.Verb && Gist.Likeness(other.Gist) >= SameTask;

    /// <summary>Whether a later statement says that it was done: the same deed or a word for its end, and the same thing.</summary>
    /// <param name="isRare">Whether a word stands in few statements of the case, so that it alone says which thing is meant.</param>
    public bool IsDoneBy(Statement later, Func<ulong, bool> isRare)
    {
        var shared = Gist.Words.Where(word => word != Verb && !Slight.Contains(word) && later.Gist.Words.Contains(word)).ToList();
        var names = Gist.Names.Count(later.Gist.Names.Contains);
        if (Verb != 0 && later.Gist.Words.Contains(Verb)) return shared.Count >= 1 || (names >= 1 && Gist.Words.Count <= 3);
        if (later.IsFulfilment && IsBy(later.Gist)) return shared.Count >= 1;
        if (shared.Count >= 2) return Verb != 0 || shared.Exists(isRare.Invoke) || shared.Count >= 3;
        return shared.Count == 1 && ((Gist.Words.Count <= 3 && names >= 1) || (isRare(shared[0]) && later.IsEnd));
    }

    private bool IsBy(Gist later) => Who is { Length: > 0 } who && who.Split(',')[0].Split(' ').Any(part => later.Names.Contains(WordHash.Folded(part)));

    private static readonly HashSet<ulong> Slight = [.. "both one other different new own next call office visit word hear child mother father family son daughter brother sister parent baby husband wife partner people person".Split(' ').Select(word => Gist.Stem(word))];
}
