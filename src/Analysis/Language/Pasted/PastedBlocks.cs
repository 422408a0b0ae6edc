using Recording.Analysis.Checks;
using Recording.Analysis.Text;

namespace Recording.Analysis.Language.Pasted;

internal enum PastedKind { Email, Signature, Greeting, Chat }

/// <summary>A stretch of the document that was pasted from an email or a chat.</summary>
/// <param name="IsExhibit">Whether the report sets it out on purpose, as quoted correspondence.</param>
internal readonly record struct PastedBlock(PastedKind Kind, Span Span, bool IsExhibit);

/// <summary>Finds what was pasted from emails and chats, from all the marks that they leave, each block with one kind.</summary>
internal sealed class PastedBlocks
{
    private readonly List<PastedLine> _lines;
    private readonly List<PastedBlock> _blocks = [];
    private readonly MailBody _body;
    private readonly PastedLook _look;
    private readonly bool _isLetter;
    private readonly int _prose;
    private int _spoken;

    private PastedBlocks(Reading reading)
    {
        _lines = PastedLine.In(reading);
        _look = PastedLook.Of(reading);
        _body = new(_lines, _look, i => Top(i).End > i);
        _prose = _lines.FindIndex(line => line.Tokens > 5 && line.Text is [.., '.']) is >= 0 and var prose ? prose : int.MaxValue;
        _isLetter = Kinds.Of(reading).Kind == DocumentKind.Letter;
        for (var i = 0; i < _lines.Count;) i = Next(i);
    }

    public static PastedBlocks Of(Reading reading) => reading.Understand(r => new PastedBlocks(r));

    public IEnumerable<PastedBlock> OfKind(PastedKind kind) => _blocks.Where(block => block.Kind == kind);

    /// <summary>Blocks are in order and do not overlap, so that the last one that begins before the end of a span decides.</summary>
    public bool Covers(Span span) =>
        Order.First(_blocks, block => (block.Span.Paragraph, block.Span.Start).CompareTo((span.EndParagraph, span.End)) >= 0) is > 0 and var next && _blocks[next - 1].Span.Overlaps(span);

    /// <summary>Reads the block that begins at a line, or passes the line by.</summary>
    private int Next(int i)
    {
        if (_lines[i].IsHeading) return i + 1;
        if (ChatLog.End(_lines, i, ref _spoken) is var chat && chat > i)
        {
            if (!ChatLog.IsIntroduced(_lines, i)) Add(PastedKind.Chat, i, chat);
            return chat;
        }
        if (Mail(i) is var mail && mail > i) return Add(PastedKind.Email, i, mail);
        if (MailPhrases.ResidueIn(_lines[i]) is not null) return Add(PastedKind.Signature, SignatureStart(i), _body.Signature(i, _lines.Count, false));
        if (_isLetter) return i + 1;
        return Greeted(i) is var greeted && greeted > i ? greeted : Signed(i) is var signed && signed > i ? signed : i + 1;
    }

    private int Add(PastedKind kind, int first, int end)
    {
        var (from, to) = (_lines[first], _lines[end - 1]);
        var span = new Span(from.Paragraph.Index, from.Paragraph.Tokens[from.FirstToken].Start, to.Paragraph.Index, to.Paragraph.Tokens[to.EndToken - 1].End);
        _blocks.Add(new(kind, span, from.IsQuotation || (first > 0 && _lines[first - 1].Text.Contains("exhibit", StringComparison.OrdinalIgnoreCase))));
        return end;
    }

    /// <summary>The line after the mail that begins here with any of a mail's marks, what it answers or forwards included.</summary>
    private int Mail(int start)
    {
        var (at, hasBody) = Top(start);
        if (at == start) return start;
        while (true)
        {
            if (hasBody) at = _body.From(at).End;
            if (at >= _lines.Count || _lines[at].IsHeading) return at;
            var (next, nested) = Top(at);
            if (next == at) return at;
            (at, hasBody) = (next, nested);
        }
    }

    /// <summary>The line after a mail's top (rule, mark, header, banner, "wrote:", quoted lines, meeting links), and whether its text follows.</summary>
    private (int End, bool HasBody) Top(int start)
    {
        var (i, isMarked) = (start, false);
        while (i < _lines.Count && i - start < 3 && (MailMarks.IsRule(_lines[i]) || MailMarks.IsMark(_lines[i]))) isMarked |= MailMarks.IsMark(_lines[i++]);
        if (i >= _lines.Count || _lines[i].IsHeading) return (isMarked ? i : start, false);
        if (Meeting(i) is var meeting && meeting > i) return (meeting, false);
        if (MailHeaders.End(_lines, i, isMarked, i > _prose, _look, at => MailPhrases.IsGreeting(_lines[at])) is var header && header > i) return (header, true);
        if (MailMarks.AfterWrote(_lines, i) is var wrote && wrote > i) return Quoted(wrote) is var after && after > wrote ? (after, false) : (wrote, true);
        if (Quoted(i) is var quoted && quoted > i + 1) return (quoted, false);
        if (MailPhrases.ResidueIn(_lines[i]) == "banner") return (i + 1, true);
        return (isMarked ? i : start, isMarked);
    }

    private int Quoted(int i)
    {
        while (i < _lines.Count && !_lines[i].IsHeading && _lines[i].Paragraph.Text[_lines[i].Start] == '>' && _lines[i].Text is not [.., '<']) i++;
        return i;
    }

    /// <summary>The line after a meeting's links: two or more of them, with what stands between.</summary>
    private int Meeting(int start)
    {
        if (!MailPhrases.IsMeeting(_lines[start])) return start;
        var (end, count) = (start, 0);
        for (var i = start; i < _lines.Count && i <= end + 1 && (i == start || _lines[i].Follows(_lines[i - 1])); i++)
            if (MailPhrases.IsMeeting(_lines[i]) || (i > start && (MailMarks.IsRule(_lines[i]) || _lines[i].Tokens < (_lines[i].Text is ['+', ..] ? 20 : 9) && MailPhrases.HasContact(_lines[i]))))
            {
                end = i + 1;
                count++;
            }
        return count > 1 ? end : start;
    }

    /// <summary>A mail without its header, which greets and closes; else the greeting alone.</summary>
    private int Greeted(int start)
    {
        var line = _lines[start];
        var greeting = MailPhrases.GreetingEnd(line);
        if (greeting == 0 || line.Paragraph.IsQuoted(line.Start, line.End)) return start;
        var (end, isClosed) = _body.From(start);
        if (isClosed && end > start + 1)
        {
            while (end < _lines.Count && !_lines[end].IsHeading && Top(end) is var (next, hasBody) && next > end) end = hasBody ? _body.From(next).End : next;
            return Add(PastedKind.Email, start, end);
        }
        var tokens = line.Paragraph.Tokens;
        var last = line.Paragraph.Sentences.LastOrDefault(s => s.FirstToken < greeting)!;
        var to = last.EndToken - last.FirstToken < 16 ? Math.Min(last.EndToken, line.EndToken) : greeting;
        foreach (var courtesy in MailPhrases.Courtesies.Find(line.Paragraph, greeting - 1, line.EndToken))
            if (courtesy.FirstToken <= to + 1) to = Math.Max(to, courtesy.EndToken);
        _blocks.Add(new(PastedKind.Greeting, new(line.Paragraph.Index, tokens[line.FirstToken].Start, tokens[to - 1].End), false));
        return start + 1;
    }

    /// <summary>A sign-off with name and numbers, unless it is the author's own at the end.</summary>
    private int Signed(int start)
    {
        var line = _lines[start];
        if (line.Paragraph.IsQuoted(line.Start, line.End)) return start;
        var isNamed = false;
        if (AfterDelimiter(start) is var delimited && delimited > start) return Add(PastedKind.Signature, start, delimited);
        if (!MailPhrases.IsSignatureInOne(line) && (line.Tokens > 9 || !MailPhrases.IsSignOff(line, out isNamed))) return start;
        var end = _body.Signature(start + 1, Math.Min(_lines.Count, start + 15), !isNamed && line.Tokens < 9);
        if (LookStart(start) is var first && first < start) return Add(PastedKind.Email, first, end);
        if (end == start + 1 && !isNamed && !MailPhrases.IsSignatureInOne(line)) return start;
        return _lines.Count - end < 3 && IsLastOfBody(end) ? end : Add(PastedKind.Signature, start, end);
    }

    /// <summary>The line after the name, post and numbers under "--", by which mail programs set a signature off.</summary>
    private int AfterDelimiter(int start)
    {
        if (!_lines[start].Text.SequenceEqual("--")) return start;
        var end = _body.Signature(start + 1, Math.Min(_lines.Count, start + 15), true);
        return end > start + 2 && _lines.Skip(start + 1).Take(end - start - 1).Any(MailPhrases.HasContact) ? end : start;
    }

    /// <summary>Back over the lines above a close that stand with it in the look of another document.</summary>
    private int LookStart(int i)
    {
        var from = _blocks.Count > 0 ? _blocks[^1].Span.EndParagraph + 1 : 0;
        if (!_look.IsForeign(_lines[i])) return i;
        while (i > 0 && _lines[i].Follows(_lines[i - 1]) && _lines[i - 1].Paragraph.Index >= from && !_lines[i - 1].IsHeading && _look.IsForeign(_lines[i - 1])) i--;
        return i;
    }

    private bool IsLastOfBody(int end)
    {
        for (var i = end; i < _lines.Count; i++)
            if (_lines[i].Paragraph.Source.Part.Kind == PartKind.Body && _lines[i].Tokens > 8) return false;
        return true;
    }

    /// <summary>Back to the name and post over a disclaimer.</summary>
    private int SignatureStart(int i)
    {
        var from = _blocks.Count > 0 ? _blocks[^1].Span.EndParagraph + 1 : 0;
        while (i > 0 && _lines[i].Follows(_lines[i - 1]) && _lines[i - 1].Paragraph.Index >= from && !_lines[i - 1].IsHeading && _lines[i - 1].Tokens < 16
            && (MailPhrases.HasContact(_lines[i - 1]) || MailPhrases.IsSignatureLine(_lines[i - 1], true))) i--;
        return i;
    }
}
