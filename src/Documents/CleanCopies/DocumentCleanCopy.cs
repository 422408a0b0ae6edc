using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Digests;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using Recording.Documents.Reviews;
using Recording.Documents.Settling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.CleanCopies;

/// <summary>Makes copies of Word documents that can be filed or sent.</summary>
public static class DocumentCleanCopy
{
    private static readonly Refusal Signed = new("signed-document",
        "The document is digitally signed, and any change would break the signature. Make the clean copy from the document as it was before it was signed.");

    private static readonly Refusal Protected = new("protected-document",
        "The document is protected against changes. Stop the protection in Word (Review, Restrict Editing) and try again.");

    /// <summary>Lists what a clean copy would accept and remove, or refuses the document.</summary>
    public static Outcome<CleanCopyPlan> Plan(ReadOnlyMemory<byte> file, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.Open(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<CleanCopyPlan>(() =>
            {
                var map = DocumentMap.Of(opened.Document, View.Final, cancellation);
                return RefusalOf(map) is { } refused ? refused : Plan(opened.Document, map, DocumentDigest.Of(map));
            });
        }
    }

    /// <summary>Makes the copy, or refuses the document. Every part in which nothing is accepted or removed is kept byte for byte.</summary>
    /// <param name="file">The bytes of the document; they are not changed.</param>
    public static Outcome<CleanCopy> Make(ReadOnlyMemory<byte> file, CleanCopyChoices choices, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.OpenCopy(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened) return WordFile.Guarded<CleanCopy>(() => Make(opened, choices, cancellation));
    }

    internal static CleanCopyPlan Plan(WordprocessingDocument document, DocumentMap map, Digest digest) => new(
        Changes(document, map, digest),
        [.. digest.Comments.GroupBy(comment => comment.Author).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AuthorComments(group.Key, group.Count(comment => !comment.Resolved), group.Count(comment => comment.Resolved)))],
        [.. HiddenText.In(document.MainDocumentPart!).Select(HiddenText.Words)],
        RecordingPart.Has(document.MainDocumentPart!),
        PersonalProperties.In(document));

    private static List<AuthorChanges> Changes(WordprocessingDocument document, DocumentMap map, Digest digest) =>
        [.. digest.Revisions.Select(revision => (revision.Author, revision.Kind))
            .Concat(UnseenChange.In(document.MainDocumentPart!, map).Select(change => (change.Author, change.Kind)))
            .GroupBy(change => change.Author).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new AuthorChanges(group.Key, group.Count(), [.. group.CountBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => new KindCount(kind.Key, kind.Value))]))];

    private static Outcome<CleanCopy> Make(WordFile file, CleanCopyChoices choices, CancellationToken cancellation)
    {
        var map = DocumentMap.Of(file.Document, View.Final, cancellation);
        if (RefusalOf(map) is { } refusal) return refusal;
        var digest = DocumentDigest.Of(map);
        if (choices.Accept is { Count: > 0 } accept && accept.Except(Changes(file.Document, map, digest).Select(change => change.Author)).FirstOrDefault() is { } stranger) return Stranger(stranger);
        var main = file.Document.MainDocumentPart!;
        var (changed, leftovers) = (new HashSet<OpenXmlPart>(), new Leftovers(main));
        Accept(main, choices.Accept, changed);
        RemoveComments(main, digest, choices.Comments, changed);
        if (choices.HiddenText) HiddenText.Remove(main, changed);
        leftovers.Remove(changed);
        if (choices.RecordingPart) RecordingPart.Remove(main);
        if (choices.Properties) PersonalProperties.Remove(file.Document);
        RemovePeople(main);
        foreach (var part in file.Document.GetAllParts().Where(part => part.IsRootElementLoaded && !changed.Contains(part))) part.UnloadRootElement();
        return new CleanCopy(file.Save());
    }

    private static void Accept(MainDocumentPart main, IReadOnlyList<string>? authors, HashSet<OpenXmlPart> changed)
    {
        foreach (var part in TrackedParts.Of(main))
        {
            var settled = Settler.Settle(part, change => authors is null || authors.Contains(TrackedMarkup.Author(change) ?? "") ? Settlement.Accept : null);
            if (settled > 0) changed.Add(part.OpenXmlPart!);
        }
    }

    private static void RemoveComments(MainDocumentPart main, Digest digest, CommentChoice choice, HashSet<OpenXmlPart> changed)
    {
        if (choice == CommentChoice.None) return;
        var all = main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>().ToList() ?? [];
        var numbers = digest.Comments.Where(comment => comment.Resolved || choice == CommentChoice.All)
            .SelectMany(comment => comment.Replies.Select(reply => reply.Number).Prepend(comment.Number));
        CommentRemoval.Remove(main, [.. numbers.Select(number => all[number - 1])], changed);
    }

    /// <summary>Without comments and changes nobody is left whom the list of people could name.</summary>
    private static void RemovePeople(MainDocumentPart main)
    {
        if (main.WordprocessingPeoplePart is { } people && main.WordprocessingCommentsPart is null
            && !TrackedParts.Of(main).SelectMany(part => part.Descendants()).Any(TrackedMarkup.IsChange)) main.DeletePart(people);
    }

    private static Refusal? RefusalOf(DocumentMap map) =>
        map.Text.Properties.IsSigned ? Signed : map.Text.Properties.Protection != EditProtection.None ? Protected : null;

    internal static Refusal Stranger(string author) => new("unknown-author",
        $"Nobody named {(author.Length > 80 ? author[..80] + "…" : author)} changed anything in this document. Look again at what there is to accept.");
}
