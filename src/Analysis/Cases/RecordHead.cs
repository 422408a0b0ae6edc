using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Lexicons;
using Recording.Analysis.Text;

namespace Recording.Analysis.Cases;

/// <summary>What a record says of itself.</summary>
/// <param name="Title">Its first heading; null where it has none.</param>
/// <param name="Date">The day that its text gives; null where it gives none.</param>
/// <param name="Author">Who it says wrote it, else whom the file names.</param>
/// <param name="Kind">What kind of record it is; null where that cannot be recognised.</param>
public sealed record RecordHead(string? Title, DateOnly? Date, string? Author, DocumentKind? Kind)
{
    private const int LongestLine = 24, LongestTitle = 160;

    private static readonly Lexicon Authors = Lexicon.Of(
        "(author|written by|completed by|prepared by|recorded by|report by|assessed by|reviewed by|statement of|report author|author of report|name of worker|name of author|worker|social worker|assessor|reviewing officer|signed|signed by|recorded by|entry by|keyworker|made by)");

    /// <summary>Reads the head of a record.</summary>
    /// <param name="today">For dates without a year, where the text gives none with one.</param>
    public static RecordHead Of(DocumentText text, DateOnly today)
    {
        var reading = new Reading(text, new CheckOptions { Today = today });
        var dates = Dates.Of(reading);
        return new(TitleOf(reading), dates.Source == DateSource.Text ? dates.Document : null, AuthorOf(reading) ?? Blank(text.Properties.Author), reading.Kind);
    }

    private static string? TitleOf(Reading reading) =>
        reading.Paragraphs.FirstOrDefault(p => Sections.IsHeading(p.Source) && p.Text.Trim().Length is > 0 and <= LongestTitle)?.Text.Trim() ?? Blank(reading.Document.Properties.Title);

    /// <summary>"Author: Hannah Price, social worker", in one line or in two cells.</summary>
    private static string? AuthorOf(Reading reading)
    {
        foreach (var paragraph in reading.Paragraphs)
        {
            if (paragraph.Tokens.Count is 0 or > LongestLine || Authors.At(paragraph, 0, paragraph.Tokens.Count) is not { } label) continue;
            if (FormRows.Of(reading).ValueOf(paragraph) is { Tokens.Count: > 0 } cell) return Blank(cell.Text);
            if (label.EndToken < paragraph.Tokens.Count - 1 && paragraph.Tokens[label.EndToken].Is(':')) return Blank(WithoutDate(reading, paragraph, label.EndToken + 1));
        }
        return null;
    }

    /// <summary>"Hannah Price, social worker, 3 May 2026": the date is no part of the author.</summary>
    private static string WithoutDate(Reading reading, ParagraphReading paragraph, int first)
    {
        var end = Dates.Of(reading).In(paragraph, first, paragraph.Tokens.Count).FirstOrDefault()?.FirstToken ?? paragraph.Tokens.Count;
        return end <= first ? "" : paragraph.Text[paragraph.Tokens[first].Start..paragraph.Tokens[end - 1].End].TrimEnd(',', '.', ';', ' ', '–', '-', '(');
    }

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
