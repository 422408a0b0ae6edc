using DocumentFormat.OpenXml;
using Recording.Templates.Places;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Turns a name between braces into a content control with its value, which can be read back.</summary>
internal static class TokenWriter
{
    public static void Write(TokenPlace place, string text, Pen pen)
    {
        if (text.Length == 0 || Cut(place) is not { Count: > 0 } runs) return;
        var formatting = runs[0].RunProperties?.CloneNode(true);
        var content = new W.SdtContentRun();
        var control = new W.SdtRun(new W.SdtProperties(new W.SdtAlias { Val = place.Path }, new W.Tag { Val = place.Path }, new W.SdtId { Val = pen.Controls.Next() },
            new W.SdtContentText { MultiLine = true }), content);
        runs[0].InsertBeforeSelf(control);
        foreach (var run in runs) run.Remove();
        if (pen.IsTracking)
        {
            content.Append(runs);
            foreach (var run in runs) pen.StrikeOut(run);
        }
        content.AppendChild(pen.New(new(text), formatting, control));
    }

    /// <summary>The runs that hold the token and nothing else; none where it has gone, or does not stand in one parent.</summary>
    private static List<W.Run> Cut(TokenPlace place)
    {
        var texts = place.Paragraph.Descendants<W.Text>().Where(OlderFields.IsOwn(place.Paragraph)).ToList();
        var start = string.Concat(texts.Select(t => t.Text)).IndexOf(place.Token, StringComparison.Ordinal);
        if (start < 0) return [];
        var (end, at) = (start + place.Token.Length, 0);
        var runs = new List<W.Run>();
        foreach (var text in texts)
        {
            var length = text.Text.Length;
            if (at < end && at + length > start) runs.Add(Only(text, Math.Max(0, start - at), Math.Min(length, end - at)));
            at += length;
        }
        return runs.TrueForAll(r => r.Parent == runs[0].Parent) ? runs : [];
    }

    /// <summary>Splits a run so that one holds this stretch of a text alone.</summary>
    private static W.Run Only(W.Text text, int from, int to)
    {
        var run = (W.Run)text.Parent!;
        var words = text.Text;
        var before = (W.Run)run.CloneNode(false);
        foreach (var child in run.ChildElements.Where(c => c is not W.RunProperties).TakeWhile(c => c != text).ToList()) Move(child, before);
        if (from > 0) before.AppendChild(Written(words[..from]));
        var after = (W.Run)run.CloneNode(false);
        if (to < words.Length) after.AppendChild(Written(words[to..]));
        foreach (var child in text.ElementsAfter().ToList()) Move(child, after);
        text.Text = words[from..to];
        text.Space = SpaceProcessingModeValues.Preserve;
        Beside(run, before, isBefore: true);
        Beside(run, after, isBefore: false);
        return run;
    }

    private static void Beside(W.Run run, W.Run other, bool isBefore)
    {
        if (!other.HasChildren) return;
        if (run.RunProperties is { } look) other.PrependChild(look.CloneNode(true));
        if (isBefore) run.InsertBeforeSelf(other);
        else run.InsertAfterSelf(other);
    }

    private static void Move(OpenXmlElement child, W.Run to)
    {
        child.Remove();
        to.AppendChild(child);
    }

    private static W.Text Written(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };
}
