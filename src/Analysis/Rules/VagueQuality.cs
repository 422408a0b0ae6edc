using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Rules;

/// <summary>
/// A word that judges, said of something that can be seen or measured: "her sleep is poor", "poor sleep", "his mood has dipped".
/// The list of subjects and the list of qualities are kept apart, so that each word of one goes with each of the other.
/// </summary>
internal static class VagueQuality
{
    private const int Furthest = 8;

    private static readonly Lexicon Subjects = Lexicon.Load("vague-subject"), Qualities = Lexicon.OfFamilies("vague-quality");
    private static readonly WordSet Helpers = new("has have had is are was were be been being 's 've also still now always never often generally really very so just again become becomes became remains remained seems seemed appears appeared continues continued to both all too not");
    private static readonly WordSet Links = new("with between of at in to from for towards on around by about since after before during over within and");
    private static readonly WordSet Hypothetical = new("if whether until unless would should could might may can will must ensure ensures that what how hope hopes hoped wish wishes wished when once where why");
    private static readonly WordSet Wishes = new("no any not without if whether maintain maintains build develop promote promotes encourage support ensure provide provides offer keep achieve need needs secure find receive receives deserves for more enough of or than towards as how what");
    private static readonly WordSet Breaks = new("and but or that which because who said told , ;");

    /// <summary>Every judging word of a sentence with what it is about.</summary>
    public static IEnumerable<(LexiconMatch Words, int End, string Area)> In(Sentence sentence)
    {
        foreach (var quality in Qualities.Find(sentence))
        {
            var isBefore = quality.Entry["place"] == "any" && quality.EndToken < sentence.EndToken && !IsWished(sentence, quality.FirstToken);
            if (isBefore && Subjects.At(sentence.Paragraph, quality.EndToken, sentence.EndToken) is { } after) yield return (quality, after.EndToken, after.Entry["area"]);
            else if (SubjectOf(sentence, quality) is { } subject) yield return (quality, quality.EndToken, subject.Entry["area"]);
        }
    }

    private static bool IsWished(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first - 1; i >= sentence.FirstToken && i >= first - 3; i--)
            if (Wishes.Contains(tokens[i])) return true;
        return false;
    }

    /// <summary>What stands before the verb: "her sleep", "the relationship between the brothers".</summary>
    private static LexiconMatch? SubjectOf(Sentence sentence, LexiconMatch quality)
    {
        var tokens = sentence.Paragraph.Tokens;
        var verb = quality.FirstToken;
        if (quality.Entry["place"] != "does" && (verb = Predicate.VerbOf(sentence, verb)) < 0) return null;
        var end = verb;
        while (end > sentence.FirstToken && (Helpers.Contains(tokens[end - 1]) || IsAdverb(sentence, tokens[end - 1]))) end--;
        var first = Math.Max(sentence.FirstToken, end - Furthest);
        foreach (var subject in Subjects.Find(sentence.Paragraph, first, end))
            if (IsHead(sentence, subject, end) && !IsSupposed(sentence, subject.FirstToken)) return subject;
        return null;
    }

    private static bool IsHead(Sentence sentence, LexiconMatch subject, int end)
    {
        if (subject.EndToken == end) return true;
        var tokens = sentence.Paragraph.Tokens;
        if (!Links.Contains(tokens[subject.EndToken])) return false;
        for (var i = subject.EndToken + 1; i < end; i++)
            if (Breaks.Contains(tokens[i]) && !(i + 2 >= end || tokens[i].IsWord)) return false;
        return true;
    }

    private static bool IsSupposed(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first - 1; i >= sentence.FirstToken && i >= first - 3; i--)
            if (Hypothetical.Contains(tokens[i])) return true;
        return false;
    }

    private static bool IsAdverb(Sentence sentence, Token token) =>
        token.Length > 4 && !token.IsCapitalised && token.In(sentence.Paragraph.Text).EndsWith("ly", StringComparison.Ordinal);
}
