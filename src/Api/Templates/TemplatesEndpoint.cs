using Microsoft.AspNetCore.Http.HttpResults;
using Recording.Api.Uploads;
using Recording.Templates;
using Recording.Templates.Fields;

namespace Recording.Api.Templates;

/// <summary>GET /api/templates: the report templates, what each asks for, and its blank file.</summary>
internal static class TemplatesEndpoint
{
    public static void MapTemplates(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/templates", () => TemplateLibrary.All.Select(TemplateSummary.Of).ToList())
            .WithName("listTemplates").WithSummary("Every report template, by kind and then by title.").WithTags("Templates");
        app.MapGet("/api/templates/{id}", Get)
            .WithName("getTemplate").WithSummary("A template with the schema of its values, its sections and what is wrong with it.").WithTags("Templates")
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet("/api/templates/{id}/file", File)
            .WithName("getTemplateFile").WithSummary("The blank Word file of a template.").WithTags("Templates")
            .Produces<byte[]>(StatusCodes.Status200OK, Upload.WordDocument).ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static Results<Ok<TemplateAnswer>, ProblemHttpResult> Get(string id) => TemplateLibrary.Find(id) is { } template
        ? TypedResults.Ok(new TemplateAnswer(TemplateSummary.Of(template), FormSchema.Of(template.Title, TemplateForm.Of(template)), [.. template.Sections.Select(SectionAnswer.Of)], []))
        : NotFound();

    private static Results<FileStreamHttpResult, ProblemHttpResult> File(string id) => TemplateLibrary.Find(id) is { } template
        ? TypedResults.Stream(TemplateLibrary.OpenFile(template), Upload.WordDocument, $"{template.Id}.docx")
        : NotFound();

    private static ProblemHttpResult NotFound() =>
        Problems.Of(StatusCodes.Status404NotFound, "no-such-template", "There is no template of this name. Choose one from the list of templates.");
}
