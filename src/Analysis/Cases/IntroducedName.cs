using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Where a record says whom it is about, without a label: "The child is Ada Lowe", "Patient Ada Lowe, 14 y", "Ada Lowe (3 May 2019)".</summary>
internal static class IntroducedName
{
    private const int FarthestDate = 4;

    private static readonly Lexicon Openings = Lexicon.Of(
        "(the|this) [subject] (child|young person|person|adult|patient|client|resident|pupil|applicant|tenant) [concerned] (is|named is|is named|is called)", "(this|the) (note|report|statement|letter|referral|assessment|form|record|plan) (is about|concerns|relates to|is for)",
        "(pt|patient|pupil|client|resident|re|student|young person|service user) [:]", "(I write|I am writing|writing) (about|to you about|concerning|regarding)");

    private static readonly WordSet Births = new("born dob");

    public static IEnumerable<FactMention> In(RecordReading record, Sentence sentence)
    {
        var people = People.Of(record.Reading);
        foreach (var run in people.RunsIn(sentence))
        {
            if (run.IsPlace || run.Length < 2 || run.HasTitle || !people.NamesSubject(run)) continue;
            var birth = BirthAfter(sentence, run.EndToken);
            if (birth == 0 && IsOpened(sentence, run.FirstToken) && run.EndToken + 2 < sentence.EndToken && sentence.Paragraph.Tokens[run.EndToken].Is('(') && Dates.Of(record.Reading).At(sentence.Paragraph, run.EndToken + 1) is { HasYear: true, Date: { } day } && day < record.Record.Date) birth = run.EndToken + 1;
            if ((birth > 0 || IsOpened(sentence, run.FirstToken)) && FactMention.Of(record, FactKind.Name, sentence.Paragraph, run.FirstToken, run.EndToken, sentence.Span) is { } name) yield return name;
            if (birth > 0 && FactMention.Of(record, FactKind.DateOfBirth, sentence.Paragraph, birth, Math.Min(sentence.EndToken, birth + FarthestDate), sentence.Span) is { } born) yield return born;
            yield break;
        }
    }

    private static bool IsOpened(Sentence sentence, int name) =>
        Openings.Find(sentence.Paragraph, sentence.FirstToken, name).Any(match => match.FirstToken == sentence.FirstToken && match.EndToken >= name - 1 && (match.EndToken == name || sentence.Paragraph.Tokens[name - 1].Is(':')));

    /// <summary>Where the date begins in ", born 3 May 2019", "(DOB 3 May 2019)" and "(3 May 2019)"; else 0.</summary>
    private static int BirthAfter(Sentence sentence, int after)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (at, isOpen) = (after, false);
        while (at < sentence.EndToken && (tokens[at].Is(',') || tokens[at].Is('('))) { isOpen |= tokens[at].Is('('); at++; }
        if (at < sentence.EndToken && Births.Contains(tokens[at])) return at + 1;
        return isOpen && at + 2 < sentence.EndToken && tokens[at].Kind == TokenKind.Number && Calendar.MonthOf(tokens[at + 1]) > 0 ? at : 0;
    }
}
