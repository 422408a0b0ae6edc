using System.Text;
using DocumentFormat.OpenXml;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Reading;

/// <summary>The words that a piece of markup shows once its tracked changes are accepted.</summary>
internal static class LiveText
{
    public static string Of(OpenXmlElement element)
    {
        var text = new StringBuilder();
        Add(text, element);
        return text.ToString();
    }

    public static string Of(IEnumerable<OpenXmlElement> elements)
    {
        var text = new StringBuilder();
        foreach (var element in elements) Add(text, element);
        return text.ToString();
    }

    /// <summary>The paragraphs that markup holds, those of tables among them, with their looks.</summary>
    /// <param name="look">How the words of the control look by themselves.</param>
    public static IReadOnlyList<RichParagraph> Rich(OpenXmlElement content, Func<W.Paragraph, ListStyle> list, W.RunProperties? look) => content.Descendants<W.Paragraph>().Any()
        ? [.. Joined(content.Descendants<W.Paragraph>().Where(p => p.Ancestors<W.TextBoxContent>().All(t => !content.IsBefore(t)))
            .Select(p => (p, new RichParagraph(Runs(p, look), list(p)))))]
        : [new(Runs(content, look))];

    private static IEnumerable<RichParagraph> Joined(IEnumerable<(W.Paragraph Element, RichParagraph Text)> paragraphs)
    {
        RichParagraph? open = null;
        foreach (var (element, text) in paragraphs)
        {
            open = open is null ? text : text with { Runs = Merged(open.Runs.Concat(text.Runs)) };
            if (Changes.IsMarkGone(element.ParagraphProperties, Analysis.Text.View.Final)) continue;
            yield return open;
            open = null;
        }
        if (open is not null) yield return open;
    }

    private static List<RichRun> Runs(OpenXmlElement container, W.RunProperties? look) => Merged(container.Descendants<W.Run>().Where(r => IsLive(r, container))
        .Select(r => new RichRun(Of(r), IsOn(r.RunProperties?.Bold, look?.Bold), IsOn(r.RunProperties?.Italic, look?.Italic))));

    /// <summary>Whether words stand out from the look of their control.</summary>
    private static bool IsOn(W.OnOffType? own, W.OnOffType? look) => own.IsOn() && !look.IsOn();

    private static List<RichRun> Merged(IEnumerable<RichRun> runs)
    {
        var merged = new List<RichRun>();
        foreach (var run in runs.Where(r => r.Text.Length > 0))
        {
            if (merged.Count > 0 && (merged[^1].Bold, merged[^1].Italic) == (run.Bold, run.Italic)) merged[^1] = merged[^1] with { Text = merged[^1].Text + run.Text };
            else merged.Add(run);
        }
        return merged;
    }

    /// <summary>Whether a run is neither struck out nor the older copy of a drawing.</summary>
    public static bool IsLive(OpenXmlElement run, OpenXmlElement within)
    {
        for (var at = run.Parent; at is not null && at != within; at = at.Parent)
        {
            if (at is W.DeletedRun or W.MoveFromRun or AlternateContentFallback or W.TextBoxContent) return false;
        }
        return true;
    }

    private static bool IsBefore(this OpenXmlElement outer, OpenXmlElement inner) => inner.Ancestors().Contains(outer);

    private static void Add(StringBuilder text, OpenXmlElement element)
    {
        switch (element)
        {
            case W.DeletedRun or W.MoveFromRun or AlternateContentFallback or W.TextBoxContent or W.RunProperties or W.ParagraphProperties: return;
            case W.Text t: text.Append(t.Text); return;
            case W.TabChar: text.Append('\t'); return;
            case W.Break or W.CarriageReturn: text.Append('\n'); return;
            case W.NoBreakHyphen: text.Append('\u2011'); return;
            case W.SoftHyphen: text.Append('\u00AD'); return;
            case W.Paragraph when text.Length > 0: text.Append('\n'); break;
        }
        for (var child = element.FirstChild; child is not null; child = child.NextSibling()) Add(text, child);
    }
}
