using System.Xml.Linq;
using static Recording.Documents.Tests.Safety.Names;

namespace Recording.Documents.Tests.Reviews;

/// <summary>Compares a reviewed file, part by part, with the one that was reviewed: all that the review did not write must be there, and nothing else.</summary>
internal static class Remainder
{
    /// <summary>Other names of the same: of Strict files, and of files that were written before Word 2013 came out.</summary>
    private static readonly (string Name, string Usual)[] Aliases =
    [
        ("http://purl.oclc.org/ooxml/wordprocessingml/main", W.NamespaceName), ("http://schemas.microsoft.com/office/word/2010/11/wordml", W15.NamespaceName), ("\"tbRl\"", "\"rl\""),
    ];

    private static readonly HashSet<string> Stories = ["document", "hdr", "ftr", "footnotes", "endnotes"];

    /// <summary>The parts that a review adds to: each begins with what it held.</summary>
    private static readonly HashSet<string> Lists = ["comments", "commentsEx", "commentsIds", "commentsExtensible", "people"];

    /// <summary>The parts in which something else is different, each in a sentence.</summary>
    /// <param name="author">Who wrote the review, and nothing in the file before.</param>
    public static IReadOnlyList<string> Problems(byte[] before, byte[] after, string author)
    {
        var (old, @new) = (Xml.Entries(before), Xml.Entries(after));
        var written = @new.Values.Where(IsXml).Select(Load).Where(root => root.Name == W + "comments").Elements()
            .Where(comment => (string?)comment.Attribute(W + "author") == author).Select(comment => (string)comment.Attribute(Id)!).ToHashSet();
        return
        [
            .. old.Keys.Except(@new.Keys).Select(name => $"{name} is gone"),
            .. @new.Keys.Except(old.Keys).Where(name => !name.EndsWith(".rels", StringComparison.Ordinal) && !Lists.Contains(Load(@new[name]).Name.LocalName)).Select(name => $"{name} is new"),
            .. Xml.Changed(before, after).Where(name => old.ContainsKey(name) && @new.ContainsKey(name)).Select(name => Difference(name, old[name], @new[name], author, written)).OfType<string>(),
        ];
    }

    private static string? Difference(string name, byte[] before, byte[] after, string author, HashSet<string> comments)
    {
        if (!IsXml(before) || !IsXml(after)) return $"{name} is another";
        var (old, @new) = (Load(before), Load(after));
        if (name == "[Content_Types].xml" || name.EndsWith(".rels", StringComparison.Ordinal))
            return old.Elements().Select(Canonical).Except(@new.Elements().Select(Canonical)).Select(gone => $"{name} lacks {gone}").FirstOrDefault();
        if (Lists.Contains(old.Name.LocalName))
            return old.Elements().Select(Canonical).SequenceEqual(@new.Elements().Take(old.Elements().Count()).Select(Canonical)) ? null : $"{name} does not begin with what it held";
        if (!Stories.Contains(old.Name.LocalName)) return $"{name} is another";
        LeaveOut(old, @new, comments);
        TakeOut(@new, author, comments);
        Join(old);
        Join(@new);
        var (was, @is) = (Canonical(old), Canonical(@new));
        var same = was.AsSpan().CommonPrefixLength(@is);
        return was == @is ? null : $"{name}: {Around(was, same)} became {Around(@is, same)}";
    }

    private static string Around(string text, int place) => text[Math.Max(0, place - 60)..Math.Min(text.Length, place + 60)];

    /// <summary>Leaves out what is shown of the document's data where a comment stands in it: there the words are those that Word would show.</summary>
    private static void LeaveOut(XElement before, XElement after, HashSet<string> comments)
    {
        var controls = before.Descendants(W + "sdt").Zip(after.Descendants(W + "sdt")).Where(pair => pair.Second.Element(W + "sdtPr")?.Element(W + "dataBinding") is not null
            && pair.Second.Descendants(W + "commentReference").Any(mark => comments.Contains((string?)mark.Attribute(Id) ?? ""))).ToList();
        foreach (var (was, @is) in controls)
        {
            was.RemoveNodes();
            @is.RemoveNodes();
        }
    }

    private static void TakeOut(XElement story, string author, HashSet<string> comments)
    {
        story.Descendants().Where(e => e.Name.LocalName is "commentRangeStart" or "commentRangeEnd" && comments.Contains((string?)e.Attribute(Id) ?? "")).Remove();
        story.Descendants(W + "r").Where(run => run.Elements(W + "commentReference").Any(mark => comments.Contains((string?)mark.Attribute(Id) ?? ""))).Remove();
        story.Descendants(W + "ins").Where(IsOurs).Remove();
        foreach (var deletion in story.Descendants(W + "del").Where(IsOurs).ToList())
        {
            foreach (var text in deletion.Descendants(W + "delText")) text.Name = W + "t";
            deletion.ReplaceWith(deletion.Nodes());
        }

        bool IsOurs(XElement change) => (string?)change.Attribute(W + "author") == author;
    }

    /// <summary>Joins runs, changes and texts that were parted.</summary>
    private static void Join(XElement parent)
    {
        foreach (var element in parent.Elements().ToList())
        {
            if (element.PreviousNode is not XElement before || Head(before) is not { } head || head != Head(element)) continue;
            if (element.Name == W + "t") before.Value = Shown(before) + Shown(element);
            else before.Add(element.Elements().Where(child => child.Name != W + "rPr"));
            if (element.Name == W + "t") before.SetAttributeValue(XNamespace.Xml + "space", "preserve");
            element.Remove();
        }
        foreach (var child in parent.Elements()) Join(child);
    }

    /// <summary>What two elements share that may be two parts of one; null where an element is never parted.</summary>
    private static string? Head(XElement element) => element.Name == W + "t" ? "t"
        : element.Name == W + "r" ? "r " + Attributes(element) + (element.Element(W + "rPr") is { } look ? Canonical(look) : "")
        : element.Name == W + "ins" || element.Name == W + "del" ? element.Name.LocalName + Attributes(element)
        : null;

    private static string Canonical(XElement element) =>
        element.Name == W + "t" ? $"<t>{Shown(element)}</>"
        : $"<{element.Name}{Attributes(element)}>{(element.HasElements ? string.Concat(element.Elements().Select(Canonical)) : element.Value)}</>";

    /// <summary>The attributes in one order; a change that is parted gets a second id, and so does the note of a run's former look.</summary>
    private static string Attributes(XElement element) => string.Concat(element.Attributes()
        .Where(a => !a.IsNamespaceDeclaration && a.Name != XNamespace.Xml + "space" && !(a.Name == Id && element.Name.LocalName is "ins" or "del" or "rPrChange"))
        .OrderBy(a => a.Name.ToString(), StringComparer.Ordinal).Select(a => $" {a.Name}={a.Value}"));

    private static string Shown(XElement text)
    {
        var spaces = text.AncestorsAndSelf().Select(e => (string?)e.Attribute(XNamespace.Xml + "space")).FirstOrDefault(space => space is not null);
        var words = text.Value.Replace('\n', ' ');
        return spaces == "preserve" ? words : words.Trim(' ', '\t');
    }

    private static bool IsXml(byte[] part)
    {
        try
        {
            return Load(part) is not null;
        }
        catch (System.Xml.XmlException)
        {
            return false;
        }
    }

    private static XElement Load(byte[] part)
    {
        using var content = new StreamReader(new MemoryStream(part));
        return XElement.Parse(Aliases.Aggregate(content.ReadToEnd(), (text, alias) => text.Replace(alias.Name, alias.Usual, StringComparison.Ordinal)));
    }
}
