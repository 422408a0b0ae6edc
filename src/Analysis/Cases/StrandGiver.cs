using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Who gives hours where no strand is named: "Hazel does about 45 hours a week", "Fernlea comes on weekdays for an hour"; a nurse and a relative are in the list.</summary>
internal static class StrandGiver
{
    private const decimal FewestHours = 5;
    private const int FarthestAmount = 12;

    private static readonly WordSet Adverbs = new("now still also already currently then usually is has been"), Verbs = new("gives give does provides gave do puts has takes minds"), Objects = new("him her them his their"), Abouts = new("about around some roughly approximately up to over nearly almost at least an estimated another of"),
        Wheres = new("at her his their house home flat place hers to stay over round out with him them for"),
        Pronouns = new("she he they"), Others = new("he she they i we who that which said says told thinks thought reports reported asked asks works worked sleeps slept earns pays if whether would could because");

    /// <summary>The strand of the one who is the subject of a sentence: an agency, or somebody who cares unpaid; null where it is neither.</summary>
    public static LexiconMatch? Of(RecordReading record, Sentence sentence, List<SupportAmount> amounts)
    {
        var (tokens, first, unpaid) = (sentence.Paragraph.Tokens, AfterLabel(sentence), StrandMention.Unpaid);
        if (amounts.Find(amount => amount is { Unit: StrandUnit.HoursAWeek, HasPeriod: true }) is not { } amount || amount.FirstToken > first + FarthestAmount) return null;
        var run = People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(run => run.FirstToken >= first);
        if (run?.FirstToken == first && IsAgency(record, run) && IsComing(sentence, run.EndToken)) return new(StrandMention.HomeCare, sentence.Paragraph, first, run.EndToken);
        if (run?.FirstToken == first && run.EndToken < sentence.EndToken && tokens[run.EndToken].Is(':') && IsPerson(record, run) && IsRightAfter(sentence, run.EndToken + 1, amount)) return new(unpaid, sentence.Paragraph, first, run.EndToken);
        if (Reckoned(record, sentence, run, first, amount) is { } reckoned) return reckoned;
        if (amount.Value < FewestHours) return null;
        var isName = run is { HasTitle: false, IsPlace: false, Length: 1 or 2 } && run.FirstToken == first && GivenNames.Contains(GivenNames.Fold(tokens[first].In(sentence.Paragraph.Text).ToString()));
        if (!isName && !Pronouns.Contains(tokens[first])) return null;
        var at = isName ? run!.EndToken : first + 1;
        if (isName && at + 1 < sentence.EndToken && tokens[at].First is '\'' or '’') return amount.FirstToken == at + 1 && !IsPaid(record, run!) ? new(unpaid, sentence.Paragraph, first, at + 1) : null;
        while (at < amount.FirstToken && Adverbs.Contains(tokens[at])) at++;
        if (!Verbs.Contains(tokens[at])) return null;
        var verb = at++;
        var hasObject = Objects.Contains(tokens[at]) || tokens[at].IsCapitalised;
        if ((!hasObject && !isName) || !Enumerable.Range(at + (hasObject ? 1 : 0), Math.Max(0, amount.FirstToken - at - (hasObject ? 1 : 0))).All(i => Abouts.Contains(tokens[i]) || Wheres.Contains(tokens[i]))) return null;
        return isName && IsPaid(record, run!) ? null : new(unpaid, sentence.Paragraph, first, verb + 1);
    }

    /// <summary>"Fernlea comes on weekdays", "Fernlea sends a support worker", "Fernlea: four calls a day".</summary>
    private static bool IsComing(Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (at < sentence.EndToken && Adverbs.Contains(tokens[at])) at++;
        return at < sentence.EndToken && (Comings.Contains(tokens[at]) || (tokens[at].Is(':') && sentence.Tokens.Any(Calls.Contains)));
    }

    private static readonly WordSet Comings = new("comes come calls call visits visit sends send supplies supply provides"), Calls = new("calls visits carer carers call visit");

    /// <summary>A name of one word that is nobody's: "Fernlea".</summary>
    private static bool IsAgency(RecordReading record, NameRun run)
    {
        var folded = GivenNames.Fold(run.Words);
        return run is { Length: 1, HasTitle: false, IsPlace: false } && !NoAgencies.Contains(run.Paragraph.Tokens[run.FirstToken]) && !folded.EndsWith('s') && !GivenNames.Contains(folded) && People.Of(record.Reading) is var people && people.Part(folded) is not { IsPerson: true } && !people.NamesSubject(run)
            && !record.People.Any(person => person.Parts.Contains(folded));
    }

    private static readonly WordSet NoAgencies = new("physio physiotherapy neighbour friend transport outreach somebody someone chiropody podiatry speech therapy tutor cleaner gardener hairdresser chaplain volunteer portage");

    /// <summary>"Theresa puts it at about five hours a week."</summary>
    private static LexiconMatch? Reckoned(RecordReading record, Sentence sentence, NameRun? run, int first, SupportAmount amount)
    {
        var (tokens, verb) = (sentence.Paragraph.Tokens, run?.FirstToken == first && IsPerson(record, run) ? run.EndToken : Pronouns.Contains(sentence.Paragraph.Tokens[first]) ? first + 1 : sentence.EndToken);
        return verb + 2 < sentence.EndToken && Reckonings.Contains(tokens[verb]) && tokens[verb + 1].In(sentence.Paragraph.Text) is "it" or "this" && Ats.Contains(tokens[verb + 2]) && IsRightAfter(sentence, verb + 3, amount) && sentence.Neighbour(-1) is { } before && before.Tokens.Any(Helping.Contains)
            ? new(StrandMention.Unpaid, sentence.Paragraph, first, verb + 1) : null;
    }

    private static readonly WordSet Reckonings = new("puts put reckons estimates estimated counts reckoned"), Ats = new("at as comes takes is to"), Helping = new("helps brings cooks washes cares shopping cleans rings looks sits does care caring help washing meals cooking baths dresses drives lifts");

    private static bool IsRightAfter(Sentence sentence, int from, SupportAmount amount) =>
        amount.FirstToken >= from && Enumerable.Range(from, amount.FirstToken - from).All(i => Abouts.Contains(sentence.Paragraph.Tokens[i]));

    /// <summary>Somebody by name who is no worker.</summary>
    private static bool IsPerson(RecordReading record, NameRun run) =>
        !run.IsPlace && (run.Length == 2 || run.HasTitle || GivenNames.Contains(GivenNames.Fold(run.Paragraph.Tokens[run.FirstToken].In(run.Paragraph.Text).ToString()))) && !IsPaid(record, run);

    private static readonly WordSet Kin = new("parents partner neighbour friend cousin family"), From = new("from by for with"), Deeds = new("gives give does do for under at comes come goes stays stay drops falls rises keeps puts covers provides adds manages still now also herself himself who"), Joins = new("and the also");

    /// <summary>Who gives the amount of a part of a list: "six hours from his mother", "Joan three hours", "Brightwater for seven".</summary>
    public static CsvRow? OfPart(RecordReading record, Sentence part)
    {
        var (tokens, people, first) = (part.Paragraph.Tokens, People.Of(record.Reading), part.FirstToken);
        if (part.Tokens.Any(token => Holder.IsKin(token) || Kin.Contains(token))) return StrandMention.Unpaid;
        while (first < part.EndToken - 1 && Joins.Contains(tokens[first])) first++;
        foreach (var run in people.RunsIn(part))
        {
            if (!IsGiverOf(part, run, isFirst: run.FirstToken == first || (run.HasTitle && run.FirstToken <= first + 2))) continue;
            if (IsSeeing(part, run.EndToken)) return StrandMention.Health;
            if (IsPerson(record, run) && !(run.FirstToken > first && people.NamesSubject(run))) return StrandMention.Unpaid;
            if (IsAgency(record, run)) return StrandMention.HomeCare;
        }
        return null;
    }

    /// <summary>"Mr Lowe will see him for an hour": as a nurse or a therapist does.</summary>
    private static bool IsSeeing(Sentence part, int at)
    {
        if (at < part.EndToken && part.Paragraph.Tokens[at].In(part.Paragraph.Text) is "will") at++;
        return at < part.EndToken && part.Paragraph.Tokens[at].In(part.Paragraph.Text) is "see" or "sees";
    }

    private static bool IsGiverOf(Sentence part, NameRun run, bool isFirst)
    {
        var (tokens, after) = (part.Paragraph.Tokens, run.EndToken);
        if (run.FirstToken > part.FirstToken && From.Contains(tokens[run.FirstToken - 1])) return true;
        if (after >= part.EndToken) return false;
        return Deeds.Contains(tokens[after]) || IsSeeing(part, after) || tokens[after].First is '\'' or '’' || (isFirst && (tokens[after].Is(':') || tokens[after].Is(',') || Abouts.Contains(tokens[after]) || Quantities.Number(part.Paragraph, after, part.EndToken).Value is not null));
    }

    /// <summary>"What there is now: Sandra gives …"; in "Sandra: six hours" the name is the giver.</summary>
    private static int AfterLabel(Sentence sentence)
    {
        if (sentence.FirstToken + 1 < sentence.EndToken && sentence.Paragraph.Tokens[sentence.FirstToken + 1].Is(':')) return sentence.FirstToken;
        for (var i = sentence.FirstToken + 1; i < Math.Min(sentence.EndToken - 1, sentence.FirstToken + LongestLabel); i++)
            if (sentence.Paragraph.Tokens[i].Is(':')) return i + 1;
        return sentence.FirstToken;
    }

    private const int LongestLabel = 7;

    /// <summary>"Maureen's six hours a week" within a list.</summary>
    public static IEnumerable<LexiconMatch> Owners(RecordReading record, Sentence sentence, List<SupportAmount> amounts)
    {
        if (amounts.Count < 2) yield break;
        foreach (var run in People.Of(record.Reading).RunsIn(sentence))
            if (run is { HasTitle: false, IsPlace: false } && run.FirstToken > sentence.FirstToken && run.EndToken + 1 < sentence.EndToken && sentence.Paragraph.Tokens[run.EndToken].First is '\'' or '’' && amounts.Exists(amount => amount.FirstToken == run.EndToken + 1 && amount.Unit == StrandUnit.HoursAWeek) && !IsPaid(record, run))
                yield return new(StrandMention.Unpaid, sentence.Paragraph, run.FirstToken, run.EndToken);
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
