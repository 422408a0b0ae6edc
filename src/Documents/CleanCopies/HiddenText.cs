using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Mapping;
using Recording.Documents.Settling;
using Recording.Documents.Styles;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.CleanCopies;

/// <summary>Words and pictures that are formatted as hidden: Word does not show them, and whoever gets the file can.</summary>
internal static class HiddenText
{
    /// <summary>The hidden runs of a document, each stretch apart; those of its comments and building blocks too.</summary>
    public static IReadOnlyList<IReadOnlyList<W.Run>> In(MainDocumentPart main)
    {
        var styles = new StyleSheet(main);
        var stretches = new List<List<W.Run>>();
        foreach (var run in TrackedParts.Of(main).SelectMany(OutsideCodes).Where(run => Holds(run) && IsHidden(run, styles)))
        {
            if (stretches.Count > 0 && stretches[^1][^1].NextSibling() == run) stretches[^1].Add(run);
            else stretches.Add([run]);
        }
        return stretches;
    }

    public static string Words(IReadOnlyList<W.Run> stretch) =>
        string.Concat(stretch.SelectMany(run => run.ChildElements).Select(child => child is W.Text text ? text.Text : IsContent(child) ? "\uFFFC" : ""));

    /// <summary>Where in the text a stretch would stand; null where it stands in no paragraph that is shown.</summary>
    public static Span? Place(IReadOnlyList<W.Run> stretch, DocumentMap map, IReadOnlyDictionary<W.Paragraph, int> positions)
    {
        if (stretch[0].Ancestors<W.Paragraph>().FirstOrDefault() is not { } paragraph || !positions.TryGetValue(paragraph, out var index)) return null;
        var before = stretch[0].PreviousSibling();
        while (before is not (null or W.Run)) before = before.PreviousSibling();
        var offset = map.Paragraphs[index].Pieces.Where(piece => piece.Run == before).Select(piece => piece.Start + piece.Length).DefaultIfEmpty(0).Max();
        return new(index, offset, offset);
    }

    /// <summary>Takes the hidden words out; what makes up a field, a note's mark or a comment's mark stays.</summary>
    /// <param name="changed">Receives the parts that were changed.</param>
    public static void Remove(MainDocumentPart main, HashSet<OpenXmlPart> changed)
    {
        foreach (var run in In(main).SelectMany(stretch => stretch))
        {
            changed.Add(run.Ancestors<OpenXmlPartRootElement>().Last().OpenXmlPart!);
            foreach (var child in run.ChildElements.Where(child => child is W.Text or W.TabChar or W.Break || IsContent(child)).ToList()) child.Remove();
            if (run.ChildElements.All(child => child is W.RunProperties)) TrackedMarkup.Detach(run);
        }
    }

    private static bool Holds(W.Run run) => run.ChildElements.Any(child => child is W.Text { Text.Length: > 0 } || IsContent(child));

    private static bool IsContent(OpenXmlElement child) => child is W.Drawing or W.Picture or W.EmbeddedObject or W.SymbolChar or AlternateContent;

    private static bool IsHidden(W.Run run, StyleSheet styles)
    {
        var paragraph = run.Ancestors<W.Paragraph>().FirstOrDefault()?.ParagraphProperties?.ParagraphStyleId?.Val?.Value;
        var table = run.Ancestors<W.Table>().FirstOrDefault()?.GetFirstChild<W.TableProperties>()?.TableStyle?.Val?.Value;
        var properties = run.RunProperties;
        var format = styles.Format(paragraph, properties?.RunStyle?.Val?.Value, table);
        return RunFormat.Of(properties, styles.Fonts).Over(format).Hidden is true;
    }

    /// <summary>The runs that are no part of a field's code.</summary>
    private static IEnumerable<W.Run> OutsideCodes(OpenXmlElement story)
    {
        var codes = new Stack<bool>();
        foreach (var run in story.Descendants<W.Run>())
        {
            if (!codes.Contains(true)) yield return run;
            foreach (var mark in run.Elements<W.FieldChar>())
            {
                if (mark.FieldCharType?.InnerText == "begin") codes.Push(true);
                else if (codes.TryPop(out _) && mark.FieldCharType?.InnerText == "separate") codes.Push(false);
            }
        }
    }
}
