using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Who undertakes what a phrase of <c>undertakings.csv</c> gives.</summary>
internal static class Undertaker
{
    private static readonly WordSet Pronouns = TaskWords.Of("doer-pronoun"), Nobody = TaskWords.Of("nobody"), Contact = TaskWords.Of("contact");

    /// <summary>Who undertook it: the author, or the person named right before; null where the words before name nobody.</summary>
    public static string? Of(RecordReading record, Sentence sentence, LexiconMatch match)
    {
        if (match.Entry["who"] is "writer" or "opening") return record.Record.Author ?? "";
        if (match.Entry["who"] is "action") return "";
        if (match.Entry["who"] is "step" && match.FirstToken == sentence.FirstToken && TaskActor.IsInitials(sentence, match.FirstToken)) return sentence.Paragraph.Text[match.Span.Start..sentence.Paragraph.Tokens[NamesEnd(sentence, match) - 1].End];
        if (People.Of(record.Reading).RunsIn(sentence).LastOrDefault(run => match.Entry["who"] is "step" or "within" ? run.EndToken > match.FirstToken && run.FirstToken < match.EndToken : run.EndToken <= match.FirstToken && match.FirstToken - run.EndToken <= 6) is { IsPlace: false } run && (match.Entry["verb"] != "last" || match.Entry["who"] is not "step" || run.HasTitle || run.Length > 1 || People.Of(record.Reading).NamesPerson(sentence, run.EndToken - 1))) return run.Words;
        if (match.Entry["who"] is "within") return "";
        if (match.FirstToken == sentence.FirstToken) return null;
        var before = sentence.Paragraph.Tokens[match.FirstToken - 1];
        if (before.Folded == Relative && match.FirstToken - 1 > sentence.FirstToken) return IsWhom(sentence, match.FirstToken - 2) ? "" : null;
        if (Nobody.Contains(before)) return null;
        if ((before.Is(',') || before.Is(';') || before.Is(':') || before.Folded == And || TaskNote.IsDash(before)) && IsOfOneContacted(sentence, match.FirstToken - 1)) return "";
        return Pronouns.Contains(before) || TaskActor.IsAgent(sentence, match.FirstToken - 1) || Clause.IsOfAPerson(record.Reading, sentence, match.FirstToken) ? "" : null;
    }

    private static readonly ulong Relative = WordHash.Folded("who"), And = WordHash.Folded("and");

    /// <summary>"the school nurse, who will weigh her".</summary>
    private static bool IsWhom(Sentence sentence, int before) => sentence.Paragraph.Tokens[before].Is(',') || TaskActor.IsWorker(sentence, before);

    /// <summary>"Spoke to housing, will send a plumber": who a note begins with is meant still.</summary>
    private static bool IsOfOneContacted(Sentence sentence, int end) =>
        (Contact.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) || TaskActor.IsWorker(sentence, sentence.FirstToken)) && Enumerable.Range(sentence.FirstToken, end - sentence.FirstToken).Any(i => TaskActor.IsWorker(sentence, i));

    private static int NamesEnd(Sentence sentence, LexiconMatch match)
    {
        var end = match.FirstToken;
        while (end < match.EndToken && sentence.Paragraph.Tokens[end].IsCapitalised) end++;
        return end;
    }
}
