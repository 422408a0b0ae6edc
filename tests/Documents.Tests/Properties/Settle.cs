using System.Xml.Linq;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Properties;

/// <summary>Accepts or rejects every tracked change in the markup itself, and knows nothing of our reader.</summary>
internal static class Settle
{
    public static string All(string xml, bool accept)
    {
        var root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        var (gone, kept) = accept ? ("del", "ins") : ("ins", "del");
        root.Descendants(W + "tr").Where(r => r.Element(W + "trPr")?.Element(W + gone) is not null).Remove();
        Join(root, gone);
        foreach (var mark in root.Descendants().Where(e => e.Parent?.Name == W + "trPr" || e.Parent?.Name == W + "rPr").Where(IsChange).ToList()) mark.Remove();
        root.Descendants(W + gone).Remove();
        foreach (var wrapper in root.Descendants(W + kept).ToList()) wrapper.ReplaceWith(wrapper.Nodes());
        foreach (var text in root.Descendants(W + "delText")) text.Name = W + "t";
        root.Descendants(W + "tbl").Where(t => !t.Descendants(W + "tc").Any()).Remove();
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static bool IsChange(XElement element) => element.Name == W + "ins" || element.Name == W + "del";

    /// <summary>Moves what a paragraph holds to the front of the next one, where its mark goes.</summary>
    private static void Join(XElement root, string gone)
    {
        foreach (var paragraph in root.Descendants(W + "p").Where(p => p.Element(W + "pPr")?.Element(W + "rPr")?.Element(W + gone) is not null).ToList())
        {
            if (paragraph.ElementsAfterSelf().FirstOrDefault() is not { } next || next.Name != W + "p") continue;
            var properties = next.Element(W + "pPr");
            var content = paragraph.Elements().Where(e => e.Name != W + "pPr").ToList();
            if (properties is null) next.AddFirst(content); else properties.AddAfterSelf(content);
            paragraph.Remove();
        }
    }
}
