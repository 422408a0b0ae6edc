using Recording.Documents.Tests.Building;

namespace Recording.Documents.Tests.Fuzz;

/// <summary>Damages a document, the same way for the same seed.</summary>
public static class Mutation
{
    private static readonly string[] Values = ["", "-1", "0", "99999999999999999999", "abc", "none", "\u0001", "%1%2%9%", "true", "ÿÿ", "../../x", "http://[", "1e9"];
    private static readonly string[] Fragments =
    [
        "<w:p>", "</w:p>", "<w:r>", "</w:r>", "<w:p/>", "<w:tbl>", "<w:tc/>", "<w:tr/>", "<w:ins>", "<w:del/>", "<w:sdt/>", "<w:sdt><w:sdtContent/></w:sdt>", "<w:fldChar/>",
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>", "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>", "<mc:AlternateContent/>", "<w:t>x", "<!--", "]]>", "&#x0;", "&amp;", "<w:smartTag><w:smartTag/></w:smartTag>",
    ];

    /// <summary>A damaged file: its bytes or its markup.</summary>
    public static byte[] Of(int seed)
    {
        var random = new Random(seed);
        var docx = Samples.Rich();
        if (seed % 3 == 0) return Bytes(docx.ToBytes(), random);
        var names = docx.Names.ToArray();
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var name = random.Next(3) == 0 ? names[random.Next(names.Length)] : Docx.Main;
            docx.Change(name, xml => seed % 3 == 1 && seed % 2 == 0 ? Markup(xml, random) : TreeMutation.Of(xml, random, Values));
        }
        return docx.ToBytes();
    }

    private static byte[] Bytes(byte[] file, Random random)
    {
        if (random.Next(4) == 0) return file[..random.Next(file.Length)];
        for (var i = random.Next(1, 30); i > 0; i--) file[random.Next(file.Length)] = (byte)random.Next(256);
        return file;
    }

    private static string Markup(string xml, Random random)
    {
        var tags = Enumerable.Range(0, xml.Length).Where(i => xml[i] == '<').ToArray();
        if (tags.Length < 2) return xml;
        var (first, second) = (tags[random.Next(tags.Length)], tags[random.Next(tags.Length)]);
        var (start, end) = first < second ? (first, second) : (second, first);
        return random.Next(6) switch
        {
            0 => xml.Remove(start, end - start),
            1 when xml.Length < 200_000 => xml.Insert(end, xml[start..end]),
            2 => xml.Insert(start, Fragments[random.Next(Fragments.Length)]),
            3 => xml.Remove(start, Math.Max(1, xml.IndexOf('>', start) - start + 1)),
            4 => Renamed(xml, start, end, random),
            _ => Revalued(xml, random),
        };
    }

    /// <summary>Makes one element another one, with its end tag left as it was or not.</summary>
    private static string Renamed(string xml, int start, int end, Random random)
    {
        var source = Name(xml, start);
        var target = Name(xml, end);
        if (source.Length == 0 || target.Length == 0) return xml;
        return random.Next(2) == 0
            ? xml.Replace($"<{source}", $"<{target}", StringComparison.Ordinal).Replace($"</{source}", $"</{target}", StringComparison.Ordinal)
            : xml.Remove(start + 1, source.Length).Insert(start + 1, target);
    }

    private static string Name(string xml, int tag) => new([.. xml.Skip(tag + 1).TakeWhile(c => char.IsLetterOrDigit(c) || c == ':')]);

    private static string Revalued(string xml, Random random)
    {
        var open = xml.IndexOf("=\"", random.Next(xml.Length), StringComparison.Ordinal);
        var close = open < 0 ? -1 : xml.IndexOf('"', open + 2);
        return close < 0 ? xml : xml[..(open + 2)] + Values[random.Next(Values.Length)] + xml[close..];
    }
}
