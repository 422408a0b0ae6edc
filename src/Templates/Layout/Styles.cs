using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>The styles of a template.</summary>
internal static class Styles
{
    public const string Title = "Title", Guidance = "Guidance", Placeholder = "PlaceholderText", Numbered = "NumberedParagraph",
        Label = "FormLabel", Answer = "FormAnswer", ColumnHeading = "ColumnHeading", RowNumber = "RowNumber", Checklist = "Checklist",
        CourtHeading = "CourtHeading", Marking = "CourtMarking", Line = "FormLine", Contents = "TOC1", ContentsHeading = "TOCHeading",
        Truth = "StatementOfTruth", Normal = "Normal", Header = "Header", Footer = "Footer", Grid = "RecordingGrid";

    private const string Quiet = "404040";

    public static W.Styles For(Look look)
    {
        var styles = new W.Styles(Defaults(look));
        styles.Append(Paragraphs(look).Select(s => s.Build()));
        styles.Append(PlaceholderStyle(), Table.PlainStyle(), Table.GridStyle());
        return styles;
    }

    public static string Heading(int level) => $"Heading{level}";

    private static IEnumerable<StyleSpec> Paragraphs(Look look)
    {
        var heading = look.IsCourt ? look.Size : 28;
        yield return new(Normal, "Normal") { BasedOn = null, After = 120, Line = look.Line };
        yield return new(Title, "Title") { Size = look.IsCourt ? 28 : 40, Bold = true, Color = look.Accent, Before = 240, After = 240, Line = 240, IsCentred = look.IsCourt, HasRules = look.IsCourt, KeepNext = true, Next = Normal };
        yield return new(Heading(1), "heading 1") { Size = heading + (look.IsCourt ? 2 : 0), Bold = true, Color = look.Accent, Before = 360, After = 120, Line = 240, KeepNext = true, Outline = 0, Next = Normal };
        yield return new(Heading(2), "heading 2") { Size = look.IsCourt ? look.Size : 24, Bold = true, Color = look.Accent, Before = 240, After = 80, Line = 240, KeepNext = true, Outline = 1, Next = Normal };
        yield return new(Heading(3), "heading 3") { Size = look.Size, Bold = true, Color = Quiet, Before = 200, After = 80, Line = 240, KeepNext = true, Outline = 2, Next = Normal };
        yield return new(Guidance, "Guidance") { Size = 20, Color = Quiet, Before = 40, After = 120, Line = 252, Bar = look.IsCourt ? "7F7F7F" : look.Accent, KeepNext = true };
        yield return new(Numbered, "Numbered Paragraph") { After = 160, Numbering = Numbering.Paragraphs };
        yield return new(Label, "Form Label") { Size = look.TableSize, Bold = true, Before = 50, After = 50, Line = 250 };
        yield return new(Answer, "Form Answer") { Size = look.TableSize, Before = 50, After = 50, Line = 250 };
        yield return new(ColumnHeading, "Column Heading") { Size = look.TableSize - 1, Bold = true, Before = 50, After = 50, Line = 240, KeepNext = true };
        yield return new(RowNumber, "Row Number") { BasedOn = Answer, Numbering = Numbering.Rows };
        yield return new(Checklist, "Checklist") { Before = 20, After = 20, Line = 264, Hanging = 454 };
        yield return new(CourtHeading, "Court Heading") { Bold = true, After = 80, Line = 276 };
        yield return new(Marking, "Court Marking") { Size = 20, After = 360, Line = 252, Indent = look.TextWidth - 4200, IsOneBlock = true };
        yield return new(Line, "Form Line") { Before = 240, After = 60, Line = 360, IsOneBlock = true };
        yield return new(Truth, "Statement of Truth") { Before = 120, After = 240, Line = look.Line, KeepNext = true };
        yield return new(ContentsHeading, "TOC Heading") { Size = heading, Bold = true, Color = look.Accent, Before = 240, After = 80, Line = 240, KeepNext = true };
        yield return new(Contents, "toc 1") { After = 40, Line = 264 };
        yield return new(Header, "header") { Size = 18, Color = Quiet, After = 0, Line = 240, RightTab = look.TextWidth };
        yield return new(Footer, "footer") { Size = 18, Color = Quiet, After = 0, Line = 240, RightTab = look.TextWidth };
    }

    private static W.DocDefaults Defaults(Look look) => new(
        new W.RunPropertiesDefault(new W.RunPropertiesBaseStyle
        {
            RunFonts = new() { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "Arial", ComplexScript = "Arial" },
            FontSize = new() { Val = $"{look.Size}" },
            FontSizeComplexScript = new() { Val = $"{look.Size}" },
            Languages = new() { Val = "en-GB", EastAsia = "en-GB", Bidi = "ar-SA" },
        }),
        new W.ParagraphPropertiesDefault(new W.ParagraphPropertiesBaseStyle
        {
            SpacingBetweenLines = new() { After = "0", Line = "240", LineRule = W.LineSpacingRuleValues.Auto },
        }));

    private static W.Style PlaceholderStyle() => new(
        new W.StyleName { Val = "Placeholder Text" },
        new W.UIPriority { Val = 99 },
        new W.StyleRunProperties(new W.Color { Val = "595959" }))
    { Type = W.StyleValues.Character, StyleId = Placeholder };
}
