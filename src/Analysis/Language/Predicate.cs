namespace Recording.Analysis.Language;

/// <summary>Whether a word says something of a person or thing: "was chaotic", "looked quite rough".</summary>
internal static class Predicate
{
    private static readonly HashSet<ulong> Being = Words("is are was were be been being 's 're isn't wasn't aren't weren't remains remained became becomes become becoming seems seemed appears appeared getting got gets proved proves proving stays stayed staying turned sounds sounded looks looked acts acted grew");
    private static readonly HashSet<ulong> Looking = Words("looks looked look looking seems seemed seem appears appeared appear appearing sounds sounded sound felt feels feeling");
    private static readonly HashSet<ulong> Degrees = Words("a bit little very quite rather pretty really so too extremely somewhat fairly slightly still not always often generally more most all also both again just kind of sort only increasingly and , tad touch sometimes frequently times at to considered deemed judged thought found felt reported known said described being quick often openly most rarely regularly well over even hugely highly basically never n't actually also clearly");
    private static readonly HashSet<ulong> Likening = Words("presents presented presenting present came comes come coming described portrayed viewed seen perceived regarded experienced known labelled");
    private static readonly HashSet<ulong> Across = Words("across over");
    private static readonly HashSet<ulong> Finding = Words("find finds found finding consider considers considered");
    private static readonly HashSet<ulong> As = Words("as");
    private static readonly HashSet<ulong> Objects = Words("him her them");
    private static readonly HashSet<ulong> Joins = Words("and but or , if yet");
    private static readonly HashSet<ulong> Hedges = Words("bit little tad touch rather somewhat slightly fairly pretty quite very too particularly");

    /// <summary>Whether a form of "be" (or "look", "seem") stands before it, with words of degree between at most.</summary>
    public static bool Is(Sentence sentence, int at) => VerbOf(sentence, at) >= 0;

    public static bool Looks(Sentence sentence, int at) => Verb(sentence, at, Looking) >= 0;

    /// <summary>The form of "be" (or "look", "seem") of which it is said; -1 where there is none.</summary>
    public static int VerbOf(Sentence sentence, int at) => Math.Max(Verb(sentence, at, Being), Verb(sentence, at, Looking));

    /// <summary>Whether a word of degree stands right before it, or it only "seemed" so.</summary>
    public static bool IsHedged(Sentence sentence, int at) =>
        at > sentence.FirstToken && (Hedges.Contains(sentence.Paragraph.Tokens[at - 1].Folded) ? Is(sentence, at) : Looks(sentence, at));

    /// <summary>Whether it is said of a person: "he was difficult", "she comes across as difficult", "staff find him difficult".</summary>
    public static bool IsOfAPerson(Reading reading, Sentence sentence, int at)
    {
        if (VerbOf(sentence, at) is >= 0 and var verb) return Clause.IsOfAPerson(reading, sentence, verb);
        return LikenedBy(sentence, at) is >= 0 and var likened ? Clause.IsOfAPerson(reading, sentence, likened) : IsFound(sentence, at);
    }

    /// <summary>"presents as", "came across as", "is described as": the verb.</summary>
    private static int LikenedBy(Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        var i = BeforeDegrees(sentence, at);
        if (i < sentence.FirstToken || !As.Contains(tokens[i].Folded)) return -1;
        i--;
        if (i > sentence.FirstToken && Across.Contains(tokens[i].Folded)) i--;
        return i >= sentence.FirstToken && Likening.Contains(tokens[i].Folded) ? i : -1;
    }

    private static bool IsFound(Sentence sentence, int at)
    {
        var tokens = sentence.Paragraph.Tokens;
        var i = BeforeDegrees(sentence, at);
        return i > sentence.FirstToken && Objects.Contains(tokens[i].Folded) && Finding.Contains(tokens[i - 1].Folded);
    }

    private static int BeforeDegrees(Sentence sentence, int at)
    {
        var (tokens, i) = (sentence.Paragraph.Tokens, at - 1);
        while (i >= sentence.FirstToken && i >= at - 4 && (Degrees.Contains(tokens[i].Folded) || IsAdverb(sentence, tokens[i]))) i--;
        return i;
    }

    private static bool IsAdverb(Sentence sentence, Token token) => token.In(sentence.Paragraph.Text).EndsWith("ly", StringComparison.OrdinalIgnoreCase);

    private static int Verb(Sentence sentence, int at, HashSet<ulong> verbs)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (at > sentence.FirstToken && tokens[at - 1].Is('a')) return -1;
        for (var i = at - 1; i >= sentence.FirstToken && i >= at - 6; i--)
        {
            if (verbs.Contains(tokens[i].Folded)) return i;
            if (Degrees.Contains(tokens[i].Folded)) continue;
            if (IsAdverb(sentence, tokens[i])) continue;
            // "was tired and difficult": one word that is joined to it.
            if (i == at - 2 && tokens[i].IsWord && Joins.Contains(tokens[at - 1].Folded)) continue;
            return -1;
        }
        return -1;
    }

    private static HashSet<ulong> Words(string words) => [.. words.Split(' ').Select(w => WordHash.Folded(w))];
}
