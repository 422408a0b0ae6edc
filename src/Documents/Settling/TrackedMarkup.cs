using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Settling;

/// <summary>The elements that track changes, and what they hold.</summary>
internal static class TrackedMarkup
{
    private const string WordMl = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /// <summary>Whether an element stands for a change that can be accepted or rejected.</summary>
    public static bool IsChange(OpenXmlElement element) => element.NamespaceUri == WordMl && element.LocalName switch
    {
        "ins" or "del" or "moveFrom" or "moveTo" or "cellIns" or "cellDel" or "cellMerge" => true,
        var name => name.EndsWith("Change", StringComparison.Ordinal) || IsRange(name),
    };

    /// <summary>Whether an element begins the stretch in which a control came or went.</summary>
    public static bool IsRange(string name) => name is "customXmlInsRangeStart" or "customXmlDelRangeStart" or "customXmlMoveFromRangeStart" or "customXmlMoveToRangeStart";

    /// <summary>Whether an element marks an end of a stretch: of a comment, a bookmark, a move and so on.</summary>
    public static bool IsAnchor(OpenXmlElement element) => element.LocalName is "bookmarkStart" or "bookmarkEnd" or "permStart" or "permEnd"
        || element.LocalName.EndsWith("RangeStart", StringComparison.Ordinal) || element.LocalName.EndsWith("RangeEnd", StringComparison.Ordinal);

    public static string? Author(OpenXmlElement change) => Attribute(change, "author");

    /// <summary>An attribute of WordprocessingML.</summary>
    public static string? Attribute(OpenXmlElement element, string name)
    {
        foreach (var attribute in element.GetAttributes())
        {
            if (attribute.LocalName == name && attribute.NamespaceUri == WordMl) return attribute.Value;
        }
        return null;
    }

    /// <summary>Puts what a change holds into its place, struck out no longer.</summary>
    public static void Unwrap(OpenXmlElement change)
    {
        if (change.LocalName is "del" or "moveFrom") Restore(change);
        foreach (var child in change.ChildElements.ToList())
        {
            child.Remove();
            change.InsertBeforeSelf(child);
        }
        Detach(change);
    }

    /// <summary>Takes a change out with all that it holds, but for the marks of comments and bookmarks.</summary>
    public static void Remove(OpenXmlElement change)
    {
        Anchors.MoveBefore(change);
        Detach(change);
    }

    /// <summary>Takes an element out, and what would be left of its wrappers with nothing in them.</summary>
    public static void Detach(OpenXmlElement element)
    {
        var parent = element.Parent;
        element.Remove();
        if (parent is null || parent.HasChildren) return;
        if (parent is W.Hyperlink || parent.NamespaceUri == WordMl && parent.LocalName is "ins" or "del" or "moveTo" or "moveFrom") Detach(parent);
        else if (parent is W.SdtContentRun) parent.AppendChild(new W.Run(new W.Text("")));
    }

    private static void Restore(OpenXmlElement change)
    {
        foreach (var text in change.Descendants<W.DeletedText>().ToList())
        {
            var shown = new W.Text(text.Text);
            if (text.Space is { } space) shown.Space = space.Value;
            text.Parent!.ReplaceChild(shown, text);
        }
        foreach (var code in change.Descendants<W.DeletedFieldCode>().ToList())
            code.Parent!.ReplaceChild(new W.FieldCode(code.Text) { Space = SpaceProcessingModeValues.Preserve }, code);
    }
}
