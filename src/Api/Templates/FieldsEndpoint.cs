using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Templates;

namespace Recording.Api.Templates;

/// <summary>POST /api/fields: a document in, its fields and values out.</summary>
internal static class FieldsEndpoint
{
    public static void MapFields(this IEndpointRouteBuilder app)
    {
        app.MapPost("/api/fields", ReadAsync)
            .WithName("readFields").WithTags("Templates").WithSummary("The fields of a Word document with their values, places and schema.")
            .WithDescription("The values can be filled into another document, such as a newer version of the template.")
            .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data").RefusesDocuments();
        app.MapPost("/api/template-reviews", ReviewAsync)
            .WithName("reviewTemplate").WithTags("Templates").WithSummary("A copy of a template with a comment at each of its mistakes.")
            .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data").ProducesDocument().RefusesDocuments();
    }

    private static async Task<Results<Ok<FieldsOfDocument>, ProblemHttpResult>> ReadAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        return DocumentFields.Read(bytes, limits.Value, cancellation).IsRefused(out var refusal, out var fields) ? DocumentProblems.Of(refusal) : TypedResults.Ok(fields);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ReviewAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, TimeProvider time, CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        return TemplateReview.Write(bytes, time.GetLocalNow(), limits.Value, cancellation).IsRefused(out var refusal, out var reviewed)
            ? DocumentProblems.Of(refusal) : TypedResults.Bytes(reviewed.File, Upload.WordDocument);
    }
}
