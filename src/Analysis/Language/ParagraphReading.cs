using Recording.Analysis.Text;

namespace Recording.Analysis.Language;

/// <summary>A paragraph with its tokens, sentences and quotations.</summary>
internal sealed class ParagraphReading
{
    /// <summary>With the space before it, in ordinary prose.</summary>
    private const int UnitsInToken = 5;

    public ParagraphReading(Paragraph source, int index, CancellationToken cancellation = default)
    {
        Source = source;
        Index = index;
        Tokens = new(source.Text.Length == 0 ? 0 : 1 + source.Text.Length / UnitsInToken);
        Tokenizer.Tokenize(source.Text, Tokens);
        Quotations = Language.Quotations.In(source.Text);
        Sentences = Tokens.Count == 0 ? [] : new Stoppable<Sentence>(SentenceSplitter.Split(this), cancellation);
    }

    private ParagraphReading(ParagraphReading whole, int first, int end)
    {
        (Source, Index, Quotations, Sentences) = (whole.Source, whole.Index, whole.Quotations, []);
        Tokens = new(whole.Tokens.Count - (end - first));
        Tokens.AddRange(whole.Tokens[..first]);
        Tokens.AddRange(whole.Tokens[end..]);
    }

    /// <summary>The same with some tokens left out, to look for phrases that those interrupt.</summary>
    public ParagraphReading Without(int firstToken, int endToken) => new(this, firstToken, endToken);

    public Paragraph Source { get; }

    /// <summary>Position in <see cref="DocumentText.Paragraphs"/>.</summary>
    public int Index { get; }

    public string Text => Source.Text;
    public List<Token> Tokens { get; }
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The quoted stretches, marks included.</summary>
    public IReadOnlyList<(int Start, int End)> Quotations { get; }

    /// <summary>Whether the paragraph is the writer's own prose: no heading, label, standing guidance or contents.</summary>
    public bool IsProse => Source.Role is ParagraphRole.Prose or ParagraphRole.ListItem;

    public bool IsQuoted(int start, int end)
    {
        if (Quotations.Count == 0) return Source.Role == ParagraphRole.Quotation;
        var next = QuotationAfter(start);
        return (next > 0 && end <= Quotations[next - 1].End) || Source.Role == ParagraphRole.Quotation;
    }

    /// <summary>Whether a quotation ends there.</summary>
    public bool ClosesQuotation(int end) => QuotationAfter(end - 1) is > 0 and var next && Quotations[next - 1].End == end;

    /// <summary>Whether a quotation stands whole in a stretch.</summary>
    public bool HasQuotation(int start, int end) => QuotationAfter(start - 1) is var next && next < Quotations.Count && Quotations[next].End <= end;

    /// <summary>The first quotation that begins after a place: they are in order and do not overlap.</summary>
    private int QuotationAfter(int place) => Order.First(Quotations, quotation => quotation.Start > place);

    /// <summary>The sentence that a token stands in.</summary>
    public Sentence SentenceAt(int token) => Sentences[Math.Max(0, Order.First(Sentences, sentence => sentence.FirstToken > token) - 1)];

    public bool IsQuoted(Token token) => IsQuoted(token.Start, token.End);

    public Span SpanOf(int firstToken, int endToken) => new(Index, Tokens[firstToken].Start, Tokens[endToken - 1].End);

    public Span Whole => new(Index, 0, Text.Length);
}
