using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Finds words that withdraw a flag or tell what ends it (<c>flag-ends.csv</c>), told as a fact: not hoped, denied, quoted or bound to a condition (<c>flag-end-doubts.csv</c>).</summary>
internal static class EndWords
{
    private static readonly Lexicon Ends = Lexicon.OfFamilies("flag-ends");
    private static readonly WordSet Unless = new("until unless if when should whether");
    private static readonly WordSet Bound = new("not never cannot n't still only must remains remain stays until extended renewed");
    private static readonly WordSet Reasons = new("as because since although");
    private static readonly WordSet Newly = new("the his her their bar ban marker order bail curfew licence plan restrictions restriction all no");

    /// <summary>What is only wanted, asked for or to come has ended nothing.</summary>
    private static readonly Lexicon Hopes = Doubts("hoped");

    /// <summary>What is said to be over and in the same breath goes on, comes back, or is denied.</summary>
    private static readonly Lexicon Denials = Doubts("denied");

    private static Lexicon Doubts(string which) => new(Csv.ReadEmbedded("lexicons/flag-end-doubts.csv").Where(row => row["doubt"] == which));

    /// <summary>Whether a sentence speaks of an end, and so gives no warning itself.</summary>
    public static bool Are(Sentence sentence) => Of(sentence)?.Exists(end => end.Entry["sort"] is not ("able" or "freed" or "told" or "off" or "back")) == true;

    /// <summary>The first of each sort.</summary>
    public static List<LexiconMatch>? Of(Sentence sentence)
    {
        List<LexiconMatch>? found = null;
        bool? isDenied = null;
        foreach (var match in Ends.FindOverlapping(sentence))
            if (found?.Exists(other => other.Entry["sort"] == match.Entry["sort"]) != true && !(isDenied ??= Denials.Any(sentence)) && !sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && !(match.Entry["sort"] is "able" or "freed" or "told" && IsBound(sentence, match))
                && !sentence.Tokens.Any(Unless.Contains) && !Hopes.Find(sentence.Paragraph, ClauseOf(sentence, match.FirstToken), match.EndToken).Any()) (found ??= []).Add(match);
        return found;
    }

    /// <summary>"She wants him to have it; the bar is lifted": what is hoped stands in the same clause.</summary>
    private static int ClauseOf(Sentence sentence, int token)
    {
        var tokens = sentence.Paragraph.Tokens;
        while (token > sentence.FirstToken && !tokens[token - 1].Is(';') && !(tokens[token - 1].Is(',') && Newly.Contains(tokens[token]))) token--;
        return token;
    }

    /// <summary>"She may have a biscuit now, but drinks are still to be thickened": what is freed is bound in the same breath.</summary>
    private static bool IsBound(Sentence sentence, LexiconMatch match)
    {
        for (var i = match.FirstToken; i < match.EndToken; i++)
            if (Bound.Contains(sentence.Paragraph.Tokens[i])) return false;
        for (var i = sentence.FirstToken; i < sentence.EndToken && !(i > match.EndToken && Reasons.Contains(sentence.Paragraph.Tokens[i])); i++)
            if (Bound.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }
}
