using System.Buffers;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Text as the content of a run.</summary>
internal static class WrittenText
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\t\n\u2011\u00AD");

    /// <summary>Whether a run holds a text as it is, with no mark among its words.</summary>
    public static bool IsPlain(string text) => !text.AsSpan().ContainsAny(Marks) && text == text.ReplaceLineEndings("\n");

    public static void AddTo(W.Run run, string text)
    {
        text = text.ReplaceLineEndings("\n");
        var start = 0;
        for (int length; (length = text.AsSpan(start).IndexOfAny(Marks)) >= 0; start += length + 1)
        {
            AddWords(run, text[start..(start + length)]);
            run.AppendChild(Mark(text[start + length]));
        }
        AddWords(run, text[start..]);
    }

    private static OpenXmlElement Mark(char character) => character switch
    {
        '\t' => new W.TabChar(),
        '\n' => new W.Break(),
        '\u2011' => new W.NoBreakHyphen(),
        _ => new W.SoftHyphen(),
    };

    private static void AddWords(W.Run run, string words)
    {
        if (words.Length > 0) run.AppendChild(new W.Text(words) { Space = SpaceProcessingModeValues.Preserve });
    }
}
