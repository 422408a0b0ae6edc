using System.IO.Compression;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using Recording.Documents.Reviews;
using Recording.Documents.Styles;
using Recording.Templates.Fields;
using Recording.Templates.Filling;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates;

/// <summary>Fills the fields of Word documents.</summary>
public static class DocumentFill
{
    /// <summary>Characters of a short element in Word's markup.</summary>
    private const long ShortElement = 20;

    private static readonly Refusal TooMuch = new("too-large", "With all these items the document would be too large to be opened again. Split them over two documents.");

    /// <summary>Writes values into a document's fields, all or, where one of them is wrong, none; or refuses the file.</summary>
    /// <param name="file">The bytes of the document; they are not changed. Every part in which nothing is written is kept byte for byte.</param>
    /// <param name="values">As the document's schema describes them.</param>
    /// <param name="time">When it is filled, on the writer's clock; tracked changes carry it.</param>
    public static Outcome<FilledDocument> Write(
        ReadOnlyMemory<byte> file, JsonObject values, FillOptions options, DateTimeOffset time, Limits? limits = null, CancellationToken cancellation = default)
    {
        var most = limits ?? Limits.Default;
        if (WordFile.OpenCopy(file, most, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened) return WordFile.Guarded<FilledDocument>(() => Write(opened, values, options, time, cancellation).IsRefused(out refusal, out var filled) ? refusal
            : CanBeOpened(filled.File, most, cancellation) ? filled : TooMuch);
    }

    /// <summary>Whether what was written will be read again. Little markup holds few elements, and need not be looked at.</summary>
    private static bool CanBeOpened(byte[] file, Limits limits, CancellationToken cancellation)
    {
        if (file.Length == 0) return true;
        using (var zip = new ZipArchive(new MemoryStream(file), ZipArchiveMode.Read))
            if (zip.Entries.Sum(entry => entry.Length) < limits.Elements * ShortElement) return true;
        return !FileGuard.Check(file, limits, cancellation).IsRefused(out _, out _);
    }

    private static Outcome<FilledDocument> Write(WordFile file, JsonObject values, FillOptions options, DateTimeOffset time, CancellationToken cancellation)
    {
        var main = file.Document.MainDocumentPart!;
        if (file.Warnings.Contains(Warning.Signed)) return new Refusal("protected", Reasons.Signed);
        var protection = main.DocumentSettingsPart?.Settings?.GetFirstChild<W.DocumentProtection>();
        var kind = protection?.Enforcement.IsOn() is true && protection.Enforcement is not null ? protection.Edit?.InnerText : null;
        if (kind is "readOnly" or "comments") return new Refusal("protected", kind == "comments" ? Reasons.CommentsOnly : Reasons.ReadOnly);

        var form = FilledForm.Of(main, cancellation);
        var wrong = ValueCheck.Of(values, FormSchema.Of("", form.Fields), options.IsFinished);
        if (wrong.Count > 0) return new FilledDocument([], wrong, []);
        var isTracking = kind == "trackedChanges" || main.DocumentSettingsPart?.Settings?.GetFirstChild<W.TrackRevisions>().IsOn() is true;
        return Write(file, form, values, options, isTracking ? time : null);
    }

    private static Outcome<FilledDocument> Write(WordFile file, FilledForm form, JsonObject values, FillOptions options, DateTimeOffset? tracked)
    {
        var main = file.Document.MainDocumentPart!;
        var (reader, lists, data) = (new ValueReader(main), new Lists(main), new BoundData(file.Document));
        var locked = new LockedFields(reader).Of(form.Places, values);
        if (locked.Count > 0) return new FilledDocument([], locked, []);
        var plain = new Pen(main, new(main), new(main), null, default);
        var pen = tracked is { } time ? new Pen(main, plain.Ids, plain.Controls, options.Author, CommentParts.WallClock(time)) : plain;
        var models = new ItemModels(pen);
        var placeholders = new PlaceholderTexts(main);
        var styles = new StyleSheet(main);
        var parts = new Parts(pen, p => ParagraphLook.Of(p.ParagraphProperties, styles) is { Role: Analysis.Text.ParagraphRole.Heading } look ? look.Level : 0);
        var filler = new Filler(pen, new(pen, new(pen, lists, placeholders), data), new(plain, new(plain, lists, placeholders), data),
            reader, new(pen), models, parts, form.Scan, options.Overwrites);
        filler.Fill(form.Places, new(values));
        if (options.IsFinished)
        {
            parts.RemoveGuidance(PlaceScan.Roots(main));
            new OpenParts(pen, parts, reader, isOwn: form.Template is not null).Remove(form.Places);
        }
        data.Save();
        if (lists.HasWritten) pen.Changed.Add(main.NumberingDefinitionsPart!);
        foreach (var part in file.Document.GetAllParts().Where(p => p.IsRootElementLoaded && !pen.Changed.Contains(p))) part.UnloadRootElement();
        return new FilledDocument(file.Save(models.Write), [], [.. filler.Kept.Order(StringComparer.Ordinal)]);
    }
}

/// <summary>How a document is to be filled.</summary>
/// <param name="Overwrites">Whether what the writer has typed gives way; else it is kept.</param>
/// <param name="IsFinished">Whether the document is to be complete: every required field must have a value, the template's guidance is taken out, and so are the hints of fields that stay empty, in our own templates with their rows.</param>
/// <param name="Author">Under whose name changes are tracked, where the document tracks them.</param>
public sealed record FillOptions(bool Overwrites = false, bool IsFinished = false, string Author = "Recording");

/// <summary>A filled document, or what was wrong with the values.</summary>
/// <param name="File">Empty where a value was wrong.</param>
/// <param name="Kept">The fields in which something else stood and was kept.</param>
public sealed record FilledDocument(byte[] File, IReadOnlyList<WrongField> Wrong, IReadOnlyList<string> Kept);
