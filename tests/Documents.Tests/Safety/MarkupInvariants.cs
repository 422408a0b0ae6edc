using System.Xml.Linq;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Safety;

/// <summary>What must hold of the markup of one part.</summary>
internal static class MarkupInvariants
{
    private static readonly HashSet<XName> Blocks = [W + "p", W + "tbl", W + "sdt", W + "customXml", W + "altChunk"];

    public static IEnumerable<string> Problems(KeyValuePair<string, XElement> part) =>
        part.Value.DescendantsAndSelf().SelectMany(Problems).Concat(Fields(part.Value)).Select(problem => $"{part.Key}: {problem}");

    private static IEnumerable<string> Problems(XElement element)
    {
        if (element.Name.Namespace != W) yield break;
        switch (element.Name.LocalName)
        {
            case "t" when element.IsIn("del"): yield return $"w:t in w:del: \"{element.Value}\" must be w:delText"; break;
            case "delText" when !element.IsIn("del", "moveFrom"): yield return $"w:delText outside w:del: \"{element.Value}\""; break;
            case "instrText" when element.IsIn("del"): yield return "w:instrText in w:del must be w:delInstrText"; break;
            case "ins" when element.HasElements && element.IsIn("ins"): yield return "an insertion within an insertion"; break;
            case "del" when element.HasElements && element.IsIn("del"): yield return "a deletion within a deletion"; break;
            case "tc" when LastBlock(element)?.Name != W + "p" && LastBlock(element)?.Name != W + "sdt": yield return "a cell that does not end in a paragraph"; break;
            case "sdtContent" when !element.HasElements: yield return "an empty content control"; break;
            case "r" when IsEmpty(element) && StandsByCheckbox(element): yield return "an empty run beside a checkbox"; break;
            case "p" when element.Parent?.Name == W + "p": yield return "a paragraph within a paragraph"; break;
        }
    }

    private static XElement? LastBlock(XElement cell) => cell.Elements().LastOrDefault(e => Blocks.Contains(e.Name));

    private static bool IsEmpty(XElement run) => run.Elements().All(e => e.Name == W + "rPr");

    private static bool StandsByCheckbox(XElement run) =>
        run.ElementsAfterSelf().Take(1).Concat(run.ElementsBeforeSelf().TakeLast(1)).Concat(run.Ancestors(W + "sdt").Take(1))
            .Any(e => e.Name == W + "sdt" && e.Element(W + "sdtPr")?.Element(W14 + "checkbox") is not null);

    /// <summary>A complex field begins, separates at most once, and ends, within one story.</summary>
    private static IEnumerable<string> Fields(XElement part)
    {
        var open = new Stack<bool>();
        foreach (var mark in part.Descendants(W + "fldChar").Where(m => !m.IsIn("txbxContent", "del")))
        {
            switch ((string?)mark.Attribute(W + "fldCharType"))
            {
                case "begin": open.Push(false); break;
                case "separate" when open.Count > 0 && !open.Peek():
                    open.Pop();
                    open.Push(true);
                    break;
                case "separate": yield return "a field separates that did not begin"; break;
                case "end" when !open.TryPop(out _): yield return "a field ends that did not begin"; break;
            }
        }
        if (open.Count > 0) yield return $"{open.Count} fields do not end";
    }
}
