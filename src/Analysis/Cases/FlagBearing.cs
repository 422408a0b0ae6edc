using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// Matters of daily life on which a warning bears (<c>flag-bearings.csv</c>), so that "a carer makes him tea" meets "all drinks must be thickened" though they share no word,
/// and the guards that keep it: "thickened", "two carers", "supervised".
/// </summary>
/// <param name="Matters">Food, standing and lifting, money, who comes in …</param>
/// <param name="Guards">What is done so that no harm comes, each with its matter.</param>
internal sealed record FlagBearing(IReadOnlySet<string> Matters, IReadOnlySet<string> Guards)
{
    private static readonly Lexicon Bearings = Lexicon.OfFamilies("flag-bearings");

    public static readonly FlagBearing None = new(new HashSet<string>(), new HashSet<string>());

    public static FlagBearing Of(Sentence sentence) => Of(Bearings.FindOverlapping(sentence));

    /// <summary>The same of a part of a sentence.</summary>
    public static FlagBearing In(ParagraphReading paragraph, int first, int end) => Of(Bearings.Find(paragraph, first, end));

    private static FlagBearing Of(IEnumerable<LexiconMatch> matches)
    {
        HashSet<string>? matters = null, guards = null;
        foreach (var match in matches)
            if (IsInName(match)) continue;
            else if (match.Entry["guard"] == "yes") (guards ??= []).Add(match.Entry["bearing"]);
            else (matters ??= []).Add(match.Entry["bearing"]);
        return matters is null && guards is null ? None : new(matters ?? None.Matters, guards ?? None.Guards);
    }

    /// <summary>"Canal Street Health Centre" is no canal.</summary>
    private static bool IsInName(LexiconMatch match)
    {
        var (tokens, first) = (match.Paragraph.Tokens, match.FirstToken);
        return tokens[first].IsCapitalised && ((first > 0 && tokens[first - 1].IsCapitalised) || (match.EndToken < tokens.Count && tokens[match.EndToken].IsCapitalised)) && !match.Entry["phrase"].Contains("{name}", StringComparison.Ordinal);
    }

    public FlagBearing With(FlagBearing other) => new(Matters.Union(other.Matters).ToHashSet(), Guards.Union(other.Guards).ToHashSet());

    /// <summary>Whether both are about one matter, a guard counted as its matter.</summary>
    public bool Touches(FlagBearing other) => Matters.Overlaps(other.Matters) || Matters.Overlaps(other.Guards) || Guards.Overlaps(other.Matters);
}
