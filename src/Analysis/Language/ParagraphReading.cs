using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>A paragraph with its tokens, sentences and quotations.</summary>
internal sealed class ParagraphReading
{
    public ParagraphReading(Paragraph source, int index)
    {
        Source = source;
        Index = index;
        Tokenizer.Tokenize(source.Text, _tokens);
        Quotations = Language.Quotations.In(source.Text);
        Sentences = SentenceSplitter.Split(this);
    }

    private readonly List<Token> _tokens = [];

    public Paragraph Source { get; }

    /// <summary>Position in <see cref="DocumentText.Paragraphs"/>.</summary>
    public int Index { get; }

    public string Text => Source.Text;
    public IReadOnlyList<Token> Tokens => _tokens;
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The quoted stretches, marks included.</summary>
    public IReadOnlyList<(int Start, int End)> Quotations { get; }

    /// <summary>Whether the paragraph is the writer's own prose: no heading, label, standing guidance or contents.</summary>
    public bool IsProse => Source.Role is ParagraphRole.Prose or ParagraphRole.ListItem;

    public bool IsQuoted(int start, int end)
    {
        foreach (var (from, to) in Quotations)
            if (from <= start && end <= to) return true;
        return Source.Role == ParagraphRole.Quotation;
    }

    public bool IsQuoted(Token token) => IsQuoted(token.Start, token.End);

    public Span SpanOf(int firstToken, int endToken) => new(Index, Tokens[firstToken].Start, Tokens[endToken - 1].End);

    public Span Whole => new(Index, 0, Text.Length);
}
