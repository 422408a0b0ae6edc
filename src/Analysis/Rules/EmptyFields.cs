using Recording.Analysis.Checks;
using Recording.Analysis.Language;
using Recording.Analysis.Text;

namespace Recording.Analysis.Rules;

/// <summary>The fields of a document's own template that are still to be filled in, each by its name.</summary>
internal static class EmptyFields
{
    public static IEnumerable<Hit> In(Reading reading)
    {
        if (reading.Options.Template is not { } template || TemplateWords.Of(reading) is not { } words) yield break;
        var paragraphs = reading.Document.Paragraphs;
        var filled = words.Answers.Where(a => a.IsFilled).Select(a => a.Tag).ToHashSet(StringComparer.Ordinal);
        var rows = words.Answers.Where(a => a.IsFilled && paragraphs[a.Paragraph].Cell is not null).Select(a => Row(paragraphs[a.Paragraph])).ToHashSet();
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in words.Answers.Where(a => !a.IsFilled))
        {
            var (paragraph, field) = (paragraphs[answer.Paragraph], template.Fields.GetValueOrDefault(answer.Tag));
            if (answer.End > answer.Start && words.ArePrompt(new(answer.Paragraph, answer.Start, answer.End)))
                yield return Hint(new(answer.Paragraph, answer.Start, answer.End), field);
            else if (field is { Required: true } && IsMissing(answer, paragraph, filled, rows) && (answer.Tag.Contains("[]", StringComparison.Ordinal) || told.Add(answer.Tag)))
                yield return new(paragraph.Text.Trim().Length > 0 ? new Span(answer.Paragraph, 0, paragraph.Text.Length) : null, $"“{field.Label}” is empty, and the template asks for it.") { IsOfTemplate = true, Fixes = [Fill] };
        }
        foreach (var typed in Typed(reading, words)) yield return Hint(typed, null);
    }

    private static Fix Fill { get; } = new("Fill it in", Asks: "What belongs here?");

    private static Hit Hint(Span span, ExpectedField? field) => field switch
    {
        null => new(span, "A field of the template is still to be filled in.") { Fixes = [Fill] },
        { Required: true } => new(span, $"“{field.Label}” is still to be filled in.") { Fixes = [Fill] },
        _ => new(span, $"“{field.Label}” is still empty: fill it in, or take it out if it does not apply.") { Severity = Severity.Advice, Fixes = [Fill, Fix.Write("")] },
    };

    /// <summary>A field of a list is missed only in a row that says something else; one that stands several times is filled where one of them is.</summary>
    private static bool IsMissing(TemplateAnswer answer, Paragraph paragraph, HashSet<string> filled, HashSet<(string, int, int)> rows) =>
        answer.Tag.Contains("[]", StringComparison.Ordinal) ? paragraph.Cell is not null && paragraph.Text.Trim().Length == 0 && rows.Contains(Row(paragraph)) : !filled.Contains(answer.Tag);

    private static (string, int, int) Row(Paragraph paragraph) => (paragraph.Part.ToString(), paragraph.Cell!.Table, paragraph.Cell.Row);

    /// <summary>Hints that stand in the text and in no field.</summary>
    private static IEnumerable<Span> Typed(Reading reading, TemplateWords words) =>
        from paragraph in reading.Paragraphs
        where paragraph.Source.Role != ParagraphRole.Guidance && !reading.Options.Template!.Guidance.Contains(paragraph.Text.Trim())
        from stretch in words.Stretches(paragraph.Index)
        where stretch.Kind == StretchKind.Prompt && !words.Answers.Any(a => a.Paragraph == paragraph.Index && a.Start <= stretch.Start && stretch.End <= a.End)
        select new Span(paragraph.Index, stretch.Start, stretch.End);
}
