using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>With whom the author was on a day that no list of kinds tells: with the person or the family, or with other professionals.</summary>
internal static class Company
{
    private const int Near = 6;

    private static readonly WordSet Authors = new("i we me us"), Persons = new("him her them his their he she they"),
        Family = new("mother father mum dad mam parents sister brother aunt uncle nan gran grandmother grandfather grandparents son daughter wife husband partner family children child boy girl cousin carers");

    private static readonly Lexicon Meetings = Lexicon.Of("(I|we) [had|have|also|then] met");

    private static readonly Lexicon Together = Lexicon.Of("(I|we) {0-2} ({ed}|went|had|took|walked|sat|drove|said|gave|made|ate|played|told|showed|brought|read|drew|saw|met) ", "(with|to|for|and) (me|us|I)", "(me|us) {0-3} (to|over|round|with)");

    /// <summary>"I said goodbye to him", "Ned and I walked by the river".</summary>
    public static bool IsOfAuthor(RecordReading record, Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        var range = Enumerable.Range(first, end - first).ToList();
        if (!range.Any(i => Authors.Contains(tokens[i]) && !sentence.Paragraph.IsQuoted(tokens[i])) || !Together.Find(sentence.Paragraph, first, end).Any()) return false;
        return range.Any(i => Persons.Contains(tokens[i]) || Family.Contains(tokens[i])) || NamesSubject(record, sentence, first, end);
    }

    /// <summary>"Priti Rao and I met Ms Tandy"; "We met at the town hall", in the record of a review.</summary>
    public static bool IsAmongProfessionals(RecordReading record, Sentence sentence, int first, int end)
    {
        foreach (var met in Meetings.Find(sentence.Paragraph, first, end))
        {
            var until = Math.Min(end, met.EndToken + Near);
            if (record.Reading.Kind is DocumentKind.Review && met.EndToken < end && sentence.Paragraph.Tokens[met.EndToken].In(sentence.Paragraph.Text) is "at" or "in" or "on" or "by") return true;
            if (Enumerable.Range(met.EndToken, until - met.EndToken).Any(i => Persons.Contains(sentence.Paragraph.Tokens[i]) || Family.Contains(sentence.Paragraph.Tokens[i])) || NamesSubject(record, sentence, first, until)) return false;
            return People.Of(record.Reading).RunsIn(sentence).Any(run => !run.IsPlace && run.FirstToken >= met.EndToken && run.FirstToken < until && (run.HasTitle || run.Length > 1)) || Colleagues.Find(sentence.Paragraph, met.EndToken, until).Any();
        }
        return false;
    }

    private static readonly Lexicon Colleagues = Lexicon.Of("(the|his|her|their|a) {0-2} (headteacher|head|teacher|nurse|doctor|solicitor|police|officer|manager|team|therapist|guardian|reviewing officer|worker|psychologist|consultant|housing officer|advocate|school|council|barrister|health visitor)");

    private static bool NamesSubject(RecordReading record, Sentence sentence, int first, int end)
    {
        var people = People.Of(record.Reading);
        return people.RunsIn(sentence).Any(run => !run.IsPlace && run.FirstToken >= first && run.FirstToken < end && people.NamesSubject(run));
    }
}
