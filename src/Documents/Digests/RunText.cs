using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Digests;

/// <summary>The text of a run that no view shows.</summary>
internal static class RunText
{
    public static string Of(W.Run run) => string.Concat(run.ChildElements.Select(Of));

    private static string Of(OpenXmlElement child) => child switch
    {
        W.DeletedText text => text.Text,
        W.Text text => text.Text,
        W.TabChar => "\t",
        W.Break or W.CarriageReturn => "\n",
        W.NoBreakHyphen => "\u2011",
        W.SoftHyphen => "\u00AD",
        W.Drawing or W.Picture or W.FootnoteReference or W.EndnoteReference => "\uFFFC",
        _ => "",
    };
}
