using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>The runs and paragraphs of a part that begin between the beginning and the end of a field.</summary>
internal static class FieldRuns
{
    /// <summary>A field that begins and never ends holds nothing.</summary>
    public static HashSet<OpenXmlElement> In(OpenXmlElement root)
    {
        var (inside, runs, begun) = (new HashSet<OpenXmlElement>(), new List<OpenXmlElement>(), new Stack<int>());
        foreach (var element in root.Descendants().Where(e => e is W.Run or W.Paragraph))
        {
            if (begun.Count > 0) runs.Add(element);
            foreach (var mark in element.Elements<W.FieldChar>())
            {
                if (mark.FieldCharType?.InnerText == "begin") begun.Push(runs.Count);
                else if (mark.FieldCharType?.InnerText == "end" && begun.TryPop(out var first))
                {
                    inside.UnionWith(runs.Skip(first));
                    if (begun.Count == 0) runs.Clear();
                }
            }
        }
        return inside;
    }
}
