using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Whether the words of a pattern tell that such an event happened, and to the person: not what was denied, feared, asked or only talked of, nor what befell somebody else or a thing.</summary>
internal static class Happened
{
    private static readonly WordSet Helpers = new("was were is be been being has have had did do does became become seemed appeared also then again just only still even really very quite ever yet since later soon finally twice once both all himself herself themselves "
        + "further other more new such recent reported known any missed single full serious major");
    private static readonly WordSet Denials = new("not never no none nobody without neither nor hardly nearly almost barely avoided didn't wasn't weren't hadn't hasn't haven't doesn't isn't don't won't wouldn't couldn't can't cannot would could might may should can must shall will like");
    private static readonly WordSet Supposed = new("whether if unless lest"), Spoken = new("about regarding concerning why how remembered recalled discussed considered"), Turns = new("because as after although but so until while and"),
        Feared = new("afraid frightened scared worried worries worry feared fears fear imagined dreamed dreamt pretended expected hoped reminded warned advised threatened risk risks danger chance prevent"), Thought = new("thought believed assumed"),
        Reason = new("that of about he she they it his her him them not never to"), Near = new("at for just"), Wishes = new("wanted going afraid likely able used how what not meant refused asked told advised reminded hoped planned needs need supposed due about threatened");
    private static readonly WordSet Softened = new("not never no less longer hardly without"), Refusals = new("would wouldn't refused did could couldn't not hardly barely scarcely"), Answers = new("answer answered answering reply response"), Telephones = new("telephone telephoned telephoning phone phoned mobile voicemail dialled rang ringing text texted email emailed line"),
        Doors = new("visited visit knocked door doorstep house flat home bell intercom address property");

    /// <param name="day">The day that the sentence gives for it.</param>
    public static bool Is(RecordReading record, Sentence sentence, LexiconMatch match, When day)
    {
        var tokens = sentence.Paragraph.Tokens;
        var at = match.FirstToken;
        while (at > sentence.FirstToken && !Denials.Contains(tokens[at - 1]) && (Helpers.Contains(tokens[at - 1]) || IsAdverb(sentence, at - 1))) at--;
        if (at > sentence.FirstToken && (Denials.Contains(tokens[at - 1]) || (tokens[at - 1].Folded == To && at - 1 > sentence.FirstToken && Wishes.Contains(tokens[at - 2])))) return false;
        var words = Enumerable.Range(match.FirstToken, match.EndToken - match.FirstToken).Select(i => tokens[i]).ToList();
        var pattern = match.Entry["pattern"];
        return !IsTopic(sentence, match.FirstToken) && !(pattern == "incident" && IsDisclosed(sentence, at, match.FirstToken, day)) && !sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && !IsOnlySpokenOf(record, sentence, match.FirstToken, day, pattern) && pattern switch
        {
            "fall" or "missing-episode" or KindsOfEvents.Return => Befallen.IsSubject(record, sentence, match, at),
            "mood-change" => (!words.Exists(Softened.Contains) || Refusals.Contains(words[0])) && Befallen.IsSubject(record, sentence, match, at),
            "missed-medication" => Befallen.IsMedicineOfSubject(record, sentence, match, at),
            "missed-visit" => !(words.Exists(Answers.Contains) && IsByTelephone(sentence, match.EndToken)),
            "incident" => words.Exists(Burning.Contains) || !Befallen.IsThing(sentence, match, at),
            _ => true,
        };
    }

    private static readonly WordSet Burning = new("fire light alight smoke flames");

    private static readonly WordSet Papers = new("leaflet leaflets booklet training course workshop information guidance policy poster video book form forms advice webinar lesson article talk protocol factsheet"), On = new("on about around for re");

    /// <summary>"Leaflet on missed pills", "training about falls".</summary>
    private static bool IsTopic(Sentence sentence, int at) => at - 2 >= sentence.FirstToken && On.Contains(sentence.Paragraph.Tokens[at - 1]) && Papers.Contains(sentence.Paragraph.Tokens[at - 2]);

    /// <summary>"revealed on 8 September that he had been abused as a boy": long before the day that is named.</summary>
    private static bool IsDisclosed(Sentence sentence, int at, int match, When day)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!Enumerable.Range(at, match - at + 1).Any(i => tokens[i].Folded == Had)) return false;
        for (var k = at - 1; k >= sentence.FirstToken; k--)
            if (Disclosing.Contains(tokens[k])) return day.FirstToken < at;
        return false;
    }

    private static readonly WordSet Disclosing = new("disclosed revealed confided recalled remembered admitted");
    private static readonly ulong Had = WordHash.Folded("had");

    private static readonly ulong To = WordHash.Folded("to");

    private static bool IsAdverb(Sentence sentence, int i) =>
        sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false, Length: > 4 } token && token.In(sentence.Paragraph.Text).EndsWith("ly", StringComparison.Ordinal);

    /// <summary>"asked whether he had fallen", "was afraid that he would", and, said on that day, "talked about the time when he ran away".</summary>
    private static bool IsOnlySpokenOf(RecordReading record, Sentence sentence, int match, When day, string pattern)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var k = match - 1; k >= sentence.FirstToken; k--)
        {
            if (tokens[k].Is(';') || tokens[k].Is(',') || Turns.Contains(tokens[k])) return false;
            if (Supposed.Contains(tokens[k]) || ((Feared.Contains(tokens[k]) || (Thought.Contains(tokens[k]) && pattern != "mood-change")) && Reason.Contains(tokens[k + 1]))) return true;
            if (Spoken.Contains(tokens[k]) && (day.EndToken <= k || day.Date == record.Record.Date) && tokens[k + 1].Kind != TokenKind.Number && !(k > sentence.FirstToken && Near.Contains(tokens[k - 1]))) return true;
        }
        return false;
    }

    /// <summary>Nobody answered a telephone, and no door.</summary>
    private static bool IsByTelephone(Sentence sentence, int end)
    {
        var words = Enumerable.Range(sentence.FirstToken, end - sentence.FirstToken).Select(i => sentence.Paragraph.Tokens[i]).ToList();
        return words.Exists(Telephones.Contains) && !words.Exists(Doors.Contains);
    }
}
