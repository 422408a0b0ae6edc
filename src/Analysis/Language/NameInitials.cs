namespace Recording.Analysis.Language;

/// <summary>The initials of the names in a document: of "Kelly-Ann Ferrie" both KF and KAF.</summary>
internal static class NameInitials
{
    public static HashSet<string> Of(Reading reading)
    {
        var found = new HashSet<string>();
        foreach (var paragraph in reading.Paragraphs)
        {
            var tokens = paragraph.Tokens;
            for (var i = 0; i < tokens.Count; i++)
            {
                if (!IsName(paragraph.Text, tokens[i])) continue;
                var end = i + 1;
                while (end < tokens.Count && end - i < 8 && (IsName(paragraph.Text, tokens[end]) || (tokens[end].IsHyphen && tokens[end].IsGlued))) end++;
                Add(found, tokens, i, end);
                i = end - 1;
            }
        }
        return found;
    }

    private static void Add(HashSet<string> found, List<Token> tokens, int first, int end)
    {
        var all = new List<(char Letter, bool IsGlued)>();
        for (var i = first; i < end; i++)
            if (tokens[i].IsWord) all.Add((tokens[i].First, tokens[i].IsGlued));
        for (var from = 0; from < all.Count - 1; from++)
            for (var to = from + 2; to <= Math.Min(all.Count, from + 4); to++)
            {
                found.Add(string.Concat(all[from..to].Select(l => l.Letter)));
                found.Add(string.Concat(all[from..to].Where((l, k) => k == 0 || !l.IsGlued).Select(l => l.Letter)));
            }
    }

    private static bool IsName(string text, Token token) => token.IsCapitalised && token.Length > 1 && char.IsLower(text[token.Start + 1]);
}
