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
            if (run.Length > 1 && IsParty(sentence, run.FirstToken - 1) && FactMention.Of(record, FactKind.Name, sentence.Paragraph, run.FirstToken, run.EndToken, sentence.Span) is { } party) yield return party with { Holder = Identity.HolderOf(run) };
            var birth = Identity.BirthAfter(record, sentence, run.EndToken, isOpened: false);
            if (birth == 0) continue;
            var holder = Identity.HolderOf(run) with { IsOther = !people.NamesSubject(run) };
            if (run.Length > 1 && FactMention.Of(record, FactKind.Name, sentence.Paragraph, run.FirstToken, run.EndToken, sentence.Span) is { } name) yield return name with { Holder = holder };
            if (FactMention.Of(record, FactKind.DateOfBirth, sentence.Paragraph, birth, Math.Min(sentence.EndToken, birth + FarthestDate), sentence.Span) is { } born) yield return born with { Holder = holder };
        }
    }

    /// <summary>"Elm Homes v Ada Lowe".</summary>
    private static bool IsParty(Sentence sentence, int before)
    {
        if (before > sentence.FirstToken && sentence.Paragraph.Tokens[before] is { IsHyphen: true, IsGlued: true }) before--;
        return before > sentence.FirstToken && sentence.Paragraph.Tokens[before].In(sentence.Paragraph.Text) is "v" or "vs";
    }

    /// <summary>"Name: Elizabeth Marsh (Libby)".</summary>
    public static IEnumerable<FactMention> Nicknames(RecordReading record, ParagraphReading paragraph) =>
        paragraph.Sentences.SelectMany(sentence => People.Of(record.Reading).RunsIn(sentence), (sentence, run) => NicknameAfter(record, sentence, run)).OfType<FactMention>();

    /// <summary>In brackets or quotation marks, and a known first name.</summary>
    private static FactMention? NicknameAfter(RecordReading record, Sentence sentence, NameRun run)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, run.EndToken);
        if (run.Length < 2 || run.HasTitle || at + 2 >= sentence.EndToken || !(tokens[at].Is('(') || tokens[at].Is('"') || tokens[at].Is('“')) || !tokens[at + 1].IsCapitalised || tokens[at + 2].IsWord || !GivenNames.Contains(GivenNames.Fold(tokens[at + 1].In(sentence.Paragraph.Text).ToString()))) return null;
        return FactMention.Of(record, FactKind.KnownAs, sentence.Paragraph, at + 1, at + 2, sentence.Span) is { } called ? called with { Holder = Identity.HolderOf(run) } : null;
    }

    /// <summary>"Elizabeth (Libby) Marsh".</summary>
    private static FactMention? NicknameIn(RecordReading record, Sentence sentence, NameRun run)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, run.EndToken);
        if (run.Length > 1) return NicknameAfter(record, sentence, run);
        if (at + 3 >= sentence.EndToken || !(tokens[at].Is('(') || (tokens[at].Length == 1 && tokens[at].First is '"' or '“' or '‘')) || !tokens[at + 1].IsCapitalised || tokens[at + 2].IsWord || !tokens[at + 3].IsCapitalised || !GivenNames.Contains(GivenNames.Fold(tokens[run.FirstToken].In(sentence.Paragraph.Text).ToString()))) return null;
        return FactMention.Of(record, FactKind.KnownAs, sentence.Paragraph, at + 1, at + 2, sentence.Span) is { } called ? called with { Holder = Identity.HolderOf(run) } : null;
    }
}
