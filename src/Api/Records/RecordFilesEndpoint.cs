using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Api.Records;

/// <summary>Opens, replaces and adds the records of a case.</summary>
internal static class RecordFilesEndpoint
{
    public static void MapRecordFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/cases/{case}/records/{id}/file", OpenAsync)
            .WithName("openRecord").WithSummary("A record’s Word file; its ETag is what If-Match must give to replace it.").WithTags("Records")
            .ProducesDocument().ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPut("/api/cases/{case}/records/{id}/file", ReplaceAsync)
            .WithName("replaceRecord").WithSummary("Replaces a record, if nobody has saved a newer version.").WithTags("Records")
            .Accepts<byte[]>(Upload.WordDocument)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        app.MapPost("/api/cases/{case}/records", AddAsync)
            .WithName("addRecord").WithSummary("Adds a record to a case.").WithTags("Records")
            .WithDescription("The parts are document (the Word file) and name (its name in the library).")
            .Accepts<RecordForm>("multipart/form-data")
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> OpenAsync(string @case, string id, IRecordLibrary library, CancellationToken cancellation) =>
        await library.OpenAsync(@case, id, cancellation) is { ETag.Length: > 0 } file
            ? TypedResults.File(file.Bytes, Upload.WordDocument, lastModified: file.Entry.Saved, entityTag: EntityTagHeaderValue.Parse(file.ETag))
            : RecordProblems.NoRecord();

    private static async Task<Results<Ok<SavedRecord>, ProblemHttpResult>> ReplaceAsync(
        string @case, string id, HttpRequest request, IRecordLibrary library, IOptions<UploadOptions> uploads, IOptions<Limits> limits, CancellationToken cancellation)
    {
        if (request.GetTypedHeaders().IfMatch is not [{ IsWeak: false } etag]) return RecordProblems.NoVersion();
        var (file, problem) = await DocumentAsync(request, uploads.Value, limits.Value, cancellation);
        if (file is null) return problem!;
        var outcome = await library.ReplaceAsync(@case, id, file.Document!, etag.Tag.ToString(), cancellation);
        return outcome is { Result: SaveResult.Saved, Current: { } saved } ? Saved(request, saved) : RecordProblems.Of(outcome, limits.Value);
    }

    private static async Task<Results<Created<SavedRecord>, ProblemHttpResult>> AddAsync(
        string @case, HttpRequest request, IRecordLibrary library, IOptions<UploadOptions> uploads, IOptions<Limits> limits, CancellationToken cancellation)
    {
        var (file, problem) = await DocumentAsync(request, uploads.Value, limits.Value, cancellation);
        if (file is null) return problem!;
        var name = file.Parts["name"].FirstOrDefault() is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
        if (await library.RecordsAsync(@case, cancellation) is null) return RecordProblems.NoCase();
        var outcome = await library.AddAsync(@case, name, file.Document!, cancellation);
        return outcome is { Result: SaveResult.Saved, Current: { } saved }
            ? TypedResults.Created($"/api/cases/{@case}/records/{saved.Entry.Id}/file", Saved(request, saved).Value) : RecordProblems.Of(outcome, limits.Value);
    }

    /// <summary>Only what can be read again as a Word document is saved.</summary>
    private static async Task<(Upload? File, ProblemHttpResult? Problem)> DocumentAsync(HttpRequest request, UploadOptions uploads, Limits limits, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads, cancellation);
        if (upload is null) return (null, problem);
        if (upload.Document is not { Length: > 0 } bytes) return (null, DocumentProblems.Of(null));
        return DocumentReader.Read(bytes, new ReadOptions { Limits = limits }, cancellation).IsRefused(out var refusal, out _) ? (null, DocumentProblems.Of(refusal)) : (upload, null);
    }

    private static Ok<SavedRecord> Saved(HttpRequest request, RecordFile saved)
    {
        request.HttpContext.Response.Headers.ETag = saved.ETag;
        return TypedResults.Ok(new SavedRecord(saved.Entry.Id, saved.Entry.Name, saved.ETag));
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
internal sealed record RecordForm(IFormFile Document, string Name);

/// <summary>A record that was saved, and the ETag that it has now.</summary>
internal sealed record SavedRecord(string Id, string Name, string Etag);
