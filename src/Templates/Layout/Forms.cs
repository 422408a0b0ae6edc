using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>Labels with their fields: side by side, in columns, in lines, and beside a box.</summary>
internal sealed class Forms(Look look, Controls controls)
{
    private const int NumberWidth = 560;

    /// <summary>A form of so few rows stays on one page.</summary>
    private const int ShortForm = 5;

    public W.Table Form(FormBlock form, string name)
    {
        var widths = Table.Share(look.TextWidth, [36, 64]);
        return Table.Of(name, hasHeader: false, widths, form.Fields.Select((f, i) => Table.Row(isHeader: false,
        [
            Table.Cell(widths[0], look.Shade, Label(f, IsKept(i, form.Fields.Count))),
            Table.Cell(widths[1], null, Line.Of(Styles.Answer, controls.Inline(f))),
        ])));
    }

    /// <summary>Whether a row stays on the page of the next: of a long form the first two and the last two do, so that none stands alone.</summary>
    private static bool IsKept(int row, int count) => count <= ShortForm ? row < count - 1 : row == 0 || row == count - 2;

    public W.Table Rows(TableBlock block)
    {
        var fields = Table.Share(look.TextWidth - (block.IsNumbered ? NumberWidth : 0), [.. block.Fields.Select(f => f.Width)]);
        IReadOnlyList<int> widths = block.IsNumbered ? [NumberWidth, .. fields] : fields;
        var header = Table.Row(isHeader: true, block.Fields.Select((f, i) => Heading(fields[i], f.Label))
            .Prepend(block.IsNumbered ? Heading(NumberWidth, "No.") : null).OfType<W.TableCell>());
        var row = Table.Row(isHeader: false, block.Fields.Select((f, i) => Table.Cell(fields[i], null, Line.Of(Styles.Answer, controls.Inline(f))))
            .Prepend(block.IsNumbered ? Table.Cell(NumberWidth, null, Line.Of(Styles.RowNumber)) : null).OfType<W.TableCell>());
        return Table.Of(block.Label, hasHeader: true, widths, [header, controls.Row(block.Tag, block.Label, row)]);
    }

    /// <param name="isKept">Whether the next line stays on the same page: a signature is not torn from its name and date.</param>
    public W.Paragraph Labelled(TemplateField field, string style, bool isKept)
    {
        var line = Line.Of(style, Line.Text($"{field.Label}: ", bold: true), controls.Inline(field));
        if (isKept) line.ParagraphProperties!.KeepNext = new();
        return line;
    }

    public W.Paragraph Tick(TemplateField field) =>
        Line.Of(Styles.Checklist, controls.Inline(field), Line.Tab(), Line.Text(field.Label));

    private static W.Paragraph Label(TemplateField field, bool isKept)
    {
        var label = Line.Of(Styles.Label, field.Label);
        if (isKept) label.ParagraphProperties!.KeepNext = new();
        return label;
    }

    private W.TableCell Heading(int width, string label) => Table.Cell(width, look.Shade, Line.Of(Styles.ColumnHeading, label));
}
