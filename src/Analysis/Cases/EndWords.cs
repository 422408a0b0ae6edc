using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Finds words that withdraw a flag or tell what ends it (<c>flag-ends.csv</c>), told as a fact: not hoped, denied, quoted or bound to a condition (<c>flag-end-doubts.csv</c>).</summary>
internal static class EndWords
{
    private static readonly Lexicon Ends = Lexicon.OfFamilies("flag-ends");

    /// <summary>A dog that has gone, by what it is or any name, and what many a warning waits for: they end only what names them, and are no sign that a sentence gives no warning.</summary>
    private static readonly Lexicon Pets = Lexicon.OfFamilies("pet-ends"), Awaited = Lexicon.OfFamilies("awaited-ends");
    private static readonly WordSet Unless = new("until till unless if when should whether");
    private static readonly WordSet Bound = new("nobody nothing none no-one not never neither nor cannot n't still only must remains remain stays until extended renewed");
    private static readonly WordSet Reasons = new("as because since although");
    private static readonly WordSet Newly = new("the his her their bar ban marker order bail curfew licence plan restrictions restriction all no");

    /// <summary>What is only wanted, asked for or to come has ended nothing.</summary>
    private static readonly Lexicon Hopes = Doubts("hoped");

    /// <summary>What is said to be over and in the same breath goes on, comes back, or is denied.</summary>
    private static readonly Lexicon Denials = Doubts("denied");

    private static Lexicon Doubts(string which) => new(Csv.ReadEmbedded("lexicons/flag-end-doubts.csv").Where(row => row["doubt"] == which));

    /// <summary>Whether a sentence speaks of an end, and so gives no warning itself.</summary>
    public static bool Are(Sentence sentence) => Of(sentence, Ends.FindOverlapping(sentence))?.Exists(end => end.Entry["sort"] is "" or "cleared" or "gone" or "died" or "mended") == true;

    /// <summary>The first of each sort, and each that says that a thing is over.</summary>
    public static List<LexiconMatch>? Of(Sentence sentence) => Of(sentence, Ends.FindOverlapping(sentence).Concat(Pets.FindOverlapping(sentence)).Concat(Awaited.Find(sentence)));

    private static List<LexiconMatch>? Of(Sentence sentence, IEnumerable<LexiconMatch> matches)
    {
        List<LexiconMatch>? found = null;
        bool? isDenied = null;
        foreach (var match in matches)
            if ((IsEach(match) || found?.Exists(other => other.Entry["sort"] == match.Entry["sort"]) != true) && !(isDenied ??= Denials.Any(sentence)) && IsTold(sentence, match)) (found ??= []).Add(match);
        return found;
    }

    /// <summary>What it says is over, mended or gone is named beside it, so that each is held against the warnings by itself.</summary>
    private static bool IsEach(LexiconMatch match) => IsOver(match) || match.Entry["sort"] is "mended" or "gone" or "pet" or "off";

    /// <summary>Whether it says of what is named beside it that it is over.</summary>
    public static bool IsOver(LexiconMatch match) => match.Entry["sort"] is "over" or "over-it" or "over-in";

    private static bool IsTold(Sentence sentence, LexiconMatch match) =>
        !sentence.Paragraph.IsQuoted(match.Span.Start, match.Span.End) && !IsOfOnce(sentence, match) && !(match.Entry["sort"] is "able" or "freed" or "told" or "awaited" or "over" or "over-it" or "over-in" && IsBound(sentence, match))
        && !IsConditional(sentence, match) && !Hopes.Find(sentence.Paragraph, ClauseOf(sentence, match.FirstToken), match.EndToken).Any(hope => !IsOver(match) || hope.FirstToken < match.FirstToken);

    /// <summary>"No need for the midazolam." is of that one time; "no need for two staff any more" is of all to come.</summary>
    private static bool IsOfOnce(Sentence sentence, LexiconMatch match) =>
        match.FirstToken == sentence.FirstToken && No.Contains(sentence.Paragraph.Tokens[match.FirstToken]) && match.FirstToken + 1 < sentence.EndToken && Needs.Contains(sentence.Paragraph.Tokens[match.FirstToken + 1]) && !sentence.Tokens.Any(Lasting.Contains);

    private static readonly WordSet No = new("no"), Needs = new("need call requirement reason cause"), Lasting = new("now more longer any is are today again since");

    private static readonly WordSet Joins = new("and but so as because");

    /// <summary>"She may go out if …"; what another part of the sentence hangs on is nothing to it: "it was lifted and she goes out when she likes".</summary>
    private static bool IsConditional(Sentence sentence, LexiconMatch match)
    {
        if (Unless.Contains(sentence.Paragraph.Tokens[sentence.FirstToken])) return true;
        var (first, end) = (match.FirstToken, match.EndToken);
        while (first > sentence.FirstToken && !IsBreak(sentence, first - 1)) first--;
        while (end < sentence.EndToken && !IsBreak(sentence, end)) end++;
        for (var i = first; i < end; i++)
            if (Unless.Contains(sentence.Paragraph.Tokens[i]) && !(i + 2 < sentence.EndToken && Liking.Contains(sentence.Paragraph.Tokens[i + 2])) && !IsPast(sentence, i)) return true;
        return false;
    }

    /// <summary>"It came to an end when he left": that was the day, and no condition.</summary>
    private static bool IsPast(Sentence sentence, int i)
    {
        if (!When.Contains(sentence.Paragraph.Tokens[i])) return false;
        for (var j = i + 2; j <= i + Near && j < sentence.EndToken; j++)
            if (Past.Contains(sentence.Paragraph.Tokens[j]) || PastVerbs.IsAt(sentence.Paragraph, j)) return true;
        return false;
    }

    private const int Near = 5;
    private static readonly WordSet When = new("when"), Past = new("was were had did went left");

    /// <summary>"when he likes": whenever.</summary>
    private static readonly WordSet Liking = new("like likes want wants wish wishes please pleases choose chooses");

    private static bool IsBreak(Sentence sentence, int i) =>
        (sentence.Paragraph.Tokens[i] is var token && (token.Is(',') || token.Is(';') || token.Is('–') || Joins.Contains(token))) && !(i + 1 < sentence.EndToken && Unless.Contains(sentence.Paragraph.Tokens[i + 1]));

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
        var (first, end) = (match.FirstToken, match.EndToken);
        while (first > sentence.FirstToken && !IsJoint(sentence, first - 1)) first--;
        while (end < sentence.EndToken && !IsJoint(sentence, end)) end++;
        for (var i = first; i < end && !(i > match.EndToken && Reasons.Contains(sentence.Paragraph.Tokens[i])); i++)
            if (Bound.Contains(sentence.Paragraph.Tokens[i])) return true;
        return false;
    }

    /// <summary>"He is in prison until May, and one worker can go again": the one binds nothing of the other.</summary>
    private static bool IsJoint(Sentence sentence, int i) =>
        sentence.Paragraph.Tokens[i] is var token && (token.Is(';') || (token.Is(',') && i + 1 < sentence.EndToken && Coordinates.Contains(sentence.Paragraph.Tokens[i + 1])));

    private static readonly WordSet Coordinates = new("and so");
}
