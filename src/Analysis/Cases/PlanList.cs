using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Cases;

/// <summary>What stands under a heading that announces what is to be done ("Actions", "Plan", "Next steps"), where a command is somebody's task: "Chase the housing form".</summary>
internal sealed class PlanList
{
    private const int LongestHead = 7;

    private static readonly WordSet Heads = TaskWords.Of("plan-head"), Beside = TaskWords.Of("plan-head-beside"), Ambiguous = TaskWords.Of("ambiguous"), NoObject = TaskWords.Of("not-object");

    private readonly HashSet<int> _paragraphs = [];

    private PlanList(Reading reading)
    {
        var isOpen = false;
        foreach (var paragraph in reading.Paragraphs)
            if (paragraph.Tokens.Count == 0) continue;
            else if (IsHead(paragraph)) isOpen = Announces(paragraph, 0, paragraph.Tokens.Count);
            else if (isOpen) _paragraphs.Add(paragraph.Index);
    }

    public static PlanList Of(Reading reading) => reading.Understand(r => new PlanList(r));

    /// <summary>Whether a sentence stands under such a heading, or after "Plan:" in its paragraph.</summary>
    public bool Holds(Sentence sentence) => _paragraphs.Contains(sentence.Paragraph.Index) || (sentence.Number > 0 && IsAnnounced(sentence.Paragraph));

    /// <summary>"Chase the housing form": what is told nobody by name, the writer does.</summary>
    public static TaskNote? Command(RecordReading record, Sentence sentence, int first) =>
        first + 1 < sentence.EndToken && TaskVerbs.IsDeedAt(sentence, first) && sentence.Paragraph.Tokens[first + 1].IsWord
        && !(Ambiguous.Contains(sentence.Paragraph.Tokens[first]) && NoObject.Contains(sentence.Paragraph.Tokens[first + 1])) ? new(record.Record.Author ?? "", first, first) : null;

    private static bool IsHead(ParagraphReading paragraph) => paragraph.Source.Role is ParagraphRole.Heading or ParagraphRole.Title
        || (paragraph.Tokens.Count <= LongestHead && (paragraph.Tokens[^1].Is(':') || Announces(paragraph, 0, paragraph.Tokens.Count)));

    private static bool IsAnnounced(ParagraphReading paragraph)
    {
        for (var i = 1; i < paragraph.Tokens.Count && i < LongestHead; i++)
            if (paragraph.Tokens[i].Is(':') || paragraph.Tokens[i].Is('.')) return Announces(paragraph, 0, i);
        return false;
    }

    private static bool Announces(ParagraphReading paragraph, int first, int end)
    {
        var isHead = false;
        for (var i = first; i < end; i++)
            if (Heads.Contains(paragraph.Tokens[i])) isHead = true;
            else if (paragraph.Tokens[i].IsWord && !Beside.Contains(paragraph.Tokens[i])) return false;
        return isHead && end - first <= LongestHead;
    }
}
