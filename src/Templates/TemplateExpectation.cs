using System.Text.Json.Nodes;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Templates.Fields;

namespace Recording.Templates;

/// <summary>What the checker may expect of a document that follows a template.</summary>
public static class TemplateExpectation
{
    /// <summary>Of a template of the library: its sections, fields, areas and every word of its own.</summary>
    public static ExpectedTemplate Of(Template template)
    {
        var blank = Blank(template);
        return ExpectedTemplate.Of(template.Title, [.. template.Sections.Select(s => new ExpectedSection(s.Heading, s.Required))], blank) with
        {
            Fields = TemplateForm.Of(template).Where(f => f.Type is not (FieldType.List or FieldType.Condition or FieldType.Checkbox))
                .ToDictionary(f => f.Path, f => new ExpectedField(f.Label, f.Required), StringComparer.Ordinal),
            Options = template.Fields.SelectMany(f => f.Control == FieldControl.Checkbox ? [f.Label] : f.Options).ToHashSet(StringComparer.Ordinal),
            Areas = [.. template.Areas.Select(a => new ExpectedArea(a.Title, a.Fields))],
        };
    }

    /// <summary>Of an organisation's own template, as far as its file and the schema of its fields tell: every main heading is a section. Null where the file cannot be read.</summary>
    public static ExpectedTemplate? Of(string title, byte[] file, JsonObject schema, Limits? limits = null)
    {
        if (DocumentReader.Read(file, new ReadOptions { Limits = limits ?? Limits.Default }).IsRefused(out _, out var blank)) return null;
        var sections = blank.Paragraphs.Where(p => p is { Role: ParagraphRole.Heading, HeadingLevel: 1 }).Select(p => new ExpectedSection(p.Text, Required: true));
        return ExpectedTemplate.Of(title, [.. sections], blank) with { Options = Choices(schema).ToHashSet(StringComparer.Ordinal) };
    }

    private static DocumentText Blank(Template template) =>
        DocumentReader.Read(TemplateLibrary.ReadFile(template)).IsRefused(out var refusal, out var blank) ? throw new InvalidDataException(refusal.Sentence) : blank;

    /// <summary>All that the lists of choices in a schema show.</summary>
    private static IEnumerable<string> Choices(JsonNode? node) => node switch
    {
        JsonArray items => items.SelectMany(Choices),
        JsonObject holder => holder.SelectMany(p => (p.Key, p.Value) switch
        {
            ("enum" or "choices", JsonArray choices) => choices.OfType<JsonValue>().Select(c => c.ToString()),
            ("oneOf", JsonArray choices) => choices.OfType<JsonObject>().Select(c => (string?)c["title"]).OfType<string>(),
            _ => Choices(p.Value),
        }),
        _ => [],
    };
}
