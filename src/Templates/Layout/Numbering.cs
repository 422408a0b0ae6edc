using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>The two numbered lists of a template: a court paper's paragraphs, and a table's rows.</summary>
internal static class Numbering
{
    public const int Paragraphs = 1, Rows = 2;

    public static W.Numbering Build() => new(
        List(Paragraphs, Styles.Numbered, 567, 567),
        List(Rows, Styles.RowNumber, 0, 0),
        Use(Paragraphs),
        Use(Rows));

    private static W.AbstractNum List(int id, string style, int left, int hanging) => new(
        new W.MultiLevelType { Val = W.MultiLevelValues.SingleLevel },
        new W.Level(
            new W.StartNumberingValue { Val = 1 },
            new W.NumberingFormat { Val = W.NumberFormatValues.Decimal },
            new W.ParagraphStyleIdInLevel { Val = style },
            new W.LevelSuffix { Val = hanging > 0 ? W.LevelSuffixValues.Tab : W.LevelSuffixValues.Nothing },
            new W.LevelText { Val = hanging > 0 ? "%1." : "%1" },
            new W.LevelJustification { Val = W.LevelJustificationValues.Left },
            new W.PreviousParagraphProperties(new W.Indentation { Left = $"{left}", Hanging = $"{hanging}" }))
        { LevelIndex = 0 })
    { AbstractNumberId = id };

    private static W.NumberingInstance Use(int id) => new(new W.AbstractNumId { Val = id }) { NumberID = id };
}
