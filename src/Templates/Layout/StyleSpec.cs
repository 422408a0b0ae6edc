using System.Globalization;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>A paragraph style in few words; sizes in half-points, lengths in twentieths of a point.</summary>
internal sealed record StyleSpec(string Id, string Name)
{
    public string? BasedOn { get; init; } = Styles.Normal;
    public string? Next { get; init; }
    public int? Size { get; init; }
    public bool Bold { get; init; }
    public string? Color { get; init; }
    public int? Before { get; init; }
    public int? After { get; init; }
    public int? Line { get; init; }
    public bool KeepNext { get; init; }
    public int? Outline { get; init; }
    public int? Numbering { get; init; }
    public int? Indent { get; init; }
    public int? Hanging { get; init; }
    public int? RightTab { get; init; }
    public bool IsCentred { get; init; }

    /// <summary>Whether paragraphs of this style that follow one another stand close together.</summary>
    public bool IsOneBlock { get; init; }

    /// <summary>Whether a line stands above and below, as over a court paper's title.</summary>
    public bool HasRules { get; init; }

    /// <summary>The colour of a bar at the left, where there is one.</summary>
    public string? Bar { get; init; }

    public W.Style Build()
    {
        var style = new W.Style
        {
            Type = W.StyleValues.Paragraph,
            StyleId = Id,
            Default = Id == Styles.Normal ? true : null,
            CustomStyle = char.IsUpper(Name[0]) && Name is not ("Normal" or "Title" or "TOC Heading") ? true : null,
            StyleName = new() { Val = Name },
            BasedOn = BasedOn is null ? null : new() { Val = BasedOn },
            NextParagraphStyle = Next is null ? null : new() { Val = Next },
            PrimaryStyle = new(),
        };
        style.Append(ParagraphProperties());
        if (Size is not null || Bold || Color is not null) style.Append(RunProperties());
        return style;
    }

    private W.StyleParagraphProperties ParagraphProperties() => new()
    {
        KeepNext = KeepNext ? new() : null,
        NumberingProperties = Numbering is null ? null : new() { NumberingId = new() { Val = Numbering } },
        ParagraphBorders = Borders(),
        Tabs = Tab(),
        SpacingBetweenLines = Spacing(),
        Indentation = Indent is null && Hanging is null && Bar is null ? null
            : new() { Left = Measure(Indent ?? Hanging ?? 142), Hanging = Measure(Hanging) },
        ContextualSpacing = IsOneBlock ? new() : null,
        Justification = IsCentred ? new() { Val = W.JustificationValues.Center } : null,
        OutlineLevel = Outline is null ? null : new() { Val = Outline },
    };

    private W.SpacingBetweenLines? Spacing() => Before is null && After is null && Line is null ? null : new()
    {
        Before = Measure(Before),
        After = Measure(After),
        Line = Measure(Line),
        LineRule = Line is null ? null : W.LineSpacingRuleValues.Auto,
    };

    private static StringValue? Measure(int? value) => value is null ? null : new(value.Value.ToString(CultureInfo.InvariantCulture));

    private W.ParagraphBorders? Borders() => (HasRules, Bar) switch
    {
        (true, _) => new() { TopBorder = Rule<W.TopBorder>("000000", 8, 8), BottomBorder = Rule<W.BottomBorder>("000000", 8, 8) },
        (_, { } bar) => new() { LeftBorder = Rule<W.LeftBorder>(bar, 18, 8) },
        _ => null,
    };

    private static T Rule<T>(string color, uint width, uint space) where T : W.BorderType, new() =>
        new() { Val = W.BorderValues.Single, Color = color, Size = width, Space = space };

    private W.Tabs? Tab() => (RightTab, Hanging) switch
    {
        ({ } right, _) => new(new W.TabStop { Val = W.TabStopValues.Right, Position = right }),
        (_, { } left) => new(new W.TabStop { Val = W.TabStopValues.Left, Position = left }),
        _ => null,
    };

    private W.StyleRunProperties RunProperties() => new()
    {
        Bold = Bold ? new() : null,
        BoldComplexScript = Bold ? new() : null,
        Color = Color is null ? null : new() { Val = Color },
        FontSize = Size is null ? null : new() { Val = $"{Size}" },
        FontSizeComplexScript = Size is null ? null : new() { Val = $"{Size}" },
    };
}
