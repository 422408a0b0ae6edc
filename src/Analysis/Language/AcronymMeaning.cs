namespace Recording.Analysis.Language;

/// <summary>Tells whether an acronym is explained where it stands, whichever way round: "interim care order (ICO)", "ICO (interim care order)", "ICO, which stands for …".</summary>
internal static class AcronymMeaning
{
    private const int LongestBracket = 200;

    private static readonly WordSet Links = new("or the a an known as called abbreviated to shortened often also usually just simply hereafter we I call termed short for to");
    private static readonly WordSet Small = new("and of the for to in a an on with at or 's");
    private static readonly PhraseMatcher Meanings = Matcher("which (stands|is short|means|is the|is a|is an|are)", "stands for", "[is] short for", "means", "meaning", "that is", "in full");

    public static bool IsExplained(AcronymUse use)
    {
        var tokens = use.Paragraph.Tokens;
        var (first, end) = (use.FirstToken, use.EndToken);
        if (first > 0 && (tokens[first - 1].Is('(') || Links.Contains(tokens[first - 1]) || IsQuote(tokens[first - 1])) && FollowsItsWords(use)) return true;
        var after = end < tokens.Count && IsQuote(tokens[end]) ? end + 1 : end;
        if (after >= tokens.Count) return false;
        if (tokens[after].Is('(')) return Opens(use, after + 1);
        var comma = tokens[after].First is ',' or '–' or '—' or ':' or '-' or '=' ? after + 1 : after;
        if (Meanings.Longest(use.Paragraph.Text, tokens, Math.Min(comma, tokens.Count - 1), tokens.Count) is not null) return true;
        return comma > after && (Begins(use, comma) || (comma < tokens.Count && Links.Contains(tokens[comma]) && Begins(use, comma + 1)));
    }

    private static bool IsQuote(Token token) => token.Length == 1 && token.First is '"' or '“' or '”' or '‘' or '’' or '\'';

    /// <summary>The words before the bracket, or before "or" or "known as".</summary>
    private static bool FollowsItsWords(AcronymUse use)
    {
        var (tokens, text) = (use.Paragraph.Tokens, use.Paragraph.Text);
        var last = use.FirstToken - 1;
        while (last >= 0 && use.FirstToken - last <= 7 && (!tokens[last].IsWord || Links.Contains(tokens[last]))) last--;
        if (last < 0 || use.FirstToken - last > 7) return false;
        var words = new List<string>();
        for (var i = last; i >= 0 && words.Count < use.Letters.Length + 5; i--)
        {
            if (tokens[i].IsWord && !tokens[i].Is('’')) words.Insert(0, tokens[i].In(text).ToString());
            else if (!tokens[i].IsHyphen && tokens[i].First is not ('\'' or '’' or ',' or '&' or '/')) break;
        }
        return Enumerable.Range(0, words.Count).Any(from => Spells(words[from..], use.Letters));
    }

    /// <summary>The words in the bracket that follows: its expansion, or an explanation in everyday words.</summary>
    private static bool Opens(AcronymUse use, int from)
    {
        if (Begins(use, from)) return true;
        var lower = 0;
        for (var i = from; lower < 3 && i < use.Paragraph.Tokens.Count && i < from + LongestBracket && !use.Paragraph.Tokens[i].Is(')'); i++)
            if (use.Paragraph.Tokens[i].IsWord && char.IsLower(use.Paragraph.Tokens[i].First)) lower++;
        return lower >= 3;
    }

    private static bool Begins(AcronymUse use, int from)
    {
        var (tokens, text) = (use.Paragraph.Tokens, use.Paragraph.Text);
        var words = new List<string>();
        for (var i = from; i < tokens.Count && words.Count < use.Letters.Length + 4 && !tokens[i].Is(')') && !tokens[i].Is('.'); i++)
            if (tokens[i].IsWord) words.Add(tokens[i].In(text).ToString());
        return Enumerable.Range(1, words.Count).Any(n => Spells(words[..n], use.Letters)) || (words.Count > 1 && Enumerable.Range(1, words.Count - 1).Any(n => Spells(words[1..(n + 1)], use.Letters)));
    }

    /// <summary>Whether words begin with the letters in their order; of a long acronym one letter may be missing or stand inside a word.</summary>
    private static bool Spells(List<string> words, string letters)
    {
        letters = string.Concat(letters.Where(char.IsLetter));
        if (words.Count == 0 || letters.Length < 2 || char.ToUpperInvariant(words[0][0]) != char.ToUpperInvariant(letters[0])) return false;
        if (words.Count == 1) return words[0].Length > 5 && letters.Length <= 4 && IsWithin(words[0], letters);
        var (at, missing, skipped) = (0, 0, 0);
        foreach (var word in words)
        {
            var next = letters.AsSpan(at).IndexOf(char.ToUpperInvariant(word[0]));
            if (next < 0) next = letters.AsSpan(at).IndexOf(char.ToLowerInvariant(word[0]));
            if (next is 0 or 1) { missing += next; at += next + 1; }
            else if (!IsSmall(word)) skipped++;
            if (at >= letters.Length) break;
        }
        missing += letters.Length - at;
        var last = words[^1];
        return missing <= (letters.Length >= 4 ? letters.Length / 3 : 0) && skipped == 0
            && (at >= letters.Length || missing > 0) && words.Count <= letters.Length + words.Count(IsSmall) && !IsSmall(last);
    }

    private static bool IsSmall(string word) => Small.Contains(new(0, word.Length, TokenKind.Word, word[0], WordHash.Folded(word), WordHash.Exact(word), false));

    private static bool IsWithin(string word, string letters)
    {
        var at = 0;
        foreach (var c in word)
            if (at < letters.Length && char.ToUpperInvariant(c) == char.ToUpperInvariant(letters[at])) at++;
        return at == letters.Length;
    }

    private static PhraseMatcher Matcher(params string[] patterns)
    {
        var matcher = new PhraseMatcher();
        foreach (var pattern in patterns) matcher.Add(pattern, 0);
        return matcher;
    }
}
