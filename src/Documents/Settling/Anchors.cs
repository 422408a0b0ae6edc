using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Settling;

/// <summary>Keeps the marks of comments and bookmarks when the words between them go.</summary>
internal static class Anchors
{
    /// <summary>Moves the marks within an element before it; of a row or cell, into the paragraph that comes next.</summary>
    public static void MoveBefore(OpenXmlElement element)
    {
        var marks = In(element);
        if (marks.Count == 0) return;
        if (element.Ancestors<W.Paragraph>().Any())
        {
            foreach (var mark in marks) element.InsertBeforeSelf(mark);
            return;
        }
        if (Neighbour(element) is { } paragraph) Paragraphs.Prepend(paragraph, marks);
    }

    private static List<OpenXmlElement> In(OpenXmlElement element)
    {
        var marks = new List<OpenXmlElement>();
        foreach (var mark in element.Descendants().Where(e => e is W.CommentReference || TrackedMarkup.IsAnchor(e)).ToList())
        {
            var kept = mark is W.CommentReference ? ReferenceRun(mark) : mark;
            mark.Remove();
            if (mark is W.CommentReference) kept.AppendChild(mark);
            marks.Add(kept);
        }
        return marks;
    }

    private static W.Run ReferenceRun(OpenXmlElement reference)
    {
        var run = new W.Run();
        if (reference.Parent is W.Run { RunProperties.RunStyle: { } style }) run.AppendChild(new W.RunProperties(style.CloneNode(true)));
        return run;
    }

    /// <summary>The paragraph after an element, else the last one before it.</summary>
    private static W.Paragraph? Neighbour(OpenXmlElement element)
    {
        var (root, inside) = (element.Ancestors().Last(), element.Descendants<W.Paragraph>().ToHashSet());
        var paragraphs = root.Descendants<W.Paragraph>().ToList();
        var last = paragraphs.FindLastIndex(inside.Contains);
        var after = paragraphs.Skip(last + 1).FirstOrDefault();
        return after ?? paragraphs.Take(Math.Max(0, last)).LastOrDefault(paragraph => !inside.Contains(paragraph));
    }
}
