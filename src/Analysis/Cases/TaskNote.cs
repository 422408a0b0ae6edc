using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What minutes and notes undertake without a full sentence: "JW: order the rail", "School nurse to weigh Ada", "Referral to OT – JW – by 3 May".</summary>
/// <param name="First">Where the words for the deed begin.</param>
/// <param name="Verb">The deed, or the noun that stands for it.</param>
internal readonly record struct TaskNote(string Who, int First, int Verb)
{
    private const int LongestActor = 6;

    private static readonly WordSet Agencies = new(string.Join(' ', WordClasses.Find("agency")!).Replace('|', ' ')
        + " " + string.Join(' ', WordClasses.Find("undertaker")!).Replace('|', ' ')
        + " mum mam dad nan nana gran grandma grandad mother father brother sister son daughter aunt uncle parents family tenant keyworker chair housing police");
    private static readonly WordSet Describing = new("school social district care health housing education foster head key duty senior deputy class family support community link practice home team advice benefits welfare fire safety ward hospital virtual the a her his our their local mental adult adults young children's children people's occupational speech language and & new named allocated independent reviewing probation youth police bank nursery special day centre & council's surveyor drug alcohol assistant lead supervising ambulance fostering adoption nursing visiting reviewing supporting emergency crisis duty discharge intake early help recovery tenancy floating night day weekend tissue viability continence stoma respiratory cardiac stroke falls memory palliative hospice learning disability sensory dental eye consultant specialist general form year subject pastoral attendance inclusion wellbeing welfare safeguarding of for in on charge business case care court crown prosecution immigration asylum refugee debt money employment job work works environmental licensing planning highways repairs maintenance property lettings income rent rents council tax parking library leisure sports meals transport minibus taxi bus ward theatre intensive triage bed site estate estates building facilities domestic catering kitchen laundry chief executive regional area locality north south east west central integrated complex long term short breaks break contact family time group residential registered unit shift acting out hours approved mental-health best interests gp's practice dispensing on-call linked designated allocated interim temporary locum agency bank other same another both all 's first second third aftercare after through leaving care personal pathway young-person independent domestic violence abuse sexual advocacy victim witness liaison outreach street homeless homelessness options prevention enforcement noise pest control gas electric electricity water energy board");
    private static readonly Lexicon Roles = Lexicon.Load("roles");
    private static readonly Lexicon Labels = Lexicon.Of("[agreed] (action|actions|task|tasks|to do|next step|next steps) [point|points|agreed] [{number}] [for|on] ");
    private static readonly WordSet Plans = new("plan plans agreed outcome follow-up followup outstanding next");
    private static readonly WordSet NotInitials = new("NB PS RE TO CC PM AM UK US TV ID OK NO DOB NHS NI TEL RIP ETA");
    private static readonly WordSet Nouns = new("referral referrals letter letters call calls application request appointment booking order email report form forms copy chronology assessment review meeting visit claim quote quotes enquiry follow-up followup check checks update feedback discussion contact statement invoice payment prescription script scan bloods swab conference minutes paperwork consent search chase text message invitation notice notification summary plan agenda");
    private static readonly WordSet Due = new("by before within due end asap today tomorrow next this");
    private static readonly WordSet Ambiguous = new("contact call report visit address review phone email test plan record support assess order copy post form note date cost price");

    private static readonly WordSet Ticks = new("✓ ✔ ☑ ✅"), Status = new("done completed complete actioned finished sorted achieved met closed");

    /// <summary>Whether a list of actions says beside one that it is done: "Ring the dentist (JW) – done 3 May", "✓ Ring the dentist".</summary>
    public static bool IsTicked(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (Ticks.Contains(tokens[sentence.FirstToken]) || Ticks.Contains(tokens[sentence.EndToken - 1])) return true;
        if (sentence.Neighbour(1) is { } next && Status.Contains(tokens[next.FirstToken]) && next.EndToken - next.FirstToken <= LongestStatus) return true;
        for (var i = Math.Max(sentence.FirstToken + 2, sentence.EndToken - LongestStatus); i < sentence.EndToken; i++)
            if (Status.Contains(tokens[i]) && (IsDash(tokens[i - 1]) || tokens[i - 1].Is(':') || tokens[i - 1].Is('(') || tokens[i - 1].Is('|')) && IsStatus(sentence, i + 1)) return true;
        return false;
    }

    private const int LongestStatus = 5;

    /// <summary>Whether nothing but a date follows.</summary>
    private static bool IsStatus(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false } word && !Due.Contains(word) && word.In(sentence.Paragraph.Text) is not "on") return false;
        return true;
    }

    public static TaskNote? Of(RecordReading record, Sentence sentence)
    {
        var first = Begin(sentence, out var isAction);
        if (first >= sentence.EndToken - 1) return null;
        return Said(record, sentence, first, isAction) ?? Nominal(sentence, first, isAction) ?? Commanded(record, sentence, first) ?? Listed(sentence) ?? Later(record, sentence) ?? Passive(sentence, first) ?? Planned(record, sentence, first);
    }

    /// <summary>After "Action 3:" and a dash.</summary>
    private static int Begin(Sentence sentence, out bool isAction)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        isAction = Labels.At(sentence.Paragraph, at, sentence.EndToken) is { } label && (at = label.EndToken) > 0;
        if (at + 2 < sentence.EndToken && tokens[at + 1].Is(':') && Plans.Contains(tokens[at])) at += 2;
        if (at + 2 < sentence.EndToken && tokens[at + 1].Is(')') && tokens[at].Length <= 2) at += 2;
        else if (at + 3 < sentence.EndToken && tokens[at].Is('(') && tokens[at + 2].Is(')') && tokens[at + 1].Length <= 2) at += 3;
        while (at < sentence.EndToken && (IsDash(tokens[at]) || tokens[at].Is(':') || tokens[at].Is('(') || tokens[at].Is('•'))) at++;
        return at;
    }

    /// <summary>"JW: order …", "JW – order …", "School nurse to weigh …".</summary>
    private static TaskNote? Said(RecordReading record, Sentence sentence, int first, bool isAction)
    {
        var tokens = sentence.Paragraph.Tokens;
        var end = first;
        while (end < sentence.EndToken && end - first < LongestActor && tokens[end] is { IsWord: true } word && word.In(sentence.Paragraph.Text) is not "to") end++;
        if (end == first || end + 1 >= sentence.EndToken || !IsActor(record, sentence, first, end, out var isNamed)) return null;
        var verb = end;
        while (verb < sentence.EndToken && (tokens[verb].Is(')') || tokens[verb].Is(':') || IsDash(tokens[verb]))) verb++;
        var isTold = verb == end && tokens[verb].In(sentence.Paragraph.Text) is "to";
        if (isTold) verb++;
        if (verb >= sentence.EndToken - 1 || (verb == end && !isAction) || (!isTold && !isNamed && !isAction) || (!TaskVerbs.IsDeedAt(sentence, verb) && !(isTold && IsDeedOf(sentence, first, end)))) return null;
        if (!isTold && Ambiguous.Contains(tokens[verb]) && !tokens[verb + 1].IsWord) return null;
        return new(sentence.Paragraph.Text[tokens[first].Start..tokens[end - 1].End], verb, verb);
    }

    /// <summary>"Who: JW. What: find a class.": a list of actions that names its columns.</summary>
    private static TaskNote? Listed(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        string? who = null;
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            if (!tokens[i + 1].Is(':')) continue;
            if (Doers.Contains(tokens[i])) who = tokens[i + 2].In(sentence.Paragraph.Text).ToString();
            if (Columns.Contains(tokens[i]) && TaskVerbs.IsDeedAt(sentence, i + 2) && (who ?? DoerBeside(sentence)) is { } doer) return new(doer, i + 2, i + 2);
        }
        return null;
    }

    private static string? DoerBeside(Sentence sentence)
    {
        foreach (var step in Beside)
            if (sentence.Neighbour(step) is { } other && other.FirstToken + 2 < other.EndToken && Doers.Contains(other.Paragraph.Tokens[other.FirstToken]) && other.Paragraph.Tokens[other.FirstToken + 1].Is(':'))
                return other.Paragraph.Text[other.Paragraph.Tokens[other.FirstToken + 2].Start..other.Paragraph.Tokens[other.EndToken - 1].Start];
        return null;
    }

    private static readonly int[] Beside = [-1, 1, 2];
    private static readonly WordSet Doers = new("who whom owner lead responsible responsibility assigned by"), Columns = new("what action task job step do");

    /// <summary>"Continence service – reassess – Jill to refer", "Letter to go out Monday, legal to draft": who does it stands after the thing.</summary>
    private static TaskNote? Later(RecordReading record, Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken + 1; i + 3 < sentence.EndToken; i++)
            if ((IsDash(tokens[i]) || tokens[i].Is(';') || tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is(',')) && ToldAt(record, sentence, i + 1) is { } note && (!tokens[i].Is(',') || !IsFinite(sentence, i))) return note;
        return null;
    }

    private static TaskNote? ToldAt(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var end = first + 1; end < sentence.EndToken && end - first < LongestActor && tokens[end - 1].IsWord; end++)
            if (tokens[end].In(sentence.Paragraph.Text) is "to")
                return end + 1 < sentence.EndToken && IsDeedOf(sentence, first, end) && IsActor(record, sentence, first, end, out _) ? new(sentence.Paragraph.Text[tokens[first].Start..tokens[end - 1].End], end + 1, end + 1) : null;
        return null;
    }

    /// <summary>Whether it already tells that something is so, and is no note.</summary>
    private static bool IsFinite(Sentence sentence, int end)
    {
        for (var i = sentence.FirstToken; i < end; i++)
            if (Verbal.Contains(sentence.Paragraph.Tokens[i]) || PastVerbs.IsAt(sentence.Paragraph, i)) return true;
        return false;
    }

    private static readonly WordSet Verbal = new("is are was were has have had will would can could does did asks wants needs says likes if when");

    /// <summary>Whether what follows "to" is a deed of one who acts for others: who notes "OT to attend" means once.</summary>
    private static bool IsDeedOf(Sentence sentence, int first, int end)
    {
        if (TaskVerbs.IsDeedAt(sentence, end + 1)) return true;
        var verb = sentence.Paragraph.Tokens[end + 1];
        return verb is { IsWord: true, IsCapitalised: false } && (IsWorker(sentence, end - 1) ? !Idle.Contains(verb) && !Places.Contains(verb) && Ends(verb.In(sentence.Paragraph.Text)) : Sharing.Contains(verb));

        static bool Ends(ReadOnlySpan<char> word) => !word.EndsWith("ing") && !word.EndsWith("ed") && (!word.EndsWith("s") || word.EndsWith("ss"));
    }

    /// <summary>What workers and agencies do not do once: what they are or know, and the words that stand after "to" and are no verbs.</summary>
    private static readonly WordSet Idle = new("be have like want need know feel think hope seem believe understand remain continue live die grow become appear enjoy own miss lose sleep depend differ not never do a an the his her him them it its this that these those my our your their us me you all both each every any some which whom whose what when where and or go so");
    private static readonly WordSet Places = new("hospital clinic school home house court ward bed surgery police work church town theatre college nursery prison bank office shop children adults parents staff date end day night one two three four five six seven eight nine ten");
    private static readonly WordSet Sharing = new("attend support help supervise join meet accompany sit come stay keep stop hold");

    /// <summary>Whether a word is a worker or an agency, and no relative or friend.</summary>
    private static bool IsWorker(Sentence sentence, int token) => IsAgent(sentence, token) && !Private.Contains(sentence.Paragraph.Tokens[token]);

    private static readonly WordSet Private = new("mum mam dad nan nana nanny gran grandma grandad grandmother grandfather mother father brother son daughter aunt auntie uncle parents parent family tenant husband wife partner boyfriend girlfriend cousin cousins niece nephew friend friends neighbour neighbours grandparents grandparent brothers sisters sons daughters stepdad stepmum dads mums baby toddler child children boy boys girl girls man woman men women teenager dog cat horse pet patient patients pupil pupils resident residents student lodger flatmate housemate mate mates ex");

    private static readonly WordSet Subjects = new("she he they");

    /// <summary>Whether a worker is the subject before a verb, by role or by a pronoun for one named before.</summary>
    public static bool IsOfAWorker(Sentence sentence, int verb) => verb > sentence.FirstToken
        && (IsWorker(sentence, verb - 1) || (Subjects.Contains(sentence.Paragraph.Tokens[verb - 1]) && Enumerable.Range(sentence.FirstToken, verb - 1 - sentence.FirstToken).Any(i => IsWorker(sentence, i))));

    /// <summary>"Dental appointment to be booked": what is to be done, without who does it.</summary>
    private static TaskNote? Passive(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first + 1; i + 2 < sentence.EndToken && i < first + LongestThing && tokens[i - 1].IsWord; i++)
            if (tokens[i].In(sentence.Paragraph.Text) is "to" && tokens[i + 1].In(sentence.Paragraph.Text) is "be" && Arranged.Contains(tokens[i + 2]) && !IsFinite(sentence, i)) return new("", first, i + 2);
        return null;
    }

    private const int LongestThing = 8;

    private static readonly WordSet Arranged = new("booked arranged made sent sought requested completed ordered fitted installed chased submitted drafted written convened held started commissioned obtained circulated updated reviewed referred organised issued repaired mended replaced raised confirmed scheduled set opened closed copied shared agreed drawn prepared typed filed signed collected delivered purchased bought advertised recruited assessed measured tested notified informed contacted invited progressed explored followed registered applied lodged logged recorded investigated");

    /// <summary>"Plan: ring the bank, chase the form": what a plan says, its writer does.</summary>
    private static TaskNote? Planned(RecordReading record, Sentence sentence, int first) =>
        first == sentence.FirstToken + 2 && Plans.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) && TaskVerbs.IsDeedAt(sentence, first) && !Ambiguous.Contains(sentence.Paragraph.Tokens[first]) ? new(record.Record.Author ?? "", first, first) : null;

    /// <summary>"Referral to OT – JW – by 3 May".</summary>
    private static TaskNote? Nominal(Sentence sentence, int first, bool isAction)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!Enumerable.Range(first, Math.Min(3, sentence.EndToken - first)).Any(i => Nouns.Contains(tokens[i]))) return null;
        for (var i = first + 1; i + 1 < sentence.EndToken; i++)
        {
            if (!(IsDash(tokens[i]) || tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is(',')) || !(IsNamed(sentence, i + 1) || IsAgent(sentence, i + 1) || Own.Contains(tokens[i + 1]))) continue;
            var end = i + 1;
            while (end < sentence.EndToken && (tokens[end].IsCapitalised || IsAgent(sentence, end) || Own.Contains(tokens[end])) && !IsDay(tokens[end])) end++;
            var after = end;
            while (after < sentence.EndToken && !tokens[after].IsWord && tokens[after].Kind != TokenKind.Number) after++;
            if (end > i + 1 && (after < sentence.EndToken ? Due.Contains(tokens[after]) || IsDay(tokens[after]) : isAction || Own.Contains(tokens[i + 1]) || (!tokens[i].Is(',') && IsInitials(sentence, i + 1)))) return new(sentence.Paragraph.Text[tokens[i + 1].Start..tokens[end - 1].End], first, first);
        }
        return null;
    }

    private static readonly WordSet Own = new("me myself"), Days = new("mon tue tues wed thu thur thurs fri sat sun tmrw tomorrow today tonight");

    private static bool IsDay(Token token) => Calendar.WeekdayOf(token) is not null || Days.Contains(token);

    /// <summary>"Ring the college about the form – JW".</summary>
    private static TaskNote? Commanded(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first != sentence.FirstToken || tokens[first + 1].Is(':') || !TaskVerbs.IsDeedAt(sentence, first)) return null;
        for (var i = first + 2; i + 1 < sentence.EndToken; i++)
            if ((IsDash(tokens[i]) || tokens[i].Is('(')) && NameAt(record, sentence, i + 1) is { } name) return new(name, first, first);
            else if ((IsDash(tokens[i]) || tokens[i].Is('(')) && (IsInitials(sentence, i + 1) || Own.Contains(tokens[i + 1]) || IsAgent(sentence, i + 1)) && (i + 2 >= sentence.EndToken || !tokens[i + 2].IsWord || Due.Contains(tokens[i + 2]) || IsDay(tokens[i + 2])))
                return new(tokens[i + 1].In(sentence.Paragraph.Text).ToString(), first, first);
        return null;
    }

    /// <summary>A name that stands alone, or before a day: "– Joan Webb – 3 October".</summary>
    private static string? NameAt(RecordReading record, Sentence sentence, int first)
    {
        if (People.Of(record.Reading).RunsIn(sentence).FirstOrDefault(run => run.FirstToken == first) is not { IsPlace: false, Length: > 1 } run) return null;
        for (var i = run.EndToken; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false } word && !Due.Contains(word) && !Due.Contains(sentence.Paragraph.Tokens[i - 1])) return null;
        return run.Words;
    }

    /// <summary>Whether the words name one who can act: initials, a person, a role, an agency.</summary>
    private static bool IsActor(RecordReading record, Sentence sentence, int first, int end, out bool isNamed)
    {
        var tokens = sentence.Paragraph.Tokens;
        isNamed = Enumerable.Range(first, end - first).All(i => IsInitials(sentence, i) || tokens[i].In(sentence.Paragraph.Text) is "and") || (IsNamed(sentence, first)
            && People.Of(record.Reading).RunsIn(sentence).Any(run => run is { IsPlace: false } && (run.FirstToken == first || (run.FirstToken == first + 1 && !Before.Contains(tokens[first]))) && run.EndToken == end));
        if (isNamed) return true;
        for (var i = first + 1; i < end - 1; i++)
            if (Within.Contains(tokens[i])) end = i;
        for (var i = first; i < end - 1; i++)
            if (!Describing.Contains(tokens[i]) && !Agencies.Contains(tokens[i]) && !(i > first && tokens[i].IsCapitalised) && !IsInitials(sentence, i)) return false;
        return IsAgent(sentence, end - 1);
    }

    private static readonly WordSet Within = new("of for in on at from");
    private static readonly WordSet Before = new("for with by from after before of about asking ask");

    public static bool IsAgency(Token token) => Agencies.Contains(token);

    /// <summary>Whether a word is a role or an agency that can undertake something.</summary>
    public static bool IsAgent(Sentence sentence, int token) =>
        Agencies.Contains(sentence.Paragraph.Tokens[token]) || IsInitials(sentence, token) || Roles.Find(sentence.Paragraph, token, token + 1).Any();

    private static bool IsNamed(Sentence sentence, int token) => IsInitials(sentence, token)
        || (sentence.Paragraph.Tokens[token] is { IsCapitalised: true } word && Calendar.WeekdayOf(word) is null);

    /// <summary>"JW", as minutes write those who are present.</summary>
    public static bool IsInitials(Sentence sentence, int token) => sentence.Paragraph.Tokens[token] is { IsWord: true, Length: >= 2 and <= 5 } name
        && name.In(sentence.Paragraph.Text).IndexOfAnyExceptInRange('A', 'Z') < 0 && !NotInitials.Contains(name);

    /// <summary>The name in the record that initials stand for.</summary>
    public static string? NameOf(RecordReading record, string who) => who.Length is not (2 or 3) ? null : record.Sentences.SelectMany(sentence => People.Of(record.Reading).RunsIn(sentence))
        .FirstOrDefault(run => !run.IsPlace && run.Length == who.Length && run.Parts().Select(i => run.Paragraph.Tokens[i].First).SequenceEqual(who))?.Words;

    private static bool IsDash(Token token) => token.Is('–') || token.Is('—') || token.Is('|') || (token.IsHyphen && !token.IsGlued);
}
