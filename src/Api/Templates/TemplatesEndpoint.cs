using System.ComponentModel;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Recording.Api.Checks;
using Recording.Api.Uploads;
using Recording.Documents.Guard;
using Recording.Templates;
using Recording.Templates.Inserting;

namespace Recording.Api.Templates;

/// <summary>GET /api/templates: the report templates, what each asks for, and its blank or filled document.</summary>
internal static class TemplatesEndpoint
{
    public static void MapTemplates(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/templates", (TemplateShelf shelf) => shelf.All.Select(t => t.Summary).ToList())
            .WithName("listTemplates").WithSummary("Every report template: the organisation's own, then Recording's by kind and title.").WithTags("Templates");
        app.MapGet("/api/templates/{id}", Get)
            .WithName("getTemplate").WithSummary("A template with the schema of its values, its sections and what is wrong with it.").WithTags("Templates")
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet("/api/templates/{id}/file", File)
            .WithName("getTemplateFile").WithSummary("The blank Word document of a template.").WithTags("Templates")
            .ProducesDocument().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        app.MapPost("/api/templates/{id}/documents", Fill)
            .WithName("fillTemplate").WithSummary("A new Word document from a template and values.").WithTags("Templates")
            .WithDescription("The values are as the template's schema describes them; null or nothing leaves a field empty. A wrong value gives 422 with each wrong field and what is wrong with it.")
            .ProducesDocument().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound)
            .Produces<WrongFields>(StatusCodes.Status422UnprocessableEntity, "application/problem+json");
    }

    private static Results<Ok<TemplateAnswer>, ProblemHttpResult> Get(string id, TemplateShelf shelf) =>
        shelf.Find(id) is { } template ? TypedResults.Ok(template.Answer()) : NotFound();

    private static Results<FileContentHttpResult, ProblemHttpResult> File(
        string id, TemplateShelf shelf, IOptions<Limits> limits,
        [Description("Letters and digits, then a dot, to stand before each tag, so that its fields are told from others in one document.")] string? prefix,
        CancellationToken cancellation)
    {
        if (shelf.Find(id) is not { } template) return NotFound();
        if (string.IsNullOrEmpty(prefix)) return TypedResults.Bytes(template.File(), Upload.WordDocument, $"{template.Summary.Id}.docx");
        if (prefix.Length > 20 || prefix[^1] != '.' || !prefix[..^1].All(char.IsAsciiLetterOrDigit) || prefix.Length == 1)
            return Problems.Of(StatusCodes.Status400BadRequest, "bad-request", "A prefix is at most 19 letters and digits and a dot, such as note2.");
        return TagPrefix.Set(template.File(), prefix, limits.Value, cancellation).IsRefused(out var refusal, out var prefixed)
            ? DocumentProblems.Of(refusal) : TypedResults.Bytes(prefixed, Upload.WordDocument, $"{template.Summary.Id}.docx");
    }

    private static Results<FileContentHttpResult, ProblemHttpResult> Fill(
        string id, JsonObject values, TemplateShelf shelf, TimeProvider time, IOptions<Limits> limits,
        [Description("Whether it is to be complete: every required field must have a value, and the template's guidance is taken out.")] bool? finished,
        CancellationToken cancellation) => shelf.Find(id) is { } template
            ? FillsEndpoint.Answer(DocumentFill.Write(template.File(), values, new(IsFinished: finished ?? false), time.GetLocalNow(), limits.Value, cancellation))
            : NotFound();

    private static ProblemHttpResult NotFound() =>
        Problems.Of(StatusCodes.Status404NotFound, "no-such-template", "There is no template of this name. Choose one from the list of templates.");
}
