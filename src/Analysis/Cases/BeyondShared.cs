using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Tells where an earlier sentence goes on beyond what a later one tells of it, and only there denies or guesses: "She eats toast, without anyone sitting by" as "She eats toast".</summary>
internal static class BeyondShared
{
    private const int LeastShared = 2, FewestBeyond = 3;

    private static readonly WordSet Speakers = new("i we he she they it staff"), Turns = new("but except unless only if when"), Ends = new("gave given stopped ended quit until longer");

    /// <param name="isGuess">Whether it is a guess that was lost, which may also stand after a comma: "…, it is thought".</param>
    public static bool Is(Sentence earlier, Sentence later, bool isGuess)
    {
        var (tokens, first, last, shared, told) = (earlier.Paragraph.Tokens, -1, -1, 0, Gist.Of(later));
        for (var i = earlier.FirstToken; i < earlier.EndToken; i++)
            if (tokens[i].IsWord && (told.Words.Contains(Gist.Stem(tokens[i].In(earlier.Paragraph.Text))) || told.Names.Contains(tokens[i].Folded)) || (tokens[i].Kind == TokenKind.Number && later.Tokens.Any(token => token.Folded == tokens[i].Folded))) (first, last, shared) = (first < 0 ? i : first, i, shared + 1);
        if (shared < LeastShared) return false;
        if (StartOf(earlier, first) is var start && start > earlier.FirstToken && Meaning.Of(earlier with { FirstToken = start }).To(Meaning.Of(later)) is null) return true;
        if (earlier.EndToken - last <= FewestBeyond || !IsBoundary(earlier, last + 1, isGuess)) return false;
        for (var i = last + 1; i < earlier.EndToken; i++)
            if (Ends.Contains(tokens[i])) return false;
        return Meaning.Of(earlier with { EndToken = last + 1 }).To(Meaning.Of(later)) is null;
    }

    /// <summary>Where the part of a sentence begins, after an "and" or a semicolon, in which a word stands.</summary>
    private static int StartOf(Sentence sentence, int word)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = word - 1; i > sentence.FirstToken + FewestBeyond; i--)
            if (tokens[i].Is(';') || (tokens[i].Folded == And && tokens[i - 1].Is(','))) return i + 1;
        return sentence.FirstToken;
    }

    private static bool IsBoundary(Sentence sentence, int at, bool isGuess)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (Turns.Contains(tokens[at + 1]) || Turns.Contains(tokens[at])) return false;
        if (tokens[at].Is(';')) return true;
        var isJoined = tokens[at].Folded == And || (tokens[at].Is(',') && tokens[at + 1].Folded == And);
        return isGuess ? isJoined && Speakers.Contains(tokens[at].Folded == And ? tokens[at + 1] : tokens[at + 2]) : isJoined || tokens[at].Is(',');
    }

    private static readonly ulong And = WordHash.Folded("and");
}
