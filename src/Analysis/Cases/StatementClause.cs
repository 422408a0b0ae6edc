using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>Which clauses of a sentence tell that something is or was so, as against what is denied, asked, begun or lies ahead.</summary>
internal static class StatementClause
{
    private const int LongestSubject = 5, FarthestRelative = 5;

    private static readonly Lexicon Unfinished = new(Csv.ReadEmbedded("lexicons/task-ends.csv").Where(row => row["says"] == "open"));
    private static readonly WordSet Said = TaskWords.Of("said-verb"), Relative = TaskWords.Of("relative"), Saying = TaskWords.Of("saying"), Asking = TaskWords.Of("asking"), Turns = TaskWords.Of("turn"), Denials = TaskWords.Of("denial-start"),
        Nothing = TaskWords.Of("nothing"), Future = TaskWords.Of("future"), Finite = TaskWords.Of("finite"), Passive = TaskWords.Of("passive"), How = TaskWords.Of("how"), Ahead = TaskWords.Of("ahead"), Granting = TaskWords.Of("granting"), Whom = TaskWords.Of("whom"), Granted = TaskWords.Of("granted");
    private static readonly WordSet Which = new("which");
    private static readonly ulong And = WordHash.Folded("and"), May = WordHash.Folded("may"), To = WordHash.Folded("to");

    /// <summary>Whether all of a sentence tells what is so, without a word that might turn it.</summary>
    public static bool IsPlain(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (sentence.Paragraph.Tokens[i] is var token && (Future.Contains(token) || Nothing.Contains(token) || token.Folded == May)) return false;
        return !Unfinished.Any(sentence);
    }

    /// <summary>Whether words tell that something is or was so.</summary>
    public static bool IsFinite(ParagraphReading paragraph, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Finite.Contains(paragraph.Tokens[i]) || PastVerbs.IsAt(paragraph, i)) return true;
        return false;
    }

    /// <summary>Where what is told next may turn into its opposite: "it came, but nobody has fitted it", "he goes now and has not missed a day".</summary>
    public static int EndOf(Sentence sentence, int first)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first + 1; i < sentence.EndToken; i++)
            if (tokens[i].Is(';') || (tokens[i].Is(',') && i > first + 1 && i + 1 < sentence.EndToken && Which.Contains(tokens[i + 1])) || (tokens[i].Is(':') && i > first + 2) || tokens[i].Is('–') || tokens[i].Is('—') || (Turns.Contains(tokens[i]) && i > first + 1)
                || (tokens[i].Is(',') && i + 1 < sentence.EndToken && Denials.Contains(tokens[i + 1]))
                || ((tokens[i].Is(',') || tokens[i].Folded == And) && IsFinite(sentence.Paragraph, first, i) && IsFinite(sentence.Paragraph, i + 1, Math.Min(sentence.EndToken, i + LongestSubject)))) return i;
        return sentence.EndToken;
    }

    public static bool IsTold(Sentence sentence, int first, int end) =>
        !Unfinished.Find(sentence.Paragraph, first, end).Any() && !Nothing.Contains(sentence.Paragraph.Tokens[first]) && !IsFuture(sentence, first, end) && !IsAhead(sentence, first, end);

    /// <summary>"and let you have the result": the same verb's "will" goes on.</summary>
    public static bool GoesOn(Sentence sentence, int first) =>
        first + 1 < sentence.EndToken && sentence.Paragraph.Tokens[first].Folded == And && TaskVerbs.IsBase(sentence.Paragraph.Tokens[first + 1], sentence.Paragraph.Text);

    /// <summary>Whether it says that somebody asked.</summary>
    public static bool IsAsking(Sentence sentence, int first, int end)
    {
        for (var i = first; i < end; i++)
            if (Asking.Contains(sentence.Paragraph.Tokens[i]) && !IsRelative(sentence, i)) return true;
        return false;
    }

    /// <summary>"Application to go in after the holiday".</summary>
    private static bool IsAhead(Sentence sentence, int first, int end)
    {
        if (IsFinite(sentence.Paragraph, first, end)) return false;
        for (var i = first + 1; i < end - 1; i++)
            if (sentence.Paragraph.Tokens[i].Folded == To && (Ahead.Contains(sentence.Paragraph.Tokens[i + 1]) || TaskVerbs.IsBase(sentence.Paragraph.Tokens[i + 1], sentence.Paragraph.Text))) return true;
        return false;
    }

    /// <summary>What lies ahead, or was only promised; "the rail that he promised" and "as he said he would" are there, and "I asked whether he would" was asked.</summary>
    private static bool IsFuture(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        var isAsked = false;
        for (var i = first; i < end; i++)
        {
            if (Asking.Contains(tokens[i])) isAsked = true;
            if (!(Future.Contains(tokens[i]) || (tokens[i] is { IsCapitalised: false } && tokens[i].Folded == May)) || sentence.Paragraph.IsQuoted(tokens[i]) || IsRelative(sentence, i) || IsGranted(sentence, i, end) || (i > first && Passive.Contains(tokens[i - 1])) || IsHow(sentence, first, i)) continue;
            if (!isAsked) return true;
        }
        return false;
    }

    /// <summary>"Panel have agreed the extension", "offered her a place".</summary>
    private static bool IsGranted(Sentence sentence, int verb, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (!Granting.Contains(tokens[verb])) return false;
        var next = verb + 1;
        if (next < end && Whom.Contains(tokens[next])) next++;
        return next < end && Granted.Contains(tokens[next]);
    }

    /// <summary>"She showed us how she would do it".</summary>
    private static bool IsHow(Sentence sentence, int first, int verb) => verb - 2 > first && How.Contains(sentence.Paragraph.Tokens[verb - 2]) && IsFinite(sentence.Paragraph, first, verb - 2);

    private static bool IsRelative(Sentence sentence, int verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = verb - 1; i >= sentence.FirstToken && i >= verb - FarthestRelative; i--)
            if (Relative.Contains(tokens[i])) return Said.Contains(tokens[verb]) || (i > sentence.FirstToken && Enumerable.Range(i, verb - i).Any(k => Said.Contains(tokens[k]) || Saying.Contains(tokens[k])));
        return false;
    }
}
