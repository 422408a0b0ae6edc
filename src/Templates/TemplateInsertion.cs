using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using Recording.Documents.Reviews;
using Recording.Templates.Filling;
using Recording.Templates.Inserting;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Templates;

/// <summary>Puts a blank template into a document that is being written, such as a contact note into a running record.</summary>
public static class TemplateInsertion
{
    /// <summary>Puts the body of a template after a paragraph, or at the end; tracked where the document tracks changes. Or refuses the file.</summary>
    /// <param name="file">The bytes of the document; they are not changed.</param>
    /// <param name="after">The number of a paragraph of the body, as targets count; where it stands in a table, the note goes after that.</param>
    /// <param name="author">Under whose name changes are tracked.</param>
    public static Outcome<byte[]> Write(
        ReadOnlyMemory<byte> file, ReadOnlyMemory<byte> template, int? after, string author, DateTimeOffset time, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.Open(template, Limits.Default, cancellation).IsRefused(out var refusal, out var blank)) return refusal;
        using (blank)
        {
            if (WordFile.OpenCopy(file, limits ?? Limits.Default, cancellation).IsRefused(out refusal, out var opened)) return refusal;
            using (opened) return WordFile.Guarded(() => Write(opened, blank.Document.MainDocumentPart!, after, author, time, cancellation));
        }
    }

    private static Outcome<byte[]> Write(WordFile file, MainDocumentPart blank, int? after, string author, DateTimeOffset time, CancellationToken cancellation)
    {
        var main = file.Document.MainDocumentPart!;
        if (file.Warnings.Contains(Warning.Signed)) return new Refusal("protected", Reasons.Signed);
        var settings = main.DocumentSettingsPart?.Settings;
        var protection = settings?.GetFirstChild<W.DocumentProtection>();
        var kind = protection?.Enforcement.IsOn() is true && protection.Enforcement is not null ? protection.Edit?.InnerText : null;
        if (kind is "readOnly" or "comments" or "forms") return new Refusal("protected", kind == "comments" ? Reasons.CommentsOnly : Reasons.ReadOnly);
        var isTracking = kind == "trackedChanges" || settings?.GetFirstChild<W.TrackRevisions>().IsOn() is true;
        var pen = new Pen(main, new(main), new(main), isTracking ? author : null, CommentParts.WallClock(time));
        var body = main.Document!.Body!;
        var place = after is { } number ? Outermost(file, number, body, cancellation) : null;
        var isBlank = IsBlank(body);
        var news = (W.Body)blank.Document!.Body!.CloneNode(true);
        news.RemoveAllChildren<W.SectionProperties>();
        var prefix = TagPrefix.Free(main, news);
        Fit(news, prefix, new(blank.StyleDefinitionsPart?.Styles, main, pen), pen);
        BookmarkImport.Fit(news, main, pen);
        if (isTracking) MarkInserted(news, pen);
        Insert(news, body, place);
        pen.Touch(body);
        foreach (var part in file.Document.GetAllParts().Where(p => p.IsRootElementLoaded && !pen.Changed.Contains(p))) part.UnloadRootElement();
        Remember(main, blank, prefix, isBlank);
        return file.Save();
    }

    /// <summary>A document that was blank follows the template from now on; another knows it as a part of itself.</summary>
    private static void Remember(MainDocumentPart main, MainDocumentPart blank, string prefix, bool isBlank)
    {
        if (RecordingPart.Peek(blank)?.Template is not { } template || RecordingPart.Peek(main) is not { } own) return;
        if (isBlank && own.Template is null) own.Template = template;
        else own.Add(new(template, prefix));
        own.Save();
    }

    private static bool IsBlank(W.Body body) => !body.Descendants().Any(e => e is W.Text { Text.Length: > 0 } or W.SdtElement or W.Drawing or W.Picture or W.EmbeddedObject);

    private static void Insert(W.Body news, W.Body body, OpenXmlElement? place)
    {
        var end = body.Elements<W.SectionProperties>().LastOrDefault();
        foreach (var copy in news.ChildElements.ToList())
        {
            copy.Remove();
            if (place is not null) place = place.InsertAfterSelf(copy);
            else if (end is not null) end.InsertBeforeSelf(copy);
            else body.AppendChild(copy);
        }
    }

    /// <summary>Makes a copy of the template's body such as the document can take: with its own styles, ids and tags, and no building blocks or numbering of the template.</summary>
    private static void Fit(W.Body news, string prefix, StyleImport styles, Pen pen)
    {
        foreach (var element in news.Descendants().Where(e => e is W.SdtPlaceholder or W.NumberingProperties).ToList()) element.Remove();
        ItemCopies.Renew(news, pen.Fresh);
        if (prefix.Length > 0) TagPrefix.Set(news, prefix);
        styles.Bring(news);
    }

    private static void MarkInserted(W.Body news, Pen pen)
    {
        var all = news.Descendants().ToList();
        foreach (var row in all.OfType<W.TableRow>()) pen.MarkRow(row, isInserted: true);
        foreach (var paragraph in all.OfType<W.Paragraph>().Where(p => !p.Ancestors<W.TableRow>().Any())) pen.MarkInserted(paragraph);
        foreach (var words in all.Where(e => e is (W.Run or W.SdtRun) && !e.Ancestors<W.InsertedRun>().Any())) pen.WrapInserted(words);
        foreach (var control in all.OfType<W.SdtBlock>().Where(c => !c.Ancestors<W.TableRow>().Any())) pen.MarkInserted(control);
    }

    /// <summary>The piece of the body that holds a paragraph and ends within no field; null where there is no such paragraph.</summary>
    private static OpenXmlElement? Outermost(WordFile file, int number, W.Body body, CancellationToken cancellation)
    {
        var map = DocumentMap.Of(file.Document, View.Final, cancellation);
        OpenXmlElement? at = map.Paragraphs.LastOrDefault(p => p.Text.Part == DocumentPart.Body && p.Text.Index <= number)?.Elements[^1];
        while (at is not null && at.Parent != body) at = at.Parent;
        for (var open = at is null ? 0 : body.ChildElements.TakeWhile(e => e != at).Append(at).Sum(Depth); open > 0 && at?.NextSibling() is { } next and not W.SectionProperties; at = next) open += Depth(next);
        return at;
    }

    private static int Depth(OpenXmlElement element) =>
        element.Descendants<W.FieldChar>().Sum(mark => mark.FieldCharType?.InnerText switch { "begin" => 1, "end" => -1, _ => 0 });
}
