using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>"Who: JW. What: find a class.": a list of actions that names its columns.</summary>
internal static class ListedTask
{
    private static readonly int[] Near = [-1, 1, 2];
    private static readonly WordSet Doers = TaskWords.Of("doer-column"), Deeds = TaskWords.Of("deed-column");

    public static TaskNote? Of(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        string? who = null;
        for (var i = sentence.FirstToken; i + 2 < sentence.EndToken; i++)
        {
            if (!tokens[i + 1].Is(':')) continue;
            if (Doers.Contains(tokens[i])) who = tokens[i + 2].In(sentence.Paragraph.Text).ToString();
            if (Deeds.Contains(tokens[i]) && TaskVerbs.IsDeedAt(sentence, i + 2) && (who ?? DoerBeside(sentence)) is { } doer) return new(doer, i + 2, i + 2);
        }
        return null;
    }

    private static string? DoerBeside(Sentence sentence)
    {
        foreach (var step in Near)
            if (sentence.Neighbour(step) is { } other && other.FirstToken + 2 < other.EndToken && Doers.Contains(other.Paragraph.Tokens[other.FirstToken]) && other.Paragraph.Tokens[other.FirstToken + 1].Is(':'))
                return other.Paragraph.Text[other.Paragraph.Tokens[other.FirstToken + 2].Start..other.Paragraph.Tokens[other.EndToken - 1].Start];
        return null;
    }
}
