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
    /// <param name="look">How the words of the control look by themselves: where all of them look so, none stands out.</param>
    public static IReadOnlyList<RichParagraph> Rich(OpenXmlElement content, Func<W.Paragraph, ListStyle> list, W.RunProperties? look)
    {
        IReadOnlyList<RichParagraph> paragraphs = content.Descendants<W.Paragraph>().Any()
            ? [.. Joined(content.Descendants<W.Paragraph>().Where(p => p.Ancestors<W.TextBoxContent>().All(t => !content.IsBefore(t)))
                .Select(p => (p, new RichParagraph(Runs(p), list(p)))))]
            : [new(Runs(content))];
        var runs = paragraphs.SelectMany(p => p.Runs).ToList();
        var (isBold, isItalic) = (look?.Bold.IsOn() is true && runs.TrueForAll(r => r.Bold), look?.Italic.IsOn() is true && runs.TrueForAll(r => r.Italic));
        return isBold || isItalic
            ? [.. paragraphs.Select(p => p with { Runs = Merged(p.Runs.Select(r => r with { Bold = r.Bold && !isBold, Italic = r.Italic && !isItalic })) })]
            : paragraphs;
    }

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

    private static List<RichRun> Runs(OpenXmlElement container) => Merged(container.Descendants<W.Run>().Where(r => IsLive(r, container))
        .Select(r => new RichRun(Of(r), r.RunProperties?.Bold.IsOn() is true, r.RunProperties?.Italic.IsOn() is true)));

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
