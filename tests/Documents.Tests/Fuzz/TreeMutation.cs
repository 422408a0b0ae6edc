using System.Xml.Linq;

namespace Recording.Documents.Tests.Fuzz;

/// <summary>Rearranges markup that stays well-formed, so that it reaches the reader and not only the parser.</summary>
internal static class TreeMutation
{
    public static string Of(string xml, Random random, string[] values)
    {
        var root = XElement.Parse(xml, LoadOptions.PreserveWhitespace);
        var elements = root.Descendants().ToArray();
        if (elements.Length < 2) return xml;
        var (one, other) = (elements[random.Next(elements.Length)], elements[random.Next(elements.Length)]);
        switch (random.Next(7))
        {
            case 0: one.Remove(); break;
            case 1: one.AddAfterSelf(new XElement(one)); break;
            case 2: if (elements.Length < 5_000) other.AddFirst(new XElement(one)); break;
            case 3: one.Name = other.Name; break;
            case 4: one.ReplaceWith(one.Nodes()); break;
            case 5: one.ReplaceAttributes(other.Attributes()); break;
            default:
                if (one.Attributes().FirstOrDefault(a => !a.IsNamespaceDeclaration && a.Name.NamespaceName != XNamespace.Xml.NamespaceName) is { } attribute) attribute.Value = Writable(values[random.Next(values.Length)]);
                break;
        }
        return root.ToString(SaveOptions.DisableFormatting);
    }

    private static string Writable(string value) => value.Replace('\u0001', '1');
}
