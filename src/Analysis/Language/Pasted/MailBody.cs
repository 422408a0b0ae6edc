namespace Recording.Analysis.Language.Pasted;

/// <summary>Where a mail ends: at its sign-off and signature, at a heading, or where the report's own voice returns.</summary>
internal sealed class MailBody(IReadOnlyList<PastedLine> lines, PastedLook look, Func<int, bool> opensAnother)
{
    private const int Furthest = 40, LongestSignature = 14;

    /// <summary>The line after the mail whose text begins here, and whether it was closed by a sign-off or a footer.</summary>
    public (int End, bool IsClosed) From(int start)
    {
        var limit = Limit(start);
        var (end, isClosed) = ByWords(start, limit);
        var seen = ByLook(start, limit);
        return seen > start && (!isClosed || seen > end) ? (seen, isClosed || seen > start + 1) : (end, isClosed);
    }

    /// <summary>The line at which the look of another document, which the mail begins in, ends.</summary>
    private int ByLook(int start, int limit)
    {
        var i = start;
        while (i < limit && (i == start || !opensAnother(i)) && look.IsForeign(lines[i])) i++;
        return i;
    }

    private (int End, bool IsClosed) ByWords(int start, int limit)
    {
        var record = 0;
        for (var i = start; i < limit; i++)
        {
            if (i > start && opensAnother(i)) return (i, true);
            if (MailPhrases.IsSignOff(lines[i], out var isNamed)) return (Signature(i + 1, limit, !isNamed), true);
            if (MailPhrases.ResidueIn(lines[i]) is "device" or "disclaimer") return (Signature(i, limit, false), true);
            if (i > start && IsBareName(lines[i])) return (Signature(i + 1, limit, false), true);
            record = Reads(lines[i]) ? record + 1 : 0;
            if (record == 2) break;
        }
        return (Unclosed(start, limit), false);
    }

    private int Limit(int start)
    {
        var limit = start;
        while (limit < lines.Count && limit - start < Furthest && !lines[limit].IsHeading
            && (limit == 0 || lines[limit].Follows(lines[limit - 1]) || (limit == start && IsUnderTable(lines[limit - 1], lines[limit])))) limit++;
        return limit;
    }

    /// <summary>A header's table may stand over the mail's text.</summary>
    private static bool IsUnderTable(PastedLine before, PastedLine line) =>
        before.Paragraph.Source.Cell is not null && line.Paragraph.Source.Cell is null && before.Paragraph.Source.Part == line.Paragraph.Source.Part;

    /// <summary>Whether a line reads as a record and in nothing like a mail.</summary>
    private static bool Reads(PastedLine line) => MailPhrases.VoiceOf(line) is { Mail: 0, Record: > 0 };

    private int Unclosed(int start, int limit)
    {
        var i = start;
        if (i < limit && MailPhrases.IsGreeting(lines[i]) && lines[i].Tokens < 7) i++;
        if (i < limit && !Reads(lines[i])) i++;
        while (i < limit && MailPhrases.VoiceOf(lines[i]) is var (mail, record) && mail > 0 && mail >= record) i++;
        return i;
    }

    /// <summary>The lines under a sign-off: name, post, numbers, addresses, disclaimers.</summary>
    public int Signature(int start, int limit, bool mayBeName)
    {
        var i = start;
        while (i < limit && i - start < LongestSignature && !opensAnother(i)
            && (MailMarks.IsRule(lines[i]) || MailPhrases.IsSignatureLine(lines[i], mayBeName || i > start && i - start < 3 && lines[i].Tokens < 6))) i++;
        return i;
    }

    private static bool IsBareName(PastedLine line)
    {
        if (line.Tokens > 3 || line.Text is [.., '.' or ':' or '?']) return false;
        for (var i = line.FirstToken; i < line.EndToken; i++)
            if (line.Paragraph.Tokens[i] is var token && !token.IsCapitalised && !(token.Is('x') || token.Is('.') || token.Is(','))) return false;
        return true;
    }
}
