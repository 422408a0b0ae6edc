using System.Text.Json.Nodes;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using Recording.Templates.Fields;
using Recording.Templates.Problems;
using Recording.Templates.Reading;

namespace Recording.Templates;

/// <summary>Reads the fields of Word documents.</summary>
public static class DocumentFields
{
    /// <summary>Reads a document's fields with their values and places, and what is wrong with them; or refuses the file.</summary>
    public static Outcome<FieldsOfDocument> Read(ReadOnlyMemory<byte> file, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.Open(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened) return WordFile.Guarded<FieldsOfDocument>(() => Read(opened, cancellation));
    }

    private static FieldsOfDocument Read(WordFile file, CancellationToken cancellation)
    {
        var main = file.Document.MainDocumentPart!;
        var form = FilledForm.Of(main, cancellation);
        var reader = new ValueReader(main);
        var targets = new PlaceTargets(DocumentMap.Of(file.Document, View.Final, cancellation));
        var entries = new FieldEntries(form, reader, targets).Read();
        var title = form.Template?.Title ?? file.Document.PackageProperties.Title;
        return new(
            RecordingPart.Peek(main)?.Template, entries, new FieldReading(reader).Values(form.Places),
            FormSchema.Of(string.IsNullOrWhiteSpace(title) ? "Fields" : title, form.Fields), TemplateProblems.Of(main, form, targets))
        { Title = title };
    }
}

/// <summary>A document's fields.</summary>
/// <param name="Template">The template that it was made from, as it says itself.</param>
/// <param name="Values">All values as one object, as a fill takes them.</param>
/// <param name="Schema">JSON Schema 2020-12 of the values.</param>
/// <param name="Problems">What is wrong with the fields themselves.</param>
public sealed record FieldsOfDocument(
    TemplateReference? Template, IReadOnlyList<FieldEntry> Fields, JsonObject Values, JsonObject Schema, IReadOnlyList<TemplateProblem> Problems)
{
    /// <summary>The document's title, where it has one.</summary>
    public string? Title { get; init; }
}

/// <summary>One field of a document.</summary>
/// <param name="Path">Its path; within lists with the item's number from 0.</param>
/// <param name="Value">As a fill takes it; null where it is empty.</param>
/// <param name="Required">Whether its template requires it.</param>
/// <param name="Target">Where it stands; null where no text shows it.</param>
public sealed record FieldEntry(string Path, string Label, FieldType Type, JsonNode? Value, bool Filled, bool Required, bool Locked, Target? Target);
