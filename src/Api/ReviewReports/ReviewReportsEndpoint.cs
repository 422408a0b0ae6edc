using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Microsoft.OpenApi;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Documents.ReviewReports;

namespace Recording.Api.ReviewReports;

/// <summary>POST /api/review-reports: a document in, its review report out.</summary>
internal static class ReviewReportsEndpoint
{
    private const string Csv = "text/csv";

    public static void MapReviewReports(this IEndpointRouteBuilder app) => app
        .MapPost("/api/review-reports", ReportAsync)
        .WithName("reportReview").WithTags("Reviews")
        .WithSummary("Makes a report of the review of a Word document: what was raised, by whom, what was answered, and what is open.")
        .WithDescription("A Word document; or, where text/csv is accepted, a table for a spreadsheet.")
        .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data")
        .Produces<byte[]>(StatusCodes.Status200OK, Upload.WordDocument)
        .RefusesDocuments().ProducesProblem(StatusCodes.Status406NotAcceptable)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.Responses!["200"].Content![Csv] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } };
            return Task.CompletedTask;
        });

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ReportAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, TimeProvider time, CancellationToken cancellation)
    {
        if (FormatOf(request) is not { } format)
            return Problems.Of(StatusCodes.Status406NotAcceptable, "not-acceptable", "A review report is a Word document or a CSV file. Ask for one of these.");
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (DocumentReviewReport.Make(bytes, format, time.GetLocalNow(), limits.Value, cancellation).IsRefused(out var refusal, out var report)) return DocumentProblems.Of(refusal);
        return format == ReportFormat.Csv
            ? TypedResults.File(report.File, Csv + "; charset=utf-8", "review-report.csv")
            : TypedResults.File(report.File, Upload.WordDocument, "review-report.docx");
    }

    /// <summary>What the caller likes best of what there is; null where it takes neither.</summary>
    private static ReportFormat? FormatOf(HttpRequest request)
    {
        var accepted = request.GetTypedHeaders().Accept;
        if (accepted.Count == 0) return ReportFormat.Word;
        foreach (var type in accepted.Where(type => type.Quality != 0).OrderByDescending(type => type.Quality ?? 1))
        {
            if (type.MatchesMediaType(Upload.WordDocument)) return ReportFormat.Word;
            if (type.MatchesMediaType(Csv)) return ReportFormat.Csv;
        }
        return null;
    }
}
