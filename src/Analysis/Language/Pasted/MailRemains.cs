namespace Recording.Analysis.Language.Pasted;

/// <summary>What a mail that was turned into plain text leaves of its links and pictures.</summary>
internal static class MailRemains
{
    private const int Longest = 2000;

    private static readonly (string Opening, char End)[] Brackets = [("[cid:", ']'), ("[mailto:", ']'), ("<mailto:", '>'), ("<tel:", '>')];
    private static readonly string[] Trackers = ["safelinks.protection.outlook.com", "urldefense.com/", "urldefense.proofpoint.com/"];

    /// <summary>The first of them in a text.</summary>
    public static (int Start, int End)? In(string text)
    {
        if (text.Contains(':', StringComparison.Ordinal))
            foreach (var (opening, end) in Brackets)
                if (text.IndexOf(opening, StringComparison.OrdinalIgnoreCase) is >= 0 and var start && text.IndexOf(end, start, Math.Min(text.Length - start, Longest)) is > 0 and var close)
                    return (start, close + 1);
        foreach (var tracker in Trackers)
            if (text.IndexOf(tracker, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
            {
                var (start, end) = (at, at + tracker.Length);
                while (start > 0 && !char.IsWhiteSpace(text[start - 1])) start--;
                while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
                return (start, end);
            }
        return null;
    }
}
