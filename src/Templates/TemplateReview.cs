using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Documents.Reviews;

namespace Recording.Templates;

/// <summary>Shows the author of a template what is wrong with it, in the template itself.</summary>
public static class TemplateReview
{
    /// <summary>A copy of the template with a comment at each problem that has a place; or the refusal of the file.</summary>
    /// <param name="time">When it is looked at, on the author's clock.</param>
    public static Outcome<ReviewedDocument> Write(ReadOnlyMemory<byte> file, DateTimeOffset time, Limits? limits = null, CancellationToken cancellation = default)
    {
        if (DocumentFields.Read(file, limits, cancellation).IsRefused(out var refusal, out var fields)) return refusal;
        var items = fields.Problems.Select(p => new ReviewItem(p.Target, p.Message)).ToList();
        return DocumentReview.Write(file, new Review("Recording", items, "R"), time, limits, cancellation);
    }
}
