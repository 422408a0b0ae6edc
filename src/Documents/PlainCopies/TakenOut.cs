using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Checks;
using Recording.Analysis.Sharing;
using Recording.Analysis.Text;
using Recording.Documents.Guard;
using Recording.Documents.Reviews;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.PlainCopies;

/// <summary>A document without the words that the writer decided to take out. They are gone from the file, not hidden in it.</summary>
/// <param name="Count">How many matters were taken out.</param>
internal sealed record TakenOut(byte[] File, int Count)
{
    /// <summary>Takes out what was decided; refuses where something was not decided on, or cannot be taken out whole.</summary>
    public static Outcome<TakenOut> Of(byte[] file, PlainCopyChoices choices, CheckOptions options, DateTimeOffset time, Limits limits, CancellationToken cancellation)
    {
        if (Unlinked(file, limits, cancellation).IsRefused(out var refusal, out var unlinked)) return refusal;
        if (DocumentReader.Read(unlinked.File, new() { Limits = limits }, cancellation).IsRefused(out refusal, out var text)) return refusal;
        var matters = SharingMatters.In(text, options);
        var decided = (choices.TakeOut ?? []).Concat(choices.Keep ?? []).ToHashSet();
        var open = matters.Count(matter => !decided.Contains(matter.Id));
        if (open > 0) return new Refusal("undecided", $"{(open == 1 ? "One thing has" : $"{open} things have")} still to be decided on: keep it in the copy, or take it out. Look at the list again.");
        List<SharingMatter> gone = [.. matters.Where(matter => choices.TakeOut?.Contains(matter.Id) == true)];
        if (gone.Count == 0) return unlinked;
        if (Write(unlinked.File, text, gone, choices.Author, time, limits, cancellation).IsRefused(out refusal, out var written)) return refusal;
        return Leftover.Of(written.File, gone) is { } left ? Left(left) : new TakenOut(written.File, gone.Count);
    }

    private static Outcome<TakenOut> Write(byte[] file, DocumentText text, List<SharingMatter> gone, string author, DateTimeOffset time, Limits limits, CancellationToken cancellation)
    {
        var spans = gone.SelectMany(matter => matter.Spans.Select(span => (Span: span, Note: NoteOf(matter.Kind)))).ToList();
        var outer = spans.Where(one => !spans.Exists(other => other.Span != one.Span && other.Span.Contains(one.Span))).ToList();
        var review = new Review(author, [.. outer.Select(one => new ReviewItem(Target.Of(text, one.Span), Replacement: one.Note))]);
        if (DocumentReview.Write(file, review, time, limits, cancellation).IsRefused(out var refusal, out var reviewed)) return refusal;
        if (reviewed.Refused.FirstOrDefault() is { } refused) return Left(Target.Quoted(text, outer[refused.Index].Span), refused.Reason);
        if (WordFile.OpenCopy(reviewed.File, limits, cancellation).IsRefused(out refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<TakenOut>(() =>
            {
                foreach (var part in TrackedParts.Of(opened.Document.MainDocumentPart!)) Settler.Settle(part, _ => Settlement.Accept);
                return new TakenOut(opened.Save(), gone.Count);
            });
        }
    }

    /// <summary>The document without links that write to somebody or ring them: the address would stay behind other words.</summary>
    private static Outcome<TakenOut> Unlinked(byte[] file, Limits limits, CancellationToken cancellation)
    {
        if (WordFile.OpenCopy(file, limits, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<TakenOut>(() =>
            {
                foreach (var story in Stories.Of(opened.Document.MainDocumentPart!)) Unlink(story.OpenXmlPart!, story.Descendants<W.Hyperlink>().ToList());
                return new TakenOut(opened.Save(), 0);
            });
        }
    }

    private static void Unlink(OpenXmlPart part, List<W.Hyperlink> links)
    {
        foreach (var relationship in part.HyperlinkRelationships.Where(link => link.Uri.OriginalString.Split(':')[0].ToUpperInvariant() is "MAILTO" or "TEL" or "SMS" or "CALLTO").ToList())
        {
            foreach (var link in links.Where(link => link.Id?.Value == relationship.Id)) TrackedMarkup.Unwrap(link);
            part.DeleteReferenceRelationship(relationship);
        }
    }

    private static string NoteOf(SharingKind kind) => kind switch
    {
        SharingKind.Address => "[address taken out]",
        SharingKind.Number => "[number taken out]",
        SharingKind.EmailAddress => "[email address taken out]",
        _ => "[words taken out]",
    };

    private static Refusal Left(string words, string? reason = null) => new("cannot-take-out",
        $"“{(words.Length > 80 ? words[..80] + "…" : words)}” cannot be taken out of the copy as it stands{(reason is null ? ", because it is also where the copy does not show it" : $". {reason.TrimEnd('.')}")}. Take it out by hand in a copy of the document, and make the copy to share from that.");
}
