namespace Recording.Analysis.Language;

/// <summary>Cuts a paragraph into sentences: not at abbreviations, initials or decimals, nor inside a quotation.</summary>
internal static class SentenceSplitter
{
    private static readonly HashSet<ulong> Abbreviations = [.. ("mr mrs ms miss mx dr prof rev fr sr jr st no nos approx vs cf eg ie al inc ltd dept tel ext "
        + "para paras art reg regs sched fig vol ed eds pp p c ca est hon sgt cllr insp supt messrs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun")
        .Split(' ').Select(word => WordHash.Folded(word))];

    public static List<Sentence> Split(ParagraphReading paragraph)
    {
        var sentences = new List<Sentence>();
        var tokens = paragraph.Tokens;
        var first = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            if (!EndsAt(paragraph, i)) continue;
            sentences.Add(new(paragraph, sentences.Count, first, i + 1));
            first = i + 1;
        }
        if (first < tokens.Count) sentences.Add(new(paragraph, sentences.Count, first, tokens.Count));
        return sentences;
    }

    private static bool EndsAt(ParagraphReading paragraph, int i)
    {
        var (tokens, text) = (paragraph.Tokens, paragraph.Text);
        if (i + 1 >= tokens.Count) return true;
        var (token, next) = (tokens[i], tokens[i + 1]);
        if (text.AsSpan(token.End, next.Start - token.End).Contains('\n') && (char.IsUpper(next.First) || char.IsDigit(next.First) || next.First is '-' or '•')) return true;
        if (IsQuoteMark(token) && i > 0 && IsTerminal(tokens[i - 1]) && token.IsGlued) return ClosesSentence(paragraph, i, next);
        if (!IsTerminal(token) || (next.IsGlued && !(next.First is '[' or '('))) return false;
        if (paragraph.IsQuoted(token.Start, token.End) && !paragraph.IsQuoted(0, text.Length)) return false;
        if (token.Is('.') && i > 0 && IsAbbreviation(text, tokens, i)) return false;
        return char.IsUpper(next.First) || char.IsDigit(next.First) || IsQuoteMark(next) || next.First is '(' or '[' or '£' or '-' or '–' or '•';
    }

    /// <summary>“I want to go.” She left. But not: “Why?” she asked.</summary>
    private static bool ClosesSentence(ParagraphReading paragraph, int i, Token next) =>
        !next.IsGlued && (char.IsUpper(next.First) || char.IsDigit(next.First) || IsQuoteMark(next))
        && paragraph.ClosesQuotation(paragraph.Tokens[i].End);

    private static bool IsTerminal(Token token) => token.Length == 1 && token.First is '.' or '!' or '?' or '…';

    private static bool IsQuoteMark(Token token) => token.Length == 1 && token.First is '"' or '”' or '“' or '’' or '‘' or '\'' or '»';

    private static bool IsAbbreviation(string text, List<Token> tokens, int i)
    {
        var word = tokens[i - 1];
        if (!word.IsWord || !tokens[i].IsGlued) return false;
        if (word.Length == 1) return i == 1 || char.IsUpper(word.First) || tokens[i - 2].Is('.');
        if (word.Folded == No) return i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Number;
        return Abbreviations.Contains(word.Folded) && (char.IsUpper(word.First) || tokens[i + 1].IsGlued || !char.IsUpper(tokens[i + 1].First) || text[word.Start..word.End] is "eg" or "ie");
    }

    private static readonly ulong No = WordHash.Folded("no");
}
