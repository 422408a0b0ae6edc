using System.Runtime.InteropServices;
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

    public int Words
    {
        get
        {
            var words = 0;
            foreach (ref readonly var t in CollectionsMarshal.AsSpan(Paragraph.Tokens)[FirstToken..EndToken])
                if (t.IsWord && !(t.IsGlued && t.First is '\'' or '’')) words++;
            return words;
        }
    }

    /// <summary>The neighbour so many sentences on (or back, if negative) in the same paragraph.</summary>
    public Sentence? Neighbour(int distance) => Number + distance is >= 0 and var at && at < Paragraph.Sentences.Count ? Paragraph.Sentences[at] : null;
}
