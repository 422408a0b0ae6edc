using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using Recording.Documents.Reviews;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Insertions;

/// <summary>Puts paragraphs and tables into Word documents, as tracked insertions.</summary>
public static class DocumentInsertion
{
    private const int LongestText = 20_000, MostParagraphs = 200, MostRows = 5_000, MostColumns = 12;

    /// <summary>Writes an insertion, or says why it cannot be written. Every part but the body is kept byte for byte.</summary>
    /// <param name="time">When it is made, on the writer's clock.</param>
    public static Outcome<InsertedDocument> Write(ReadOnlyMemory<byte> file, Insertion insertion, DateTimeOffset time, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.OpenCopy(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<InsertedDocument>(() => Write(opened, insertion, time, cancellation));
        }
    }

    private static InsertedDocument Write(WordFile file, Insertion insertion, DateTimeOffset time, CancellationToken cancellation)
    {
        var map = DocumentMap.Of(file.Document, View.Final, cancellation);
        var main = file.Document.MainDocumentPart!;
        if (ReasonAgainst(insertion, map.Text.Properties) is { } reason) return new(null, reason);
        if (main.Document?.Body is not { } body) return new(null, Reasons.NoBody);
        W.Paragraph? after = null;
        if (insertion.After is { } index)
        {
            var at = Enumerable.Range(0, map.Paragraphs.Count).FirstOrDefault(i => map.Text.Paragraphs[i] is var p && p.Part == DocumentPart.Body && p.Index == index && p.Text == insertion.AfterText, -1);
            if (at < 0) return new(null, Reasons.Moved);
            after = map.Paragraphs[at].Elements[^1];
        }
        var blocks = new InsertedBlocks(insertion.Author.Trim(), CommentParts.WallClock(time), new(main));
        Place(body, InsertionPlace.After(body, after), [.. insertion.Paragraphs.Select(blocks.Paragraph), .. insertion.Table is { } table ? [blocks.Table(table)] : Array.Empty<OpenXmlElement>()], blocks);
        foreach (var part in file.Document.GetAllParts().Where(part => part.IsRootElementLoaded && part != main)) part.UnloadRootElement();
        return new(file.Save(), null);
    }

    /// <summary>A table is followed by a paragraph, or Word would join it to the next table or not open the document.</summary>
    private static void Place(W.Body body, OpenXmlElement? before, List<OpenXmlElement> blocks, InsertedBlocks made)
    {
        var next = before is null ? body.FirstChild : before.NextSibling();
        if (blocks[0] is W.Table && before is W.Table) blocks.Insert(0, made.Paragraph(""));
        if (blocks[^1] is W.Table && next is not W.Paragraph) blocks.Add(made.Paragraph(""));
        foreach (var block in blocks)
        {
            if (next is null) body.AppendChild(block);
            else body.InsertBefore(block, next);
        }
    }

    private static string? ReasonAgainst(Insertion insertion, DocumentProperties document)
    {
        if (ReviewLimits.ReasonAgainst(new Review(insertion.Author, []), document) is { } reason) return reason;
        if (document.Protection == EditProtection.Comments) return Reasons.CommentsOnly;
        if (insertion.Paragraphs.Count == 0 && insertion.Table is null) return "There is nothing to put in.";
        if (insertion.Paragraphs.Count > MostParagraphs || insertion.Table?.Rows.Count > MostRows) return "This is more than can be put in at once. Choose fewer events.";
        if (insertion.Table is { } table && (table.Headings.Count is 0 or > MostColumns || table.Rows.Any(row => row?.Count != table.Headings.Count))) return "Each row of the table needs as many cells as the table has headings.";
        IEnumerable<string?> texts = [.. insertion.Paragraphs, .. insertion.Table?.Headings ?? [], .. insertion.Table?.Rows.SelectMany(row => row) ?? []];
        return texts.Any(text => text?.Length > LongestText) ? Reasons.LongText : texts.All(text => text is not null && ReviewLimits.IsText(text)) ? null : Reasons.OddText;
    }
}

/// <summary>What became of an insertion.</summary>
/// <param name="File">The whole file; null where nothing was put in.</param>
/// <param name="Reason">Why nothing was put in.</param>
public sealed record InsertedDocument(byte[]? File, string? Reason);
