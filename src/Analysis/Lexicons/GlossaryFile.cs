using Recording.Analysis.Language;

namespace Recording.Analysis.Lexicons;

/// <summary>Reads the lines of a glossary file; a bad line is reported and skipped.</summary>
internal static class GlossaryFile
{
    public static IEnumerable<GlossaryEntry> Entries(IEnumerable<CsvRow> rows, GlossaryList list, string file, List<GlossaryProblem> problems)
    {
        foreach (var row in rows)
        {
            if (ProblemOf(row) is { } problem) problems.Add(new(file, row.Line, problem));
            else yield return Entry(row, list);
        }
    }

    private static string? ProblemOf(CsvRow row)
    {
        if (!row.IsComplete) return "the number of values is not that of the header; a value with a comma needs quotation marks.";
        if (row["term"].Length == 0) return "the term is empty.";
        if (!TryForm(row["form"], out var form)) return $"the form “{row["form"]}” is none of noun, verb, fixed and acronym.";
        if (form == TermForm.Acronym) return row["term"].Contains(' ', StringComparison.Ordinal) ? "an acronym is one word." : null;
        try
        {
            foreach (var pattern in Phrases.Split(row["innocent"]).Prepend(row["term"])) Pattern.Check(pattern);
            return null;
        }
        catch (FormatException error)
        {
            return error.Message;
        }
    }

    private static bool TryForm(string text, out TermForm form) =>
        Enum.TryParse(text, ignoreCase: true, out form) && Enum.IsDefined(form) && !char.IsDigit(text[0]);

    private static GlossaryEntry Entry(CsvRow row, GlossaryList list)
    {
        _ = TryForm(row["form"], out var form);
        return new(row["term"], form, form == TermForm.Acronym ? GlossaryList.Acronym : list,
            row.List("plain"), row.List("expansions"), row["area"], [.. Phrases.Split(row["innocent"])], row["reason"]);
    }
}
