using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Templates;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Documents.Readiness;

namespace Recording.Api.Readiness;

/// <summary>POST /api/readiness: a document in, what stands in the way of filing or sending it out.</summary>
internal static class ReadinessEndpoint
{
    public static void MapReadiness(this IEndpointRouteBuilder app) => app
        .MapPost("/api/readiness", CheckAsync)
        .WithName("checkReadiness").WithTags("Clean copies").WithSummary("Tells whether a Word document is ready to be filed or sent, and what stands in the way.")
        .WithDescription("The length is Word's own last count where it fits the text, else an estimate from the words; it is advice and never makes a document unready.")
        .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data")
        .RefusesDocuments();

    private static async Task<Results<Ok<ReadinessReport>, ProblemHttpResult>> CheckAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, CheckDefaults defaults, TemplateShelf shelf,
        [Description("What kind of document it is; recognised where it is not given.")] string? kind,
        [Description("The document's date, where its text gives none (ISO 8601).")] string? dated,
        CancellationToken cancellation)
    {
        if (CheckQuery.Read(kind, dated, null) is not { } query)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The kind or date of the document was not understood. A date is written as 2026-03-12.");
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        var options = defaults.Today() with { Kind = query.Kind, Dated = query.Dated };
        if (DocumentReadiness.Check(bytes, options, reference => AllowanceOf(shelf.Find(reference.Id)), limits.Value, reference => shelf.Expected(reference.Id), cancellation).IsRefused(out var refusal, out var report)) return DocumentProblems.Of(refusal);
        return TypedResults.Ok(report);
    }

    private static PageAllowance? AllowanceOf(ShelvedTemplate? template) =>
        template?.Summary.PageLimit is { } limit ? new(limit.Pages, limit.Source, limit.Confirmed) : null;
}
