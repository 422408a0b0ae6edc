using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>
/// A strict no (<c>prohibitions.csv</c>) to or about the people of the case: "<b>she must never be</b> booked with him", "<b>nothing must be given</b> by mouth".
/// Whoever writes one warns, whatever the deed is, save where it is about the office, the house or the day, or a turn of phrase.
/// </summary>
internal static class Prohibition
{
    private const int Furthest = 12;

    private static readonly Lexicon Strict = Lexicon.OfFamilies("prohibitions");
    private static readonly Lexicon Office = new(Csv.ReadEmbedded("lexicons/flag-reasons.csv").Where(row => row["is"].EndsWith("office", StringComparison.Ordinal)));
    private static readonly WordSet Laughing = new("laughed laughs joked jokes grin smiled smiles teased");
    private static readonly WordSet Writers = new("i we you my our"), That = new("that"), Things = new("this that these those which");
    private static readonly WordSet Doers = new("he she him her they them his their nobody nothing anyone anybody somebody someone staff carer carers worker workers nurse nurses driver drivers adult adults visitor visitors child children baby boy girl boys girls twins mother mum father dad parent parents "
        + "son daughter brother sister uncle aunt nephew niece husband wife partner stepfather stepmother grandmother grandfather nan gran grandad cousin neighbour neighbours lodger family");
    private static readonly WordSet Ours = new("he him his she her hers they them their");

    public static FlagKind? KindOf(Sentence sentence)
    {
        foreach (var match in Strict.FindOverlapping(sentence))
        {
            if (FlagMention.IsQuotedOrAsked(sentence, match) || Directive.IsOfAll(sentence, match) || Office.Any(sentence) || sentence.Tokens.Any(Laughing.Contains) || !IsOfSomebody(sentence, match)) continue;
            return sentence.Tokens.Any(Directive.Instruments.Contains) ? FlagKind.CourtOrder : FlagKind.Instruction;
        }
        return null;
    }

    /// <summary>Whether the clause has a doer of the case before the no, or does something to one after it.</summary>
    private static bool IsOfSomebody(Sentence sentence, LexiconMatch match)
    {
        var tokens = sentence.Paragraph.Tokens;
        for (var i = match.FirstToken - 1; i >= sentence.FirstToken && i >= match.FirstToken - Furthest && !IsBreak(tokens[i]); i--)
        {
            if (Writers.Contains(tokens[i]) || (i == match.FirstToken - 1 && Things.Contains(tokens[i]))) return false;
            if (tokens[i + 1].First is not ('\'' or '’') && (Doers.Contains(tokens[i]) || IsName(sentence, i))) return true;
        }
        for (var i = match.FirstToken; i < sentence.EndToken; i++)
            if (Ours.Contains(tokens[i]) || (i >= match.EndToken && IsName(sentence, i))) return true;
        return false;
    }

    private static bool IsBreak(Token token) => token.Is(',') || token.Is(';') || token.Is(':') || token.Is('–') || That.Contains(token);

    private static bool IsName(Sentence sentence, int i) =>
        sentence.Paragraph.Tokens[i] is var token && token.IsWord && token.IsCapitalised && Calendar.MonthOf(token) == 0
        && (i > sentence.FirstToken || GivenNames.Contains(GivenNames.Fold(token.In(sentence.Paragraph.Text).ToString())));
}
