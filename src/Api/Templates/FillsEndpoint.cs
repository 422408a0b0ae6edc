using System.ComponentModel;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents;
using Recording.Documents.Guard;
using Recording.Templates;
using Recording.Templates.Fields;

namespace Recording.Api.Templates;

/// <summary>POST /api/fills: a document and values in, the document with those fields filled out.</summary>
internal static class FillsEndpoint
{
    public static void MapFills(this IEndpointRouteBuilder app) => app
        .MapPost("/api/fills", FillAsync)
        .WithName("fillDocument").WithTags("Templates").WithSummary("Fills the fields of a Word document.")
        .WithDescription("What the writer has typed is kept unless overwrite is asked. A wrong value gives 422 with each wrong field, and nothing is written. Where the document tracks changes, filling is tracked. Where multipart/form-data is accepted, the parts are document and outcome.")
        .Accepts<FillForm>(DocumentAnswer.Multipart).ProducesDocument().Produces<FilledParts>(StatusCodes.Status200OK, DocumentAnswer.Multipart)
        .Produces<WrongFields>(StatusCodes.Status422UnprocessableEntity, "application/problem+json")
        .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);

    /// <summary>A filled document, or what was wrong with the values.</summary>
    public static Results<FileContentHttpResult, ProblemHttpResult> Answer(Outcome<FilledDocument> outcome) =>
        outcome.IsRefused(out var refusal, out var filled) ? DocumentProblems.Of(refusal)
        : filled.Wrong.Count > 0 ? Wrong(filled.Wrong)
        : TypedResults.Bytes(filled.File, Upload.WordDocument);

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> FillAsync(
        HttpRequest request, IOptions<UploadOptions> uploads, IOptions<Limits> limits, IOptions<JsonOptions> json, TimeProvider time,
        [Description("Whether what the writer has typed gives way; else it is kept.")] bool? overwrite,
        [Description("Whether it is to be complete: every required field must have a value, and the template's guidance is taken out.")] bool? finished,
        CancellationToken cancellation)
    {
        var (upload, problem) = await Upload.ReadAsync(request, uploads.Value, cancellation);
        if (upload is null) return problem!;
        if (upload.Document is not { Length: > 0 } bytes) return DocumentProblems.Of(null);
        if (Values(upload) is not { } values)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The values were not understood. They are one JSON object, in the part “values”.");
        if (Author(upload) is not { } author) return BadAuthor();
        var outcome = DocumentFill.Write(bytes, values, new(overwrite ?? false, finished ?? false, author), time.GetLocalNow(), limits.Value, cancellation);
        if (outcome.IsRefused(out _, out var filled) || filled.Wrong.Count > 0 || !request.GetTypedHeaders().Accept.Any(type => type.MediaType == DocumentAnswer.Multipart)) return Answer(outcome);
        return await DocumentAnswer.WithOutcomeAsync(filled.File, new FillOutcome(filled.Kept), json.Value.SerializerOptions, cancellation);
    }

    /// <summary>Under whose name changes are tracked; null where that is no name.</summary>
    public static string? Author(Upload upload)
    {
        var author = upload.Parts["author"].FirstOrDefault() is { } name ? Encoding.UTF8.GetString(name).Trim() : "";
        return author.Length > 255 || author.Any(c => char.IsControl(c) || char.IsSurrogate(c)) ? null : author.Length > 0 ? author : "Recording";
    }

    public static ProblemHttpResult BadAuthor() =>
        Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "The author’s name is too long or holds characters that do not belong in a name.");

    private static JsonObject? Values(Upload upload)
    {
        if (upload.Parts["values"].FirstOrDefault() is not { } bytes) return null;
        try
        {
            return JsonNode.Parse(bytes, documentOptions: new() { AllowDuplicateProperties = false }) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ProblemHttpResult Wrong(IReadOnlyList<WrongField> wrong)
    {
        var sentence = wrong.Count == 1 ? wrong[0].Message : $"Nothing was written, because {wrong.Count} fields cannot be filled as they are. Each says why.";
        return Problems.Of(StatusCodes.Status422UnprocessableEntity, "wrong-fields", sentence, new Dictionary<string, object?> { ["fields"] = wrong });
    }
}

/// <summary>The parts of the request, for the description alone.</summary>
/// <param name="Document">The Word document.</param>
/// <param name="Values">The values, as the document's schema describes them.</param>
/// <param name="Author">Under whose name changes are tracked, where the document tracks them.</param>
internal sealed record FillForm(IFormFile Document, JsonObject Values, string? Author);

/// <summary>The parts of the answer where multipart/form-data is accepted, for the description alone.</summary>
internal sealed record FilledParts(IFormFile Document, FillOutcome Outcome);

/// <summary>What became of the values.</summary>
/// <param name="Kept">The paths of fields in which the writer had typed something else, which was kept.</param>
internal sealed record FillOutcome(IReadOnlyList<string> Kept);

/// <summary>Problem details that say of each wrong field why; for the description alone.</summary>
internal sealed record WrongFields(string Type, string Title, int Status, string Detail, IReadOnlyList<WrongField>? Fields);
