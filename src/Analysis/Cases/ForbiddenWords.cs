using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>What a warning forbids, in its own words: those after "no", "not" or "never" up to the end of the clause, names and words that show no deed left out.</summary>
internal static class ForbiddenWords
{
    private const int Reach = 10, Listed = 6;

    private static readonly WordSet Breaks = new("because as since due owing if when while so until unless and but who which following after");

    /// <summary>"no more than three" forbids four.</summary>
    private static readonly WordSet Measured = new("more less fewer later earlier longer further sooner only just");

    public static IReadOnlySet<ulong> In(Sentence sentence)
    {
        var words = new HashSet<ulong>();
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!FlagWords.Negative.Contains(tokens[i]) || (i + 1 < sentence.EndToken && Measured.Contains(tokens[i + 1]))) continue;
            var end = i + 1;
            while (end < sentence.EndToken && end <= i + Reach && (!IsBreak(tokens[end]) || IsList(sentence, end))) end++;
            words.UnionWith(Gist.Of(sentence.Paragraph, i + 1, end).Words);
            i = end - 1;
        }
        words.ExceptWith(FlagWords.NoDeed);
        return words;
    }

    /// <summary>"no cigarette, candle or heater": the list goes on after the comma.</summary>
    private static bool IsList(Sentence sentence, int comma)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!tokens[comma].Is(',')) return false;
        for (var i = comma + 1; i < sentence.EndToken && i <= comma + Listed && !IsBreak(tokens[i]); i++)
            if (tokens[i].Folded == Or) return true;
        return false;
    }

    private static readonly ulong Or = WordHash.Folded("or");

    private static bool IsBreak(Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Is('.') || token.Is('–') || Breaks.Contains(token);
}
