using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Finds places beside runs that stand outside tracked changes, which are parted where a place falls within one.</summary>
internal static class Wrappers
{
    /// <summary>The element before which something new may stand, directly before another.</summary>
    public static OpenXmlElement Before(OpenXmlElement at, FreshIds ids)
    {
        while (at.Parent is W.InsertedRun or W.DeletedRun)
            at = at.PreviousSibling() is null ? at.Parent : Part((W.RunTrackChangeType)at.Parent, at, ids);
        return at;
    }

    /// <summary>The element after which something new may stand, directly after another.</summary>
    public static OpenXmlElement After(OpenXmlElement at, FreshIds ids)
    {
        while (at.Parent is W.InsertedRun or W.DeletedRun)
        {
            if (at.NextSibling() is { } next) Part((W.RunTrackChangeType)at.Parent, next, ids);
            at = at.Parent;
        }
        return at;
    }

    /// <summary>Moves what a change holds from a child on into a second change of the same author, directly after it.</summary>
    private static W.RunTrackChangeType Part(W.RunTrackChangeType change, OpenXmlElement from, FreshIds ids)
    {
        var second = (W.RunTrackChangeType)change.CloneNode(false);
        second.Id = ids.Annotation();
        for (OpenXmlElement? child = from; child is not null;)
        {
            var next = child.NextSibling();
            child.Remove();
            second.AppendChild(child);
            child = next;
        }
        change.InsertAfterSelf(second);
        return second;
    }
}
