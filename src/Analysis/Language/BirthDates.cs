namespace Recording.Analysis.Language;

/// <summary>Somebody's date of birth, with the words that name them.</summary>
internal sealed record BirthDate(IReadOnlyList<string> Names, DateMention Born)
{
    public string First => Names[0];
    public string Last => Names[^1];

    /// <summary>What the person goes by, where the document says so before the date: "Beatrix Holroyd, known as Trixie".</summary>
    public string? Known { get; } = KnownAs(Born);

    private static string? KnownAs(DateMention born)
    {
        var (tokens, text) = (born.Paragraph.Tokens, born.Paragraph.Text);
        for (var i = born.FirstToken - 1; i > 1; i--)
            if (tokens[i].IsCapitalised && Calls.Contains(tokens[i - 1]) && Calling.Contains(tokens[i - 2])) return tokens[i].In(text).ToString();
        return null;
    }

    private static readonly WordSet Calls = new("as"), Calling = new("known");
}

/// <summary>Whose date of birth a document gives.</summary>
internal sealed class BirthDates
{
    private const int NameAbove = 6, LongestLabel = 4, Top = 12;

    private static readonly WordSet NotNames = new(
        "date born name child children person carer subject dob d.o.b mr mrs ms miss mx dr mother father parent applicant respondent tenant client patient young sibling brother sister "
        + "about address daughter son the her his known concerning regarding re adult family full forename surname partner stepfather stepmother i she he they and of case report");
    private static readonly WordSet Births = new("born");
    private static readonly WordSet Labels = new("name child person carer subject adult tenant applicant patient re concerning regarding about");

    private static readonly WordSet Others = new("worker author social manager gp doctor school team assessor writer carer carers mother father advocate nurse landlord next kin written completed other others");

    private static readonly WordSet Roles = new("mother father grandmother grandfather aunt uncle applicant respondent tenant child");

    private BirthDates(Reading reading)
    {
        var found = new List<BirthDate>();
        foreach (var born in Dates.Of(reading).All)
            if (born is { IsBirth: true, HasYear: true, Date: not null } && (NameIn(born.Paragraph, 0, born.FirstToken) ?? NameAboveOf(reading, born) ?? Subject(reading) ?? NotNamed(born) ?? OfSubject(reading, born)) is { } names)
                found.Add(new(names, born));
        All = found;
    }

    public IReadOnlyList<BirthDate> All { get; }

    public static BirthDates Of(Reading reading) => reading.Understand(r => new BirthDates(r));

    /// <summary>The nearest name before the date: two words of it, else one.</summary>
    private static List<string>? NameIn(ParagraphReading paragraph, int first, int end)
    {
        List<string>? single = null;
        for (var last = end - 1; last >= first; last--)
        {
            if (single is not null && (paragraph.Tokens[last].Is('.') || paragraph.Tokens[last].Kind == TokenKind.Number)) return single;
            if (!IsName(paragraph, last)) continue;
            var from = last;
            while (from > first && (IsName(paragraph, from - 1) || (paragraph.Tokens[from - 1].IsHyphen && from > first + 1 && IsName(paragraph, from - 2)))) from--;
            List<string> names = [.. Enumerable.Range(from, last - from + 1).Where(i => !paragraph.Tokens[i].IsHyphen).Select(i => paragraph.Tokens[i].In(paragraph.Text).ToString())];
            if (names.Count > 1) return names;
            if (single is null && end - last <= 3 && Births.Contains(paragraph.Tokens[end - 1])) return names;
            single ??= names;
            last = from;
        }
        return single;
    }

    private static bool IsName(ParagraphReading paragraph, int i) =>
        paragraph.Tokens[i].IsCapitalised && paragraph.Tokens[i].Length > 1 && !NotNames.Contains(paragraph.Tokens[i]) && Calendar.MonthOf(paragraph.Tokens[i]) == 0 && Calendar.WeekdayOf(paragraph.Tokens[i]) is null;

    private static List<string>? NameAboveOf(Reading reading, DateMention born)
    {
        for (var i = born.Paragraph.Index - 1; i >= 0 && i >= born.Paragraph.Index - (born.Paragraph.Source.Cell is null ? NameAbove : 2 * NameAbove); i--)
            if (reading.Paragraphs[i] is { Tokens.Count: > 0 } above && (IsLabelled(above) ? NameIn(above, 1, above.Tokens.Count) : IsNameCell(reading, above) ? NameIn(above, 0, above.Tokens.Count) : null) is { } names) return names;
        return null;
    }

    /// <summary>"Name: …", "Young person: …", "Subject child – …".</summary>
    private static bool IsLabelled(ParagraphReading line)
    {
        for (var i = 0; i < line.Tokens.Count && i < LongestLabel && !Others.Contains(line.Tokens[i]); i++)
            if (Labels.Contains(line.Tokens[i])) return i == 0 || (i + 1 < line.Tokens.Count && !line.Tokens[i + 1].IsWord);
        return false;
    }

    /// <summary>The cell beside "Name", "Full name", "Child's name", "Name of person".</summary>
    private static bool IsNameCell(Reading reading, ParagraphReading value) => FormRows.Of(reading).LabelOf(value) is { } label
        && label.Tokens.Any(Labels.Contains) && !label.Tokens.Any(Others.Contains);

    /// <summary>"P was born on", "He was born on", "the mother is 28 (born": the words before stand for the name.</summary>
    private static List<string>? NotNamed(DateMention born)
    {
        for (var i = born.FirstToken - 1; i >= 0 && i >= born.FirstToken - 8; i--)
            if (born.Paragraph.Tokens[i] is var token && (Roles.Contains(token) || token.Is('P') || token.In(born.Paragraph.Text) is "He" or "She")) return [token.In(born.Paragraph.Text).ToString()];
        return null;
    }

    /// <summary>A date of birth with no name near, in a form or on a line of its own at the top, is that of whom the document is about.</summary>
    private static List<string>? OfSubject(Reading reading, DateMention born) =>
        (born.Paragraph.Source.Cell is not null || (born.Paragraph.Index < Top && born.FirstToken <= LongestLabel && born.EndToken == born.Paragraph.Tokens.Count)) && People.Of(reading).Subject is { } subject ? [.. subject.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : null;

    private static List<string>? Subject(Reading reading) =>
        reading.Options.Subject is { Length: > 0 } subject ? [.. subject.Split(' ', StringSplitOptions.RemoveEmptyEntries)] : null;
}
