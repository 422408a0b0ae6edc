using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// A warning jotted down as a short line without a verb that tells anything: "Two carers and hoist.", "Absconder, 2:1.", "Bed rails up." (<c>jotted-warnings.csv</c>).
/// In a full sentence the same words only tell of something.
/// </summary>
internal static class JottedWarning
{
    private const int Longest = 9;

    private static readonly Lexicon Warnings = Lexicon.OfFamilies("jotted-warnings");
    private static readonly WordSet Telling = new("i we was were had has have is are been did does do said says told asked went came will would could should he she they it this that there because when if most sometimes mostly usually often");

    public static FlagKind? KindOf(Sentence sentence)
    {
        if (sentence.EndToken - sentence.FirstToken > Longest) return null;
        FlagKind? kind = null;
        foreach (var match in Warnings.FindOverlapping(sentence))
        {
            if (kind is null && IsTelling(sentence)) return null;
            kind ??= FlagMention.KindNamed(match.Entry["kind"]);
        }
        return kind;
    }

    private static bool IsTelling(Sentence sentence)
    {
        for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            if (Telling.Contains(sentence.Paragraph.Tokens[i]) || PastVerbs.IsAt(sentence.Paragraph, i)) return true;
        return sentence.Paragraph.Tokens[sentence.EndToken - 1].Is('?');
    }
}
