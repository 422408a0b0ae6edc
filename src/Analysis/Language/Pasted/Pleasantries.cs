using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Language.Pasted;

/// <summary>Sentences that are nothing but how a mail opens or closes: "Cheers all,", "Have a great weekend everyone!".</summary>
internal static class Pleasantries
{
    private const int Longest = 18;

    private static readonly Lexicon Phrases = Lexicon.Load("pleasantries");

    /// <summary>To whom and how much: what may stand beside such phrases.</summary>
    private static readonly WordSet Beside = new("all both everyone everybody team folks guys gang colleagues ladies gents there x xx xxx and so very much again in advance for now to you your from me just really indeed as ever always "
        + "kindly best too then but mate love hun buddy peeps chaps");

    public static bool Is(Sentence sentence)
    {
        var (paragraph, tokens) = (sentence.Paragraph, sentence.Paragraph.Tokens);
        if (sentence.EndToken - sentence.FirstToken > Longest || Closes(sentence)) return false;
        var (words, phrases, extras) = (0, 0, 0);
        for (var i = sentence.FirstToken; i < sentence.EndToken;)
        {
            if (!tokens[i].IsWord && tokens[i].Kind != TokenKind.Number) { i++; continue; }
            if (Phrases.At(paragraph, i, sentence.EndToken) is { } match && match.FirstToken == i)
            {
                phrases++;
                words += match.EndToken - i;
                i = match.EndToken;
                continue;
            }
            if (tokens[i].Kind == TokenKind.Number || phrases == 0 || (!Beside.Contains(tokens[i]) && !tokens[i].IsCapitalised)) return false;
            extras++;
            words++;
            i++;
        }
        return phrases > 0 && extras <= 5 && (words > 1 || IsOpenEnded(sentence));
    }

    /// <summary>A lone "Cheers," or "Thanks!" is a mail's; "Thanks." may be an answer that was heard.</summary>
    private static bool IsOpenEnded(Sentence sentence) =>
        sentence.Paragraph.Sentences.Count == 1 && sentence.Paragraph.Tokens[sentence.EndToken - 1].First is ',' or '!';

    /// <summary>Over the author's own name at the end.</summary>
    private static bool Closes(Sentence sentence) => sentence.Text.StartsWith("Yours ", StringComparison.OrdinalIgnoreCase);
}
