using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>Which heading each paragraph stands under.</summary>
internal sealed class Sections
{
    private readonly int[] _heading;

    private Sections(Reading reading)
    {
        _heading = new int[reading.Paragraphs.Count];
        var open = -1;
        for (var i = 0; i < _heading.Length; i++)
        {
            var source = reading.Paragraphs[i].Source;
            if (i > 0 && source.Part != reading.Paragraphs[i - 1].Source.Part) open = -1;
            if (IsHeading(source)) open = i;
            _heading[i] = open;
        }
        Paragraphs = reading.Paragraphs;
    }

    private IReadOnlyList<ParagraphReading> Paragraphs { get; }

    public static Sections Of(Reading reading) => reading.Understand(r => new Sections(r));

    public static bool IsHeading(Paragraph paragraph) => paragraph.Role is ParagraphRole.Heading or ParagraphRole.Title;

    /// <summary>The heading that a paragraph stands under, a heading under itself; null before the first.</summary>
    public ParagraphReading? HeadingOf(int paragraph) => _heading[paragraph] < 0 ? null : Paragraphs[_heading[paragraph]];

    /// <summary>The heading and those above it, the nearest first.</summary>
    public IEnumerable<ParagraphReading> HeadingsOf(int paragraph)
    {
        var level = int.MaxValue;
        for (var i = _heading[paragraph]; i >= 0; i = i == 0 ? -1 : _heading[i - 1])
        {
            if (Paragraphs[i].Source.HeadingLevel >= level) continue;
            level = Paragraphs[i].Source.HeadingLevel;
            yield return Paragraphs[i];
            if (level <= 1) yield break;
        }
    }

    /// <summary>The first paragraph after those that stand under a heading or under one of its subheadings.</summary>
    public int EndOf(int heading)
    {
        var level = Paragraphs[heading].Source.HeadingLevel;
        var i = heading + 1;
        while (i < Paragraphs.Count && !(IsHeading(Paragraphs[i].Source) && Paragraphs[i].Source.HeadingLevel <= level)
            && Paragraphs[i].Source.Part == Paragraphs[heading].Source.Part) i++;
        return i;
    }
}
