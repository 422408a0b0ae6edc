using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.CleanCopies;
using Recording.Documents.Guard;

namespace Recording.Api.CleanCopies;

/// <summary>POST /api/clean-copies: a document and what to accept and remove in, its clean copy out; and before that, what there is.</summary>
internal static class CleanCopiesEndpoint
{
    public static void MapCleanCopies(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/clean-copies/previews", PreviewAsync)
            .WithName("previewCleanCopy").WithTags("Clean copies").WithSummary("Lists what a clean copy of a Word document would accept and remove, by author.")
            .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data").RefusesDocuments();
        app.MapPost("/api/clean-copies", CopyAsync)
            .WithName("makeCleanCopy").WithTags("Clean copies").WithSummary("Makes a clean copy of a Word document.")
            .WithDescription("The choices are required, and may be {}: then everyone's changes are accepted, and resolved comments, hidden text, what Recording keeps with the document and personal properties are removed. An open comment goes only where all are asked for. The document itself is not changed.")
            .Accepts<CleanCopyForm>("multipart/form-data")
            .Produces<byte[]>(StatusCodes.Status200OK, Upload.WordDocument).RefusesDocuments();
    }

    private static async Task<Results<Ok<CleanCopyPlan>, ProblemHttpResult>> PreviewAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (DocumentCleanCopy.Plan(bytes, limits.Value, cancellation).IsRefused(out var refusal, out var plan)) return DocumentProblems.Of(refusal);
        return TypedResults.Ok(plan);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CopyAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, IOptions<JsonOptions> json, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<CleanCopyChoices>("choices", json.Value.SerializerOptions, out var choices) || choices is null)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "It was not understood what to accept and what to remove. Look at the preview, choose, and try again.");
        if (DocumentCleanCopy.Make(bytes, choices, limits.Value, cancellation).IsRefused(out var refusal, out var copy)) return DocumentProblems.Of(refusal);
        return TypedResults.Bytes(copy.File, Upload.WordDocument);
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Choices">What to accept and remove, as JSON.</param>
internal sealed record CleanCopyForm(IFormFile Document, CleanCopyChoices Choices);
