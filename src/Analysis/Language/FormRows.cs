namespace Recording.Analysis.Language;

/// <summary>The rows of form tables: a short label in one cell and its value in the next, to be read as "Label: value" is.</summary>
internal sealed class FormRows
{
    private const int LongestLabel = 8;

    private readonly Reading _reading;

    private FormRows(Reading reading) => _reading = reading;

    public static FormRows Of(Reading reading) => reading.Understand(r => new FormRows(r));

    /// <summary>The value beside a label, where the paragraph is one.</summary>
    public ParagraphReading? ValueOf(ParagraphReading label) =>
        label.Tokens.Count is > 0 and <= LongestLabel && At(label.Index + 1) is { } value && IsBeside(label, value) ? value : null;

    /// <summary>The label of a value: the cell before it in its row.</summary>
    public ParagraphReading? LabelOf(ParagraphReading value) => LabelOf(_reading.Paragraphs, value);

    public static ParagraphReading? LabelOf(IReadOnlyList<ParagraphReading> paragraphs, ParagraphReading value) =>
        value.Index > 0 && paragraphs[value.Index - 1] is { Tokens.Count: > 0 and <= LongestLabel } label && IsBeside(label, value) ? label : null;

    private ParagraphReading? At(int index) => index < _reading.Paragraphs.Count ? _reading.Paragraphs[index] : null;

    private static bool IsBeside(ParagraphReading label, ParagraphReading value) =>
        label.Source.Cell is { } left && value.Source.Cell is { } right && left.Table == right.Table && left.Depth == right.Depth && left.Row == right.Row
        && right.Column > left.Column && label.Source.Part == value.Source.Part;
}
