using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Analysis.Checks;
using Recording.Api.Templates;
using Recording.Api.Uploads;
using Recording.Documents;
using Recording.Documents.Guard;

namespace Recording.Api.Checks;

/// <summary>POST /api/checks: a document in, findings out.</summary>
internal static class ChecksEndpoint
{
    public static void MapChecks(this IEndpointRouteBuilder app) => app
        .MapPost("/api/checks", CheckAsync)
        .WithName("checkDocument").WithSummary("Checks a Word document.").WithTags("Checks")
        .Accepts<byte[]>(Upload.WordDocument, "multipart/form-data")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status415UnsupportedMediaType).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Ok<CheckAnswer>, ProblemHttpResult>> CheckAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, IOptions<JsonOptions> json, CheckDefaults defaults, TemplateShelf shelf,
        [Description("What kind of document it is; recognised where it is not given.")] string? kind,
        [Description("The document's date, where its text gives none (ISO 8601).")] string? dated,
        [Description("With the tracked changes accepted (final) or rejected (original).")] string? view,
        [Description("The id of the template that it follows; where none is named, the one that the document itself names.")] string? template,
        CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(template) && shelf.Find(template) is null)
            return Problems.Of(StatusCodes.Status400BadRequest, "no-such-template", "There is no template of this name. Choose one from the list of templates.");
        if (CheckQuery.Read(kind, dated, view) is not { } query)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The kind, date or view of the document was not understood. A date is written as 2026-03-12.");
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!TryOptions(upload, json.Value.SerializerOptions, out var asked))
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The options of the check were not understood.");

        if (WordFile.Open(bytes, limits.Value, cancellation).IsRefused(out var refusal, out var file)) return DocumentProblems.Of(refusal);
        using var opened = file;
        if (DocumentReader.Read(opened, query.View, cancellation).IsRefused(out refusal, out var document)) return DocumentProblems.Of(refusal);
        var own = RecordingPart.Peek(opened.Document.MainDocumentPart!);
        var expected = shelf.Expected(string.IsNullOrEmpty(template) ? own?.Template?.Id : template);
        var result = Checker.Check(document, asked.Options(query, defaults.Today()) with { Template = expected }, cancellation);
        return TypedResults.Ok(CheckAnswer.Of(result, own));
    }

    private static bool TryOptions(Upload upload, JsonSerializerOptions json, out CheckRequestOptions options)
    {
        options = new();
        if (upload.Parts["options"].FirstOrDefault() is not { } bytes) return true;
        try
        {
            options = JsonSerializer.Deserialize<CheckRequestOptions>(bytes, json) ?? options;
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
