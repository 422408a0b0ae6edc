using Recording.Analysis.Text;

namespace Recording.Analysis.Language.Pasted;

/// <summary>A line as a reader sees it: a paragraph, or what stands between two breaks of one.</summary>
internal sealed record PastedLine(ParagraphReading Paragraph, int Start, int End, int FirstToken, int EndToken)
{
    /// <summary>Quotation marks, asterisks of bold and marks of direction say nothing of what a line is.</summary>
    private const string Around = " \t*_“\"‘'\u200E\u200F\u202A\u202C\u00A0\uFFFC";

    public ReadOnlySpan<char> Text => Paragraph.Text.AsSpan(Start, End - Start).Trim(Around);
    public int Tokens => EndToken - FirstToken;
    public bool IsHeading => Sections.IsHeading(Paragraph.Source);
    public bool IsQuotation => Paragraph.Source.Role == ParagraphRole.Quotation;

    /// <summary>Whether a block may run on from the line before into this one.</summary>
    public bool Follows(PastedLine before) =>
        Paragraph.Source.Part == before.Paragraph.Source.Part && !IsHeading
        && (Paragraph.Source.Cell is { } cell ? before.Paragraph.Source.Cell == cell : before.Paragraph.Source.Cell is null);

    /// <summary>All lines of the document's text that hold anything.</summary>
    public static List<PastedLine> In(Reading reading)
    {
        var lines = new List<PastedLine>(reading.Paragraphs.Count);
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Source.Role is ParagraphRole.Contents or ParagraphRole.Guidance) continue;
            var (text, start, token) = (paragraph.Text, 0, 0);
            while (start <= text.Length && text.Length > 0)
            {
                var end = text.IndexOf('\n', start);
                if (end < 0) end = text.Length;
                var first = token;
                while (token < paragraph.Tokens.Count && paragraph.Tokens[token].Start < end) token++;
                if (token > first) lines.Add(new(paragraph, start, end, first, token));
                start = end + 1;
            }
        }
        return lines;
    }
}
