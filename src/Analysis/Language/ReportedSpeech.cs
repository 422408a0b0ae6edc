using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language;

/// <summary>A report of what somebody said or thinks, with or without quotation marks.</summary>
/// <param name="Speaker">The words that name the speaker; empty where the sentence only has a pronoun or none.</param>
/// <param name="Verb">The first token of the verb.</param>
/// <param name="Content">The first token of what was said.</param>
internal sealed record ReportedSpeech(string Speaker, int Verb, int Content)
{
    private static readonly HashSet<ulong> Writers = Words("i we");
    private static readonly HashSet<ulong> Openers = Words("that which who and but when as because so if while although");
    private static readonly HashSet<ulong> Impersonal = Words("it be been being is was are were to");

    /// <summary>The report that a verb of saying opens; null where nobody but the writer speaks.</summary>
    public static ReportedSpeech? Of(Sentence sentence, LexiconMatch verb)
    {
        var tokens = sentence.Paragraph.Tokens;
        if (verb.FirstToken > sentence.FirstToken && Impersonal.Contains(tokens[verb.FirstToken - 1].Folded)) return null;
        if (IsAfterWriter(tokens, sentence.FirstToken, verb.FirstToken)) return null;
        return new(SpeakerOf(sentence, verb.FirstToken), verb.FirstToken, verb.EndToken);
    }

    /// <summary>Whether a token stands in what was reported.</summary>
    public bool Covers(int token) => token >= Content;

    private static bool IsAfterWriter(List<Token> tokens, int first, int verb)
    {
        for (var i = verb - 1; i >= first && i >= verb - 3; i--)
        {
            if (Writers.Contains(tokens[i].Folded)) return true;
            if (tokens[i].Kind == TokenKind.Punctuation && !tokens[i].IsHyphen) return false;
        }
        return false;
    }

    /// <summary>The words before the verb, back to the beginning of their clause.</summary>
    private static string SpeakerOf(Sentence sentence, int verb)
    {
        var (tokens, first) = (sentence.Paragraph.Tokens, verb);
        while (first > sentence.FirstToken && verb - first < 8 && !Openers.Contains(tokens[first - 1].Folded)
            && (tokens[first - 1].IsWord || tokens[first - 1].Is(','))) first--;
        while (first < verb && tokens[first].Is(',')) first++;
        var last = verb - 1;
        while (last > first && tokens[last].Is(',')) last--;
        var hasName = false;
        for (var i = first; i < verb; i++) hasName |= tokens[i].IsCapitalised && (i > sentence.FirstToken || tokens[i].Length > 3);
        return hasName && last >= first ? sentence.Paragraph.Text[tokens[first].Start..tokens[last].End] : "";
    }

    private static HashSet<ulong> Words(string words) => [.. words.Split(' ').Select(w => WordHash.Folded(w))];
}
