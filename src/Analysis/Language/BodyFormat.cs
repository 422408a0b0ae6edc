using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>The font, size and colour that most of the document's prose is in.</summary>
internal sealed class BodyFormat
{
    private const int LeastParagraphs = 3, LeastLetters = 12;
    private const double LeastShare = 0.6;

    private readonly (string? Font, int? Size, string? Color) _most;

    private BodyFormat((string? Font, int? Size, string? Color) most) => _most = most;

    /// <summary>Null where no one format is the document's own.</summary>
    public static BodyFormat? Of(Reading reading)
    {
        var counts = new Dictionary<(string? Font, int? Size, string? Color), int>();
        var (total, paragraphs) = (0, 0);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (!paragraph.IsProse || paragraph.Source.Part.Kind != PartKind.Body || paragraph.Source.Formats.Count == 0) continue;
            paragraphs++;
            foreach (var run in paragraph.Source.Formats)
            {
                total += run.Length;
                var key = (run.Font, run.Size, run.Color);
                counts[key] = counts.GetValueOrDefault(key) + run.Length;
            }
        }
        if (paragraphs < LeastParagraphs) return null;
        var most = counts.MaxBy(pair => pair.Value);
        return most.Value >= total * LeastShare ? new(most.Key) : null;
    }

    /// <summary>The first stretch of a paragraph in another format; null where there is none worth a word.</summary>
    public (int Start, int End)? Strange(Paragraph paragraph)
    {
        (int Start, int End)? found = null;
        foreach (var run in paragraph.Formats)
        {
            if (run.Length == 0 || !IsStrange(run)) { if (found is not null) break; continue; }
            found = found is { } open ? (open.Start, run.Start + run.Length) : (run.Start, run.Start + run.Length);
        }
        return found is { } span && Letters(paragraph.Text.AsSpan(span.Start, span.End - span.Start)) >= LeastLetters ? span : null;
    }

    public bool IsStrange(FormatRun run) =>
        (run.Font is not null && _most.Font is not null && run.Font != _most.Font && !IsSymbols(run.Font))
        || (run.Size is { } size && _most.Size is { } usual && size != usual && !run.Bold && Math.Abs(size - usual) < 12)
        || (run.Color != _most.Color && IsOfMail(run.Color));

    private static bool IsSymbols(string font) =>
        font.Contains("Symbol", StringComparison.OrdinalIgnoreCase) || font.Contains("ding", StringComparison.OrdinalIgnoreCase) || font.Contains("Emoji", StringComparison.OrdinalIgnoreCase) || font.Contains("Gothic", StringComparison.OrdinalIgnoreCase);

    /// <summary>The blue and purple of answers in Outlook and Gmail, and grey.</summary>
    private static bool IsOfMail(string? color) => color is { Length: 6 }
        && (color.ToUpperInvariant() is "1F497D" or "500050" or "44546A" or "0563C1" || (color[..2] == color[2..4] && color[2..4] == color[4..] && color[0] is >= '5' and <= '9' or 'A' or 'a' or 'B' or 'b'));

    private static int Letters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text) count += char.IsLetter(c) ? 1 : 0;
        return count;
    }
}
