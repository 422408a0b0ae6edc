using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>A full name with the date of birth right after it, wherever in a sentence: "… of Ada Lowe, born 3 May 2019".</summary>
internal static class IntroducedName
{
    private const int FarthestDate = 4;

    public static IEnumerable<FactMention> In(RecordReading record, Sentence sentence)
    {
        var people = People.Of(record.Reading);
        foreach (var run in people.RunsIn(sentence))
        {
            if (NicknameIn(record, sentence, run) is { } nickname) yield return nickname;
            if (run.IsPlace) continue;
            var birth = Identity.BirthAfter(record, sentence, run.EndToken, isOpened: false);
            if (birth == 0) continue;
            var holder = Identity.HolderOf(run) with { IsOther = !people.NamesSubject(run) };
            if (run.Length > 1 && FactMention.Of(record, FactKind.Name, sentence.Paragraph, run.FirstToken, run.EndToken, sentence.Span) is { } name) yield return name with { Holder = holder };
            if (FactMention.Of(record, FactKind.DateOfBirth, sentence.Paragraph, birth, Math.Min(sentence.EndToken, birth + FarthestDate), sentence.Span) is { } born) yield return born with { Holder = holder };
        }
    }

    /// <summary>"Elizabeth (Libby) Marsh".</summary>
    private static FactMention? NicknameIn(RecordReading record, Sentence sentence, NameRun run)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, run.EndToken);
        if (run.Length != 1 || at + 3 >= sentence.EndToken || !(tokens[at].Is('(') || (tokens[at].Length == 1 && tokens[at].First is '"' or '“' or '‘')) || !tokens[at + 1].IsCapitalised || tokens[at + 2].IsWord || !tokens[at + 3].IsCapitalised || !GivenNames.Contains(GivenNames.Fold(tokens[run.FirstToken].In(sentence.Paragraph.Text).ToString()))) return null;
        return FactMention.Of(record, FactKind.KnownAs, sentence.Paragraph, at + 1, at + 2, sentence.Span) is { } called ? called with { Holder = Identity.HolderOf(run) } : null;
    }
}
