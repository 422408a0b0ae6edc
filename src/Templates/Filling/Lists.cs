using DocumentFormat.OpenXml.Packaging;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Makes paragraphs items of lists, in the document's own list styles where it has them.</summary>
internal sealed class Lists(MainDocumentPart main)
{
    private readonly Dictionary<ListStyle, int> _definitions = [];
    private int _list;

    /// <summary>Whether a list was added to the document's definitions.</summary>
    public bool HasWritten => _definitions.Count > 0;

    /// <summary>Makes a paragraph what it is among others; a new stretch of numbers begins at one.</summary>
    public void Set(W.Paragraph paragraph, IReadOnlyList<RichParagraph> all, int index)
    {
        var style = all[index].List;
        if (style == ListStyle.None)
        {
            if (paragraph.ParagraphProperties?.NumberingProperties is { } old && IsList(old)) old.Remove();
            return;
        }
        if (index == 0 || all[index - 1].List != style || _list == 0) _list = NewList(style);
        var properties = paragraph.ParagraphProperties ??= new();
        properties.NumberingProperties = new(new W.NumberingLevelReference { Val = 0 }, new W.NumberingId { Val = _list });
    }

    private bool IsList(W.NumberingProperties properties) =>
        properties.NumberingId?.Val.Number() is { } id && main.NumberingDefinitionsPart?.Numbering is { } numbering && ListNumbers.Styles(numbering).ContainsKey(id);

    private int NewList(ListStyle style)
    {
        var part = main.NumberingDefinitionsPart ?? main.AddNewPart<NumberingDefinitionsPart>();
        var numbering = part.Numbering ??= new();
        if (!_definitions.TryGetValue(style, out var definition)) _definitions[style] = definition = Define(numbering, style);
        var id = numbering.Elements<W.NumberingInstance>().Select(n => n.NumberID.Number() ?? 0).DefaultIfEmpty(0).Max() + 1;
        var list = new W.NumberingInstance(new W.AbstractNumId { Val = definition }) { NumberID = id };
        if (style == ListStyle.Number) list.AppendChild(new W.LevelOverride(new W.StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 });
        var last = numbering.Elements<W.NumberingInstance>().LastOrDefault();
        if (last is not null) last.InsertAfterSelf(list);
        else numbering.Elements<W.AbstractNum>().Last().InsertAfterSelf(list);
        return id;
    }

    private static int Define(W.Numbering numbering, ListStyle style)
    {
        var id = numbering.Elements<W.AbstractNum>().Select(n => n.AbstractNumberId.Number() ?? 0).DefaultIfEmpty(-1).Max() + 1;
        var definition = new W.AbstractNum(
            new W.MultiLevelType { Val = W.MultiLevelValues.HybridMultilevel },
            new W.Level(
                new W.StartNumberingValue { Val = 1 },
                new W.NumberingFormat { Val = style == ListStyle.Bullet ? W.NumberFormatValues.Bullet : W.NumberFormatValues.Decimal },
                new W.LevelText { Val = style == ListStyle.Bullet ? "•" : "%1." },
                new W.LevelJustification { Val = W.LevelJustificationValues.Left },
                new W.PreviousParagraphProperties(new W.Indentation { Left = "1080", Hanging = "360" }))
            { LevelIndex = 0 })
        { AbstractNumberId = id };
        var last = numbering.Elements<W.AbstractNum>().LastOrDefault();
        if (last is not null) last.InsertAfterSelf(definition);
        else numbering.InsertAt(definition, numbering.Elements<W.NumberingPictureBullet>().Count());
        return id;
    }
}
