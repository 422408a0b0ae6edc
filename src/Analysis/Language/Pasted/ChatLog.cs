namespace Recording.Analysis.Language.Pasted;

/// <summary>Chats and text messages in the forms in which WhatsApp, telephones and Teams copy them.</summary>
internal static class ChatLog
{
    private const int LongestMessage = 4, Unproved = 80;

    private static readonly WordSet Chatty = new("u ur r pls plz thx tmrw tmw lol x xx xxx ok okay k yeah yep nah np ta hun babe soz cos cuz gonna wanna dunno luv omw idk tbh omg haha gr8 m8 b4 2moro wot wen wat im dont cant ill hi hiya hey sorry");

    /// <summary>The line after the chat that begins here; the same line where none does.</summary>
    /// <param name="spoken">The line up to which turns without a time are known to be no chat: what is none as a whole is none in part.</param>
    public static int End(IReadOnlyList<PastedLine> lines, int start, ref int spoken)
    {
        var first = ChatStamp.Of(lines[start]);
        if (first.Form == ChatForm.None) return start;
        if (first.Form != ChatForm.Speaker && Stamped(lines, start, first) is var end && end > start) return end;
        var turn = first.Form == ChatForm.System ? start + 1 : start;
        if (turn >= lines.Count || turn < spoken || ChatStamp.Of(lines[turn]).Form != ChatForm.Speaker || (turn > start && !lines[turn].Follows(lines[start]))) return start;
        spoken = SpeakersEnd(lines, turn);
        return spoken - turn > 2 && IsExchange(lines, turn, spoken) ? spoken : start;
    }

    private static int Stamped(IReadOnlyList<PastedLine> lines, int start, ChatStamp first)
    {
        var (end, sure, weak, messages, between) = (start, 0, 0, 0, 0);
        var opened = first;
        for (var i = start; i < lines.Count && between <= LongestMessage; i++)
        {
            if (i > start && !lines[i].Follows(lines[i - 1])) break;
            if (i - start == Unproved && !IsChat()) break;
            var stamp = ChatStamp.Of(lines[i]);
            if (stamp.Form is ChatForm.None or ChatForm.Speaker)
            {
                between++;
                if (opened.HasText || between > 1) continue;
                messages++;
                end = i + 1;
                continue;
            }
            if (stamp.Form is ChatForm.Sure) sure++;
            else if (stamp.Form == ChatForm.Weak) weak++;
            if (stamp.HasText) messages++;
            (opened, between, end) = (stamp, 0, i + 1);
        }
        return IsChat() ? end : start;

        bool IsChat() => (sure > 0 && messages > 0 && first.Form == ChatForm.Sure)
            || (weak + sure > 1 && messages > 1 && messages * 2 > weak && (sure > 0 || IsChatty(lines, start, Math.Min(end, start + Unproved))));
    }

    /// <summary>"Mum: where r u" with no time at all: three turns or more, and the words of a chat.</summary>
    private static int SpeakersEnd(IReadOnlyList<PastedLine> lines, int start)
    {
        var end = start + 1;
        while (end < lines.Count && lines[end].Follows(lines[end - 1]) && ChatStamp.Of(lines[end]).Form == ChatForm.Speaker) end++;
        return end;
    }

    /// <summary>Somebody speaks twice, and twice in a chat's words: a list of labels does neither.</summary>
    private static bool IsExchange(IReadOnlyList<PastedLine> lines, int start, int end)
    {
        var (names, chatty) = (new HashSet<string>(), 0);
        for (var i = start; i < end; i++)
        {
            var (text, from) = (lines[i].Text.ToString(), ChatStamp.Of(lines[i]).TextStart);
            names.Add(text[..(from - 1)]);
            if (HasChattyWord(lines[i]) || text.AsSpan(from).Trim() is [>= 'a' and <= 'z', ..]) chatty++;
        }
        return names.Count > 1 && names.Count < end - start && chatty > 1;
    }

    private static bool IsChatty(IReadOnlyList<PastedLine> lines, int start, int end) => CountChatty(lines, start, end) > 0;

    private static int CountChatty(IReadOnlyList<PastedLine> lines, int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            var stamp = ChatStamp.Of(lines[i]);
            var from = stamp.Form == ChatForm.None ? 0 : stamp.TextStart;
            var text = lines[i].Text[Math.Min(from, lines[i].Text.Length)..].Trim();
            if (text.IsEmpty) continue;
            if (char.IsLower(text[0]) || text[^1] is not ('.' or ':') || HasChattyWord(lines[i])) count++;
        }
        return count;
    }

    private static bool HasChattyWord(PastedLine line)
    {
        for (var i = line.FirstToken; i < line.EndToken; i++)
            if (Chatty.Contains(line.Paragraph.Tokens[i]) || line.Paragraph.Tokens[i].Kind == TokenKind.Symbol) return true;
        return false;
    }

    /// <summary>Messages that the report sets out as evidence: announced with a colon, a day and what they are, or as an exhibit.</summary>
    public static bool IsIntroduced(IReadOnlyList<PastedLine> lines, int start)
    {
        if (lines[start].IsQuotation) return true;
        if (start == 0) return false;
        var before = lines[start - 1].Text;
        if (before.Contains("exhibit", StringComparison.OrdinalIgnoreCase)) return true;
        return before is [.., ':'] && before.ContainsAnyInRange('0', '9')
            && (before.Contains("message", StringComparison.OrdinalIgnoreCase) || before.Contains("text", StringComparison.OrdinalIgnoreCase) || before.Contains("exchange", StringComparison.OrdinalIgnoreCase)
                || before.Contains("whatsapp", StringComparison.OrdinalIgnoreCase) || before.Contains("screenshot", StringComparison.OrdinalIgnoreCase));
    }
}
