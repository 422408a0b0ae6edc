using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The full name of whom a record is about with the date of birth right after it, wherever in a sentence: "… of Ada Lowe, born 3 May 2019".</summary>
internal static class IntroducedName
{
    private const int FarthestDate = 4;

    public static IEnumerable<FactMention> In(RecordReading record, Sentence sentence)
    {
        var people = People.Of(record.Reading);
        foreach (var run in people.RunsIn(sentence))
        {
            if (run.IsPlace || run.Length < 2 || run.HasTitle || !people.NamesSubject(run)) continue;
            var birth = Identity.BirthAfter(record, sentence, run.EndToken, isOpened: false);
            if (birth > 0 && FactMention.Of(record, FactKind.Name, sentence.Paragraph, run.FirstToken, run.EndToken, sentence.Span) is { } name) yield return name;
            if (birth > 0 && FactMention.Of(record, FactKind.DateOfBirth, sentence.Paragraph, birth, Math.Min(sentence.EndToken, birth + FarthestDate), sentence.Span) is { } born) yield return born;
            yield break;
        }
    }
}
