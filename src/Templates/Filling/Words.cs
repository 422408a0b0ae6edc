using DocumentFormat.OpenXml;
using Recording.Documents.Reviews;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Writes the words of a control, in the look that its own words have.</summary>
internal sealed class Words(Pen pen, Lists lists, PlaceholderTexts placeholders)
{
    /// <summary>One text; its lines are broken within the paragraph.</summary>
    public void Write(ControlPlace place, string text, Action<W.RunProperties>? look = null)
    {
        if (look is null && text.Length > 0 && OnlyRun(place) is { } run)
        {
            place.Properties.RemoveAllChildren<W.ShowingPlaceholder>();
            run.LastChild!.Remove();
            WrittenText.AddTo(run, text);
            return;
        }
        var formatting = Formatting(place);
        if (look is not null) look(formatting);
        Write(place, [new([new(text)])], formatting);
    }

    /// <summary>Paragraphs; within a line they follow each other as lines. Where some words are to stand out, the others are plain.</summary>
    public void Write(ControlPlace place, IReadOnlyList<RichParagraph> paragraphs)
    {
        var formatting = Formatting(place);
        var runs = paragraphs.SelectMany(p => p.Runs).ToList();
        if (runs.Exists(r => r.Bold)) (formatting.Bold, formatting.BoldComplexScript) = (null, null);
        if (runs.Exists(r => r.Italic)) (formatting.Italic, formatting.ItalicComplexScript) = (null, null);
        Write(place, paragraphs, formatting);
    }

    /// <summary>Takes the words away and brings the placeholder back.</summary>
    public void Clear(ControlPlace place)
    {
        if (place.IsPlaceholder) return;
        var isRemembered = pen.IsTracking;
        var inline = Emptied(place, false);
        if (isRemembered) return;
        var formatting = new W.RunProperties();
        if (pen.PlaceholderStyle is { } style) formatting.RunStyle = new() { Val = style };
        inline.AppendChild(pen.New(new(placeholders.Of(place)), formatting, inline));
        Insert(place.Properties, new W.ShowingPlaceholder());
    }

    private void Write(ControlPlace place, IReadOnlyList<RichParagraph> paragraphs, W.RunProperties formatting)
    {
        var wasPlaceholder = place.IsPlaceholder;
        place.Properties.RemoveAllChildren<W.ShowingPlaceholder>();
        var first = Emptied(place, wasPlaceholder);
        if (first is W.Paragraph paragraph && paragraphs.Count > 0) Paragraphs(paragraph, paragraphs, formatting);
        else
        {
            foreach (var run in paragraphs.SelectMany((p, i) => i == 0 ? p.Runs : p.Runs.Prepend(new RichRun("\n"))).Where(r => r.Text.Length > 0))
                first.AppendChild(pen.New(run, formatting, first));
        }
    }

    /// <summary>All but the last go before the paragraph that is there, so that a change that is rejected leaves what was.</summary>
    private void Paragraphs(W.Paragraph there, IReadOnlyList<RichParagraph> paragraphs, W.RunProperties formatting)
    {
        var look = (W.ParagraphProperties?)there.ParagraphProperties?.CloneNode(true);
        look?.SectionProperties?.Remove();
        look?.ParagraphPropertiesChange?.Remove();
        look?.ParagraphMarkRunProperties?.RemoveAllChildren<W.Deleted>();
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var target = there;
            if (i < paragraphs.Count - 1)
            {
                target = new(look is null ? [] : [look.CloneNode(true)]);
                there.InsertBeforeSelf(target);
                pen.MarkInserted(target);
            }
            lists.Set(target, paragraphs, i);
            var at = target.ChildElements.FirstOrDefault(c => c is W.DeletedRun);
            foreach (var run in paragraphs[i].Runs.Where(r => r.Text.Length > 0))
            {
                var words = pen.New(run, formatting, target);
                if (at is null) target.AppendChild(words);
                else at.InsertBeforeSelf(words);
            }
        }
    }

    /// <summary>Takes the words out and gives what new runs go into: the first paragraph, or the control's content itself.</summary>
    private OpenXmlElement Emptied(ControlPlace place, bool isPlaceholder)
    {
        var content = place.Content;
        if (content is W.SdtContentRun or W.SdtContentRunRuby)
        {
            pen.TakeOut(content, isPlaceholder);
            return content;
        }
        var paragraphs = content.Elements<W.Paragraph>().ToList();
        if (paragraphs.Count == 0)
        {
            paragraphs.Add(content.Descendants<W.Paragraph>().FirstOrDefault() is { } inner ? (W.Paragraph)inner.CloneNode(true) : new());
            content.AppendChild(paragraphs[0]);
        }
        foreach (var paragraph in paragraphs) pen.TakeOut(paragraph, isPlaceholder);
        if (pen.IsTracking && !isPlaceholder)
        {
            foreach (var paragraph in paragraphs.SkipLast(1)) pen.MarkDeleted(paragraph);
            return paragraphs[0];
        }
        foreach (var other in content.ChildElements.Where(c => c != paragraphs[0] && c is not W.TableCellProperties && !Marks.Is(c)).ToList())
        {
            if (!other.Descendants<W.SectionProperties>().Any()) other.Remove();
        }
        return paragraphs[0];
    }

    /// <summary>The one run of plain words that the control holds, where words that are written would look as it does; null otherwise, and where changes are tracked.</summary>
    private W.Run? OnlyRun(ControlPlace place)
    {
        if (pen.IsTracking || place.Content is not W.SdtContentRun { FirstChild: W.Run { LastChild: W.Text } run } content || run != content.LastChild) return null;
        if (place.Control.SdtProperties?.GetFirstChild<W.RunProperties>() is not null) return null;
        if (run.FirstChild == run.LastChild) return run;
        return run.FirstChild is W.RunProperties look && look.NextSibling() == run.LastChild && look.ChildElements.All(IsOwnLook) ? run : null;
    }

    /// <summary>Whether a property is the look of the control's words, and not that of its placeholder or what it was before a tracked change.</summary>
    private bool IsOwnLook(OpenXmlElement property) => property is not (W.RunPropertiesChange or W.ShowingPlaceholder)
        && !(property is W.RunStyle style && (style.Val?.Value == pen.PlaceholderStyle || style.Val?.Value == "PlaceholderText"));

    /// <summary>How the control's words look: as it says itself, else as its first words do.</summary>
    private W.RunProperties Formatting(ControlPlace place)
    {
        var formatting = new W.RunProperties();
        OpenXmlElement? source = place.Control.SdtProperties?.GetFirstChild<W.RunProperties>();
        var isOfWords = source is null && place.Type == FieldType.RichText;
        source ??= place.Content.Descendants<W.Run>().FirstOrDefault(r => LiveText.IsLive(r, place.Content))?.RunProperties;
        foreach (var child in source?.ChildElements ?? default(IEnumerable<OpenXmlElement>) ?? [])
        {
            if (!IsOwnLook(child)) continue;
            if (isOfWords && child is (W.Bold or W.BoldComplexScript or W.Italic or W.ItalicComplexScript)) continue;
            formatting.AppendChild(child.CloneNode(true));
        }
        return formatting;
    }

    private static void Insert(W.SdtProperties properties, W.ShowingPlaceholder mark)
    {
        var after = properties.ChildElements.LastOrDefault(c => c is W.RunProperties or W.SdtAlias or W.Tag or W.SdtId or W.Lock or W.SdtPlaceholder or W.TemporarySdt);
        if (after is null) properties.PrependChild(mark);
        else after.InsertAfterSelf(mark);
    }
}
