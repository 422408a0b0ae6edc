namespace Recording.Analysis.Language;

/// <summary>A present age that a text gives somebody with a date of birth.</summary>
internal sealed record StatedAge(ParagraphReading Paragraph, int FirstToken, int EndToken, int Years, BirthDate Person);

/// <summary>Finds ages ("is nine", ", 74,", "(aged 12)", "the 16-year-old") and whose they are.</summary>
internal sealed class Ages
{
    /// <summary>What stands before an age, and above a column of them.</summary>
    public static readonly WordSet Aged = new("aged age");

    private static readonly WordSet AfterAge = new("and but years year or with old who has lives works now this so though although yrs while whilst"), Ahead = new("ahead behind younger older above below late early");
    /// <summary>"clothes for age 10", "a reading age of": no age of theirs.</summary>
    private static readonly WordSet NoOwn = new("for at to from until by over under reading spelling mental developmental retirement pension");

    private Ages(Reading reading)
    {
        var births = BirthDates.Of(reading).All;
        var found = new List<StatedAge>();
        if (births.Count > 0)
        {
            var owner = new AgeOwner(reading, births);
            foreach (var paragraph in reading.Paragraphs)
                if (InColumn(reading, paragraph, births) is { } listed) found.Add(listed);
                else found.AddRange(InText(paragraph, owner));
        }
        All = found;
    }

    public IReadOnlyList<StatedAge> All { get; }

    public static Ages Of(Reading reading) => reading.Understand(r => new Ages(r));

    /// <summary>A number under "Age", in a row that gives a date of birth.</summary>
    private static StatedAge? InColumn(Reading reading, ParagraphReading paragraph, IReadOnlyList<BirthDate> births)
    {
        if (paragraph.Source.Cell is not { } cell || paragraph.Tokens.Count == 0 || FormRows.Of(reading).HeadOf(paragraph) is not { } head || !Aged.Contains(head.Tokens[0])) return null;
        if (Quantities.WholeNumber(paragraph, 0) is not ({ } years, var end) || end != paragraph.Tokens.Count) return null;
        var inRow = births.Where(b => b.Born.Paragraph.Source.Cell is { } born && (born.Table, born.Row, born.Depth) == (cell.Table, cell.Row, cell.Depth) && b.Born.Paragraph.Source.Part == paragraph.Source.Part).ToList();
        return inRow.Count == 1 ? new(paragraph, 0, end, years, inRow[0]) : null;
    }

    private static IEnumerable<StatedAge> InText(ParagraphReading paragraph, AgeOwner owner)
    {
        for (var i = 1; i < paragraph.Tokens.Count; i++)
            if (AgeAt(paragraph, i) is ({ } years, var end) && owner.Of(paragraph, i, end, years) is { } person && !paragraph.IsQuoted(paragraph.Tokens[i]))
                yield return new(paragraph, i, end, years, person);
    }

    /// <summary>A whole number up to 115, in figures or words, that no noun follows.</summary>
    private static (int? Years, int End) AgeAt(ParagraphReading paragraph, int i)
    {
        var tokens = paragraph.Tokens;
        if (Quantities.WholeNumber(paragraph, i) is not ({ } years, var end) || years > 115 || (tokens[i].IsGlued && !tokens[i - 1].Is('('))) return (null, i);
        if (i > 1 && Aged.Contains(tokens[i - 1]) && NoOwn.Contains(tokens[i - 2])) return (null, i);
        if (end >= tokens.Count) return (years, end);
        var next = tokens[end];
        if (end + 1 < tokens.Count && Ahead.Contains(tokens[end + 1])) return (null, i);
        if (next.IsHyphen) return end + 1 < tokens.Count && AfterAge.Contains(tokens[end + 1]) ? (years, end) : (null, i);
        return !next.Is('%') && !next.Is('/') && (!next.IsWord || AfterAge.Contains(next)) && next.Kind != TokenKind.Number ? (years, end) : (null, i);
    }
}
