using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>From whom a sentence says that something came: "the <b>social worker</b>'s email", "the referral from your <b>personal adviser</b>", "<b>Imran</b> rang me" (<c>sent-messages.csv</c>).</summary>
internal static class SentMessage
{
    private const int LongestName = 2;

    private static readonly Lexicon Phrases = Lexicon.Load("sent-messages");

    /// <param name="isCall">Whether it says that somebody turned to who writes, and not only what came.</param>
    public static IReadOnlySet<ulong> SendersIn(Sentence sentence, out bool isCall)
    {
        var (tokens, senders) = (sentence.Paragraph.Tokens, default(HashSet<ulong>));
        isCall = false;
        foreach (var match in Phrases.FindOverlapping(sentence))
        {
            isCall |= match.Entry["says"] == "call";
            var end = match.Entry["from"] == "last" ? Math.Min(match.EndToken + LongestName, sentence.EndToken) : match.EndToken;
            for (var i = match.FirstToken; i < end; i++)
                if (tokens[i].IsWord) (senders ??= []).UnionWith([Gist.Stem(tokens[i].In(sentence.Paragraph.Text)), tokens[i].Folded]);
        }
        return senders ?? None;
    }

    private static readonly HashSet<ulong> None = [];
}
