using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// The reason that stands beside what binds: "must be swallowed in front of you, <b>he palms it and sells it</b>", "<b>she will drink it</b>, so none to be left out".
/// Whoever gives one for a strict rule about somebody warns, whatever the matter is, save where it is a liking, a day's plan or office work (<c>flag-reasons.csv</c>).
/// </summary>
internal static class FlagReason
{
    private const int Near = 3, FewestWords = 3;

    private static readonly Lexicon Benign = Lexicon.Load("flag-reasons");
    private static readonly WordSet Joints = new("as because since so or otherwise");
    private static readonly WordSet Persons = new("he she they his her their mum mam dad mother father nan gran grandad uncle aunt cousin brother sister son daughter husband wife partner ex boyfriend girlfriend stepdad stepfather stepmother tenant neighbour landlord patient family parents perpetrator");
    private static readonly WordSet Writers = new("i we my our us me");

    /// <summary>Whether a strict rule has such a reason after it, or before it and "so".</summary>
    public static bool IsBeside(Sentence sentence, LexiconMatch binding)
    {
        if (binding.Entry["force"] is not ("forbids" or "never" or "nobody") || sentence.Tokens.Any(Writers.Contains)) return false;
        var joint = JointIn(sentence, binding.EndToken, sentence.EndToken);
        var isBefore = joint < 0 && JointIn(sentence, sentence.FirstToken, binding.FirstToken) >= 0 && IsPerson(sentence, sentence.FirstToken);
        return (isBefore || joint >= 0) && !Benign.Any(sentence);
    }

    /// <summary>Where a joint is followed by a person and a few words more.</summary>
    private static int JointIn(Sentence sentence, int first, int end)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = first; i < end - FewestWords; i++)
        {
            if (!(tokens[i].Is(',') || tokens[i].Is(':') || tokens[i].Is(';') || tokens[i].Is('–') || (tokens[i].IsHyphen && !tokens[i].IsGlued) || Joints.Contains(tokens[i]))) continue;
            if (end < sentence.EndToken) return i;
            for (var j = i + 1; j <= i + Near && j < end - 1; j++)
                if (IsPerson(sentence, j)) return i;
        }
        return -1;
    }

    private static bool IsPerson(Sentence sentence, int i) =>
        sentence.Paragraph.Tokens[i] is var token && (Persons.Contains(token) || (token.IsCapitalised && GivenNames.Contains(GivenNames.Fold(token.In(sentence.Paragraph.Text).ToString()))));
}
