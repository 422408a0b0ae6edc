using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates.Layout;

/// <summary>A list of the sections as links. It shows no page numbers, which no program but Word can know; Word adds them on request.</summary>
internal static class Contents
{
    private const string Code = " TOC \\o \"1-1\" \\n \\h \\z ";

    public static string BookmarkOf(int section) => $"_Toc{section + 1:00000}";

    public static IEnumerable<OpenXmlElement> Of(IReadOnlyList<TemplateSection> sections)
    {
        yield return Line.Of(Styles.ContentsHeading, "Contents");
        foreach (var (index, section) in sections.Index())
        {
            var entry = Line.Of(Styles.Contents, new W.Hyperlink(Line.Text(section.Heading)) { Anchor = BookmarkOf(index), History = true });
            if (index == 0)
            {
                var first = entry.GetFirstChild<W.Hyperlink>()!;
                first.InsertBeforeSelf(Mark(W.FieldCharValues.Begin));
                first.InsertBeforeSelf(new W.Run(new W.FieldCode(Code) { Space = SpaceProcessingModeValues.Preserve }));
                first.InsertBeforeSelf(Mark(W.FieldCharValues.Separate));
            }
            if (index == sections.Count - 1) entry.Append(Mark(W.FieldCharValues.End));
            yield return entry;
        }
    }

    private static W.Run Mark(W.FieldCharValues type) => new(new W.FieldChar { FieldCharType = type });
}
