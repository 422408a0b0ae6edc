using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>The words of a sentence that tell what happened on one of its days.</summary>
internal readonly record struct EventClause(int First, int End)
{
    private static readonly WordSet Breaks = new("and but because so although though while whereas after following");

    /// <summary>The words that the day belongs to: from the day named before, or the last break, to the next; in "2 May: missing, found on 3 May" what stands after the colon is of the first.</summary>
    public static EventClause Of(Sentence sentence, List<When> days, int number)
    {
        var tokens = sentence.Paragraph.Tokens;
        var (first, end) = (number == 0 ? sentence.FirstToken : days[number - 1].EndToken, number + 1 < days.Count ? days[number + 1].FirstToken : sentence.EndToken);
        var isEntry = days[0].FirstToken == sentence.FirstToken && days[0].EndToken < sentence.EndToken && tokens[days[0].EndToken].Is(':');
        for (var i = days[number].FirstToken - 1; i > first; i--)
            if (tokens[i].Is(';') || tokens[i].Is(':') || (isEntry && tokens[i].Is(',')) || (Breaks.Contains(tokens[i]) && EventTense.IsPast(sentence, first, i, days[number]) && PastVerbs.AnyIn(sentence, i, days[number].FirstToken))) { first = i; break; }
        for (var i = days[number].EndToken; i < end; i++)
            if (tokens[i].Is(';') || (tokens[i].Is(':') && !isEntry && number + 1 < days.Count) || (number + 1 < days.Count && IsTold(sentence, days[number].EndToken, i)) || (Breaks.Contains(tokens[i]) && EventTense.IsPast(sentence, first, i, days[number]))) { end = i; break; }
        return new(first, end);
    }

    /// <summary>"He told me on 9 May that he had fallen the night before": what was told is of the other day.</summary>
    private static bool IsTold(Sentence sentence, int day, int i) => i == day && sentence.Paragraph.Tokens[i].In(sentence.Paragraph.Text) is "that" or "how";

    /// <summary>Where what happened begins, in "we were talking when her partner came in".</summary>
    public static int Turn(Sentence sentence)
    {
        for (var i = sentence.EndToken - 1; i > sentence.FirstToken; i--)
            if (sentence.Paragraph.Tokens[i].Folded == WhenWord && PastVerbs.AnyIn(sentence, sentence.FirstToken, i) && PastVerbs.AnyIn(sentence, i, sentence.EndToken)) return i + 1;
        return sentence.FirstToken;
    }

    private static readonly ulong WhenWord = WordHash.Folded("when");

    /// <summary>Where the next day's clause begins, or something else is said.</summary>
    public static int WiderEnd(Sentence sentence, List<When> days, int number)
    {
        var end = number + 1 < days.Count ? Of(sentence, days, number + 1).First : sentence.EndToken;
        return Enumerable.Range(days[number].EndToken, Math.Max(0, end - days[number].EndToken)).FirstOrDefault(i => sentence.Paragraph.Tokens[i].Is(':') || sentence.Paragraph.Tokens[i].Is(';'), end);
    }
}
