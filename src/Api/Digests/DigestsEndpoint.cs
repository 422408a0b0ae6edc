using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents;
using Recording.Documents.Digests;
using Recording.Documents.Guard;

namespace Recording.Api.Digests;

/// <summary>POST /api/digests: a document in, who said and changed what in it out.</summary>
internal static class DigestsEndpoint
{
    public static void MapDigests(this IEndpointRouteBuilder app) => app
        .MapPost("/api/digests", DigestAsync)
        .WithName("digestDocument").WithSummary("Tells who commented on a Word document and who changed what in it.").WithTags("Reviews")
        .WithDescription("A document; or multipart with document and filter. Names stand in the filter alone, never in the address. The authors and their counts are always those of the whole document.")
        .AcceptsParts<DigestForm>()
        .RefusesDocuments();

    private static async Task<Results<Ok<Digest>, ProblemHttpResult>> DigestAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<JsonOptions> json, IOptions<Limits> limits,
        [Description("Only what is later than this time (ISO 8601), on the clock of those who wrote it.")] string? since,
        [Description("Only comments that are not resolved; tracked changes are always open.")] bool? open,
        CancellationToken cancellation)
    {
        if (!Moment.TryRead(since, out var from)) return Moment.NotUnderstood();
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<DigestFilter>("filter", json.Value.SerializerOptions, out var filter))
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The filter was not understood. It may give authors, kinds, comments, from, to, since and open.");
        filter ??= new();
        if (filter.From > filter.To) return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The first day of the filter is later than its last.");
        if (DocumentDigest.Read(bytes, new ReadOptions { Limits = limits.Value }, cancellation).IsRefused(out var refusal, out var digest)) return DocumentProblems.Of(refusal);
        return TypedResults.Ok(digest.Only(filter with { Since = from ?? filter.Since, Open = open ?? filter.Open }));
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Filter">Which comments and changes are wanted, as JSON.</param>
internal sealed record DigestForm(IFormFile Document, DigestFilter? Filter = null);
