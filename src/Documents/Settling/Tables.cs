using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Settling;

/// <summary>Takes rows and cells out of tables.</summary>
internal static class Tables
{
    /// <summary>Takes a row or cell out, and with it each row, table and control that would hold nothing any more.</summary>
    public static void Remove(OpenXmlElement element)
    {
        Anchors.MoveBefore(element);
        while (element.Parent is { } parent)
        {
            element.Remove();
            if (HoldsSomething(parent)) return;
            element = parent;
        }
    }

    private static bool HoldsSomething(OpenXmlElement parent) => parent switch
    {
        W.Table => parent.Descendants<W.TableRow>().Any(),
        W.TableRow => parent.Descendants<W.TableCell>().Any(),
        W.SdtContentRow or W.SdtContentCell or W.SdtContentBlock => parent.HasChildren,
        W.SdtElement => false,
        _ => true,
    };
}
