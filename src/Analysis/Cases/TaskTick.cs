using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>What a list of actions says of one beside it: that it is done.</summary>
internal static class TaskTick
{
    private const int LongestStatus = 5;

    private static readonly WordSet Ticks = TaskWords.Of("tick"), Status = TaskWords.Of("status"), Due = TaskWords.Of("due");

    /// <summary>Whether a list of actions says beside one that it is done: "Ring the dentist (JW) – done 3 May", "✓ Ring the dentist".</summary>
    public static bool IsOn(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (Ticks.Contains(tokens[sentence.FirstToken]) || Ticks.Contains(tokens[sentence.EndToken - 1])) return true;
        if (sentence.Neighbour(1) is { } next && Status.Contains(tokens[next.FirstToken]) && next.EndToken - next.FirstToken <= LongestStatus) return true;
        for (var i = Math.Max(sentence.FirstToken + 2, sentence.EndToken - LongestStatus); i < sentence.EndToken; i++)
            if (Status.Contains(tokens[i]) && (TaskNote.IsDash(tokens[i - 1]) || tokens[i - 1].Is(':') || tokens[i - 1].Is('(') || tokens[i - 1].Is('|')) && IsStatus(sentence, i + 1)) return true;
        return false;
    }

    /// <summary>Whether nothing but a date follows.</summary>
    private static bool IsStatus(Sentence sentence, int first)
    {
        for (var i = first; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is { IsWord: true, IsCapitalised: false } word && !Due.Contains(word) && word.In(sentence.Paragraph.Text) is not "on") return false;
        return true;
    }
}
