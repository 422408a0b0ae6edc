using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>Tells whether the writer explains a term where it stands.</summary>
internal static class Explanation
{
    private static readonly PhraseMatcher After = Matcher(
        "which (means|meant|is|are|was|helps|stands)", "this (means|meant|is)", "that (means|is)", "meaning [that]", "means [that]", "in other words", "i.e.", "ie",
        "(by this|by that|by which) (I|we) mean", "is (a|an|the|when|where|what|short)", "are (a|the|when|where|what)", "where (a|the|somebody|someone|you)", "or", "(a|an) [{word}] {word} (of|in|for|that|which|made|used|given|where)");

    private static readonly PhraseMatcher Before = Matcher(
        "(known as|called|termed|named|described as|referred to as|the term|the phrase|the word|so-called|in other words|that is)");

    public static bool Follows(GlossaryMatch match)
    {
        var (paragraph, end) = (match.Paragraph, match.EndToken);
        var tokens = paragraph.Tokens;
        if (end < match.Sentence.EndToken && tokens[end].Is('(')) return WordsWithin(paragraph, end) >= 3;
        if (IsWithinBrackets(match)) return true;
        if (end < match.Sentence.EndToken && tokens[end].First is ',' or '–' or '—' or ':')
            return After.Longest(paragraph.Text, tokens, end + 1 < tokens.Count ? end + 1 : end, tokens.Count) is { } found
                && (tokens[end].First == ',' || found.EndToken > found.FirstToken);
        return NextSentenceExplains(match) || IsNamed(match);
    }

    private static bool NextSentenceExplains(GlossaryMatch match)
    {
        if (match.EndToken + 1 < match.Sentence.EndToken || match.Sentence.Neighbour(1) is not { } next) return false;
        var text = next.Text;
        return text.StartsWith("This means", StringComparison.Ordinal) || text.StartsWith("That means", StringComparison.Ordinal)
            || text.StartsWith("In other words", StringComparison.Ordinal) || text.StartsWith("By this", StringComparison.Ordinal);
    }

    /// <summary>"The law calls this a deprivation of liberty", "known as step-down".</summary>
    private static bool IsNamed(GlossaryMatch match)
    {
        var (text, tokens) = (match.Paragraph.Text, match.Paragraph.Tokens);
        for (var i = Math.Max(match.Sentence.FirstToken, match.FirstToken - 5); i < match.FirstToken; i++)
        {
            if (Before.Longest(text, tokens, i, match.FirstToken) is { } found && match.FirstToken - found.EndToken <= 1) return true;
            if (tokens[i].IsWord && tokens[i].In(text) is "calls" or "call" && i + 1 < match.FirstToken && tokens[i + 1].In(text) is "this" or "it" or "these" or "that") return true;
        }
        return false;
    }

    private static bool IsWithinBrackets(GlossaryMatch match)
    {
        var tokens = match.Paragraph.Tokens;
        if (match.EndToken >= tokens.Count || !tokens[match.EndToken].Is(')')) return false;
        for (var i = match.FirstToken - 1; i >= Math.Max(match.Sentence.FirstToken, match.FirstToken - 4); i--)
            if (tokens[i].Is('(')) return true;
        return false;
    }

    private static int WordsWithin(ParagraphReading paragraph, int open)
    {
        var words = 0;
        for (var i = open + 1; i < paragraph.Tokens.Count && !paragraph.Tokens[i].Is(')'); i++)
            if (paragraph.Tokens[i].IsWord && char.IsLower(paragraph.Tokens[i].First)) words++;
        return words;
    }

    private static PhraseMatcher Matcher(params string[] patterns)
    {
        var matcher = new PhraseMatcher();
        foreach (var pattern in patterns) matcher.Add(pattern, 0);
        return matcher;
    }
}
