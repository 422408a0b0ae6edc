using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;

namespace Recording.Analysis.Cases;

/// <summary>What minutes and notes undertake without a full sentence: "JW: order the rail", "School nurse to weigh Ada", "Referral to OT – JW – by 3 May".</summary>
/// <param name="First">Where the words for the deed begin.</param>
/// <param name="Verb">The deed, or the noun that stands for it.</param>
internal readonly record struct TaskNote(string Who, int First, int Verb)
{
    private const int LongestNumber = 2;

    private static readonly Lexicon Labels = Lexicon.Of("[agreed] (action|actions|task|tasks|to do|next step|next steps) [point|points|agreed] [{number}] [for|on] ");
    private static readonly WordSet Plans = TaskWords.Of("plan"), Ambiguous = TaskWords.Of("ambiguous");

    public static TaskNote? Of(RecordReading record, Sentence sentence)
    {
        var first = Begin(sentence, out var isAction);
        if (first >= sentence.EndToken - 1) return null;
        var isListed = PlanList.Of(record.Reading).Holds(sentence);
        isAction |= isListed;
        return ToldTask.AtStart(record, sentence, first, isAction) ?? BareTask.Noun(sentence, first, isAction) ?? BareTask.Command(record, sentence, first)
            ?? ListedTask.Of(sentence) ?? ToldTask.Later(record, sentence) ?? BareTask.Passive(sentence, first) ?? Planned(record, sentence, first)
            ?? (isListed ? PlanList.Command(record, sentence, first) : null) ?? Led(record, sentence) ?? BareTask.Whole(record, sentence, first);
    }

    /// <summary>After "Action 3:" and a dash.</summary>
    private static int Begin(Sentence sentence, out bool isAction)
    {
        var (tokens, at) = (sentence.Paragraph.Tokens, sentence.FirstToken);
        isAction = Labels.At(sentence.Paragraph, at, sentence.EndToken) is { } label && (at = label.EndToken) > 0;
        if (at + 2 < sentence.EndToken && tokens[at + 1].Is(':') && Plans.Contains(tokens[at])) at += 2;
        if (at + 2 < sentence.EndToken && tokens[at + 1].Is(')') && tokens[at].Length <= LongestNumber) at += 2;
        else if (at + 3 < sentence.EndToken && tokens[at].Is('(') && tokens[at + 2].Is(')') && tokens[at + 1].Length <= LongestNumber) at += 3;
        while (at < sentence.EndToken && (IsDash(tokens[at]) || tokens[at].Is(':') || tokens[at].Is('(') || tokens[at].Is('•'))) at++;
        return at;
    }

    /// <summary>"Plan: ring the bank, chase the form": what a plan says, its writer does.</summary>
    private static TaskNote? Planned(RecordReading record, Sentence sentence, int first) =>
        first == sentence.FirstToken + 2 && Plans.Contains(sentence.Paragraph.Tokens[sentence.FirstToken]) && TaskVerbs.IsDeedAt(sentence, first) && !Ambiguous.Contains(sentence.Paragraph.Tokens[first]) ? new(record.Record.Author ?? "", first, first) : null;

    /// <summary>"Agreed JW to ring the bank".</summary>
    private static TaskNote? Led(RecordReading record, Sentence sentence) =>
        Leads.At(sentence.Paragraph, sentence.FirstToken, sentence.EndToken) is { } lead && lead.EndToken < sentence.EndToken - 1 ? ToldTask.AtStart(record, sentence, lead.EndToken, isAction: false) : null;

    private static readonly Lexicon Leads = Lexicon.Of("(agreed|plan|plans|decision|outcome|arranged|discussed|discussed and agreed) [is|was|that|for|:|–|-] [that|for] ");

    /// <summary>What parts a note's deed from who does it.</summary>
    public static bool IsDash(Token token) => token.Is('–') || token.Is('—') || token.Is('|') || (token.IsHyphen && !token.IsGlued);
}
