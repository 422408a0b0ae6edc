using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>A strand of support where a record gives hours, money, days, nights or visits for it.</summary>
/// <param name="IsBefore">Whether it is said only as what was before.</param>
internal sealed record StrandMention(string Strand, decimal? Value, StrandUnit Unit, RecordQuotation Quotation, bool IsBefore = false)
{
    private const int NearFunder = 7, NearLabel = 3;

    /// <summary>Where support or its money comes from, and services by what they are called.</summary>
    public static readonly Lexicon Names = Lexicon.Load("funding-strands", "support-services");

    private static readonly WordSet Negations = new("not no without declined never"), Givers = new("from by via through with"), Asides = new("the now still is are at currently also"),
        Wishes = new("if whether would could might asked ask asks asking request requests requested requesting wants want wanted hope hopes hoped like propose proposed proposes recommend recommends recommended apply applied applying consider considered refuse refused turned seek seeking suggests suggested wish wishes need needs needed may eligible spent cost costs until"),
        Parts = new("but ; : .");

    public static IEnumerable<StrandMention> In(RecordReading record)
    {
        var (paragraph, isGiven) = (-1, false);
        foreach (var sentence in record.Sentences)
        {
            if (sentence.Paragraph.Index != paragraph) (paragraph, isGiven) = (sentence.Paragraph.Index, false);
            var names = Names.Find(sentence).ToList();
            if (names.Count == 0 && OfAuthor(record, sentence) is not null) names = [OfAuthor(record, sentence)!.Value];
            if (names.Count == 0 && !sentence.Tokens.Any(Hours.Contains) && !IsGoingOn(sentence)) continue;
            var amounts = Weekly(record, sentence, SupportAmount.In(record.Reading, sentence.Paragraph, sentence.FirstToken, sentence.EndToken));
            var parts = StrandParts.Of(record, sentence, names, isGiven || IsUnderWeek(record, sentence));
            if (!names.Exists(name => name.Entry["sort"] != "service") && (GoingOn(record, sentence) ?? StrandGiver.Of(record, sentence, amounts)) is { } giver) names = giver.Entry == HomeCare ? [giver] : [giver, .. names];
            if (names.Count > 0) amounts = Paced(sentence, names, amounts);
            if (amounts.Count == 0 && names.Count > 0)
                foreach (var mention in StrandRow.Of(record, sentence, names[0])) yield return mention;
            List<StrandMention> told = names.Count == 0 ? [] : [.. StrandList.Of(record, sentence, names, amounts) ?? StrandList.InParts(record, sentence, [.. names.Concat(StrandGiver.Owners(record, sentence, amounts)).OrderBy(name => name.FirstToken)], amounts) ?? Given(record, sentence, names, amounts)];
            foreach (var mention in parts?.Count >= told.Count ? parts : told)
            {
                isGiven |= mention.Unit is StrandUnit.HoursAWeek or StrandUnit.PoundsAWeek;
                yield return mention;
            }
        }
    }

    private static readonly WordSet Hours = new("hour hours hrs hr"), Its = new("it this that"), Being = new("is was comes amounts pays buys stands gives covers"), Weeks = new("week weekly");

    private const int LongestHead = 8;

    /// <summary>"The panel agreed a direct payment. It is £90 a week": what the sentence before names, or in the letter of a fund the fund.</summary>
    private static LexiconMatch? GoingOn(RecordReading record, Sentence sentence)
    {
        if (!IsGoingOn(sentence) || sentence.Neighbour(-1) is not { } before) return null;
        if (Names.Find(before).Where(name => name.Entry["sort"].Length == 0).ToList() is [var only]) return only;
        return record.Record.Author is { } author && Funds.Find(fund => author.Contains(fund, StringComparison.Ordinal)) is { } own
            ? new(Names.Entries.First(row => row["strand"] == own), sentence.Paragraph, sentence.FirstToken, sentence.FirstToken + 1) : null;
    }

    private static readonly List<string> Funds = ["Access to Work", "Independent Living Fund"];

    private static bool IsGoingOn(Sentence sentence)
    {
        var (tokens, verb) = (sentence.Paragraph.Tokens, sentence.FirstToken + 1);
        if (!Its.Contains(tokens[sentence.FirstToken])) return false;
        while (verb < sentence.EndToken && Asides.Contains(tokens[verb]) && !Being.Contains(tokens[verb])) verb++;
        return verb < sentence.EndToken && Being.Contains(tokens[verb]);
    }

    /// <summary>Under "Weekly support" the first hours of a sentence are by the week.</summary>
    private static List<SupportAmount> Weekly(RecordReading record, Sentence sentence, List<SupportAmount> amounts)
    {
        if (amounts.Count > 1 && amounts[0] is { Unit: null, HasPeriod: true } each && each.FirstToken <= sentence.FirstToken + 1 && Weeks.Contains(sentence.Paragraph.Tokens[each.EndToken - 1]))
            return [.. amounts.Skip(1).Select(amount => amount.Unit is StrandUnit.HoursAWeek or StrandUnit.PoundsAWeek ? amount with { HasPeriod = true } : amount)];
        if (amounts.Count == 0 || amounts.Exists(amount => amount.HasPeriod) || !IsUnderWeek(record, sentence)) return amounts;
        var at = amounts.FindIndex(amount => amount.Unit is StrandUnit.HoursAWeek or StrandUnit.PoundsAWeek);
        return at < 0 ? amounts : [.. amounts[..at], amounts[at] with { HasPeriod = true }, .. amounts[(at + 1)..]];
    }

    private static bool IsUnderWeek(RecordReading record, Sentence sentence)
    {
        if (sentence.Paragraph.Sentences[0] is var head && head.FirstToken != sentence.FirstToken && head.EndToken - head.FirstToken <= LongestHead) return head.Tokens.Any(Weeks.Contains);
        return sentence.Paragraph.Index > 0 && record.Reading.Paragraphs[sentence.Paragraph.Index - 1] is { Sentences: [var above] } && above.EndToken - above.FirstToken <= LongestHead && above.Tokens.Any(Weeks.Contains);
    }

    /// <summary>"Weekly direct payment £120": the period stands before the name.</summary>
    private static List<SupportAmount> Paced(Sentence sentence, List<LexiconMatch> names, List<SupportAmount> amounts)
    {
        if (amounts is not [{ Unit: null, HasPeriod: true } pace, { HasPeriod: false } amount, ..] || names[0].FirstToken != pace.EndToken || amount.FirstToken - names[0].EndToken > NearLabel) return amounts;
        return [amount with { Value = amount.Value * pace.Value, HasPeriod = true }, .. amounts.Skip(2)];
    }

    private static readonly HashSet<string> Services = [.. Names.Entries.Where(entry => entry["sort"] == "service").Select(entry => entry["strand"])], Strands = [.. Names.Entries.Select(entry => entry["strand"])];

    /// <summary>Whether it is a service by its name, whoever pays for it.</summary>
    public static bool IsService(string strand) => Services.Contains(strand);

    private static readonly Lexicon Unchanged = Lexicon.Of("(package|support|hours|arrangements|funding|care plan|provision|budget|rest) {0-4} (unchanged|the same|as before|as now|no change|not changed|stays as it is|remains in place|continues|continue|is to continue)", "no change~ {0-3} (package|support|hours|arrangements|funding|care|provision|budget)");

    /// <summary>The strands that a record names, with an amount or without: all of them where it says that the package is unchanged.</summary>
    public static IReadOnlySet<string> NamedIn(RecordReading record)
    {
        var named = new HashSet<string>();
        foreach (var sentence in record.Sentences)
        {
            if (Unchanged.Any(sentence)) return Strands;
            foreach (var name in Names.Find(sentence))
                if (name.Entry["sort"] is "" or "service" && !IsNegated(sentence, name)) named.Add(name.Entry["strand"]);
        }
        return named;
    }

    private static IEnumerable<StrandMention> Given(RecordReading record, Sentence sentence, List<LexiconMatch> names, List<SupportAmount> amounts)
    {
        if (names.Exists(name => name.Entry["sort"].Length == 0)) names = [.. names.Where(name => name.Entry["sort"] != "giver")];
        var sources = names.Where(name => name.Entry["sort"] != "service" && (name.Entry["sort"] is not ("funder" or "label") || IsFunder(sentence, name, amounts))).ToList();
        var (isAmountFirst, taken, strands) = (IsAmountFirst(sentence, sources, amounts), new HashSet<SupportAmount>(), new HashSet<string>());
        for (var i = 0; i < sources.Count; i++)
        {
            var (from, to) = (i == 0 ? sentence.FirstToken : sources[i - 1].EndToken, isAmountFirst ? sources[i].EndToken : i + 1 < sources.Count ? sources[i + 1].FirstToken : sentence.EndToken);
            var near = amounts.Where(amount => amount.FirstToken >= from && amount.EndToken <= to && !taken.Contains(amount)).ToList();
            foreach (var mention in Of(record, sentence, sources[i], near, taken))
                if (strands.Add(mention.Strand) || mention.IsBefore) yield return mention;
        }
        foreach (var service in names.Where(name => name.Entry["sort"] == "service"))
        {
            var near = amounts.Where(amount => !taken.Contains(amount) && !amounts.Exists(other => other.FirstToken > amount.FirstToken && other.EndToken <= service.FirstToken) && !sources.Exists(source => IsBetween(source.FirstToken, service, amount)) && !names.Exists(other => other.Entry["strand"] != service.Entry["strand"] && IsBetween(other.FirstToken, service, amount))).ToList();
            foreach (var mention in Of(record, sentence, service, near, taken))
                if (strands.Add(mention.Strand) || mention.IsBefore) yield return mention;
        }
    }

    private static bool IsBetween(int token, LexiconMatch name, SupportAmount amount) => token > Math.Min(name.FirstToken, amount.FirstToken) && token < Math.Max(name.FirstToken, amount.FirstToken);

    /// <summary>What is given for a strand now, and after it what is said to have been given before.</summary>
    private static IEnumerable<StrandMention> Of(RecordReading record, Sentence sentence, LexiconMatch name, List<SupportAmount> near, HashSet<SupportAmount> taken)
    {
        var fitting = near.Where(amount => UnitOf(name, amount) is not null && (name.Entry["sort"] != "giver" || StrandGiver.IsGiven(sentence, name, amount)) && (amount.HasPeriod || (name.Entry["sort"] != "service" && IsBeside(sentence, name, amount)))).ToList();
        if (fitting.Count == 0) yield break;
        var now = fitting.OrderBy(amount => amount.IsBefore).ThenBy(amount => amount.FirstToken < name.FirstToken).ThenBy(amount => Math.Abs(amount.FirstToken - name.FirstToken)).First();
        if (IsNegated(sentence, name) || IsWished(sentence, Math.Max(name.FirstToken, now.FirstToken))) yield break;
        taken.Add(now);
        yield return new(name.Entry["strand"], decimal.Round(now.Value, 2), UnitOf(name, now)!.Value, record.Quote(sentence));
        if (fitting.Find(amount => amount.IsBefore && amount != now && amount.Unit == now.Unit) is not { } before) yield break;
        taken.Add(before);
        yield return new(name.Entry["strand"], decimal.Round(before.Value, 2), UnitOf(name, before)!.Value, record.Quote(sentence), IsBefore: true);
    }

    /// <summary>What an amount counts; a bare number counts what the strand is given in.</summary>
    public static StrandUnit? UnitOf(LexiconMatch name, SupportAmount amount) => amount.Unit ?? (name.Entry["unit"] switch
    {
        "hours" => StrandUnit.HoursAWeek,
        "days" => StrandUnit.DaysAWeek,
        "nights" => StrandUnit.NightsAWeek,
        "visits" => StrandUnit.VisitsAWeek,
        _ => null,
    });

    /// <summary>"Direct payment: 14 hours": where no period is said, name and amount stand side by side.</summary>
    private static bool IsBeside(Sentence sentence, LexiconMatch name, SupportAmount amount)
    {
        if (amount.FirstToken < name.EndToken) return amount.Unit == StrandUnit.HoursAWeek && name.FirstToken - amount.EndToken is >= 0 and <= 1;
        return amount.FirstToken - name.EndToken <= NearLabel && Enumerable.Range(name.EndToken, amount.FirstToken - name.EndToken).All(i => Beside.Contains(sentence.Paragraph.Tokens[i]) || !sentence.Paragraph.Tokens[i].IsWord)
            && (amount.Unit == StrandUnit.HoursAWeek || (amount.FirstToken > name.EndToken && sentence.Paragraph.Tokens[name.EndToken].Is(':')));
    }

    private static readonly WordSet Beside = new("is of for at buys gives covers stands pays now funds provides");

    /// <summary>"Council: 3 hours a week", "5 hours a week through the ICB": a funder is a strand where the amount stands right beside it.</summary>
    private static bool IsFunder(Sentence sentence, LexiconMatch name, List<SupportAmount> amounts)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (amounts.Find(amount => amount.FirstToken >= name.EndToken) is { } after && Enumerable.Range(name.EndToken, after.FirstToken - name.EndToken).All(i => Asides.Contains(tokens[i]) || tokens[i].Is(':') || tokens[i].Is(',') || tokens[i].Is('-') || tokens[i].Is('–') || tokens[i].Is('('))
            && (name.FirstToken == sentence.FirstToken || !tokens[name.FirstToken - 1].IsWord || tokens[name.FirstToken - 1].Folded == And)) return true;
        var at = name.FirstToken - 1;
        if (at > sentence.FirstToken && tokens[at].Folded == The) at--;
        return at > sentence.FirstToken && Givers.Contains(tokens[at]) && amounts.Exists(amount => amount.EndToken <= at + 1 && at - amount.EndToken < NearFunder);
    }

    /// <summary>"14 hours a week direct payment, 4 hours a week from Access to Work": an amount before each strand.</summary>
    private static bool IsAmountFirst(Sentence sentence, List<LexiconMatch> sources, List<SupportAmount> amounts)
    {
        if (sources.Count < 2) return false;
        var from = sentence.FirstToken;
        foreach (var source in sources)
        {
            if (!amounts.Exists(amount => amount.FirstToken >= from && amount.EndToken <= source.FirstToken)) return false;
            from = source.EndToken;
        }
        return true;
    }

    public static bool IsNegated(Sentence sentence, LexiconMatch name)
    {
        for (var i = Math.Max(sentence.FirstToken, name.FirstToken - 3); i < name.FirstToken; i++)
            if (Negations.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>What somebody asks for, needs or considers is not given yet.</summary>
    private static bool IsWished(Sentence sentence, int until)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = until - 1; i >= sentence.FirstToken && !Parts.Contains(tokens[i]) && !tokens[i].Is(',') && !tokens[i].Is(';') && !tokens[i].Is(':'); i--)
            if (Wishes.Contains(tokens[i])) return true;
        return false;
    }

    private static readonly Lexicon Caring = Lexicon.Of("I [am|have been] [still|also|now] (do|doing|give|giving|provide|care for|caring for|look after|looking after|help|helping|spend|spending|put in)");

    /// <summary>"I am still doing 14 hours a week", as a mother writes.</summary>
    private static LexiconMatch? OfAuthor(RecordReading record, Sentence sentence)
    {
        if (record.Record.Author is { } carer && Agencies.Exists(agency => carer.Contains(agency, StringComparison.OrdinalIgnoreCase)))
            return Providing.Find(sentence).FirstOrDefault() is { Entry: not null } own ? own with { Entry = HomeCare } : null;
        if (record.Record.Author is { } clinician && Clinicians.Exists(role => clinician.Contains(role, StringComparison.OrdinalIgnoreCase)))
            return Seeing.Find(sentence).FirstOrDefault() is { Entry: not null } seen ? seen with { Entry = Health } : null;
        if (record.Record.Author is not { } author || author.IndexOf(',', StringComparison.Ordinal) is not (> 0 and var comma) || !Holder.IsKin(author[(comma + 1)..].Trim())) return null;
        return Caring.Find(sentence).FirstOrDefault() is { Entry: not null } match ? match with { Entry = Unpaid } : null;
    }

    /// <summary>In whose words "we" is an agency.</summary>
    private static readonly List<string> Agencies = ["home care", "homecare", "care agency", "domiciliary", "care coordinator", "care co-ordinator"];

    /// <summary>Whose visits are support by the health service.</summary>
    private static readonly List<string> Clinicians = ["nurse", "therapist", "psychologist", "psychiatrist"];

    private static readonly Lexicon Seeing = Lexicon.Of("I [now|still|also|currently|am] (see|seeing|visit|visiting|work with|working with|go in to) (him|her|them|{name})");

    private static readonly Lexicon Providing = Lexicon.Of("we [now|still|also|currently] (provide|give|deliver|cover|supply|do|visit|call|come|are giving|are providing)");

    public static readonly CsvRow HomeCare = Names.Entries.First(row => row["strand"] == "home care");

    public static readonly CsvRow Health = Names.Entries.First(row => row["strand"] == "health" && row["sort"].Length == 0);

    public static readonly CsvRow Unpaid = Names.Entries.First(row => row["strand"] == "unpaid care");

    private static readonly ulong And = WordHash.Folded("and"), The = WordHash.Folded("the");
}
