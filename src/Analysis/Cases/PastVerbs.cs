using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words that tell what was done: those of <c>past-verbs.csv</c>, and words in -ed that it does not except.</summary>
internal static class PastVerbs
{
    private static readonly WordSet Past = Words("past"), Other = Words("other");
    private static readonly ulong To = WordHash.Folded("to");

    private static WordSet Words(string what) => new(string.Join(' ', Csv.ReadEmbedded("lexicons/past-verbs.csv").Where(row => row["is"] == what).Select(row => row["word"])));

    public static bool IsAt(ParagraphReading paragraph, int i)
    {
        var token = paragraph.Tokens[i];
        if (i > 0 && paragraph.Tokens[i - 1].Folded == To) return false;
        return Past.Contains(token) || (token.IsWord && token.Length > 3 && !Other.Contains(token) && token.In(paragraph.Text).EndsWith("ed", StringComparison.Ordinal));
    }

    public static bool AnyIn(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (IsAt(sentence.Paragraph, i)) return true;
        return false;
    }
}
