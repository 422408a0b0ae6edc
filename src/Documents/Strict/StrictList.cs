using System.Xml;
using System.Xml.Linq;

namespace Recording.Documents.Strict;

/// <summary>Gives the relationships of one list the types that they had, and new ones Strict types.</summary>
internal static class StrictList
{
    private static readonly XmlReaderSettings Safe = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };

    /// <param name="before">The list as it was; null for a new one.</param>
    /// <param name="isGone">Whether a target was taken out of the file: its relationship goes too.</param>
    public static byte[] Of(byte[] list, byte[]? before, Func<string, bool> isGone)
    {
        var (now, old) = (Load(list), before is null ? null : Load(before));
        var types = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var relationship in old?.Elements() ?? []) types[Text(relationship, "Id")] = Text(relationship, "Type");
        foreach (var left in now.Elements().Where(relationship => Text(relationship, "TargetMode") != "External" && isGone(Text(relationship, "Target"))).ToList()) left.Remove();
        foreach (var relationship in now.Elements())
        {
            var strict = StrictNames.Relationship(Text(relationship, "Type"));
            relationship.SetAttributeValue("Type", types.TryGetValue(Text(relationship, "Id"), out var was) && StrictNames.Relationship(was) == strict ? was : strict);
        }
        if (old is not null && Said(now).SetEquals(Said(old))) return before!;
        using var written = new MemoryStream();
        now.Save(written, SaveOptions.DisableFormatting);
        return written.ToArray();
    }

    private static HashSet<(string, string, string, string)> Said(XElement list) =>
        [.. list.Elements().Select(r => (Text(r, "Id"), Text(r, "Type"), Text(r, "Target"), Text(r, "TargetMode") is "Internal" ? "" : Text(r, "TargetMode")))];

    private static string Text(XElement relationship, string name) => (string?)relationship.Attribute(name) ?? "";

    private static XElement Load(byte[] list)
    {
        using var reader = XmlReader.Create(new MemoryStream(list), Safe);
        return XElement.Load(reader);
    }
}
