using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Words that withdraw a flag, or a fact that ends it (<c>flag-ends.csv</c>).</summary>
/// <param name="Sort">"" where the rule or the need is said to be over, "able" where only that somebody can, "gone" where what was dangerous is gone, "died".</param>
/// <param name="NamesAFlag">Whether it speaks of a rule, a warning or an order as such.</param>
/// <param name="Cause">What the words that tell of the end are themselves about.</param>
internal sealed record FlagEnd(RecordQuotation Quotation, string Sort, Gist Gist, bool NamesAFlag, IReadOnlyList<ulong> Topics, IReadOnlySet<string> Matters, Gist Cause)
{
    private const int Before = 5;

    private static readonly Lexicon Ends = Lexicon.Load("flag-ends"), MattersOfFlags = Lexicon.OfFamilies("flag-matters");
    private static readonly WordSet Flags = new("warning instruction flag restriction alert marker condition conditions order injunction bail rule requirement precaution precautions ban restrictions");
    private static readonly WordSet Unless = new("until unless if when should whether");

    /// <summary>What is only wanted, asked for or to come has ended nothing.</summary>
    private static readonly Lexicon Hopes = Lexicon.Of(
        "(asked|asks|asking|wants|wanted|wishes|wished|wish|hopes|hoped|hoping|applied|applies|applying|application|would like|would prefer|would love|would rather|looks forward|might|could|thinks that|suggested|suggests|proposed|wondered|request|requested|pleaded|dreams|not yet|will be|will no longer|may no longer|can soon|one day|before long|had hoped)");

    /// <summary>Words that every ending has, as stems.</summary>
    private static readonly HashSet<ulong> Common = [.. "warning instruction flag restriction alert marker rule requirement precaution need safe long lift withdraw end tell know agree worker people person visit time day come month year week".Split(' ').Select(word => Gist.Stem(word))];

    public static IEnumerable<FlagEnd> In(RecordReading record)
    {
        foreach (var sentence in record.Sentences)
            if (Of(sentence) is { } end)
                yield return new(record.Quote(sentence), end.Entry["sort"], AboutIn(sentence), sentence.Tokens.Any(Flags.Contains), [.. Substances.In(sentence)], MattersOf(sentence),
                    Gist.Of(sentence.Paragraph, Math.Max(sentence.FirstToken, end.FirstToken - Before), end.EndToken));
    }

    /// <summary>"With him inside, staff can go back to …": of whom it speaks stands before.</summary>
    private static Gist AboutIn(Sentence sentence)
    {
        var gist = Gist.Of(sentence);
        if (gist.Names.Count > 0) return gist;
        for (var i = -1; i >= -2 && sentence.Neighbour(i) is { } before; i--)
            gist.Names.UnionWith(before.Tokens.Where(token => token.IsCapitalised).Select(token => token.Folded));
        return gist;
    }

    /// <summary>What it is about, in a word that a warning and its end share though they say it otherwise: "in pairs", "one worker".</summary>
    public static IReadOnlySet<string> MattersOf(Sentence sentence) => MattersOfFlags.FindOverlapping(sentence).Select(match => match.Entry["matter"]).ToHashSet();

    /// <summary>Whether a sentence speaks of an end, and so gives no warning itself.</summary>
    public static bool Is(Sentence sentence) => Of(sentence) is { } end && end.Entry["sort"] != "able";

    private static LexiconMatch? Of(Sentence sentence)
    {
        LexiconMatch? found = null;
        foreach (var match in Ends.FindOverlapping(sentence))
            if (!sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && !sentence.Tokens.Any(Unless.Contains) && !Hopes.Find(sentence.Paragraph, sentence.FirstToken, match.EndToken).Any()
                && (found is null || (found.Value.Entry["sort"].Length > 0 && match.Entry["sort"].Length == 0))) found = match;
        return found;
    }

    /// <summary>How much it has in common with a flag in force; 0 where too little to say that it ends that one.</summary>
    public int Meets(VitalFlag flag, IReadOnlyList<VitalFlag> flags, IReadOnlySet<ulong> subject)
    {
        var names = flag.Gist!.Names.Count(name => Gist.Names.Contains(name) && !subject.Contains(name));
        if (flag.Kind == FlagKind.Allergy && Topics.Count > 0 && flag.Topics.Count > 0 && !Topics.Intersect(flag.Topics).Any()) return 0;
        if (Sort is "gone" or "died") return IsGone(flag, subject) ? 1 + names : 0;
        var words = flag.Gist.Words.Count(word => Gist.Words.Contains(word) && !Common.Contains(word));
        var matters = flag.Matters.Count(Matters.Contains);
        var isMet = words >= 2 || IsOnly(flag, flags) || (words == 1 && Sort.Length == 0 && (flag.Kind == FlagKind.Allergy || flag.Gist.Words.Count <= 2))
            || (NamesAFlag && names >= 1 && flags.Count(other => other.IsInForce && other.Gist!.Names.Overlaps(flag.Gist.Names.Where(Gist.Names.Contains).Except(subject))) == 1)
            || (Sort.Length == 0 && words >= 1 && names >= 1)
            || (matters > 0 && (words > 0 || names > 0 || (Sort.Length > 0 && matters > 1) || Sort.Length == 0 && flags.Count(other => other.IsInForce && other.Matters.Overlaps(flag.Matters.Where(Matters.Contains))) == 1));
        return isMet ? 2 + 2 * words + 2 * matters + Math.Min(names, 2) + (Sort.Length == 0 ? 2 : 0) : 0;
    }

    /// <summary>"The dog was rehomed", "Mr Vance has died": what is gone is what the flag warns of.</summary>
    private bool IsGone(VitalFlag flag, IReadOnlySet<ulong> subject) =>
        flag.Gist!.Names.Any(name => Cause.Names.Contains(name) && !subject.Contains(name))
        || (Sort == "gone" && (flag.Gist.Words.Any(word => Cause.Words.Contains(word) && !Common.Contains(word)) || (Matters.Contains("dog") && flag.Matters.Contains("dog"))));

    /// <summary>"Bail is over" ends the one flag in force that names bail.</summary>
    private bool IsOnly(VitalFlag flag, IReadOnlyList<VitalFlag> flags)
    {
        if (Sort == "able") return false;
        var named = Gist.Words.Where(FlagMention.InstrumentStems.Contains).ToList();
        if (named.Count == 0 && Sort == "cleared") named = [.. FlagMention.InstrumentStems];
        return named.Exists(flag.Gist!.Words.Contains) && flags.Count(other => other.IsInForce && named.Exists(other.Gist!.Words.Contains)) == 1;
    }
}
