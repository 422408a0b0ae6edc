using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Documents.Insertions;

namespace Recording.Api.Insertions;

/// <summary>POST /api/insertions: a document and paragraphs or a table in, the document with them as tracked insertions out.</summary>
internal static class InsertionsEndpoint
{
    public static void MapInsertions(this IEndpointRouteBuilder app) => app
        .MapPost("/api/insertions", InsertAsync)
        .WithName("insertIntoDocument").WithSummary("Puts paragraphs and a table into a Word document, as tracked insertions.").WithTags("Reviews")
        .Accepts<InsertionForm>("multipart/form-data").ProducesDocument()
        .RefusesDocuments();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> InsertAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<JsonOptions> json, IOptions<Limits> limits, TimeProvider time, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<Insertion>("insertion", json.Value.SerializerOptions, out var insertion) || insertion is null)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "What is to be put in was not understood. It needs an author, and paragraphs or a table.");
        if (DocumentInsertion.Write(bytes, insertion, time.GetLocalNow(), limits.Value, cancellation).IsRefused(out var refusal, out var inserted)) return DocumentProblems.Of(refusal);
        return inserted.File is { } file ? TypedResults.Bytes(file, Upload.WordDocument) : Problems.Of(StatusCodes.Status422UnprocessableEntity, "not-inserted", inserted.Reason!);
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Insertion">What to put in, as JSON.</param>
internal sealed record InsertionForm(IFormFile Document, Insertion Insertion);
