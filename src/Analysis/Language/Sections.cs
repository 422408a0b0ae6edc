using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>Which heading each paragraph stands under.</summary>
internal sealed class Sections
{
    private readonly int[] _heading, _above;

    private Sections(Reading reading)
    {
        Paragraphs = reading.Paragraphs;
        (_heading, _above) = (new int[Paragraphs.Count], new int[Paragraphs.Count]);
        var open = -1;
        for (var i = 0; i < _heading.Length; i++)
        {
            var source = reading.Paragraphs[i].Source;
            if (i > 0 && source.Part != reading.Paragraphs[i - 1].Source.Part) open = -1;
            if (IsHeading(source)) (open, _above[i]) = (i, Above(i));
            _heading[i] = open;
        }
    }

    /// <summary>The nearest heading before one that is of a higher level.</summary>
    private int Above(int heading)
    {
        var (level, above) = (Paragraphs[heading].Source.HeadingLevel, heading == 0 ? -1 : _heading[heading - 1]);
        if (level <= 1) return -1;
        while (above >= 0 && Paragraphs[above].Source.HeadingLevel >= level) above = _above[above];
        return above;
    }

    private IReadOnlyList<ParagraphReading> Paragraphs { get; }

    public static Sections Of(Reading reading) => reading.Understand(r => new Sections(r));

    public static bool IsHeading(Paragraph paragraph) => paragraph.Role is ParagraphRole.Heading or ParagraphRole.Title;

    /// <summary>The heading that a paragraph stands under, a heading under itself; null before the first.</summary>
    public ParagraphReading? HeadingOf(int paragraph) => _heading[paragraph] < 0 ? null : Paragraphs[_heading[paragraph]];

    /// <summary>The heading and those above it, the nearest first.</summary>
    public IEnumerable<ParagraphReading> HeadingsOf(int paragraph)
    {
        for (var i = _heading[paragraph]; i >= 0; i = _above[i]) yield return Paragraphs[i];
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
