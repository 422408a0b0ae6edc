using Recording.Analysis.Language;

namespace Recording.Analysis.Cases;

/// <summary>Who gives a warning: "our speech therapist, <b>Ffion Orr</b>, found that he coughs …". The warning is about others.</summary>
internal static class Adviser
{
    private static readonly WordSet Titles = new("therapist nurse doctor dr consultant physiotherapist physio dietitian psychiatrist psychologist gp pharmacist paediatrician midwife surgeon officer");
    private static readonly WordSet Advising = new("found finds advised advises says said recommended recommends asks asked wrote confirmed explained thinks wants");
    private static readonly WordSet Openings = new("that for us me");

    /// <summary>The names that stand before the verb with which a professional gives it.</summary>
    public static IEnumerable<ulong> NamesIn(Sentence sentence)
    {
        var tokens = sentence.Paragraph.Tokens;
        var isTitled = false;
        for (var i = sentence.FirstToken; i + 1 < sentence.EndToken; i++)
        {
            isTitled |= Titles.Contains(tokens[i]);
            if (!Advising.Contains(tokens[i]) || !(Openings.Contains(tokens[i + 1]) || tokens[i + 1].Is(':'))) continue;
            return isTitled ? Gist.Of(sentence.Paragraph, sentence.FirstToken, i).Names : [];
        }
        return [];
    }
}
