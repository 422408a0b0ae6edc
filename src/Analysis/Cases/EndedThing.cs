using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// What a sentence says is stopped, over, removed or not needed: "<b>arm guards</b> given up", "they no longer need a <b>second escort</b>". Where it is a warning's own word,
/// its guard or what it guards against, the warning has ended, whatever the word is.
/// </summary>
/// <param name="IsTaking">Whether it says that something was taken away, which is what many a warning asks for.</param>
/// <param name="Head">The last word of what is named, before any "of", "on" or "for": "the ban on visits" is a ban; 0 where nothing is.</param>
internal sealed record EndedThing(ulong Head, IReadOnlySet<string> Matters, IReadOnlySet<string> Guards, bool IsTaking)
{
    private const int Longest = 6;

    private static readonly WordSet Parts = new("and but so while whereas because as since though although which who that if also then");

    public static EndedThing? Of(Sentence sentence, LexiconMatch end)
    {
        var (first, stop) = end.Entry["sort"] switch
        {
            "over-it" => (end.EndToken, EndOfPart(sentence, end.EndToken)),
            "over-in" => (end.FirstToken + 1, end.EndToken),
            _ => (StartOfPart(sentence, end.FirstToken), end.FirstToken),
        };
        return first >= stop ? null : new(HeadOf(sentence.Paragraph, first, stop), FlagMatters.In(sentence.Paragraph, first, stop), FlagBearing.In(sentence.Paragraph, first, stop).Guards, Gist.Of(sentence.Paragraph, end.FirstToken, end.EndToken).Words.Overlaps(FlagWords.Removing));
    }

    private static ulong HeadOf(ParagraphReading paragraph, int first, int end)
    {
        ulong last = 0;
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (FlagWords.Prepositions.Contains(token) && last != 0) break;
            if (!token.IsWord || FlagWords.Beside.Contains(token)) continue;
            if (Gist.Of(paragraph, i, i + 1).Words is { Count: 1 } words) last = words.First();
        }
        return last;
    }

    private static int StartOfPart(Sentence sentence, int token)
    {
        var first = token;
        while (first > sentence.FirstToken && !IsBreak(sentence.Paragraph.Tokens[first - 1])) first--;
        return first;
    }

    private static int EndOfPart(Sentence sentence, int token)
    {
        var end = token;
        while (end < sentence.EndToken && end < token + Longest && !IsBreak(sentence.Paragraph.Tokens[end])) end++;
        return end;
    }

    private static bool IsBreak(Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Is('–') || token.Is('.') || Parts.Contains(token);

    /// <summary>Whether it is what a flag speaks of, and no deed, person or place.</summary>
    public bool IsOf(VitalFlag flag)
    {
        if (flag.Kind == FlagKind.Allergy || (IsTaking && flag.Gist!.Words.Overlaps(FlagWords.Removing))) return false;
        if (flag.Gist!.Words.Contains(Head) && flag.Kind != FlagKind.NonDisclosure && !FlagWords.NotEnded.Contains(Head) && !FlagWords.NoDeed.Contains(Head) && !FlagWords.Generic.Contains(Head)) return true;
        foreach (var matter in Matters)
            if (flag.Matters.Contains(matter) && FlagMatters.Is("guarding", matter) && (flag.Kind != FlagKind.NonDisclosure || matter == "keysafe")) return true;
        return flag.Kind != FlagKind.NonDisclosure && Guards.Overlaps(flag.Bearing.Guards);
    }
}
