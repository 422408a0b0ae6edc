using System.Text;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Text as the content of a run.</summary>
internal static class WrittenText
{
    public static void AddTo(W.Run run, string text)
    {
        var plain = new StringBuilder();
        foreach (var character in text.ReplaceLineEndings("\n"))
        {
            OpenXmlElement? mark = character switch
            {
                '\t' => new W.TabChar(),
                '\n' => new W.Break(),
                '\u2011' => new W.NoBreakHyphen(),
                '\u00AD' => new W.SoftHyphen(),
                _ => null,
            };
            if (mark is null)
            {
                plain.Append(character);
                continue;
            }
            Flush(run, plain);
            run.AppendChild(mark);
        }
        Flush(run, plain);
    }

    private static void Flush(W.Run run, StringBuilder plain)
    {
        if (plain.Length == 0) return;
        run.AppendChild(new W.Text(plain.ToString()) { Space = SpaceProcessingModeValues.Preserve });
        plain.Clear();
    }
}
