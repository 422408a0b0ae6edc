using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Where a sentence says that something is: the names after "at", "in", "near" and the like. "The club at the <b>Corn Hall</b>", "9 <b>Market Parade</b>".</summary>
internal static class PlaceNames
{
    private static readonly WordSet Before = new("at in into near around round outside inside behind beside through opposite by on to from"), Between = new("the a an old new 's ’s");
    private static readonly WordSet Never = new("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter mr mrs ms miss dr");

    /// <summary>The first word of each such name with the one after it, that one 0 where the name is one word.</summary>
    public static IEnumerable<(ulong First, ulong Second)> In(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            if (!Before.Contains(tokens[i])) continue;
            var first = i + 1;
            while (first < sentence.EndToken && (Between.Contains(tokens[first]) || tokens[first].Kind == TokenKind.Number)) first++;
            if (!IsName(sentence, first)) continue;
            var second = first + 1;
            while (second < sentence.EndToken && Between.Contains(tokens[second])) second++;
            yield return (tokens[first].Folded, IsName(sentence, second) ? tokens[second].Folded : 0);
        }
    }

    private static bool IsName(Sentence sentence, int i) => i < sentence.EndToken && sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: true } token && !Never.Contains(token);
}
