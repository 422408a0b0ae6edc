using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>The runs of a part that stand between the beginning and the end of a field.</summary>
internal static class FieldRuns
{
    /// <summary>A field that begins and never ends holds nothing.</summary>
    public static HashSet<W.Run> In(OpenXmlElement root)
    {
        var (inside, runs, begun) = (new HashSet<W.Run>(), new List<W.Run>(), new Stack<int>());
        foreach (var run in root.Descendants<W.Run>())
        {
            if (begun.Count > 0) runs.Add(run);
            foreach (var mark in run.Elements<W.FieldChar>())
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
