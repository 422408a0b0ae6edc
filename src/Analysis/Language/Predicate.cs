namespace Recording.Analysis.Language;

/// <summary>Whether a word says something of a person or thing: "was chaotic", "looked quite rough".</summary>
internal static class Predicate
{
    private static readonly HashSet<ulong> Being = Words("is are was were be been being 's 're isn't wasn't aren't weren't remains remained became becomes become becoming seems seemed appears appeared getting got");
    private static readonly HashSet<ulong> Looking = Words("looks looked look looking seems seemed seem appears appeared appear appearing sounds sounded sound felt feels feeling");
    private static readonly HashSet<ulong> Degrees = Words("a bit little very quite rather pretty really so too extremely somewhat fairly slightly still not always often generally more most all also both again just kind of sort only increasingly and , tad touch");
    private static readonly HashSet<ulong> Hedges = Words("bit little tad touch rather somewhat slightly fairly pretty quite very too particularly");

    /// <summary>Whether a form of "be" (or "look", "seem") stands before it, with words of degree between at most.</summary>
    public static bool Is(Sentence sentence, int at) => VerbOf(sentence, at) >= 0;

    public static bool Looks(Sentence sentence, int at) => Verb(sentence, at, Looking) >= 0;

    /// <summary>The form of "be" (or "look", "seem") of which it is said; -1 where there is none.</summary>
    public static int VerbOf(Sentence sentence, int at) => Math.Max(Verb(sentence, at, Being), Verb(sentence, at, Looking));

    /// <summary>Whether a word of degree stands right before it, or it only "seemed" so.</summary>
    public static bool IsHedged(Sentence sentence, int at) =>
        at > sentence.FirstToken && (Hedges.Contains(sentence.Paragraph.Tokens[at - 1].Folded) ? Is(sentence, at) : Looks(sentence, at));

    private static int Verb(Sentence sentence, int at, HashSet<ulong> verbs)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (at > sentence.FirstToken && tokens[at - 1].Is('a')) return -1;
        for (var i = at - 1; i >= sentence.FirstToken && i >= at - 6; i--)
        {
            if (verbs.Contains(tokens[i].Folded)) return i;
            if (Degrees.Contains(tokens[i].Folded)) continue;
            if (tokens[i].In(sentence.Paragraph.Text).EndsWith("ly", StringComparison.OrdinalIgnoreCase)) continue;
            return -1;
        }
        return -1;
    }

    private static HashSet<ulong> Words(string words) => [.. words.Split(' ').Select(w => WordHash.Folded(w))];
}
