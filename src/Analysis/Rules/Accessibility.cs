using Recording.Analysis.Language;
using Recording.Analysis.Text;
using static Recording.Analysis.Rules.Example;

namespace Recording.Analysis.Rules;

internal static class Accessibility
{
    private const int LongestHeading = 12;

    public static readonly Rule Rule = new()
    {
        Id = "accessibility",
        Tip = Tip.ItCompliant,
        Title = "Make the document work for a screen reader",
        Why = "Somebody who listens to the document, the person perhaps, hears no picture, no bold heading and no table without a header row.",
        Reach = Reach.Document,
        Check = reading => Pictures(reading).Concat(Tables(reading)).Concat(BoldHeadings(reading)).Concat(Levels(reading)).OrderBy(hit => hit.Span),
        Examples =
        [
            Bad("# Health\nShe lives alone.\n[|Medicine|]\nShe takes tablets.\nMoney\nShe is paid weekly.") with { Shaped = Shapes.BoldWhereShort },
            Bad("The genogram: [|\uFFFC|]") with { Shaped = Shapes.WithPicture },
            Good("# Health\nShe lives alone.\n# Medicine\nShe takes tablets."),
            Good("Name\nShe takes tablets at eight.") with { Shaped = Shapes.BoldWhereShort },
        ],
    };

    private static IEnumerable<Hit> Pictures(Reading reading) => One(
        from paragraph in reading.Paragraphs
        where paragraph.Source.Part.Kind is not (PartKind.Header or PartKind.Footer)
        from picture in paragraph.Source.Pictures
        where !picture.IsDecorative && !Says(picture.AltText)
        select new Span(paragraph.Index, picture.Start, picture.Start + 1),
        "This picture has no text alternative: say in a sentence what it shows.", "What does the picture show?");

    /// <summary>A file's name, or "Picture 1", describes nothing.</summary>
    private static bool Says(string? text) =>
        !string.IsNullOrWhiteSpace(text) && !text.EndsWith(".png", StringComparison.OrdinalIgnoreCase) && !text.EndsWith(".jpg", StringComparison.OrdinalIgnoreCase)
        && !text.EndsWith(".jpeg", StringComparison.OrdinalIgnoreCase) && !text.EndsWith(".gif", StringComparison.OrdinalIgnoreCase)
        && !(text.StartsWith("Picture ", StringComparison.Ordinal) && text.Length < 11) && !(text.StartsWith("Image", StringComparison.OrdinalIgnoreCase) && text.Length < 10);

    private static IEnumerable<Hit> Tables(Reading reading) => One(
        from paragraph in reading.Paragraphs
        where paragraph.Source.Cell is { IsLayout: false }
        group paragraph by (paragraph.Source.Part, paragraph.Source.Cell!.Table) into table
        where IsData([.. table])
        select (table.FirstOrDefault(cell => cell.Text.Length > 0) ?? table.First()).Whole,
        "This table has no header row: mark its first row as one (Repeat header rows), so that each figure is read with its heading.", null);

    /// <summary>Labels with their answers are a form, and one row holds no columns to name.</summary>
    private static bool IsData(List<ParagraphReading> cells)
    {
        if (cells.Exists(p => p.Source.Cell!.IsHeader)) return false;
        var (rows, columns) = (cells.Max(p => p.Source.Cell!.Row) + 1, cells.Max(p => p.Source.Cell!.Column) + 1);
        if (rows < 3 || columns < 2) return false;
        var labels = cells.Count(p => p.Source.Cell!.Column % 2 == 0 && (p.Source.Role == ParagraphRole.Label || p.Text.TrimEnd() is [.., ':' or '?']));
        return labels * 2 < rows && (columns > 2 || cells.Where(p => p.Source.Cell!.Row == 0).All(p => p.Tokens.Count is > 0 and < 5));
    }

    private static IEnumerable<Hit> BoldHeadings(Reading reading)
    {
        var found = new List<Span>();
        for (var i = 0; i + 1 < reading.Paragraphs.Count; i++)
            if (IsBoldHeading(reading.Paragraphs[i]) && reading.Paragraphs[i + 1] is { IsProse: true } next && next.Tokens.Count > 0 && !IsBold(next.Source)) found.Add(reading.Paragraphs[i].Whole);
        return found.Count < 2 ? [] : One(found, "This heading is only bold text: give it a heading style, so that it can be found and jumped to.", null);
    }

    private static bool IsBoldHeading(ParagraphReading paragraph) =>
        paragraph.Source is { Role: ParagraphRole.Prose, Cell: null, Part.Kind: PartKind.Body, ListLabel: null } && paragraph.Tokens.Count is > 0 and <= LongestHeading
        && paragraph.Text.TrimEnd() is not [.., '.' or ':' or ',' or ';' or '?' or '!'] && IsBold(paragraph.Source);

    private static bool IsBold(Paragraph source)
    {
        if (source.Formats.Count == 0) return false;
        foreach (var run in source.Formats)
            if (!run.Bold && !source.Text.AsSpan(run.Start, run.Length).IsWhiteSpace()) return false;
        return true;
    }

    private static IEnumerable<Hit> Levels(Reading reading)
    {
        var level = 0;
        var found = new List<Span>();
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Source is not { HeadingLevel: > 0, Part.Kind: PartKind.Body }) continue;
            if (level > 0 && paragraph.Source.HeadingLevel > level + 1) found.Add(paragraph.Whole);
            level = paragraph.Source.HeadingLevel;
        }
        return One(found, "This heading skips a level: a reader who moves by headings will look for the one between.", null);
    }

    /// <summary>One finding a kind, at the first place, with the others beside it.</summary>
    private static IEnumerable<Hit> One(IEnumerable<Span> places, string message, string? asks)
    {
        var all = places.ToList();
        if (all.Count == 0) yield break;
        yield return new(all[0], message)
        {
            Fixes = asks is null ? [] : [new("Describe it", Asks: asks)],
            Related = [.. all.Skip(1).Take(20).Select(span => new RelatedPlace("Here too.", span))],
        };
    }
}
