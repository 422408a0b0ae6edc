using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>A sentence: a range of its paragraph's tokens.</summary>
internal sealed record Sentence(ParagraphReading Paragraph, int Number, int FirstToken, int EndToken)
{
    public int Start => Paragraph.Tokens[FirstToken].Start;
    public int End => Paragraph.Tokens[EndToken - 1].End;
    public Span Span => new(Paragraph.Index, Start, End);
    public ReadOnlySpan<char> Text => Paragraph.Text.AsSpan(Start, End - Start);
    public IEnumerable<Token> Tokens => Paragraph.Tokens.Skip(FirstToken).Take(EndToken - FirstToken);
    public int Words => Tokens.Count(t => t.IsWord && !(t.IsGlued && t.First is '\'' or '’'));

    /// <summary>The neighbour so many sentences on (or back, if negative) in the same paragraph.</summary>
    public Sentence? Neighbour(int distance) => Paragraph.Sentences.ElementAtOrDefault(Number + distance) is { } other && Number + distance >= 0 ? other : null;
}
