using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Documents.PlainCopies;

namespace Recording.Api.PlainCopies;

/// <summary>POST /api/plain-copies: a document and what was decided in, a copy for the person out; and before that, what there is to decide on.</summary>
internal static class PlainCopiesEndpoint
{
    public static void MapPlainCopies(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/plain-copies/previews", PreviewAsync)
            .WithName("previewPlainCopy").WithTags("Plain copies").WithSummary("Lists what to decide on before a Word document is shared with the person it is about.")
            .WithDescription("A document; or multipart with document and choices, of which accept alone counts: what there is to decide on may depend on whose tracked changes stand.")
            .AcceptsParts<PlainCopyPreviewForm>().RefusesDocuments();
        app.MapPost("/api/plain-copies", CopyAsync)
            .WithName("makePlainCopy").WithTags("Plain copies").WithSummary("Makes a copy of a Word document for the person it is about.")
            .WithDescription("Every matter of the preview is in takeOut or in keep, or the copy is refused. The copy has no comments, no tracked changes but those that propose plain words, and nothing that Recording keeps with the document; it begins with a page that says what it is, and ends with space to answer. The document itself is not changed.")
            .Accepts<PlainCopyForm>("multipart/form-data")
            .Produces<byte[]>(StatusCodes.Status200OK, Upload.WordDocument).RefusesDocuments();
    }

    private static async Task<Results<Ok<PlainCopyPlan>, ProblemHttpResult>> PreviewAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, IOptions<JsonOptions> json, CheckDefaults defaults, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<PlainCopyPreviewChoices>("choices", json.Value.SerializerOptions, out var choices)) return NotUnderstood();
        if (DocumentPlainCopy.Plan(bytes, choices?.Accept, defaults.Today(), limits.Value, cancellation).IsRefused(out var refusal, out var plan)) return DocumentProblems.Of(refusal);
        return TypedResults.Ok(plan);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> CopyAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, IOptions<JsonOptions> json, CheckDefaults defaults, TimeProvider time, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<PlainCopyChoices>("choices", json.Value.SerializerOptions, out var choices) || choices is null) return NotUnderstood();
        if (DocumentPlainCopy.Make(bytes, choices, defaults.Today(), time.GetLocalNow(), limits.Value, cancellation).IsRefused(out var refusal, out var copy)) return DocumentProblems.Of(refusal);
        return TypedResults.Bytes(copy.File, Upload.WordDocument);
    }

    private static ProblemHttpResult NotUnderstood() =>
        Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "It was not understood what to keep in the copy and what to take out. Look at the list, decide, and try again.");
}

/// <param name="Accept">Whose tracked changes are to stand; everyone's where it is not given.</param>
internal sealed record PlainCopyPreviewChoices(IReadOnlyList<string>? Accept = null);

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Choices">Whose tracked changes are to stand, as JSON.</param>
internal sealed record PlainCopyPreviewForm(IFormFile Document, PlainCopyPreviewChoices? Choices = null);

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Choices">What was decided, as JSON.</param>
internal sealed record PlainCopyForm(IFormFile Document, PlainCopyChoices Choices);
