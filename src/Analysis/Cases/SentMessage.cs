using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>From whom a sentence says that something came: "the <b>social worker</b>'s email", "the referral from your <b>personal adviser</b>", "<b>Imran</b>'s nomination".</summary>
internal static class SentMessage
{
    private static readonly Lexicon Phrases = Lexicon.Load("sent-messages");

    public static HashSet<ulong> SendersIn(Sentence sentence)
    {
        HashSet<ulong>? senders = null;
        foreach (var match in Phrases.Find(sentence))
            for (var i = match.FirstToken; i < match.EndToken; i++)
                if (sentence.Paragraph.Tokens[i] is { IsWord: true } token) (senders ??= []).Add(Gist.Stem(token.In(sentence.Paragraph.Text)));
        return senders ?? None;
    }

    private static readonly HashSet<ulong> None = [];
}
