using System.ComponentModel;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Analysis.Checks;
using Recording.Analysis.Text;
using Recording.Api.Records;
using Recording.Api.Templates;
using Recording.Api.Uploads;
using Recording.Documents;
using Recording.Documents.Digests;
using Recording.Documents.Guard;

namespace Recording.Api.Checks;

/// <summary>POST /api/checks: a document in, findings out.</summary>
internal static class ChecksEndpoint
{
    public static void MapChecks(this IEndpointRouteBuilder app) => app
        .MapPost("/api/checks", CheckAsync)
        .WithName("checkDocument").WithSummary("Checks a Word document.").WithTags("Checks")
        .AcceptsParts<CheckForm>()
        .RefusesDocuments().ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<Results<Ok<CheckAnswer>, ProblemHttpResult>> CheckAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, IOptions<JsonOptions> json, CheckDefaults defaults, TemplateShelf shelf, RecordIndex index,
        [Description("What kind of document it is; recognised where it is not given.")] string? kind,
        [Description("The document's date, where its text gives none (ISO 8601).")] string? dated,
        [Description("With the tracked changes accepted (final) or rejected (original).")] string? view,
        [Description("The id of the template that it follows; where none is named, the one that the document itself names.")] string? template,
        [Description("Only findings in paragraphs that tracked changes later than this time (ISO 8601) touch, on the clock of those who wrote them.")] string? since,
        [Description("The case in the record library whose records are the earlier ones.")] string? @case,
        [Description("The record of that case which is the document itself, and no earlier one.")] string? record,
        CancellationToken cancellation)
    {
        if (!string.IsNullOrEmpty(template) && shelf.Find(template) is null)
            return Problems.Of(StatusCodes.Status400BadRequest, "no-such-template", "There is no template of this name. Choose one from the list of templates.");
        if (CheckQuery.Read(kind, dated, view) is not { } query)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The kind, date or view of the document was not understood. A date is written as 2026-03-12.");
        if (!Moment.TryRead(since, out var from)) return Moment.NotUnderstood();
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (!upload.TryPart<CheckRequestOptions>("options", json.Value.SerializerOptions, out var asked))
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The options of the check were not understood.");

        if (WordFile.Open(bytes, limits.Value, cancellation).IsRefused(out var refusal, out var file)) return DocumentProblems.Of(refusal);
        using var opened = file;
        if (DocumentReader.Read(opened, query.View, cancellation).IsRefused(out refusal, out var document)) return DocumentProblems.Of(refusal);
        var own = RecordingPart.Peek(opened.Document.MainDocumentPart!);
        var options = (asked ?? new()).Options(query, defaults.Today()) with { Template = shelf.Expected(string.IsNullOrEmpty(template) ? own?.Template?.Id : template) };
        if (Narrowed(options, from is null ? asked?.Changed : (asked?.Changed ?? new()) with { Since = from }, opened, document, cancellation).IsRefused(out refusal, out var narrowed))
            return DocumentProblems.Of(refusal);
        var (earlier, wrong) = await EarlierDocuments.GatherAsync(upload, json.Value.SerializerOptions, limits.Value, options.Today, index, @case, new(record, asked?.Name), cancellation);
        if (earlier is null) return wrong!;
        return TypedResults.Ok(CheckAnswer.Of(earlier.Warn(Checker.Check(document, narrowed with { Earlier = earlier.Records }, cancellation)), own));
    }

    /// <summary>Asks only for findings in paragraphs that some tracked changes touch, where these are given.</summary>
    private static Outcome<CheckOptions> Narrowed(CheckOptions options, DigestFilter? changed, WordFile opened, DocumentText document, CancellationToken cancellation)
    {
        if (changed is null) return options;
        if (DocumentDigest.Read(opened, cancellation).IsRefused(out var refusal, out var digest)) return refusal;
        return options with { Paragraphs = digest.Only(changed).ParagraphsIn(document) };
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Options">How to check it, as JSON.</param>
/// <param name="Earlier">Earlier records, in any number.</param>
/// <param name="EarlierInfo">What is known of each of them, in their order, as JSON.</param>
internal sealed record CheckForm(IFormFile Document, CheckRequestOptions? Options = null, IFormFileCollection? Earlier = null, IReadOnlyList<EarlierInfo>? EarlierInfo = null);
