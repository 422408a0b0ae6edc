using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What stands before the colon in "He has had three falls: 3 May in the hall, 9 May by the bed": of which pattern each day is (<c>event-heads.csv</c>).</summary>
internal static class EventHead
{
    private static readonly Lexicon Heads = Lexicon.Load("event-heads");

    private static readonly WordSet Nearly = new("nearly almost not never");

    /// <summary>"and missed it again on Tuesday", "the one on 9 May": what the event told before was, or what the sentence names before.</summary>
    public static string Meant(Sentence sentence, EventClause clause, EventMention? before)
    {
        if (before is { Pattern: PatternKind.MissedMedication } && before.Quotation.Target.Start.Paragraph == sentence.Paragraph.Index && EventSigns.Refused.Find(sentence.Paragraph, clause.First, clause.End).Any()) return "missed-medication";
        if (sentence.Tokens.Any(Nearly.Contains) || EventSigns.Ones.Find(sentence.Paragraph, clause.First, clause.End).Select(one => one.FirstToken).DefaultIfEmpty(-1).First() is < 0) return "";
        var named = Heads.Find(sentence.Paragraph, sentence.FirstToken, clause.End).Select(head => head.Entry["pattern"]).FirstOrDefault();
        return named ?? (before is { Pattern: { } pattern } && before.Quotation.Target.Start.Paragraph == sentence.Paragraph.Index ? KindsOfEvents.NameOf(pattern) : "");
    }

    public static string PatternOf(RecordReading record, Sentence sentence, When day)
    {
        for (var i = sentence.FirstToken + 1; i < day.FirstToken; i++)
            if (sentence.Paragraph.Tokens[i].Is(':'))
                return Heads.Find(sentence.Paragraph, sentence.FirstToken, i).Select(head => head.Entry["pattern"]).FirstOrDefault() ?? KindsOfEvents.Find(record, sentence, sentence.FirstToken, i, day)?.Entry["pattern"] ?? "";
        return "";
    }
}
