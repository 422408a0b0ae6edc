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
        + " mum mam dad nan nana gran grandma grandad mother father brother sister son daughter aunt uncle parents family tenant keyworker chair housing police");
    private static readonly WordSet Describing = new("school social district care health housing education foster head key duty senior deputy class family support community link practice home team advice benefits welfare fire safety ward hospital virtual the a her his our their local mental adult adults young children's children people's occupational speech language and & new named allocated independent reviewing probation youth police bank nursery special day centre & council's surveyor drug alcohol assistant lead");
    private static readonly Lexicon Roles = Lexicon.Load("roles");
    private static readonly Lexicon Labels = Lexicon.Of("[agreed] (action|actions|task|tasks|to do|next step|next steps) [point|points|agreed] [{number}] [for|on] ");
    private static readonly WordSet Plans = new("plan plans agreed outcome follow-up followup outstanding next");
    private static readonly WordSet NotInitials = new("NB PS RE TO CC PM AM UK US TV ID OK NO DOB NHS NI TEL RIP ETA");
    private static readonly WordSet Nouns = new("referral letter call application request appointment booking order email report form copy chronology assessment review meeting visit claim quote quotes enquiry");
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
        return Said(record, sentence, first, isAction) ?? Nominal(sentence, first, isAction) ?? Commanded(record, sentence, first);
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
        if (verb >= sentence.EndToken - 1 || (verb == end && !isAction) || (!isTold && !isNamed && !isAction) || !TaskVerbs.IsDeedAt(sentence, verb)) return null;
        if (!isTold && Ambiguous.Contains(tokens[verb]) && !tokens[verb + 1].IsWord) return null;
        return new(sentence.Paragraph.Text[tokens[first].Start..tokens[end - 1].End], verb, verb);
    }

    /// <summary>"Referral to OT – JW – by 3 May".</summary>
    private static TaskNote? Nominal(Sentence sentence, int first, bool isAction)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!Enumerable.Range(first, Math.Min(3, sentence.EndToken - first)).Any(i => Nouns.Contains(tokens[i]))) return null;
        for (var i = first + 1; i + 1 < sentence.EndToken; i++)
        {
            if (!(IsDash(tokens[i]) || tokens[i].Is(':') || tokens[i].Is('(') || tokens[i].Is(',')) || !IsNamed(sentence, i + 1)) continue;
            var end = i + 1;
            while (end < sentence.EndToken && tokens[end].IsCapitalised) end++;
            var after = end;
            while (after < sentence.EndToken && !tokens[after].IsWord && tokens[after].Kind != TokenKind.Number) after++;
            if (after < sentence.EndToken ? Due.Contains(tokens[after]) : isAction) return new(sentence.Paragraph.Text[tokens[i + 1].Start..tokens[end - 1].End], first, first);
        }
        return null;
    }

    /// <summary>"Ring the college about the form – JW".</summary>
    private static TaskNote? Commanded(RecordReading record, Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (first != sentence.FirstToken || !TaskVerbs.IsDeedAt(sentence, first)) return null;
        for (var i = first + 2; i + 1 < sentence.EndToken; i++)
            if ((IsDash(tokens[i]) || tokens[i].Is('(')) && NameAt(record, sentence, i + 1) is { } name) return new(name, first, first);
            else if ((IsDash(tokens[i]) || tokens[i].Is('(')) && IsInitials(sentence, i + 1) && (i + 2 >= sentence.EndToken || !tokens[i + 2].IsWord || Due.Contains(tokens[i + 2])))
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
        for (var i = first; i < end - 1; i++)
            if (!Describing.Contains(tokens[i]) && !Agencies.Contains(tokens[i]) && !(i > first && tokens[i].IsCapitalised) && !IsInitials(sentence, i)) return false;
        return IsAgent(sentence, end - 1);
    }

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
