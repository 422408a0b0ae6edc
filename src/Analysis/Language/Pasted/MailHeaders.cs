using System.Collections.Frozen;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language.Pasted;

[Flags]
internal enum HeaderKinds { None = 0, From = 1, Sent = 2, Date = 4, To = 8, Cc = 16, Subject = 32, Reply = 64, Extra = 128, When = 256, Where = 512, Organiser = 1024, Attendees = 2048 }

/// <summary>The header lines of a pasted email: From, Sent, To, Subject in any order, form and language.</summary>
internal static class MailHeaders
{
    private const int LongestLabel = 22, Enough = 6, Furthest = 16;

    private const HeaderKinds Invitation = HeaderKinds.When | HeaderKinds.Organiser | HeaderKinds.Attendees;

    private static readonly FrozenDictionary<string, (HeaderKinds Kind, bool IsForeign)> Labels = Csv.ReadEmbedded("lexicons/mail-headers.csv")
        .GroupBy(row => row["word"], StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(g => g.Key, g => (Enum.Parse<HeaderKinds>(g.First()["kind"], ignoreCase: true), g.First()["language"] != "English"), StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, (HeaderKinds Kind, bool IsForeign)>.AlternateLookup<ReadOnlySpan<char>> Lookup = Labels.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Later = [" Sent:", " To:", " Date:", " Cc:", " CC:", " Subject:", " Anfonwyd:", " At:", " Pwnc:", " Objet:", " Betreff:", " Temat:"];

    private static readonly WordSet Days = new("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august "
        + "september october november december jan feb mar apr jun jul aug sep sept oct nov dec today now date birth the about around early late mid age week");

    private sealed class Tally
    {
        public HeaderKinds Kinds;
        public int Score, Labels;
        public bool IsMail, IsTable;

        public void Add(HeaderKinds kind, int score) { Score += (Kinds & kind) == 0 ? score : 0; Kinds |= kind; }
    }

    /// <summary>The line after the header that begins here; the same line where none does.</summary>
    public static int End(IReadOnlyList<PastedLine> lines, int start, bool isMarked, bool isAfterProse, PastedLook look, Func<int, bool> isGreeting)
    {
        if (LabelOf(lines[start]).Kind == HeaderKinds.None && !IsBare(lines[start])) return start;
        var tally = new Tally { Score = isMarked ? 4 : 0, IsMail = isMarked, IsTable = lines[start].Paragraph.Source.Cell is not null };
        var (end, missed) = (start, 0);
        for (var i = start; i < lines.Count && i - start < Furthest && missed < 2; i++)
        {
            if (i > start && !IsBeside(lines[i - 1], lines[i])) break;
            if (Read(lines, i, tally)) { end = i + 1; missed = 0; }
            else if (end > start && (IsContinuation(lines[i]) || (end == i && IsValueOf(lines[i - 1], lines[i])))) end = i + 1;
            else missed++;
        }
        if (end > start && end < lines.Count && isGreeting(end)) { tally.Score += 2; tally.IsMail = true; }
        if (tally.Labels > 0) Weigh(lines[start], look, tally);
        return IsHeader(tally) && (tally.IsMail || (isAfterProse && !tally.IsTable)) ? end : start;
    }

    /// <summary>The formatting that a header brings: the look of another document, and labels in bold.</summary>
    private static void Weigh(PastedLine line, PastedLook look, Tally tally)
    {
        if (look.IsForeign(line)) { tally.Score += 2; tally.IsMail = true; }
        if (tally.IsMail && PastedLook.HasBoldLabel(line)) tally.Score++;
    }

    /// <summary>A memorandum's own head, or dates and addresses from one to another, lack what a mail has.</summary>
    private static bool IsHeader(Tally tally)
    {
        if (tally.Labels == 0 || tally.Score < Enough) return false;
        if ((tally.Kinds & Invitation) == Invitation) return true;
        var sender = tally.Kinds & (HeaderKinds.From | HeaderKinds.Sent);
        var rest = tally.Kinds & (HeaderKinds.To | HeaderKinds.Subject | HeaderKinds.Date | HeaderKinds.Sent | HeaderKinds.Cc);
        if ((sender == 0 && !tally.IsMail) || (rest & ~sender) == 0 && tally.Score < Enough + 1) return false;
        if ((tally.Kinds & (HeaderKinds.Subject | HeaderKinds.Sent)) == 0 && tally.Score < Enough + 1) return false;
        return true;
    }

    /// <summary>Header rows may stand in the cells of a table.</summary>
    private static bool IsBeside(PastedLine before, PastedLine line) =>
        line.Paragraph.Source.Part == before.Paragraph.Source.Part && !line.IsHeading
        && line.Paragraph.Source.Cell?.Table == before.Paragraph.Source.Cell?.Table;

    private static bool Read(IReadOnlyList<PastedLine> lines, int i, Tally tally)
    {
        var line = lines[i];
        var (kind, value, isForeign) = LabelOf(line);
        if (kind == HeaderKinds.None) return ReadBare(line, tally);
        if (value is not { Length: > 0 } && i + 1 < lines.Count && LabelOf(lines[i + 1]).Kind == HeaderKinds.None) value = lines[i + 1].Text.ToString();
        if (kind is HeaderKinds.From && IsDateOrPlace(value)) return false;
        tally.Labels++;
        tally.Add(kind, 2);
        if (isForeign) { tally.Score += (tally.Kinds & HeaderKinds.Reply) == 0 ? 1 : 0; tally.IsMail = true; }
        if (kind == HeaderKinds.Sent) { tally.Score++; tally.IsMail |= !tally.IsTable; }
        Weigh(kind, value, PastedLook.HasMailLink(line), tally);
        foreach (var later in Later)
            if (value.Contains(later, StringComparison.Ordinal)) { tally.Add(Lookup[later.AsSpan(1, later.Length - 2)].Kind, 2); tally.IsMail |= later is " Sent:"; }
        return true;
    }

    private static void Weigh(HeaderKinds kind, ReadOnlySpan<char> value, bool isLinked, Tally tally)
    {
        var mails = isLinked || value.Contains('@') || value.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || value.Contains("on behalf of", StringComparison.OrdinalIgnoreCase);
        if (mails) { tally.Score += 3; tally.IsMail = true; }
        if (kind is HeaderKinds.Sent or HeaderKinds.Date && HasTime(value)) { tally.Score += 2; tally.IsMail = true; }
        if (kind == HeaderKinds.Subject && IsReply(value)) { tally.Score += 2; tally.IsMail = true; }
        if (kind is HeaderKinds.From or HeaderKinds.To && value.IndexOf(", ") is > 1 and < 20) { tally.Score++; tally.IsMail |= kind == HeaderKinds.From && value.Length < 45; }
    }

    /// <summary>The label that a line begins with, and what follows its colon.</summary>
    public static (HeaderKinds Kind, string Value, bool IsForeign) LabelOf(PastedLine line)
    {
        var text = line.Text.TrimStart("|>•- ");
        if (IsWholeFirstCell(line) && Lookup.TryGetValue(text, out var cell)) return (cell.Kind, "", cell.IsForeign);
        var colon = text[..Math.Min(text.Length, LongestLabel)].IndexOfAny(':', '：');
        if (colon < 1 || !Lookup.TryGetValue(text[..colon].Trim(" *_"), out var label)) return default;
        return (label.Kind, text[(colon + 1)..].Trim(" *_\t\u200B").ToString(), label.IsForeign);
    }

    private static bool IsWholeFirstCell(PastedLine line) =>
        line is { Start: 0, Paragraph.Source.Cell.Column: 0 } && line.End == line.Paragraph.Text.Length && line.End <= LongestLabel;

    /// <summary>A sender with an address, a day with a time, or "RE: …", where a mail program leaves the labels out.</summary>
    private static bool IsBare(PastedLine line)
    {
        var text = line.Text;
        return text.Length < 90 && ((text.EndsWith(">") && text.Contains('@') && !text.Contains(':')) || IsReply(text) || IsStamp(text));
    }

    private static bool ReadBare(PastedLine line, Tally tally)
    {
        if (!IsBare(line)) return false;
        var kind = line.Text.Contains('@') ? HeaderKinds.From : IsReply(line.Text) ? HeaderKinds.Subject : HeaderKinds.Sent;
        tally.Add(kind, kind == HeaderKinds.From ? 4 : 2);
        tally.IsMail |= kind != HeaderKinds.Sent;
        return true;
    }

    private static bool IsStamp(ReadOnlySpan<char> text) => text.Length is > 10 and < 40 && HasTime(text) && char.IsLetter(text[0]) && text.ContainsAnyInRange('0', '9') && IsDateOrPlace(text.ToString());

    private static bool IsContinuation(PastedLine line)
    {
        var text = line.Text;
        return text.Length < 300 && (text.StartsWith("<") || text.StartsWith("[mailto", StringComparison.OrdinalIgnoreCase) || text.Contains('@') || text.EndsWith(";"));
    }

    /// <summary>The cell beside a label.</summary>
    private static bool IsValueOf(PastedLine label, PastedLine line) =>
        label.Paragraph.Source.Cell is { } left && line.Paragraph.Source.Cell is { } right && left.Row == right.Row && left.Column < right.Column;

    /// <summary>Whether some words are a header's label.</summary>
    public static bool IsLabel(ReadOnlySpan<char> words) => Lookup.ContainsKey(words.Trim(" *_"));

    private static bool IsReply(ReadOnlySpan<char> text)
    {
        foreach (var mark in (ReadOnlySpan<string>)["RE: ", "Re: ", "FW: ", "Fw: ", "FWD: ", "Fwd: ", "[EXTERNAL]", "[OFFICIAL", "[SECURE]", "[EXT]", "ATB: ", "TR: ", "AW: ", "WG: ", "Odp: ", "SV: "])
            if (text.StartsWith(mark, StringComparison.Ordinal)) return true;
        return false;
    }

    public static bool HasTime(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOf(':'); i > 0 && i + 2 < text.Length; i++)
            if (text[i] == ':' && char.IsDigit(text[i - 1]) && char.IsDigit(text[i + 1]) && char.IsDigit(text[i + 2])) return true;
        return false;
    }

    /// <summary>From 4 April 2022, from Monday, from Flat 2: a range or a move and not a sender.</summary>
    private static bool IsDateOrPlace(string value)
    {
        if (value.Length == 0) return false;
        var tokens = new List<Token>();
        Tokenizer.Tokenize(value, tokens);
        return tokens.Count > 0 && !value.Contains('@') && (tokens[0].Kind == TokenKind.Number || Days.Contains(tokens[0]) || tokens[0].Is('£'));
    }
}
