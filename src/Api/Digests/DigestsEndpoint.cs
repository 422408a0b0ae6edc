using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Digests;

namespace Recording.Api.Digests;

/// <summary>POST /api/digests: a document in, who said and changed what in it out.</summary>
internal static class DigestsEndpoint
{
    public static void MapDigests(this IEndpointRouteBuilder app) => app
        .MapPost("/api/digests", DigestAsync)
        .WithName("digestDocument").WithSummary("Tells who commented on a Word document and who changed what in it.").WithTags("Reviews")
        .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<Digest>, ProblemHttpResult>> DigestAsync(
        HttpRequest request, IOptions<UploadOptions> uploads,
        [Description("Only what is later than this time (ISO 8601), on the clock of those who wrote it.")] string? since,
        [Description("Only comments that are not resolved; tracked changes are always open.")] bool? open,
        CancellationToken cancellation)
    {
        DateTimeOffset? from = null;
        if (!string.IsNullOrEmpty(since))
        {
            if (!DateTimeOffset.TryParse(since, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
                return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The time was not understood. It is written as 2026-03-12T09:30:00.");
            from = time;
        }
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (DocumentDigest.Read(bytes, cancellation: cancellation).IsRefused(out var refusal, out var digest)) return DocumentProblems.Of(refusal);
        return TypedResults.Ok(digest.Only(from, open ?? false));
    }
}
