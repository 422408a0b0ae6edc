using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language.Pasted;

/// <summary>The set phrases of mails: how they greet, close, warn and disclaim.</summary>
internal static class MailPhrases
{
    private static readonly List<CsvRow> Rows = [.. Csv.ReadEmbedded("lexicons/mail.csv")];

    private static readonly Lexicon Greetings = Of("greeting"), SignOffs = Of("signoff"), Meetings = Of("meeting"),
        Residue = Of("device", "disclaimer", "banner"), Voice = Lexicon.Load("mail-voice");

    public static readonly Lexicon Courtesies = Of("courtesy");

    private static readonly WordSet Jobs = new("manager nurse worker officer therapist coordinator co-ordinator teacher consultant practitioner lead head team service services council hospital nhs trust school centre center "
        + "department directorate surgery practice clinic unit ward administrator assistant director adviser advisor advocate solicitor partner visitor midwife doctor psychologist psychiatrist physiotherapist "
        + "counsellor tutor support senior specialist registered she her he him they them pronouns tel telephone mobile mob phone fax ext email web www floor street road house office county borough foundation "
        + "academy college university community social band desk switchboard follow twitter facebook website linkedin working days hours monday-friday sencor senco headteacher secretary pcso constable sergeant cllr councillor "
        + "housing landlord association homes group ltd limited llp cic charity project");

    private static Lexicon Of(params string[] kinds) => new(Rows.Where(row => kinds.Contains(row["kind"])));

    public static bool IsGreeting(PastedLine line) => GreetingEnd(line) > 0 && line.Text is not [.., ':'];

    /// <summary>The token after a greeting and its comma; 0 where the line begins with none.</summary>
    public static int GreetingEnd(PastedLine line)
    {
        if (Opening(Greetings, line, line.FirstToken) is not { } match) return 0;
        var end = match.EndToken;
        while (end < line.EndToken && end - match.EndToken < 4 && line.Paragraph.Tokens[end] is var token && (token.IsCapitalised || token.IsHyphen || token.Is('/') || token.Is('&'))) end++;
        if (end == line.EndToken) return end;
        return line.Paragraph.Tokens[end].First is ',' or '!' or '-' or '–' or ':' or '.' || line.Paragraph.Tokens[end].Kind == TokenKind.Symbol ? end + 1 : 0;
    }

    /// <summary>Whether the line, or its last sentence, closes a mail; and whether a name closes with it.</summary>
    public static bool IsSignOff(PastedLine line, out bool isNamed)
    {
        isNamed = false;
        var first = line.FirstToken;
        if (line.Tokens > 9)
        {
            var last = line.Paragraph.Sentences.LastOrDefault(s => s.FirstToken >= line.FirstToken && s.EndToken <= line.EndToken);
            if (last is null || last.EndToken - last.FirstToken > 9) return false;
            first = last.FirstToken;
        }
        if (Opening(SignOffs, line, first) is not { } match) return false;
        for (var i = match.EndToken; i < line.EndToken; i++)
        {
            var token = line.Paragraph.Tokens[i];
            if (token.IsWord && !token.IsCapitalised && !(token.Length < 4 && token.First is 'x' or 'a')) return false;
            if (token.Kind == TokenKind.Number) return false;
            if (i == first + 1 && token.IsCapitalised && line.Paragraph.Tokens[first].In(line.Paragraph.Text) is "Best") return false;
            isNamed |= token.IsCapitalised;
        }
        return true;
    }

    /// <summary>"Best regards, Samira Haddad, Practice Manager, 01632 …" on one line: a sign-off, a name and more.</summary>
    public static bool IsSignatureInOne(PastedLine line) =>
        line.Tokens is > 4 and < 60 && Opening(SignOffs, line, line.FirstToken) is { } match && match.EndToken + 1 < line.EndToken
        && line.Paragraph.Tokens[match.EndToken] is var next && (next.IsCapitalised || (next.First is ',' or '-' or '–' && line.Paragraph.Tokens[match.EndToken + 1].IsCapitalised))
        && HasContact(line);

    public static bool IsMeeting(PastedLine line) => line.Tokens < 30
        && (Opening(Meetings, line, line.FirstToken) is not null || line.Text.Contains("/meetup-join/", StringComparison.Ordinal) || line.Text.Contains("zoom.us/j/", StringComparison.Ordinal)
            || line.Text.StartsWith("https://teams.", StringComparison.Ordinal) || line.Text.StartsWith("https://meet.google", StringComparison.Ordinal) || line.Text.StartsWith("https://zoom", StringComparison.Ordinal));

    /// <summary>A device's footer, a disclaimer or an external sender's banner; null where there is none.</summary>
    public static string? ResidueIn(PastedLine line)
    {
        foreach (var match in Residue.Find(line.Paragraph, line.FirstToken, line.EndToken)) return match.Entry["kind"];
        return null;
    }

    /// <summary>How much the line sounds like a mail, and how much like a record.</summary>
    public static (int Mail, int Record) VoiceOf(PastedLine line)
    {
        var (mail, record) = (0, 0);
        foreach (var match in Voice.Find(line.Paragraph, line.FirstToken, line.EndToken))
            if (line.Paragraph.IsQuoted(match.Span.Start, match.Span.End)) continue;
            else if (match.Entry["kind"] == "mail") mail++;
            else record++;
        if (line.Text.Contains('!')) mail++;
        return (mail, record);
    }

    /// <summary>A name, a post, a number or an address, as stands under a mail.</summary>
    public static bool IsSignatureLine(PastedLine line, bool mayBeName)
    {
        if (ResidueIn(line) is not null || HasContact(line)) return line.Tokens < 60 || ResidueIn(line) is not null;
        if (line.Tokens > 16 || line.Text is [.., '.' or '?' or ':']) return false;
        var (capitals, words, isJob) = (0, 0, false);
        for (var i = line.FirstToken; i < line.EndToken; i++)
        {
            var token = line.Paragraph.Tokens[i];
            if (token.First is '|') return true;
            if (!token.IsWord) continue;
            words++;
            capitals += token.IsCapitalised ? 1 : 0;
            isJob |= Jobs.Contains(token);
        }
        return (isJob && capitals > 0 && words < 13) || (mayBeName && words is > 0 and < 5 && capitals * 2 > words) || (words > 0 && line.Text.StartsWith("[", StringComparison.Ordinal) && line.Text.EndsWith("]", StringComparison.Ordinal));
    }

    public static bool HasContact(PastedLine line)
    {
        var text = line.Text;
        if (text.Contains('@') || text.Contains("www.", StringComparison.OrdinalIgnoreCase) || text.Contains("http", StringComparison.OrdinalIgnoreCase) || text.Contains('|')) return true;
        var digits = 0;
        foreach (var c in text) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return digits is > 8 and < 40 && line.Tokens < 40;
    }

    private static LexiconMatch? Opening(Lexicon lexicon, PastedLine line, int first)
    {
        while (first < line.EndToken && !line.Paragraph.Tokens[first].IsWord) first++;
        if (first >= line.EndToken) return null;
        return lexicon.At(line.Paragraph, first, line.EndToken);
    }
}
