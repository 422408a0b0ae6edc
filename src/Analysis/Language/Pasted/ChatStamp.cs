using System.Buffers;

namespace Recording.Analysis.Language.Pasted;

internal enum ChatForm : byte { None, Sure, Weak, System, Speaker }

/// <summary>How a line of a chat begins.</summary>
/// <param name="HasText">Whether the message follows on the same line.</param>
/// <param name="TextStart">Where it begins.</param>
internal readonly record struct ChatStamp(ChatForm Form, bool HasText, int TextStart)
{
    private const int LongestName = 32;

    private static readonly SearchValues<char> Digit = SearchValues.Create("0123456789 ");

    private static readonly string[] Chrome =
    [
        "delivered", "imessage", "text message", "sms", "read ", "today ", "yesterday ", "messages and calls are end-to-end", "messages to this", "<media omitted>", "image omitted", "video omitted",
        "audio omitted", "gif omitted", "sticker omitted", "this message was deleted", "you deleted this message", "missed voice call", "missed video call", "missed call", "last read", "edited", "seen ",
        "like 1", "heart 1", "has joined", "started a call", "call ended", "you created this group", "unread messages",
    ];

    public static ChatStamp Of(PastedLine line)
    {
        var text = line.Text.TrimStart("-•> ");
        if (text.Length < 4) return default;
        var offset = line.Text.Length - text.Length;
        if (text[0] == '[') return Bracketed(text, offset);
        if (char.IsAsciiDigit(text[0])) return Digits(text, offset);
        if (!char.IsLetter(text[0]) && text[0] != '+' && text[0] != '~' && text[0] != '<') return default;
        if (text.Length < 90 && IsChrome(text)) return new(ChatForm.System, true, 0);
        return Named(text, offset);
    }

    /// <summary>[12/03/2024, 14:22] Jo: hello, and [12/03 14:22] Jo with the message below.</summary>
    private static ChatStamp Bracketed(ReadOnlySpan<char> text, int offset)
    {
        var close = text.IndexOf(']');
        if (close is < 4 or > 36 || !MailHeaders.HasTime(text[..close]) || text[1..close].IndexOfAnyExceptInRange('0', '9') < 0) return default;
        var rest = text[(close + 1)..].TrimStart(" \u200E");
        var colon = rest.IndexOf(':');
        if (colon is > 0 and <= LongestName && IsName(rest[..colon])) return new(ChatForm.Sure, rest[(colon + 1)..].Trim().Length > 0, offset + text.Length - rest.Length + colon + 1);
        return rest.Length is > 1 and <= LongestName && IsName(rest) ? new(ChatForm.Sure, false, offset + text.Length) : default;
    }

    /// <summary>12/03/2024, 14:22 - Jo: hello, and 14:22 Jo: hello.</summary>
    private static ChatStamp Digits(ReadOnlySpan<char> text, int offset)
    {
        var stamp = text[..Math.Min(text.Length, 26)];
        var time = TimeEnd(stamp);
        if (time < 0) return default;
        var hasDate = stamp[..time].Count('/') > 1 || stamp[..time].Count('.') > 1;
        var rest = text[time..].TrimStart(" \u00A0\u202F");
        var isDashed = rest.StartsWith("- ") || rest.StartsWith("– ");
        rest = rest.TrimStart("-– ");
        var colon = rest.IndexOf(':');
        if (colon is > 0 and <= LongestName && IsName(rest[..colon]) && rest[(colon + 1)..].Trim().Length > 0)
            return new(hasDate && (isDashed || !stamp[..time].Contains('.')) ? ChatForm.Sure : ChatForm.Weak, true, offset + text.Length - rest.Length + colon + 1);
        return hasDate && isDashed && rest.Length < 90 && IsChrome(rest) ? new(ChatForm.System, true, 0) : default;
    }

    /// <summary>Jo 14:22, Jo Smith, 12/03/2024 14:22, Jo (14:22): hello, and Jo: hello.</summary>
    private static ChatStamp Named(ReadOnlySpan<char> text, int offset)
    {
        var digit = text[..Math.Min(text.Length, LongestName + 14)].IndexOfAnyInRange('0', '9');
        var colon = text[..Math.Min(text.Length, LongestName)].IndexOf(':');
        if (colon > 0 && (digit < 0 || colon < digit))
            return IsName(text[..colon]) && !MailHeaders.IsLabel(text[..colon]) && text[..colon].Count(' ') < 2 && text[(colon + 1)..].Trim() is { Length: > 0 and < 160 } said && !MailHeaders.HasTime(said)
                ? new(ChatForm.Speaker, true, offset + colon + 1) : default;
        if (digit < 2) return default;
        var name = text[..digit].TrimEnd(" ,([-–|\u00A0");
        if (name.EndsWith(" at")) name = name[..^3];
        if (name.Length > LongestName || !IsName(name) || IsDay(name)) return default;
        var time = TimeEnd(text);
        if (time < 0 || time > 60) return default;
        var rest = text[time..].TrimStart(" )]");
        if (rest.IsEmpty) return new(ChatForm.Weak, false, offset + text.Length);
        if (rest[0] == ':') return new(ChatForm.Weak, rest.Length > 1, offset + text.Length - rest.Length + 1);
        return name.Length + 1 == digit && rest.Length < 160 && SoundsLikeChat(rest) ? new(ChatForm.Weak, true, offset + text.Length - rest.Length) : default;
    }

    private static readonly string[] ChatWords = ["u", "ur", "r", "lol", "pls", "plz", "ok", "okay", "yeah", "yep", "nah", "ta", "thx", "x", "xx", "xxx", "soz", "cos", "dont", "cant", "wont", "im", "hi", "hiya", "hey", "cya", "omg", "haha", "tmrw", "gonna", "wanna", "weds", "cheers"];

    /// <summary>Whether words stand in it that only messages have: a rota ("Carer 08:00 breakfast") has none.</summary>
    private static bool SoundsLikeChat(ReadOnlySpan<char> said)
    {
        foreach (var range in said.Split(' '))
        {
            var word = said[range].Trim(".,!?");
            foreach (var chat in ChatWords)
                if (word.Equals(chat, StringComparison.OrdinalIgnoreCase)) return true;
        }
        return false;
    }

    /// <summary>Where the first time of day ends, am or pm and seconds included; nothing but dates may stand before it after a digit.</summary>
    private static int TimeEnd(ReadOnlySpan<char> text)
    {
        for (var i = 1; i + 2 < text.Length; i++)
        {
            if (text[i] != ':' || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]) || !char.IsAsciiDigit(text[i + 2])) continue;
            var end = i + 3;
            if (end + 2 < text.Length && text[end] == ':' && char.IsAsciiDigit(text[end + 1])) end += 3;
            var after = text[end..].TrimStart(" \u00A0\u202F");
            if (after.StartsWith("am", StringComparison.OrdinalIgnoreCase) || after.StartsWith("pm", StringComparison.OrdinalIgnoreCase)) end = text.Length - after.Length + 2;
            return end;
        }
        return -1;
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim(" ~\u200E\u202A\u202C*,");
        if (text.IsEmpty) return false;
        if (text[0] == '+') return text[1..].IndexOfAnyExcept(Digit) < 0 && text.Length > 9;
        if (!char.IsUpper(text[0]) || text.Count(' ') > 3) return false;
        var capital = true;
        foreach (var c in text)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '’' or '.' or ',' or '(' or ')' or '&')) return false;
            if (capital && char.IsLower(c)) return false;
            capital = c == ' ';
        }
        return true;
    }

    private static bool IsDay(ReadOnlySpan<char> name) =>
        name.Contains("day", StringComparison.Ordinal) || name is "Mon" or "Tue" or "Tues" or "Wed" or "Thu" or "Thurs" or "Fri" or "Sat" or "Sun" or "At" or "From" or "Time" or "Start" or "End" or "Arrived" or "Left"
            or "Date" or "Sent" or "Breakfast" or "Lunch" or "Tea" or "Dinner" or "Supper" or "Bedtime" or "Morning" or "Evening" or "Meeting" or "Visit" or "Call" or "Room" or "Flat" or "By";

    private static bool IsChrome(ReadOnlySpan<char> text)
    {
        foreach (var chrome in Chrome)
            if (text.StartsWith(chrome, StringComparison.OrdinalIgnoreCase)
                && (chrome[^1] != ' ' ? text.Length < chrome.Length + 60 : text.Length < chrome.Length + 12 && MailHeaders.HasTime(text))) return true;
        return false;
    }
}
