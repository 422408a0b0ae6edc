using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Who gives hours where no strand is named: "Hazel does about 45 hours a week", "She gives Ben twelve hours a week"; an agency, a nurse and a relative are in the list.</summary>
internal static class StrandGiver
{
    private const decimal FewestHours = 5;
    private const int FarthestAmount = 12;

    private static readonly WordSet Adverbs = new("now still also already currently then usually is has been"), Verbs = new("gives give does provides gave do puts"), Objects = new("him her them his their"), Abouts = new("about around some roughly approximately up to over nearly almost at least an estimated another of"),
        Pronouns = new("she he they"), Others = new("he she they i we who that which said says told thinks thought reports reported asked asks works worked sleeps slept earns pays if whether would could because");

    /// <summary>The strand of the one who is the subject of a sentence; null where that is nobody who cares unpaid.</summary>
    public static LexiconMatch? Of(RecordReading record, Sentence sentence, CsvRow unpaid, List<SupportAmount> amounts)
    {
        if (amounts.Find(amount => amount is { Unit: StrandUnit.HoursAWeek, HasPeriod: true, Value: >= FewestHours }) is not { } amount || amount.FirstToken > AfterLabel(sentence) + FarthestAmount) return null;
        var (tokens, first) = (sentence.Paragraph.Tokens, AfterLabel(sentence));
        var run = People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(run => run.FirstToken >= first);
        var isName = run is { HasTitle: false, IsPlace: false, Length: 1 or 2 } && run.FirstToken == first && GivenNames.Contains(GivenNames.Fold(tokens[first].In(sentence.Paragraph.Text).ToString()));
        if (!isName && !Pronouns.Contains(tokens[first])) return null;
        var at = isName ? run!.EndToken : first + 1;
        if (isName && at + 1 < sentence.EndToken && tokens[at].First is '\'' or '’') return amount.FirstToken == at + 1 && !IsPaid(record, run!) ? new(unpaid, sentence.Paragraph, first, at + 1) : null;
        while (at < amount.FirstToken && Adverbs.Contains(tokens[at])) at++;
        if (!Verbs.Contains(tokens[at])) return null;
        var verb = at++;
        var hasObject = Objects.Contains(tokens[at]) || tokens[at].IsCapitalised;
        if ((!hasObject && !isName) || !Enumerable.Range(at + (hasObject ? 1 : 0), Math.Max(0, amount.FirstToken - at - (hasObject ? 1 : 0))).All(i => Abouts.Contains(tokens[i]))) return null;
        return isName && IsPaid(record, run!) ? null : new(unpaid, sentence.Paragraph, first, verb + 1);
    }

    /// <summary>"What there is now: Sandra gives …".</summary>
    private static int AfterLabel(Sentence sentence)
    {
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestLabel); i++)
            if (sentence.Paragraph.Tokens[i].Is(':')) return i + 1;
        return sentence.FirstToken;
    }

    private const int LongestLabel = 7;

    /// <summary>"Maureen's six hours a week" within a list.</summary>
    public static IEnumerable<LexiconMatch> Owners(RecordReading record, Sentence sentence, CsvRow unpaid, List<SupportAmount> amounts)
    {
        if (amounts.Count < 2) yield break;
        foreach (var run in People.Of(record.Reading).RunsIn(sentence))
            if (run is { HasTitle: false, IsPlace: false } && run.FirstToken > sentence.FirstToken && run.EndToken + 1 < sentence.EndToken && sentence.Paragraph.Tokens[run.EndToken].First is '\'' or '’' && amounts.Exists(amount => amount.FirstToken == run.EndToken + 1 && amount.Unit == StrandUnit.HoursAWeek) && !IsPaid(record, run))
                yield return new(unpaid, sentence.Paragraph, run.FirstToken, run.EndToken);
    }

    /// <summary>Whether the record calls somebody by that name a worker.</summary>
    private static bool IsPaid(RecordReading record, NameRun run) =>
        record.Workers.Contains(GivenNames.Fold(run.Paragraph.Tokens[run.FirstToken].In(run.Paragraph.Text).ToString()));

    /// <summary>Whether nothing but what belongs to the giver stands before the amount: no other who does something.</summary>
    public static bool IsGiven(Sentence sentence, LexiconMatch giver, SupportAmount amount)
    {
        if (amount is not { Unit: StrandUnit.HoursAWeek, HasPeriod: true } || amount.FirstToken < giver.EndToken || amount.FirstToken - giver.EndToken > FarthestAmount) return false;
        for (var i = giver.EndToken; i < amount.FirstToken; i++)
            if (Others.Contains(sentence.Paragraph.Tokens[i])) return false;
        return true;
    }
}
