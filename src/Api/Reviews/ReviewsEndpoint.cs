using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Documents.Reviews;

namespace Recording.Api.Reviews;

/// <summary>POST /api/reviews: a document and a review in, the document with comments and tracked changes out.</summary>
internal static class ReviewsEndpoint
{
    public static void MapReviews(this IEndpointRouteBuilder app) => app
        .MapPost("/api/reviews", ReviewAsync)
        .WithName("reviewDocument").WithTags("Reviews")
        .WithSummary("Writes a review into a Word document as comments and tracked changes.")
        .WithDescription("All items are written or none: a refused item gives 422 with each refused item and its reason. Where multipart/form-data is accepted, what can be written is, and the parts are document and outcome.")
        .Accepts<ReviewForm>(DocumentAnswer.Multipart).ProducesDocument()
        .Produces<ReviewedForm>(StatusCodes.Status200OK, DocumentAnswer.Multipart)
        .Produces<RefusedReview>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ReviewAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<JsonOptions> json, IOptions<Limits> limits, TimeProvider time, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<Review>("review", json.Value.SerializerOptions, out var review) || review is null)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The review was not understood. It needs an author and its items.");

        if (DocumentReview.Write(bytes, review, time.GetLocalNow(), limits.Value, cancellation).IsRefused(out var refusal, out var reviewed)) return DocumentProblems.Of(refusal);
        if (request.GetTypedHeaders().Accept.Any(type => type.MediaType == DocumentAnswer.Multipart)) return await DocumentAnswer.WithOutcomeAsync(reviewed.File, new ReviewOutcome(reviewed.Items), json.Value.SerializerOptions, cancellation);
        return reviewed.Refused.Any() ? Refused(reviewed) : TypedResults.Bytes(reviewed.File, Upload.WordDocument);
    }

    private static ProblemHttpResult Refused(ReviewedDocument reviewed)
    {
        var refused = reviewed.Refused.Select(item => new RefusedItem(item.Index, item.Reason!)).ToList();
        var sentence = refused.Count == 1
            ? "One item of the review cannot be written into the document, so nothing was. " + refused[0].Reason
            : $"{refused.Count} items of the review cannot be written into the document, so nothing was. Each item says why.";
        return Problems.Of(StatusCodes.Status422UnprocessableEntity, "refused-items", sentence, new Dictionary<string, object?> { ["items"] = refused });
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Review">The review, as JSON.</param>
internal sealed record ReviewForm(IFormFile Document, Review Review);

/// <summary>The parts of the answer where multipart/form-data is accepted, for the description alone.</summary>
/// <param name="Document">The Word document with what could be written.</param>
internal sealed record ReviewedForm(IFormFile Document, ReviewOutcome Outcome);

/// <summary>What became of each item of a review.</summary>
internal sealed record ReviewOutcome(IReadOnlyList<ItemOutcome> Items);

/// <summary>Problem details that say of each refused item why; for the description alone.</summary>
internal sealed record RefusedReview(string Type, string Title, int Status, string Detail, IReadOnlyList<RefusedItem>? Items);

/// <param name="Index">The item's position in the review, from 0.</param>
/// <param name="Reason">Why it cannot be written, in a sentence.</param>
internal sealed record RefusedItem(int Index, string Reason);
