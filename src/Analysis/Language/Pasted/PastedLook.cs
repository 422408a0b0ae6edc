using Recording.Analysis.Text;

namespace Recording.Analysis.Language.Pasted;

/// <summary>Which lines look as if they came out of another document: another font, size, colour, language or style than most of this one's prose.</summary>
internal sealed class PastedLook
{
    private const double LeastShare = 0.6, MostOfStyle = 0.4;

    private static readonly string[] MailStyles = ["mso", "xmso", "x_mso", "emailstyle", "gmail", "plain text", "plaintext"];

    private readonly BodyFormat? _format;
    private readonly string? _language;
    private readonly bool _hasOwnMailStyle;

    private PastedLook(Reading reading)
    {
        var prose = reading.Paragraphs.Where(p => p.IsProse && p.Source.Part.Kind == PartKind.Body).ToList();
        _format = BodyFormat.Of(reading);
        _language = CommonLanguage(prose);
        _hasOwnMailStyle = prose.Count(p => IsOfMail(p.Source.Style)) > prose.Count * MostOfStyle;
    }

    public static PastedLook Of(Reading reading) => reading.Understand(r => new PastedLook(r));

    public bool IsForeign(PastedLine line)
    {
        var paragraph = line.Paragraph.Source;
        if (paragraph.Part.Kind != PartKind.Body) return false;
        if (!_hasOwnMailStyle && IsOfMail(paragraph.Style)) return true;
        var (foreign, all) = (0, 0);
        foreach (var run in paragraph.Formats)
        {
            var shared = Math.Min(line.End, run.Start + run.Length) - Math.Max(line.Start, run.Start);
            if (shared <= 0) continue;
            all += shared;
            if (_format?.IsStrange(run) == true || (_language is not null && run.Language is not null && run.Language != _language)) foreign += shared;
        }
        return foreign * 2 > all;
    }

    /// <summary>Whether the line's label, up to its colon, is bold and what follows is not.</summary>
    public static bool HasBoldLabel(PastedLine line)
    {
        var colon = line.Paragraph.Text.IndexOf(':', line.Start, line.End - line.Start);
        return colon > 0 && BoldAt(line.Paragraph.Source, line.Start) && !BoldAt(line.Paragraph.Source, line.End - 1);
    }

    /// <summary>Whether a word of the line links to a mail address.</summary>
    public static bool HasMailLink(PastedLine line) => line.Paragraph.Source.Links.Any(link =>
        link.Start < line.End && line.Start < link.Start + link.Length && link.Address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private static bool BoldAt(Paragraph paragraph, int place) => paragraph.Formats.Any(run => run.Bold && run.Start <= place && place < run.Start + run.Length);

    private static bool IsOfMail(string? style) => style is not null && Array.Exists(MailStyles, name => style.StartsWith(name, StringComparison.OrdinalIgnoreCase));

    private static string? CommonLanguage(List<ParagraphReading> prose)
    {
        var runs = prose.SelectMany(p => p.Source.Formats).ToList();
        if (runs.Count == 0) return null;
        var most = runs.GroupBy(run => run.Language ?? "").Select(group => (Language: group.Key, Length: group.Sum(run => run.Length))).MaxBy(pair => pair.Length);
        return most.Language is { Length: > 0 } && most.Length >= runs.Sum(run => run.Length) * LeastShare ? most.Language : null;
    }
}
