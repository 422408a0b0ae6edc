using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Recording.Analysis.Text;
using Recording.Documents.Guard;
using Recording.Documents.Mapping;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Recording.Documents.Reviews;

/// <summary>Writes comments and tracked changes into Word documents.</summary>
public static class DocumentReview
{
    /// <summary>By how much clocks may differ.</summary>
    private static readonly TimeSpan Tolerance = TimeSpan.FromDays(1);

    /// <summary>Writes what can be written of a review and says of each item what became of it; or refuses the file.</summary>
    /// <param name="file">The bytes of the document; they are not changed. Every part that the review does not touch is kept byte for byte.</param>
    /// <param name="time">The time by this computer's clock, for a review that does not say when it is made.</param>
    public static Outcome<ReviewedDocument> Write(ReadOnlyMemory<byte> file, Review review, DateTimeOffset time, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (WordFile.OpenCopy(file, limits ?? Limits.Default, cancellation).IsRefused(out var refusal, out var opened)) return refusal;
        using (opened)
        {
            return WordFile.Guarded<ReviewedDocument>(() => review.Date - time > Tolerance
                ? new ReviewedDocument(file.ToArray(), [.. review.Items.Select((_, index) => new ItemOutcome(index, false, Reasons.FutureDate))])
                : Write(opened, review, review.Date ?? time, cancellation));
        }
    }

    private static ReviewedDocument Write(WordFile file, Review review, DateTimeOffset time, CancellationToken cancellation)
    {
        var first = DocumentMap.Of(file.Document, View.Final, cancellation);
        var (map, main) = (first, file.Document.MainDocumentPart!);
        var changed = new HashSet<OpenXmlPart>();
        var answers = Answer(map, main, review, time, changed);
        if (changed.Count > 0) map = DocumentMap.Of(file.Document, View.Final, cancellation);
        var plan = new ReviewPlan(map, main, review, answers);
        if (plan.Comments.Count + plan.Changes.Count > 0) new ReviewWriter(map, main, review, time).Write(plan, changed);
        if (review.TrackRevisions && plan.Outcomes.Any(item => item.Written)) changed.Add(SwitchTrackingOn(main));
        first.Bound.PutBack();
        foreach (var part in file.Document.GetAllParts().Where(part => part.IsRootElementLoaded && !changed.Contains(part))) part.UnloadRootElement();
        return new(file.Save(), plan.Outcomes);
    }

    /// <summary>Does what the review asks of comments and changes that are there; its own come after, into the text that is left.</summary>
    private static Dictionary<int, ItemOutcome> Answer(DocumentMap map, MainDocumentPart main, Review review, DateTimeOffset time, HashSet<OpenXmlPart> changed)
    {
        if (review.Items.All(item => item?.About is null)) return [];
        var plan = new AnswerPlan(map, main, review);
        if (!plan.IsEmpty) new AnswerWriter(main, review, time).Write(plan, changed);
        return plan.Outcomes;
    }

    /// <summary>Has Word track what is typed from now on.</summary>
    internal static DocumentSettingsPart SwitchTrackingOn(MainDocumentPart main)
    {
        var part = main.DocumentSettingsPart ?? main.AddNewPart<DocumentSettingsPart>();
        part.Settings ??= new();
        part.Settings.RemoveAllChildren<W.TrackRevisions>();
        part.Settings.AddChild(new W.TrackRevisions());
        return part;
    }
}
