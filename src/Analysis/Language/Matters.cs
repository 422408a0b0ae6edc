using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>What a stretch of text is about (home, money, falls …) and what in it could be seen or heard.</summary>
/// <param name="About">A bit for each matter that it touches.</param>
/// <param name="Seen">A bit for each matter of which it names something seen, heard or done.</param>
/// <param name="SeenWords">How many such words it has.</param>
internal readonly record struct Matters(uint About, uint Seen, int SeenWords)
{
    private static readonly Lexicon Words = Lexicon.Load("matters");
    private static readonly string[] Names = [.. Words.Entries.SelectMany(row => row["matter"].Split(' ')).Distinct()];
    private static readonly uint[] Bits = [.. Words.Entries.Select(row => Bit(row["matter"]))];

    /// <summary>The bits of matters by name; all of them for a name that no list has.</summary>
    public static uint Bit(string matters)
    {
        var bits = 0u;
        foreach (var name in matters.Split(' ')) if (Array.IndexOf(Names, name) is >= 0 and var i) bits |= 1u << i;
        return bits == 0 ? uint.MaxValue : bits;
    }

    public static Matters In(Sentence sentence) => In(sentence.Paragraph, sentence.FirstToken, sentence.EndToken);

    public static Matters In(ParagraphReading paragraph, int first, int end)
    {
        var (about, seen, words) = (0u, 0u, 0);
        foreach (var match in Words.Find(paragraph, first, end))
        {
            var bits = Bits[match.Entry.Line - Words.Entries[0].Line];
            about |= bits;
            if (match.Entry["seen"].Length == 0) continue;
            seen |= bits;
            words++;
        }
        return new(about, seen, words);
    }
}
