using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>An event where a record tells of it.</summary>
internal sealed record EventMention(When When, EventKind Kind, PatternKind? Pattern, RecordQuotation Quotation, Gist Gist)
{
    private static readonly Lexicon KindsOfEvents = Lexicon.Load("event-kinds");
    private static readonly Lexicon Notes = Lexicon.Of(
        "(wrote|written|recorded|typed|completed|updated|drafted|filed|read) [up] (this|the|my|a|her|his) {0-2} (note|notes|record|report|assessment|form|entry|statement|plan)",
        "(note|record|report|assessment|form|entry|statement|plan) [was|were] (written|recorded|typed|completed|updated|drafted|filed|dated)");
    private static readonly WordSet Blocking = new("by until till before since from dated due born valid for after between of"), DayParts = new("hours morning afternoon evening night day");
    private static readonly WordSet Future = new("will would shall due plans planned next must should needs hopes hoped intends intend expected expects if booked arranged invited unless wants want");
    private static readonly WordSet Deciding = new("agreed decided ordered ruled resolved concluded directed unanimous favour determined recommended");
    private static readonly WordSet Doubt = new("wondered wonders whether talk rumour rumour suspects suspected unclear unsure"), Possible = new("may might perhaps possibly maybe could");
    private static readonly Lexicon Mistakes = Lexicon.Of("(I|we) {0-2} (had to cancel|cancelled)", "(struck out|struck off the log|false alarm|in error|by mistake|misread|mistaken|turned out to be|came to nothing|stood down|was not missing|were not missing|asleep in (his|her|the) {0-2} bed|not an absence|should not have been logged)");
    private static readonly WordSet Breaks = new("and but because so although though while whereas after following");

    private static readonly WordSet Past = new("didn't wasn't weren't hadn't couldn't was were had did went came took made saw met rang fell left began became told said gave found kept brought ran held spoke broke wrote threw hit hurt led sent spent caught fought drank slept stole lost got ate drove "
        + "put cut shut set read rung seen given taken gone done written spoken fallen become begun stood sat lay bit beat bought thought felt heard paid sold won wore swore tore shook chose drew flew froze grew knew rose stuck woke slid burnt let cost spat forgot forgave forbade withdrew withdrawn hid hidden fled flung swung sprang sank sang shot slapped dealt wept crept clung bled dug fed upset bent bound burst stung strung stolen taught wound wrung won blew torn upheld withheld born overheard oversaw undertook underwent mistook arose befell awoke bore knelt ground rode ridden sought swam trod understood overcame overtook misled foretold sung sunk slit slunk lit bid overslept withstood beset sewn shone shrank spun strove partook proven sworn worn bitten beaten eaten chosen frozen driven thrown shown flown shut split spread quit laid leapt leant meant dreamt learnt smelt spilt spoilt built lent swept bred dragged");
    private static readonly WordSet NotPast = new("need bed red shed weed speed indeed aged feed seed united allergic breed exceed proceed succeed bleed wed greed led naked hundred kindred sacred wicked");

    public static IEnumerable<EventMention> In(RecordReading record)
    {
        DateOnly? named = null, meeting = null;
        var paragraph = -1;
        EventMention? before = null;
        foreach (var sentence in record.Sentences)
        {
            if (sentence.Paragraph.Index != paragraph) (paragraph, named) = (sentence.Paragraph.Index, sentence.Paragraph.Index == paragraph + 1 ? named : null);
            var written = DateOf(record, sentence);
            var days = RelativeDates.In(record.Reading, sentence, written, named);
            if (days.TrueForAll(d => d.Date > written || IsBlocked(sentence, d)) && Undated(record, sentence, written, meeting) is { } day) days.Add(day);
            for (var i = 0; i < days.Count; i++)
                if ((Again(record, sentence, days[i], before) ?? Told(record, sentence, days, i, written)) is { } mention)
                {
                    before = mention;
                    if (mention.Kind == EventKind.Meeting && !(mention.When.Date < meeting)) meeting = mention.When.Date;
                    yield return mention;
                }
            if (days.Count == 0 && before is { Pattern: PatternKind.MissedVisit } && named == before.When.Date && GoesOn(record, sentence, before) is { } next) yield return before = next;
            if (days.FindLast(d => d.Precision == DatePrecision.Day) is { EndToken: > 0 } last) named = last.Date;
        }
    }

    /// <summary>The day on which a sentence was written: of its dated heading, else of the record.</summary>
    internal static DateOnly DateOf(RecordReading record, Sentence sentence)
    {
        foreach (var heading in Sections.Of(record.Reading).HeadingsOf(sentence.Paragraph.Index))
            if (Dates.Of(record.Reading).In(heading.Index).FirstOrDefault(d => d.Date is not null) is { Date: { } day } && day <= record.Record.Date) return day;
        return record.Record.Date;
    }

    /// <summary>A decision is of the meeting's day that was named before it; a time of day in a note is of the note's day.</summary>
    private static When? Undated(RecordReading record, Sentence sentence, DateOnly written, DateOnly? meeting)
    {
        if (meeting is { } day && (Resolved.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + Opening)).Any() || !TaskMention.Undertakes(sentence)) && sentence.EndToken - sentence.FirstToken > FewestTokens && KindOf(record, sentence, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + Opening), default)?.Entry["kind"] == "decision")
            return new(day, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        if (record.Reading.Kind is not (DocumentKind.CaseNote or DocumentKind.DailyRecord)) return null;
        if (Logged.Find(sentence.Paragraph, sentence.FirstToken, Math.Min(sentence.EndToken, sentence.FirstToken + LoggedWithin)).Any()) return new(written, sentence.FirstToken, sentence.FirstToken, true, DatePrecision.Day);
        for (var i = sentence.FirstToken + 1; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is { Kind: TokenKind.Number, Length: 4 or 5 } time && time.In(sentence.Paragraph.Text).Contains(':') && sentence.Paragraph.Tokens[i - 1].In(sentence.Paragraph.Text) is "at" or "At" or "about")
                return new(written, i, i + 1, true, DatePrecision.Day);
        return null;
    }

    private const int Opening = 8, FewestTokens = 5, LoggedWithin = 12;

    private static readonly WordSet Deciders = new("court judge tribunal magistrates panel board council authority manager conference committee governors bench");

    private const string Bodies = "(court|judge|tribunal|magistrates|panel|board|council|authority|manager|service|maker|body|conference|committee|governors|ombudsman|DWP|CPS|Home Office|jobcentre|director|commissioners|ICB|bench)";

    /// <summary>What a note tells without a day is of its own day: what was decided by whom, and who rang or wrote.</summary>
    private static readonly Lexicon Logged = Lexicon.Of(
        Bodies + " [has|have|had|today] [now|also|today|finally|formally] (decided|agreed|approved|authorised|ratified|refused|rejected|granted|ruled|upheld|declined|turned down|accepted|endorsed|confirmed|sanctioned|awarded|gave (permission|leave|consent|approval|notice)|given (permission|leave|consent|approval|notice))",
        "(agreed|approved|authorised|ratified|refused|rejected|granted|declined|turned down|accepted|endorsed|sanctioned|awarded|signed off) by [the|a|our|his|her] {0-3} " + Bodies,
        "(T / C|TC|Tel call|Telephone call|Phone call|Call|Email|E-mail|Text|Text message|Message|Voicemail|Letter) [received|in|back|left] (from|to|with|for) ",
        "(mother|father|mum|dad|aunt|uncle|sister|brother|grandmother|grandfather|nan|gran|son|daughter|wife|husband|partner|neighbour|carer|nurse|teacher|officer|worker|landlord|GP|solicitor|school|head|manager|advocate) [has|also] (phoned|rang|telephoned|texted|emailed|called) [again|back|today|in] (me|us|to (say|ask|tell|let|report|check|complain|inform|cancel|confirm|query|request|arrange|share|update|thank|discuss)|the (office|duty)|this (morning|afternoon)|about|asking|saying)", "(returned (my|our) (call|message|email)|rang back|phoned back|called back)");

    private static readonly Lexicon Resolved = Lexicon.Of("it was [also|then|finally] (agreed|decided|resolved|settled|determined)", "(was|were) (unanimous|in favour|of one mind)");

    private static EventMention? Told(RecordReading record, Sentence sentence, List<When> days, int number, DateOnly written)
    {
        var (day, paragraph, tokens) = (days[number], sentence.Paragraph, sentence.Paragraph.Tokens);
        if (day.Date > written || paragraph.Tokens[sentence.EndToken - 1].Is('?') || paragraph.IsQuoted(paragraph.Tokens[day.FirstToken]) || IsBlocked(sentence, day)) return null;
        var (first, end) = ClauseOf(sentence, days, number);
        if (!IsPast(sentence, first, end, day) || Mistakes.Any(sentence) || IsDoubted(sentence, first, end) || Notes.Any(sentence) || (day.Precision != DatePrecision.Day && Repeats.Any(sentence))) return null;
        var own = KindOf(record, sentence, first, end, day);
        var whole = first == sentence.FirstToken && end == sentence.EndToken ? own : KindOf(record, sentence, sentence.FirstToken, sentence.EndToken, day);
        var match = days.Count == 1 && (whole?.Entry["kind"] == "move" || (own?.Entry is { } entry && IsLess(entry, whole))) ? whole : own ?? whole;
        if (days.Count > 1 && own?.Entry["pattern"] is not { Length: > 0 } && KindOf(record, sentence, first, WiderEnd(sentence, days, number), day) is { } wider && (own is null || IsLess(own.Value.Entry, wider))) match = own = wider;
        var pattern = (days.Count > 1 ? own : match)?.Entry["pattern"] ?? "";
        if (pattern.Length == 0 && (tokens[day.FirstToken].Folded == That || IsOnset(sentence, day))) return null;
        return new(day, KindOf(record, sentence, match, first, end), Patterns.TryGetValue(pattern, out var known) ? known : null, record.Quote(sentence), Gist.Of(paragraph, first, end)) { IsReturn = pattern == Return };
    }

    /// <summary>Where the next day's clause begins, or something else is said.</summary>
    private static int WiderEnd(Sentence sentence, List<When> days, int number)
    {
        var end = number + 1 < days.Count ? ClauseOf(sentence, days, number + 1).First : sentence.EndToken;
        return Enumerable.Range(days[number].EndToken, Math.Max(0, end - days[number].EndToken)).FirstOrDefault(i => sentence.Paragraph.Tokens[i].Is(':') || sentence.Paragraph.Tokens[i].Is(';'), end);
    }

    private static readonly ulong That = WordHash.Folded("that"), Since = WordHash.Folded("since"), The = WordHash.Folded("the"), Due = WordHash.Folded("due");

    /// <summary>"has been flat since Friday": the day on which a state began, of which only a kind that makes a pattern tells.</summary>
    private static bool IsOnset(Sentence sentence, When day)
    {
        var before = day.FirstToken - 1;
        if (before > sentence.FirstToken && sentence.Paragraph.Tokens[before].Folded == The) before--;
        return before >= sentence.FirstToken && sentence.Paragraph.Tokens[before].Folded == Since;
    }

    /// <summary>Whether a row without a pattern says less than what the whole sentence tells: "I visited on Friday, but nobody was in".</summary>
    private static bool IsLess(CsvRow entry, LexiconMatch? whole) => entry["pattern"] == "" && whole?.Entry["pattern"] is { Length: > 0 } pattern && (entry["kind"] == "significant" || (entry["kind"] == "contact" && pattern == "missed-visit"));

    /// <summary>Found again, or back: an absence of its own where no record tells of the going.</summary>
    public bool IsReturn { get; private init; }

    private const string Return = "missing-end";

    private static readonly Lexicon SameAgain = Lexicon.Of("(the same|same) [thing] (again|happened|went on) [again] (on|the|yesterday|last|this)", "(and|happened|did so|so it was) again on");

    /// <summary>"The same again on 28 September": of the kind that the sentence before told.</summary>
    private static EventMention? Again(RecordReading record, Sentence sentence, When day, EventMention? before) =>
        before?.Pattern is null || day.Date > DateOf(record, sentence) || !SameAgain.Any(sentence) ? null : before with { When = day, Quotation = record.Quote(sentence), Gist = Gist.Of(sentence) };

    /// <summary>"Nobody got to the teatime call yesterday. His tablets were not given": a dose missed with the call.</summary>
    private static EventMention? GoesOn(RecordReading record, Sentence sentence, EventMention before)
    {
        var day = before.When with { FirstToken = sentence.FirstToken, EndToken = sentence.FirstToken, IsRelative = true };
        if (Repeats.Any(sentence) || IsDoubted(sentence, sentence.FirstToken, sentence.EndToken) || KindOf(record, sentence, sentence.FirstToken, sentence.EndToken, day) is not { } match || match.Entry["pattern"] != "missed-medication") return null;
        return IsPast(sentence, sentence.FirstToken, sentence.EndToken, day) ? new(day, EventKind.Health, PatternKind.MissedMedication, record.Quote(sentence), Gist.Of(sentence)) : null;
    }

    private static readonly Dictionary<string, PatternKind> Patterns = Enum.GetValues<PatternKind>().ToDictionary(kind => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString()));

    /// <summary>What the row says; what the author did with the person, else, is a contact, and with other professionals a meeting.</summary>
    private static EventKind KindOf(RecordReading record, Sentence sentence, LexiconMatch? match, int first, int end)
    {
        var kind = match is { } known ? Enum.Parse<EventKind>(known.Entry["kind"], ignoreCase: true) : EventKind.Significant;
        if (match is null && Company.IsOfAuthor(record, sentence, first, end)) return EventKind.Contact;
        return kind == EventKind.Contact && Company.IsAmongProfessionals(record, sentence, first, end) ? EventKind.Meeting : kind;
    }

    /// <summary>"by 3 May", "the letter of 3 May", "since May 2021" name no day on which something happened.</summary>
    private static bool IsBlocked(Sentence sentence, When day)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (day.IsRelative || day.FirstToken == sentence.FirstToken) return false;
        var before = day.FirstToken - 1;
        if (tokens[before].Is('(') || tokens[before].Is(',')) before--;
        if (before >= sentence.FirstToken && tokens[before].Folded == Due && day.EndToken < sentence.EndToken && NotDone.At(sentence.Paragraph, day.EndToken, sentence.EndToken) is not null) return false;
        if (before < sentence.FirstToken || !Blocking.Contains(tokens[before]) || (before > sentence.FirstToken && Happenings.Contains(tokens[before - 1]))) return false;
        return before == sentence.FirstToken || !DayParts.Contains(tokens[before - 1]) || (before == day.FirstToken - 1 && tokens[before].In(sentence.Paragraph.Text) is not "of");
    }

    /// <summary>"depot due 10/09 not given": the day is that on which it was not.</summary>
    private static readonly Lexicon NotDone = Lexicon.Of("[,|at|was|were] [was|were] (not (given|taken|made|done|kept|attended|offered|administered|collected)|missed|omitted|refused|declined|withheld|skipped|forgotten)");

    /// <summary>The words that the day belongs to: from the day named before, or the last break, to the next.</summary>
    private static (int First, int End) ClauseOf(Sentence sentence, List<When> days, int number)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (first, end) = (number == 0 ? sentence.FirstToken : days[number - 1].EndToken, number + 1 < days.Count ? days[number + 1].FirstToken : sentence.EndToken);
        for (var i = days[number].FirstToken - 1; i > first; i--)
            if (tokens[i].Is(';') || tokens[i].Is(':') || (Breaks.Contains(tokens[i]) && IsPast(sentence, first, i, days[number]) && HasVerb(sentence, i, days[number].FirstToken))) { first = i; break; }
        for (var i = days[number].EndToken; i < end; i++)
            if (tokens[i].Is(';') || (tokens[i].Is(':') && number + 1 < days.Count) || (Breaks.Contains(tokens[i]) && IsPast(sentence, first, i, days[number]))) { end = i; break; }
        return (first, end);
    }

    /// <summary>What was only wondered about, or may have been; "May" is a month.</summary>
    private static bool IsDoubted(Sentence sentence, int first, int end) => sentence.Tokens.Any(Doubt.Contains)
        || Enumerable.Range(first, end - first).TakeWhile(i => !IsRuling(sentence, i)).Any(i => Possible.Contains(sentence.Paragraph.Tokens[i]) && !sentence.Paragraph.Tokens[i].IsCapitalised && !IsDenied(sentence, i));

    /// <summary>"could not be found", "would not take his tablets": so it was.</summary>
    private static bool IsDenied(Sentence sentence, int i) => i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "could" or "would" && sentence.Paragraph.Tokens[i + 1].In(sentence.Paragraph.Text) is "not";

    private static bool HasVerb(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsPastVerb(sentence.Paragraph, i)) return true;
        return false;
    }

    private static bool IsPast(Sentence sentence, int first, int end, When day)
    {
        for (var i = first; i < end && !IsDecided(sentence, i, day); i++)
            if (!(i >= day.FirstToken && i < day.EndToken) && IsFuture(sentence, i)) return false;
        return HasVerb(sentence, first, end) || Named.Find(sentence.Paragraph, first, end).Any();
    }

    private static readonly WordSet Happenings = new("call visit conversation fall tumble trip assault attack incident fight seizure overdose collapse fire burglary arrest");
    private static readonly Lexicon Named = Lexicon.Of("(your|our|my) {0-2} (call|visit|conversation) of", "(meeting|conference|core group|round table|strategy discussion|ward round|consultation) {0-3} (on|with|at|today|{number}) ", "(home|back home|no-show|blue-lighted) ", "(call|t / c|phone call|telephone call|visit|email|text|message) {0-3} (from|with)", "not (taken|given|brought|seen|in|home|at home|collected|kept)", "no (reply|answer|response|access|entry|show) ", "DNA", "WNB", "(missing|absent) from", "(two|three|four) falls", "(gap|gaps) on", "(family|everyone|everybody|all) out", "(found|low|tearful) (on|in|at)", "(decision|ruling|verdict|outcome|judgment|order|assessment|review|meeting|conference|panel|hearing|visit) [of|on|,|dated] {number}", "(AWOL|whereabouts unknown|whereabouts not known|missing|absent|threats to|threat to|wasted|abortive|fruitless) ", "(would not|wouldn't) {0-1} (take|have|swallow|accept|speak|talk|eat|come|get|leave|stop)", "(a|an|the|her|his|their|another|second|third) {0-3} (fall|tumble|assault|attack|fight|seizure|overdose|collapse|arrest|burglary|admission) ");
    private static readonly Lexicon Repeats = Lexicon.Of("(twice|often|several times|three times|four times|{number} times|repeatedly|every|each|most|always|usually|regularly|on and off|a few times|many times)");

    private static bool IsFuture(Sentence sentence, int i) => (Future.Contains(sentence.Paragraph.Tokens[i]) && !IsAsArranged(sentence, i) && !IsDenied(sentence, i) && !IsToKnow(sentence, i) && !IsThwarted(sentence, i) && !(i > sentence.FirstToken && sentence.Paragraph.Tokens[i - 1].Folded == You))
        || (i + 1 < sentence.EndToken && sentence.Paragraph.Tokens[i].Folded == Going && sentence.Paragraph.Tokens[i + 1].In(sentence.Paragraph.Text) is "to");

    /// <summary>"I thought that you would want to know".</summary>
    private static bool IsToKnow(Sentence sentence, int i) => ToKnow.At(sentence.Paragraph, i, sentence.EndToken) is not null;

    /// <summary>"was due to visit at the weekend but stayed away": what lay ahead then, and did not happen.</summary>
    private static bool IsThwarted(Sentence sentence, int i) => Thwarted.Find(sentence.Paragraph, i + 1, sentence.EndToken).Any();

    private static readonly Lexicon Thwarted = Lexicon.Of(
        "(and|but|,|yet|then|though) [then|he|she|they|it|this|that|nobody|no one|nothing|still] [he|she|they|it] (did not|didn't|never|failed to) (happen|come|came|arrive|arrived|show|showed|turn up|turned up|take place|took place|attend|attended|appear|appeared|go ahead|went ahead|happened|materialise|materialised|visit|visited|ring|rang|get|got|call|called)",
        "(and|but|yet) [then|he|she|they|it|nobody|no one] (stayed away|cancelled|cried off|pulled out|forgot|called it off|double booked|let (him|her|them) down|was not (given|taken|offered|there|in|home|brought)|were not (given|taken|in|home)|nobody (came|called|arrived|turned up)|no one (came|called|arrived|turned up))",
        "(due|booked|planned|expected) [at|for|on] {0-4} (not (given|taken|made|done|kept|attended|offered)|was not|were not|missed|omitted|refused|declined)");

    private static readonly Lexicon ToKnow = Lexicon.Of("[would] (want|like) to (know|hear|say|tell you|let you know)");

    /// <summary>"They agreed that he should …": what was decided lies ahead, and the decision does not, where its day was named before.</summary>
    private static bool IsDecided(Sentence sentence, int i, When day) => (day.FirstToken < i && IsRuling(sentence, i)) || (day.FirstToken <= i && i > sentence.FirstToken && Deciding.Contains(sentence.Paragraph.Tokens[i]) && Deciders.Contains(sentence.Paragraph.Tokens[i - 1]));

    /// <summary>"The court agreed that she may …", "It was agreed, with one against, that …".</summary>
    private static bool IsRuling(Sentence sentence, int i)
    {
        if (sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is not "that") return false;
        for (var k = i - 1; k >= sentence.FirstToken && k >= i - FurthestRuling; k--)
            if (Deciding.Contains(sentence.Paragraph.Tokens[k])) return true;
        return false;
    }

    private const int FurthestRuling = 6;

    /// <summary>"as we had arranged", "as planned".</summary>
    private static bool IsAsArranged(Sentence sentence, int i)
    {
        for (var k = i - 1; k >= sentence.FirstToken && k >= i - 3; k--)
            if (sentence.Paragraph.Tokens[k].Folded == As) return true;
        return false;
    }

    private static readonly ulong You = WordHash.Folded("you");

    private static readonly ulong As = WordHash.Folded("as"), To = WordHash.Folded("to");

    private static readonly ulong Going = WordHash.Folded("going");

    internal static bool IsPastVerb(ParagraphReading paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (i > 0 && paragraph.Tokens[i - 1].Folded == To) return false;
        return Past.Contains(token) || (token.IsWord && token.Length > 3 && !NotPast.Contains(token) && token.In(paragraph.Text).EndsWith("ed", StringComparison.Ordinal));
    }

    /// <summary>The first row of the list that is met: those of patterns come first.</summary>
    private static LexiconMatch? KindOf(RecordReading record, Sentence sentence, int first, int end, When day)
    {
        LexiconMatch? best = null;
        foreach (var match in KindsOfEvents.Find(sentence.Paragraph, first, end))
            if ((best is null || match.Entry.Line < best.Value.Entry.Line) && !IsPartOfName(sentence, match) && (match.Entry["pattern"] is "" or Return || Happened.Is(record, sentence, match, day))) best = match;
        return best;
    }

    /// <summary>"Fell View" is no fall.</summary>
    private static bool IsPartOfName(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        return match.EndToken == match.FirstToken + 1 && match.FirstToken > sentence.FirstToken && tokens[match.FirstToken].IsCapitalised
            && ((match.EndToken < sentence.EndToken && tokens[match.EndToken].IsCapitalised) || (match.FirstToken > sentence.FirstToken + 1 && tokens[match.FirstToken - 1].IsCapitalised));
    }
}
