using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Styles;

/// <summary>The formatting that one place states; null where it says nothing.</summary>
internal sealed record RunFormat(string? Font, int? Size, string? Color, string? Highlight, bool? Bold, bool? Italic, bool? Hidden, string? Language)
{
    public static readonly RunFormat None = new(null, null, null, null, null, null, null, null);

    /// <summary>This where it speaks, else what lies below it.</summary>
    public RunFormat Over(RunFormat below) => new(Font ?? below.Font, Size ?? below.Size, Color ?? below.Color,
        Highlight ?? below.Highlight, Bold ?? below.Bold, Italic ?? below.Italic, Hidden ?? below.Hidden, Language ?? below.Language);

    /// <summary>A style over a style of another type: each switches bold, italic and hidden (ISO 29500-1, 17.7.3).</summary>
    public RunFormat Toggled(RunFormat below) => Over(below) with
    {
        Bold = Switched(Bold, below.Bold),
        Italic = Switched(Italic, below.Italic),
        Hidden = Switched(Hidden, below.Hidden),
    };

    private static bool? Switched(bool? above, bool? below) => above is true ? below is not true : below ?? above;

    /// <summary>Reads <c>w:rPr</c>, of a run, a style or a paragraph mark.</summary>
    public static RunFormat Of(OpenXmlElement? properties, ThemeFonts fonts)
    {
        if (properties?.FirstChild is null) return None;
        string? font = null, color = null, highlight = null, language = null;
        int? size = null;
        bool? bold = null, italic = null, hidden = null;
        for (var child = properties.FirstChild; child is not null; child = child.NextSibling())
        {
            switch (child)
            {
                case W.RunFonts f: font = fonts.Resolve(f); break;
                case W.FontSize s: size = s.Val.HalfPoints(); break;
                case W.Color c: color = c.Val?.Value; break;
                case W.Highlight h: highlight = h.Val?.InnerText; break;
                case W.Bold b: bold = b.IsOn(); break;
                case W.Italic i: italic = i.IsOn(); break;
                case W.Vanish v: hidden = v.IsOn(); break;
                case W.Languages l: language = l.Val?.Value; break;
            }
        }
        return new(font, size, color, highlight, bold, italic, hidden, language);
    }
}
